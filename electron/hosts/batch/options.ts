import path from 'node:path';
import { parseArgs } from 'node:util';
import type { EngineChoice } from '../../application';

/** What the command line asks for. Paths are absolute. */
export interface BatchOptions {
  readonly folder: string;
  readonly out: string;
  /** Null: a new one inside `out`. */
  readonly workspace: string | null;
  readonly engine: EngineChoice;
  readonly acceptProposals: boolean;
  readonly jsonOnly: boolean;
  /** Workbooks with tables of discretion benchmarks to be imported first. */
  readonly benchmarks: readonly string[];
  /** Folder for log and recent workspaces; null: the user's. */
  readonly state: string | null;
}

export const USAGE = `用法 / usage: npm run review -- [FOLDER] [OPTIONS]     或 / or: node out/batch.mjs FOLDER [OPTIONS]
  FOLDER              待评查案卷所在文件夹，其中每个文件或子文件夹为一卷
                      folder whose children are case files (PDF, TIFF, JPEG, PNG, or folders of such)
  --out DIR           结果存放位置，每次新建子文件夹 / where the results go, each time into a new folder
  --workspace DIR     工作区，中断后用同一工作区可接着做 / workspace; the same one goes on where it stopped
  --accept-proposals  未经人工确认也按机检建议计分，并在每张表上注明
                      score with the machine's proposals alone, and say so on every sheet
  --benchmarks FILE   先导入裁量基准表（.xlsx），可重复 / import a table of discretion benchmarks first; may be repeated
  --engine NAME       auto | native | wasm
  --json-only         只写 review.json / write review.json only`;

const ENGINES: readonly string[] = ['auto', 'native', 'wasm'] satisfies readonly EngineChoice[];
const isEngine = (name: string): name is EngineChoice => ENGINES.includes(name);

/** Reads the arguments; a string is what is wrong with them. */
export function parseBatchOptions(args: readonly string[], cwd: string): BatchOptions | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        workspace: { type: 'string' },
        engine: { type: 'string', default: 'auto' },
        'accept-proposals': { type: 'boolean', default: false },
        'json-only': { type: 'boolean', default: false },
        benchmarks: { type: 'string', multiple: true, default: [] },
        state: { type: 'string' },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = parsed;
  const [folder, ...more] = positionals;
  if (folder === undefined) return '缺少案卷文件夹 / FOLDER is missing';
  if (more.length > 0) return `只能指定一个文件夹 / only one FOLDER: ${more.join(' ')}`;
  if (!isEngine(values.engine)) return `未知的识别引擎 / unknown engine: ${values.engine}`;
  const absolute = (file: string): string => path.resolve(cwd, file);
  return {
    folder: absolute(folder),
    out: absolute(values.out ?? '.'),
    workspace: values.workspace === undefined ? null : absolute(values.workspace),
    engine: values.engine,
    acceptProposals: values['accept-proposals'],
    jsonOnly: values['json-only'],
    benchmarks: values.benchmarks.map(absolute),
    state: values.state === undefined ? null : absolute(values.state),
  };
}
