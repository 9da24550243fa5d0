import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, utilityProcess } from 'electron';
import path from 'node:path';
import { composeApplication, type Application } from './application';
import { createSite } from './hosts/site';
import { forwardEvents, registerProcedures } from './window/ipc';
import { menuTemplate } from './window/menu';
import { declareScheme, serveSite } from './window/protocol';
import { utilityProcesses } from './window/recognition-process';
import { confineContents, denyPermissions, openWindow } from './window/window';

/** The Electron host: one window, the contract over IPC, the site under app://. */
const outFolder = __dirname;

declareScheme(protocol);
app.enableSandbox();

let window: BrowserWindow | null = null;
let application: Application | null = null;

async function start(): Promise<void> {
  await app.whenReady();
  application = composeApplication({
    // Packaged, the standards and models lie beside the archive; in the source tree, in the project and in a package.
    resourcesFolder: app.isPackaged ? process.resourcesPath : path.dirname(outFolder),
    ...(app.isPackaged ? { modelsFolder: path.join(process.resourcesPath, 'models') } : {}),
    startWorker: utilityProcesses(utilityProcess, path.join(outFolder, 'recognition-worker.mjs')),
    stateFolder: app.getPath('userData'),
    host: 'electron',
    hostReason: '',
    version: app.getVersion(),
  });
  denyPermissions(session.defaultSession);
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate()));
  serveSite(protocol, createSite({ rendererFolder: path.join(outFolder, 'renderer'), application }));
  registerProcedures(ipcMain, application);
  const running = application;
  window = await openWindow(BrowserWindow, path.join(outFolder, 'preload.cjs'), (contents) => forwardEvents(running, contents));
}

if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  app.on('web-contents-created', (_event, contents) => confineContents(contents));
  app.on('second-instance', () => {
    if (window === null) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (application === null) return;
    // Quit again once the running page is stored and the workspace's lock is released.
    event.preventDefault();
    const closing = application;
    application = null;
    void closing.close().finally(() => app.quit());
  });
  start().catch((error: unknown) => {
    dialog.showErrorBox('案卷评查工作站未能启动', `案卷数据未受影响。请重新启动；仍不成功时，请把以下内容交给维护人员：\n${String(error)}`);
    app.exit(1);
  });
}
