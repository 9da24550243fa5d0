import { describe, expect, it } from 'vitest';
import { movedFrame, newFrame } from './keyFrame';

const page = { width: 600, height: 800 };
const press = (key: string, more: { shiftKey?: boolean; ctrlKey?: boolean } = {}) => ({ key, shiftKey: false, ctrlKey: false, ...more });
const frame = { x: 100, y: 100, width: 200, height: 30 };

describe('framing with the arrow keys', () => {
  it('begins in the middle of what is seen of the page', () => {
    const { x, y, width, height } = newFrame(page, { x: 0, y: 400, width: 600, height: 400 });
    expect([x + width / 2, y + height / 2]).toEqual([300, 600]);
  });

  it('moves the frame, finer with Ctrl, and never beyond the page', () => {
    expect(movedFrame(frame, press('ArrowRight'), page)).toEqual({ ...frame, x: 110 });
    expect(movedFrame(frame, press('ArrowUp', { ctrlKey: true }), page)).toEqual({ ...frame, y: 99 });
    expect(movedFrame({ ...frame, x: 396 }, press('ArrowRight'), page).x).toBe(400);
    expect(movedFrame({ ...frame, y: 3 }, press('ArrowUp'), page).y).toBe(0);
  });

  it('changes its size with Shift, and leaves something to be seen', () => {
    expect(movedFrame(frame, press('ArrowDown', { shiftKey: true }), page)).toEqual({ ...frame, height: 40 });
    expect(movedFrame({ ...frame, width: 10 }, press('ArrowLeft', { shiftKey: true }), page).width).toBe(8);
    expect(movedFrame({ ...frame, width: 496 }, press('ArrowRight', { shiftKey: true }), page).width).toBe(500);
  });
});
