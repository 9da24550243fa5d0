import { _electron, chromium, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { findChromium } from '../../scripts/browser.mjs';
import { electronBinary, project, type HostName } from './hosts';

/** A running workstation with its window. */
export interface Workstation {
  readonly page: Page;
  /** Errors that the window's console or scripts reported. */
  readonly faults: readonly string[];
  /** Ends the program the way a user does. */
  close(): Promise<void>;
  /** Ends the program by force, as a power cut does. */
  kill(): Promise<void>;
}

export interface LaunchOptions {
  readonly host: HostName;
  /** The user's own folder: where the folder picker starts. */
  readonly home: string;
  /** Where the program keeps the list of recent workspaces. */
  readonly state: string;
}

const VIEWPORT = { width: 1366, height: 768 };

/**
 * The component library locks the page's scrolling behind a dialog with a style element of its own that carries no nonce.
 * The policy refuses it, and nothing is lost: the page does not scroll.
 */
const EXPECTED = /Applying inline style violates|favicon/;

/** Starts the built program on a host and opens its window. */
export async function launch({ host, home, state }: LaunchOptions): Promise<Workstation> {
  const faults: string[] = [];
  /** Set when the program is ended by force: that its window then misses it is no fault. */
  let killed = false;
  const env = { ...process.env, HOME: home, USERPROFILE: home };
  const watch = (page: Page) => {
    page.on('console', (message) => {
      if (!killed && message.type() === 'error' && !EXPECTED.test(message.text())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
  };
  if (host === 'electron') {
    const app = await _electron.launch({ executablePath: electronBinary(), args: [project, `--user-data-dir=${state}`], env: definedOnly(env) });
    const page = await app.firstWindow();
    watch(page);
    return {
      page,
      faults,
      close: () => app.close(),
      kill: async () => {
        killed = true;
        app.process().kill('SIGKILL');
        await app.waitForEvent('close');
      },
    };
  }
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium, Chrome or Edge found on this machine.');
  const server = spawn(process.execPath, [path.join(project, 'out/browser.mjs'), '--no-open', '--state', state], { cwd: project, env });
  const address = await launchAddress(server);
  const browser = await chromium.launch({
    executablePath,
    args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const page = await browser.newPage({ viewport: VIEWPORT, locale: 'zh-CN' });
  watch(page);
  await page.goto(address);
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  return {
    page,
    faults,
    close: async () => {
      await browser.close();
      server.kill('SIGTERM');
      await ended;
    },
    kill: async () => {
      killed = true;
      server.kill('SIGKILL');
      await ended;
      await browser.close();
    },
  };
}

function launchAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const address = /http:\/\/127\.0\.0\.1:\S+/.exec(said);
      if (address !== null) resolve(address[0]);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', (code) => reject(new Error(`the browser host ended with ${code}: ${said}`)));
  });
}

function definedOnly(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
