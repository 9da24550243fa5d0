import path from 'node:path';
import { parseArgs } from 'node:util';
import { COLUMN_TITLES, type ColumnMapping } from '../../../shared/templates';
import { TEMPLATE_COLUMNS } from '../../../shared/model';

/** What the command line asks for. Paths are absolute. */
export interface TemplateOptions {
  readonly files: readonly string[];
  /** Form to write each valid standard in; null: only check. */
  readonly to: 'xlsx' | 'yaml' | null;
  /** Where converted files go; null: beside the file they came from. */
  readonly out: string | null;
  readonly columns: ColumnMapping;
}

export const USAGE = `用法 / usage: npm run templates -- FILE… [OPTIONS]
  FILE…               评查标准文件，.yaml 或 .xlsx / standards to check
  --to xlsx|yaml      检查通过后另存为这种格式 / converts each valid standard
  --out DIR           另存的位置，不写即在原文件旁；不覆盖已有文件 / where to; beside the file if absent
  --column 列=列名    工作簿中哪一列是什么，例如 --column 评查标准=评分细则，可写多次
                      which title of the workbook stands for which column
  列 / columns: ${Object.values(COLUMN_TITLES).join('、')}
退出码 / exit code: 0 全部可用 / all valid，1 有错误 / some are not，2 用法不对 / called wrongly`;

/** Reads the arguments; a string is what is wrong with them. */
export function parseTemplateOptions(args: readonly string[], cwd: string): TemplateOptions | string {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options: { to: { type: 'string' }, out: { type: 'string' }, column: { type: 'string', multiple: true, default: [] } } });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = parsed;
  const { to } = values;
  if (positionals.length === 0) return '缺少评查标准文件 / FILE is missing';
  if (to !== undefined && to !== 'xlsx' && to !== 'yaml') return `未知的格式 / unknown form: ${to}`;
  if (to === undefined && values.out !== undefined) return '--out 只在写了 --to 时使用 / --out needs --to';
  const columns: Record<string, string> = {};
  for (const pair of values.column) {
    const [title = '', wanted = ''] = pair.split('=');
    const name = TEMPLATE_COLUMNS.find((column) => COLUMN_TITLES[column] === title.trim());
    if (name === undefined || wanted.trim() === '') return `看不懂 --column ${pair}：应写成“列=列名” / not understood`;
    columns[name] = wanted.trim();
  }
  const absolute = (file: string): string => path.resolve(cwd, file);
  return { files: positionals.map(absolute), to: to ?? null, out: values.out === undefined ? null : absolute(values.out), columns };
}
