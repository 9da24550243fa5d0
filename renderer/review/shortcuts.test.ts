import { describe, expect, it } from 'vitest';
import { SHORTCUTS, shortcutOf, type KeyPress } from './shortcuts';

const press = (key: string, over: Partial<KeyPress> = {}): KeyPress => ({ key, ctrlKey: false, shiftKey: false, altKey: false, metaKey: false, ...over });

describe('keys of the review screen', () => {
  it('undoes with Ctrl+Z and redoes with Ctrl+Y or Ctrl+Shift+Z', () => {
    expect(shortcutOf(press('z', { ctrlKey: true }))?.id).toBe('undo');
    expect(shortcutOf(press('y', { ctrlKey: true }))?.id).toBe('redo');
    expect(shortcutOf(press('Z', { ctrlKey: true, shiftKey: true }))?.id).toBe('redo');
  });

  it('leaves the browser its own combinations', () => {
    expect(shortcutOf(press('w', { ctrlKey: true }))).toBeNull();
    expect(shortcutOf(press('a', { ctrlKey: true }))).toBeNull();
    expect(shortcutOf(press('f', { altKey: true }))).toBeNull();
  });

  it('turns pages and opens the key sheet, with a Chinese keyboard layout too', () => {
    expect(shortcutOf(press('PageDown'))?.id).toBe('nextPage');
    expect(shortcutOf(press('？', { shiftKey: true }))?.id).toBe('help');
  });

  it('tells one item from all of them, and no deduction from undoing', () => {
    expect([press('a'), press('A', { shiftKey: true }), press('A')].map((key) => shortcutOf(key)?.id)).toEqual(['accept', 'acceptPasses', 'accept']);
    expect([press('z'), press('z', { ctrlKey: true })].map((key) => shortcutOf(key)?.id)).toEqual(['clear', 'undo']);
    expect(shortcutOf(press('Enter', { ctrlKey: true }))?.id).toBe('finish');
  });

  it('gives every key one meaning', () => {
    expect(new Set(SHORTCUTS.map((shortcut) => shortcut.keys)).size).toBe(SHORTCUTS.length);
  });
});
