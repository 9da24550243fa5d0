import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Bridge } from '../../shared/contract';
import { buildHosts, STAND_IN, type BuiltHosts } from '../support/built-hosts';
import { createElectronStandIn, type ElectronStandIn, type StandInWindow } from '../support/electron-stand-in';
import { PROCEDURES } from '../support/transports';

let hosts: BuiltHosts;
let userData: string;
let electron: ElectronStandIn;
let window: StandInWindow;
const require = createRequire(import.meta.url);

function run(script: string, module: unknown): void {
  Object.assign(globalThis, { [STAND_IN]: module });
  const file = path.join(hosts.folder, script);
  delete require.cache[file];
  require(file);
}

beforeAll(async () => {
  hosts = buildHosts();
  userData = mkdtempSync(path.join(os.tmpdir(), 'electron-host-'));
  electron = createElectronStandIn({ userData });
  run('main.cjs', electron.module);
  window = await vi.waitFor(() => {
    const [first] = electron.windows;
    if (first === undefined || first.url === '') throw new Error('no window yet');
    return first;
  });
});
afterAll(async () => {
  electron.app.emit('will-quit', { preventDefault: () => undefined });
  await vi.waitFor(() => expect(electron.app.quits).toBe(1));
  hosts.dispose();
  rmSync(userData, { recursive: true, force: true });
});

const ask = (url: string, init?: RequestInit) => {
  const serve = electron.serve.get('app');
  if (serve === undefined) throw new Error('app:// has no handler');
  return serve(new Request(url, init));
};
const callFrom = (senderFrame: unknown, name = 'app.info') => electron.handlers.get(`call:${name}`)?.({ senderFrame }, {});
const ownFrame = { url: 'app://workstation/', parent: null };

describe('the Electron host, its built main script run with a stand-in for electron', () => {
  it('registers every procedure of the contract and nothing else', () => {
    expect([...electron.handlers.keys()].sort()).toEqual(PROCEDURES.map((name) => `call:${name}`).sort());
  });

  it('opens one window whose page is kept apart from Node and from the preload', () => {
    expect(electron.app.sandboxed).toBe(true);
    expect(window.options.webPreferences).toMatchObject({
      contextIsolation: true, sandbox: true, nodeIntegration: false, nodeIntegrationInSubFrames: false, nodeIntegrationInWorker: false,
      webSecurity: true, webviewTag: false, allowRunningInsecureContent: false, preload: path.join(hosts.folder, 'preload.cjs'),
    });
    expect(window.url).toBe('app://workstation/');
    expect(electron.windows).toHaveLength(1);
  });

  it('answers calls of its own page', async () => {
    expect(await callFrom(ownFrame)).toMatchObject({ ok: true, value: { host: 'electron' } });
    expect(await callFrom(ownFrame, 'templates.list')).toMatchObject({ ok: true });
  });

  it.each([
    ['a frame inside its page', { url: 'app://workstation/', parent: ownFrame }],
    ['another page', { url: 'https://example.com/', parent: null }],
    ['a page that pretends by its name', { url: 'app://workstation.example.com/', parent: null }],
    ['a file', { url: 'file:///workstation/index.html', parent: null }],
    ['a frame that is gone', null],
  ])('refuses calls of %s', async (_name, frame) => {
    expect(await callFrom(frame)).toMatchObject({ ok: false, error: { code: 'sender-refused' } });
  });

  it('serves its page under a strict policy, with the nonce that the page\'s styles need', async () => {
    const page = await ask('app://workstation/');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval'(;|$)/);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    const html = await page.text();
    expect(html).toContain(`<meta property="csp-nonce" nonce="${nonce}">`);
    expect(html).not.toContain('bridge.js');
    expect((await ask('app://workstation/')).headers.get('content-security-policy')).not.toBe(policy);
  });

  it('serves nothing but its own files, by GET', async () => {
    for (const url of ['app://workstation/../package.json', 'app://workstation/%2e%2e/main.cjs', 'app://workstation/..%2fmain.cjs', 'app://workstation/none.js']) {
      expect((await ask(url)).status).toBe(404);
    }
    expect((await ask('app://elsewhere/')).status).toBe(403);
    expect((await ask('app://workstation/', { method: 'POST' })).status).toBe(403);
  });

  it('stays on its page: no other address, no second window, no embedded view, no permission, no network', () => {
    const prevented = (event: string, details: object): boolean => {
      let stopped = false;
      window.webContents.emit(event, { ...details, preventDefault: () => (stopped = true) });
      return stopped;
    };
    expect(prevented('will-navigate', { url: 'https://example.com/' })).toBe(true);
    expect(prevented('will-redirect', { url: 'https://example.com/' })).toBe(true);
    expect(prevented('will-frame-navigate', { url: 'app://workstation/', isMainFrame: false })).toBe(true);
    expect(prevented('will-attach-webview', {})).toBe(true);
    expect(prevented('will-navigate', { url: 'app://workstation/' })).toBe(false);
    expect(window.webContents.openHandler?.()).toEqual({ action: 'deny' });

    const { permission, check, device, before } = electron.session;
    const answers: unknown[] = [];
    permission?.(null, 'media', (granted: unknown) => answers.push(granted));
    before?.({ url: 'https://example.com/' }, (answer: unknown) => answers.push(answer));
    expect([...answers, check?.(), device?.()]).toEqual([false, { cancel: true }, false, false]);
  });

  it('gives the program its own scheme without extra rights', () => {
    expect(electron.schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }]);
  });

  it('sends events to the window, the latest state first', async () => {
    const created = await electron.handlers.get('call:workspace.create')?.({ senderFrame: ownFrame }, { path: path.join(userData, '工作区') });
    expect(created).toMatchObject({ ok: true });
    expect(window.webContents.sent).toContainEqual(['event', 'job.progress', expect.objectContaining({ state: 'idle' })]);
    window.webContents.sent.length = 0;
    window.webContents.emit('did-finish-load');
    expect(window.webContents.sent).toContainEqual(['event', 'job.progress', expect.anything()]);
  });

  it('brings its window forward when it is started a second time', () => {
    electron.app.emit('second-instance');
    expect(window.focused).toBe(1);
  });
});

describe('a second start while the first runs', () => {
  it('quits at once and opens no window', () => {
    const second = createElectronStandIn({ userData, firstInstance: false });
    run('main.cjs', second.module);
    expect([second.app.quits, second.windows.length, second.handlers.size]).toEqual([1, 0, 0]);
    Object.assign(globalThis, { [STAND_IN]: electron.module });
  });
});

describe('the built preload', () => {
  it('exposes the bridge of the contract and nothing more', async () => {
    const exposed: Record<string, Record<string, unknown>> = {};
    const invoked: unknown[][] = [];
    let forward: ((...args: unknown[]) => void) | null = null;
    run('preload.cjs', {
      contextBridge: { exposeInMainWorld: (name: string, api: Record<string, unknown>) => (exposed[name] = api) },
      ipcRenderer: {
        invoke: async (...args: unknown[]) => (invoked.push(args), { ok: true, value: null }),
        on: (_channel: string, listener: typeof forward) => (forward = listener),
        removeListener: () => (forward = null),
      },
    });
    expect(Object.keys(exposed)).toEqual(['workstation']);
    expect(Object.keys(exposed['workstation'] ?? {}).sort()).toEqual(['call', 'resource', 'subscribe']);

    const bridge = exposed['workstation'] as unknown as Bridge;
    await bridge.call('cases.list', {});
    expect(invoked).toEqual([['call:cases.list', {}]]);
    const heard: unknown[][] = [];
    const end = bridge.subscribe((...args) => heard.push(args));
    (forward as ((...args: unknown[]) => void) | null)?.({ sender: 'an Electron object' }, 'cases.changed', { caseIds: ['A'] });
    expect(heard).toEqual([['cases.changed', { caseIds: ['A'] }]]);
    end();
    expect(forward).toBeNull();
    Object.assign(globalThis, { [STAND_IN]: electron.module });
  });
});
