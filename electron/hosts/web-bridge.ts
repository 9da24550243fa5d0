/// Runs in the page that the browser host serves, before the page's own scripts: puts the bridge at window.workstation.
import type { Bridge, EventListener, EventName, ProcedureInput, ProcedureName, ProcedureOutput, Reply } from '../../shared/contract';

/** What of the browser this script uses; the hosts are compiled without the DOM's types. */
declare const window: { workstation?: Bridge };
declare class EventSource {
  constructor(url: string);
  addEventListener(name: string, listener: (event: { readonly data: string }) => void): void;
  close(): void;
}

const hostGone: Reply<never> = {
  ok: false,
  error: { code: 'host-gone', message: '与工作站后台的连接已断开。已保存的内容不受影响。请关闭本窗口，重新启动工作站。' },
};

/** Every event's name; a list that forgets one does not compile. */
const eventNames = Object.keys({ 'job.progress': true, 'export.progress': true, 'panel.progress': true, 'cases.changed': true } satisfies Record<EventName, true>) as EventName[];

const listeners = new Set<EventListener>();
let source: EventSource | null = null;

function connect(): void {
  source = new EventSource('/events');
  for (const name of eventNames) {
    source.addEventListener(name, ({ data }) => {
      const payload = JSON.parse(data) as Parameters<EventListener>[1];
      for (const listener of listeners) listener(name, payload);
    });
  }
}

const bridge: Bridge = {
  async call<N extends ProcedureName>(name: N, input: ProcedureInput<N>): Promise<Reply<ProcedureOutput<N>>> {
    try {
      const response = await fetch(`/call/${name}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Workstation': '1' },
        body: JSON.stringify(input),
      });
      if (response.ok) return (await response.json()) as Reply<ProcedureOutput<N>>;
      return { ok: false, error: { code: `http-${response.status}`, message: await response.text() } };
    } catch {
      return hostGone;
    }
  },
  subscribe(listener) {
    listeners.add(listener);
    if (source === null) connect();
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) {
        source?.close();
        source = null;
      }
    };
  },
  resource: (path) => path,
};
Object.defineProperty(window, 'workstation', { value: Object.freeze(bridge), writable: false, configurable: false });
