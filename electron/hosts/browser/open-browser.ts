import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findAppBrowser } from './find-browser';

/** What became of the attempt to show the window. */
export interface OpenedBrowser {
  /** How it was opened, in Chinese; null if the user must open the address. */
  readonly how: string | null;
  /** Resolves when the window was closed; never where the program cannot know. */
  readonly closed: Promise<void>;
  /** Ends a browser that was started for this window only. */
  end(): Promise<void>;
}

const never = new Promise<void>(() => undefined);
const nothingToEnd = (): Promise<void> => Promise.resolve();

/** True where a window can be shown at all. Chromium refuses to run as root, and does so for good reason. */
function canShowWindows(): boolean {
  if (process.platform !== 'linux') return true;
  return process.getuid?.() !== 0 && (process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined);
}

/**
 * Shows the address in a window of its own if a Chromium-like browser is there, else in the default browser.
 * The window gets a fresh browser profile, deleted when it is closed: no extension of the user's sees case files.
 */
export function openBrowser(url: string): OpenedBrowser {
  if (!canShowWindows()) return { how: null, closed: never, end: nothingToEnd };
  const browser = findAppBrowser();
  if (browser === null) {
    openWithDefault(url);
    return { how: '系统默认浏览器', closed: never, end: nothingToEnd };
  }
  const profile = mkdtempSync(path.join(os.tmpdir(), 'case-review-window-'));
  const child = spawn(
    browser.command,
    [
      `--app=${url}`,
      `--user-data-dir=${profile}`,
      '--window-size=1366,768',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-extensions',
    ],
    { stdio: 'ignore' },
  );
  const closed = exitOf(child).then(() => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  return {
    how: browser.name,
    closed,
    async end() {
      await endProcess(child);
      await closed;
    },
  };
}

function openWithDefault(url: string): void {
  const [command, args] =
    process.platform === 'win32' ? (['explorer.exe', [url]] as const) : process.platform === 'darwin' ? (['open', [url]] as const) : (['xdg-open', [url]] as const);
  const child = spawn(command, [...args], { stdio: 'ignore', detached: true });
  // The address is printed as well: without a default browser the user can still open it.
  child.on('error', () => undefined);
  child.unref();
}

function exitOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = exitOf(child);
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 3000);
  await gone;
  clearTimeout(timer);
}
