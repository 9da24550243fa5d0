import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import type { Application } from '../../electron/application';
import { startBrowserServer } from '../../electron/hosts/browser/server';
import { createSite } from '../../electron/hosts/site';
import { forwardEvents, registerProcedures } from '../../electron/window/ipc';
import { serveSite, START_URL } from '../../electron/window/protocol';
import { contract, type Bridge, type ProcedureName } from '../../shared/contract';
import { STAND_IN } from './built-hosts';
import { TestEventSource } from './event-source';

/** A way from the window to the application and back. */
export interface Transport {
  readonly bridge: Bridge;
  /** GETs a path as the window would. */
  get(urlPath: string): Promise<{ readonly status: number; readonly mime: string; readonly bytes: Uint8Array }>;
  close(): Promise<void>;
}

export type OpenTransport = (application: Application, hosts: string) => Promise<Transport>;

/** No transport at all: what the others must come to. */
export const direct: OpenTransport = async (application) => ({
  bridge: {
    call: (name, input) => application.dispatch(name, input) as ReturnType<Bridge['call']>,
    subscribe: (listener) => application.events.subscribe(({ name, payload }) => listener(name, payload)),
    resource: (resource) => resource,
  },
  async get(urlPath) {
    const resource = await application.resource(urlPath);
    if (resource === null) return { status: 404, mime: '', bytes: new Uint8Array() };
    return { status: 200, mime: resource.mime, bytes: new Uint8Array(Buffer.concat(await resource.open().toArray())) };
  },
  close: async () => undefined,
});

/** The loopback host, spoken to by the very script that it gives to the browser. */
export const http: OpenTransport = async (application, hosts) => {
  const server = await startBrowserServer({ application, rendererFolder: path.join(hosts, 'renderer') });
  const launch = await fetch(server.launchUrl);
  const cookie = (launch.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  // What a browser adds by itself and a page cannot forge.
  const headers = { cookie, origin: server.origin, 'sec-fetch-site': 'same-origin' };
  const sources: TestEventSource[] = [];
  const window: { workstation?: Bridge } = {};
  const sandbox = {
    window,
    fetch: (url: string, init: RequestInit = {}) => fetch(server.origin + url, { ...init, headers: { ...(init.headers as Record<string, string>), ...headers } }),
    EventSource: function EventSource(url: string) {
      const source = new TestEventSource({ url: server.origin + url, headers });
      sources.push(source);
      return source;
    },
  };
  vm.runInNewContext(readFileSync(path.join(hosts, 'renderer/bridge.js'), 'utf8'), sandbox);
  if (window.workstation === undefined) throw new Error('the script put no bridge in place');
  return {
    bridge: window.workstation,
    async get(urlPath) {
      const response = await fetch(server.origin + urlPath, { headers });
      return { status: response.status, mime: response.headers.get('content-type') ?? '', bytes: new Uint8Array(await response.arrayBuffer()) };
    },
    async close() {
      for (const source of sources) source.close();
      await server.close();
    },
  };
};

type Handler = (event: unknown, input: unknown) => unknown;
type PageListener = (event: unknown, ...args: unknown[]) => void;

/** Electron's IPC between the built preload and the window's helpers; values are cloned as IPC clones them. */
export const ipc: OpenTransport = async (application, hosts) => {
  const handlers = new Map<string, Handler>();
  const pageListeners = new Set<PageListener>();
  const sender = { url: START_URL, parent: null };
  let exposed: unknown = null;
  Object.assign(globalThis, {
    [STAND_IN]: {
      contextBridge: { exposeInMainWorld: (_name: string, api: unknown) => (exposed = api) },
      ipcRenderer: {
        invoke: async (channel: string, input: unknown) => {
          const handler = handlers.get(channel);
          if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
          return structuredClone(await handler({ senderFrame: sender }, structuredClone(input)));
        },
        on: (_channel: string, listener: PageListener) => pageListeners.add(listener),
        removeListener: (_channel: string, listener: PageListener) => pageListeners.delete(listener),
      },
    },
  });
  registerProcedures({ handle: (channel, handler) => void handlers.set(channel, handler as Handler) }, application);
  const contents = {
    isDestroyed: () => false,
    send: (_channel: string, ...args: unknown[]) => pageListeners.forEach((listener) => listener({ sender: 'secret' }, ...structuredClone(args))),
    on: () => contents,
    once: () => contents,
  };
  forwardEvents(application, contents as unknown as Electron.WebContents);
  let serve: ((request: Request) => Response | Promise<Response>) | null = null;
  serveSite({ handle: (_scheme, handler) => void (serve = handler as typeof serve) }, createSite({ rendererFolder: path.join(hosts, 'renderer'), application }));
  const require = createRequire(import.meta.url);
  const preload = path.join(hosts, 'preload.cjs');
  delete require.cache[preload];
  require(preload);
  return {
    bridge: exposed as Bridge,
    async get(urlPath) {
      if (serve === null) throw new Error('the scheme has no handler');
      const response = await serve(new Request(START_URL.slice(0, -1) + urlPath));
      return { status: response.status, mime: response.headers.get('content-type') ?? '', bytes: new Uint8Array(await response.arrayBuffer()) };
    },
    close: async () => undefined,
  };
};

/** Every procedure of the contract. */
export const PROCEDURES = Object.keys(contract) as ProcedureName[];
