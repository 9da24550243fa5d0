import { contract, type ProcedureName, type Reply } from '../../shared/contract';
import type { Application } from '../application';
import { isOwnUrl } from './protocol';

/** Channel of a procedure; one each, so that nothing is reachable that the contract does not name. */
export const callChannel = (name: string): string => `call:${name}`;
/** Channel on which events go to the window. */
export const EVENT_CHANNEL = 'event';

const REFUSED: Reply<never> = { ok: false, error: { code: 'sender-refused', message: '请求来源不可信，已拒绝执行。案卷数据未受影响。' } };

/** True when a message comes from the top frame of the program's own page; never from a frame inside it. */
export function isTrustedSender(frame: Pick<Electron.WebFrameMain, 'url' | 'parent'> | null): boolean {
  return frame !== null && frame.parent === null && isOwnUrl(frame.url);
}

/** Registers every procedure of the contract. */
export function registerProcedures(ipc: Pick<Electron.IpcMain, 'handle'>, application: Application): void {
  for (const name of Object.keys(contract) as ProcedureName[]) {
    ipc.handle(callChannel(name), (event, input: unknown) => (isTrustedSender(event.senderFrame) ? application.dispatch(name, input) : REFUSED));
  }
}

/** Sends the application's events to the window, beginning with the latest state; again whenever the page is loaded anew. */
export function forwardEvents(application: Application, contents: Electron.WebContents): void {
  const send = (name: string, payload: unknown): void => {
    if (!contents.isDestroyed()) contents.send(EVENT_CHANNEL, name, payload);
  };
  const unsubscribe = application.events.subscribe(({ name, payload }) => send(name, payload));
  contents.on('did-finish-load', () => {
    for (const { name, payload } of application.events.replay(null)) send(name, payload);
  });
  contents.once('destroyed', unsubscribe);
}
