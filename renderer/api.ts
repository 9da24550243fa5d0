import type { AppError, Bridge, EventListener, ProcedureInput, ProcedureName, ProcedureOutput } from '../shared/contract';

/** A procedure that failed; `message` is Chinese and meant for the user. */
export class CallFailure extends Error {
  readonly code: string;
  constructor(error: AppError) {
    super(error.message);
    this.name = 'CallFailure';
    this.code = error.code;
  }
}

const NO_HOST: AppError = {
  code: 'host-gone',
  message: '界面没有连上工作站程序，本次操作没有执行，已保存的评查记录不受影响。请关闭窗口后重新启动程序。',
};

/** The host's bridge; throws {@link CallFailure} when the window was opened without a host. */
export function bridge(): Bridge {
  if (window.workstation === undefined) throw new CallFailure(NO_HOST);
  return window.workstation;
}

/** Calls a procedure of the contract. Resolves with its output, rejects with {@link CallFailure}. */
export async function call<N extends ProcedureName>(name: N, input: ProcedureInput<N>): Promise<ProcedureOutput<N>> {
  const reply = await bridge().call(name, input);
  if (reply.ok) return reply.value;
  throw new CallFailure(reply.error);
}

/** Listens to the application's events until the returned function is called. */
export function subscribe(listener: EventListener): () => void {
  return bridge().subscribe(listener);
}

/** URL of a page image or original file, for `<img>` and the PDF viewer. */
export function resourceUrl(path: string): string {
  return bridge().resource(path);
}

/** The Chinese message of anything that was thrown. */
export function messageOf(error: unknown): string {
  if (error instanceof CallFailure) return error.message;
  return '界面内部出错，本次操作可能没有完成，已保存的内容不受影响。请重试；仍不行请重新启动程序。';
}
