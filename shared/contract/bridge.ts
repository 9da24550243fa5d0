import type { AppError, AppEvents, EventName, ProcedureInput, ProcedureName, ProcedureOutput } from './contract';

/** The answer to a call as it crosses the border: errors are values, since thrown objects lose their shape on the way. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError };

/** Called for every event of the application, and again with the latest `job.progress` after a lost connection. */
export type EventListener = <N extends EventName>(name: N, payload: AppEvents[N]) => void;

/**
 * What a window host puts at `window.workstation`, and all that the renderer knows of its host.
 * Electron's preload and the browser host's script implement it.
 */
export interface Bridge {
  /** Calls a procedure. Never rejects: a lost host is an error reply with the code `host-gone`. */
  call<N extends ProcedureName>(name: N, input: ProcedureInput<N>): Promise<Reply<ProcedureOutput<N>>>;
  /** Subscribes to all events; returns the function that ends the subscription. */
  subscribe(listener: EventListener): () => void;
  /** Turns a path of `resourcePaths` into a URL that this host serves, for `<img>`, `fetch` and the PDF viewer. */
  resource(path: string): string;
}
