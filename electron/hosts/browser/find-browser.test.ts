import { describe, expect, it } from 'vitest';
import { findAppBrowser } from './find-browser';

const there = (...files: readonly string[]) => (file: string) => files.includes(file);

describe('looking for a browser with a window of its own', () => {
  it('finds the usual ones in the order of preference, and 360 and 统信 ones too', () => {
    const linux = (...files: readonly string[]) => findAppBrowser({ platform: 'linux', env: { PATH: '/usr/local/bin:/usr/bin:relative' }, isProgram: there(...files) });
    expect(linux('/usr/bin/google-chrome', '/usr/bin/chromium')?.name).toBe('chromium');
    expect(linux('/usr/bin/browser360-cn')?.command).toBe('/usr/bin/browser360-cn');
    expect(linux('/usr/bin/uos-browser')?.name).toBe('uos-browser');
    expect(linux('/usr/bin/firefox')).toBeNull();
    expect(linux('relative/chromium')).toBeNull();
  });

  it('finds Edge on Windows', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(findAppBrowser({ platform: 'win32', env: { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }, isProgram: there(edge) })).toEqual({ command: edge, name: 'msedge' });
  });
});
