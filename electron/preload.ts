import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, EventListener, ProcedureInput, ProcedureName, ProcedureOutput, Reply } from '../shared/contract';

// The two channel names are repeated here rather than imported: a preload stays free of the main process's modules.
const callChannel = (name: string): string => `call:${name}`;
const EVENT_CHANNEL = 'event';

const hostGone: Reply<never> = {
  ok: false,
  error: { code: 'host-gone', message: '与工作站后台的连接已断开。已保存的内容不受影响。请关闭本窗口，重新启动工作站。' },
};

/** The contract's bridge and nothing more: no Electron object ever reaches the page. */
const bridge: Bridge = {
  async call<N extends ProcedureName>(name: N, input: ProcedureInput<N>): Promise<Reply<ProcedureOutput<N>>> {
    try {
      return (await ipcRenderer.invoke(callChannel(name), input)) as Reply<ProcedureOutput<N>>;
    } catch {
      return hostGone;
    }
  },
  subscribe(listener) {
    // The event object of IPC carries `sender`: it stays here.
    const forward = (_event: unknown, name: Parameters<EventListener>[0], payload: Parameters<EventListener>[1]): void => listener(name, payload);
    ipcRenderer.on(EVENT_CHANNEL, forward);
    return () => {
      ipcRenderer.removeListener(EVENT_CHANNEL, forward);
    };
  },
  resource: (path) => path,
};
contextBridge.exposeInMainWorld('workstation', bridge);
