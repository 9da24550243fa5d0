import path from 'node:path';
import { checkAuditLog } from '../application';

/** Checks an audit log on the command line. Exit code 1: it is broken or unreadable; 2: it was called wrongly. */

const [place, ...rest] = process.argv.slice(2);
if (place === undefined || rest.length > 0) {
  console.error('用法：npm run audit -- 工作区文件夹或导出的审计日志（.jsonl）');
  process.exit(2);
}
const { holds, message } = await checkAuditLog(path.resolve(process.env['INIT_CWD'] ?? process.cwd(), place));
console.log(message);
process.exitCode = holds ? 0 : 1;
