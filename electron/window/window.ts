import { isOwnUrl, START_URL } from './protocol';

/** Options of the window: the page runs in a sandbox, without Node, in a world apart from the preload's. */
export function windowOptions(preload: string): Electron.BrowserWindowConstructorOptions {
  return {
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: '案卷评查工作站',
    backgroundColor: '#ffffff',
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      // Recognition goes on while the window is minimised; its progress must not freeze.
      backgroundThrottling: false,
    },
  };
}

/** The window stays on its one page: no other address, no second window, no embedded view. */
export function confineContents(contents: Electron.WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isOwnUrl(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwnUrl(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOwnUrl(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** No camera, no microphone, no notifications, no devices, no downloads, and no request that leaves the PC. */
export function denyPermissions(session: Electron.Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest({ urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*'] }, (_details, callback) =>
    callback({ cancel: true }),
  );
}

type WindowClass = new (options: Electron.BrowserWindowConstructorOptions) => Electron.BrowserWindow;

/**
 * Makes the window and loads the program's page.
 * @param prepare called before the page is loaded, so that it misses no event
 */
export async function openWindow(Window: WindowClass, preload: string, prepare: (contents: Electron.WebContents) => void): Promise<Electron.BrowserWindow> {
  const window = new Window(windowOptions(preload));
  prepare(window.webContents);
  window.once('ready-to-show', () => window.show());
  await window.loadURL(START_URL);
  return window;
}
