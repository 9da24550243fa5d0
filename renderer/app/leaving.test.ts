import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdPlace, mayShowPlace } from './leaving';

const location = { hash: '' };
beforeEach(() => {
  vi.stubGlobal('window', { location, history: { replaceState: (_: unknown, __: string, hash: string) => (location.hash = hash) } });
  location.hash = '#/settings/documents';
});
afterEach(() => vi.unstubAllGlobals());

describe('a screen with unsaved changes', () => {
  it('holds its address, asks, and lets go when the user says so', () => {
    let leave: (() => void) | null = null;
    const release = holdPlace((go) => (leave = go));
    expect(mayShowPlace()).toBe(true);
    location.hash = '#/cases';
    expect(mayShowPlace()).toBe(false);
    expect(location.hash).toBe('#/settings/documents');
    (leave as (() => void) | null)?.();
    expect([location.hash, mayShowPlace()]).toEqual(['#/cases', true]);
    release();
  });

  it('is left without a question once its changes are stored', () => {
    const asked = vi.fn();
    holdPlace(asked)();
    location.hash = '#/cases';
    expect([mayShowPlace(), asked.mock.calls.length]).toEqual([true, 0]);
  });
});
