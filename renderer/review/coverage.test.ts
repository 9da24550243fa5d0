import { describe, expect, it } from 'vitest';
import { nextUnread, readersOf } from './coverage';

describe('who read what', () => {
  it('names all readers of a page in the order they came', () => {
    const readers = readersOf([{ by: '王评查', pages: [1, 2], at: '' }, { by: '李复核', pages: [2], at: '' }]);
    expect([readers.get(1), readers.get(2), readers.get(3)]).toEqual([['王评查'], ['王评查', '李复核'], undefined]);
  });

  it('goes on to the next unread page, and round to the first', () => {
    expect([nextUnread([3, 7], 3), nextUnread([3, 7], 7), nextUnread([], 1)]).toEqual([7, 3, null]);
  });
});
