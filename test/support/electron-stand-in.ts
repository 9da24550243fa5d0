import { EventEmitter } from 'node:events';
import path from 'node:path';
import { projectRoot } from './built-hosts';

type Handler = (event: { readonly senderFrame: unknown }, input: unknown) => Promise<unknown>;
type Serve = (request: Request) => Promise<Response>;
/** A handler that decides over something the page asks for. */
type Decide = (...args: unknown[]) => unknown;

/**
 * Stands in for the `electron` module when the built main script runs in plain Node: it records what the script sets
 * up and lets a test play the part of the window. It shows that our set-up is right, not that Electron enforces it.
 */
export interface ElectronStandIn {
  /** What `require('electron')` gives. */
  readonly module: Readonly<Record<string, unknown>>;
  readonly app: EventEmitter & { quits: number; sandboxed: boolean };
  readonly handlers: ReadonlyMap<string, Handler>;
  readonly schemes: readonly unknown[];
  readonly serve: ReadonlyMap<string, Serve>;
  readonly windows: readonly StandInWindow[];
  readonly session: EventEmitter & { permission?: Decide; check?: Decide; device?: Decide; before?: Decide };
  readonly menus: readonly unknown[];
  readonly errors: readonly string[];
}

export class StandInContents extends EventEmitter {
  readonly sent: unknown[][] = [];
  openHandler: (() => { action: string }) | null = null;
  isDestroyed(): boolean {
    return false;
  }
  send(...args: unknown[]): void {
    this.sent.push(args);
  }
  setWindowOpenHandler(handler: () => { action: string }): void {
    this.openHandler = handler;
  }
}

export class StandInWindow extends EventEmitter {
  readonly webContents = new StandInContents();
  url = '';
  focused = 0;
  constructor(readonly options: Electron.BrowserWindowConstructorOptions) {
    super();
  }
  async loadURL(url: string): Promise<void> {
    this.url = url;
    this.emit('ready-to-show');
    this.webContents.emit('did-finish-load');
  }
  show(): void {
    this.emit('show');
  }
  isMinimized(): boolean {
    return false;
  }
  focus(): void {
    this.focused += 1;
  }
}

export function createElectronStandIn(options: { readonly userData: string; readonly firstInstance?: boolean }): ElectronStandIn {
  const handlers = new Map<string, Handler>();
  const serve = new Map<string, Serve>();
  const schemes: unknown[] = [];
  const windows: StandInWindow[] = [];
  const menus: unknown[] = [];
  const errors: string[] = [];
  const app = Object.assign(new EventEmitter(), {
    quits: 0,
    sandboxed: false,
    isPackaged: true,
    whenReady: async () => undefined,
    enableSandbox: () => (app.sandboxed = true),
    requestSingleInstanceLock: () => options.firstInstance ?? true,
    getPath: () => options.userData,
    getVersion: () => '0.0.0',
    quit: () => (app.quits += 1),
    exit: (code: number) => errors.push(`exit ${code}`),
  });
  const session: ElectronStandIn['session'] = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: (handler: Decide) => (session.permission = handler),
    setPermissionCheckHandler: (handler: Decide) => (session.check = handler),
    setDevicePermissionHandler: (handler: Decide) => (session.device = handler),
    webRequest: { onBeforeRequest: (_filter: unknown, handler: Decide) => (session.before = handler) },
  });
  class BrowserWindow extends StandInWindow {
    constructor(windowOptions: Electron.BrowserWindowConstructorOptions) {
      super(windowOptions);
      windows.push(this);
      app.emit('web-contents-created', {}, this.webContents);
    }
  }
  // Where a packaged program finds its data; in the source tree that is the project itself.
  Object.assign(process, { resourcesPath: path.resolve(projectRoot) });
  return {
    app, handlers, schemes, serve, windows, session, menus, errors,
    module: {
      app,
      BrowserWindow,
      dialog: { showErrorBox: (title: string, text: string) => errors.push(`${title} ${text}`) },
      ipcMain: { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) },
      Menu: { buildFromTemplate: (template: unknown) => template, setApplicationMenu: (menu: unknown) => menus.push(menu) },
      protocol: {
        registerSchemesAsPrivileged: (list: readonly unknown[]) => schemes.push(...list),
        handle: (scheme: string, handler: Serve) => serve.set(scheme, handler),
      },
      session: { defaultSession: session },
    },
  };
}
