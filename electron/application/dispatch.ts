import { contract, type Implementation, type ProcedureName, type Reply } from '../../shared/contract';
import { UserError } from '../../shared/model';
import type { ErrorLog } from './log';

const failure = (code: string, message: string): Reply<never> => ({ ok: false, error: { code, message } });

const isProcedure = (name: string): name is ProcedureName => Object.hasOwn(contract, name);

/**
 * The one door for calls from outside: name and input are checked here and nowhere else.
 * Errors meant for the user pass as they are; any other is logged and becomes a general message.
 */
export function createDispatch(implementation: Implementation, log: ErrorLog): (name: string, input: unknown) => Promise<Reply<unknown>> {
  return async (name, input) => {
    if (!isProcedure(name)) return failure('unknown-procedure', '程序不支持此操作，未执行。案卷数据未受影响。请确认界面与程序版本一致后重试。');
    const parsed = contract[name].input.safeParse(input);
    if (!parsed.success) {
      const where = parsed.error.issues.map((issue) => issue.path.join('.') || '（整体）').slice(0, 5);
      return failure('invalid-input', `填写的内容不符合要求（${[...new Set(where)].join('、')}），未保存。原有内容未改动，请修改后重试。`);
    }
    try {
      // The pair of name and input was checked together just above; TypeScript cannot follow it through the union.
      const run = implementation[name] as (input: unknown) => Promise<unknown>;
      return { ok: true, value: await run(parsed.data) };
    } catch (error) {
      if (error instanceof UserError) return failure(error.code, error.message);
      log.write(name, error);
      return failure('internal', `程序内部出错，此操作未完成。已保存的内容未受影响。请重试；仍不成功时，请把错误记录 ${log.file} 交给维护人员。`);
    }
  };
}
