import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { BenchmarkSummary, Implementation } from '../../shared/contract';
import { UserError } from '../../shared/model';
import type { StoredBenchmark, Workspace } from '../storage';
import { readBenchmarkWorkbook } from '../workbooks';
import type { BenchmarksInForce } from './analysis';
import type { Context } from './context';
import { absolutePath } from './folders';
import { reviewerOf } from './journal';

/** Larger is refused before it is read; the reader's own limit is the same. */
const MAX_BYTES = 10 * 1024 * 1024;
/** Faults named in the message of an import that came to nothing. */
const NAMED_FAULTS = 3;

const summaryOf = ({ table, by, at }: StoredBenchmark): BenchmarkSummary => ({
  id: table.id, file: table.file, title: table.title, source: table.source, version: table.version, validFrom: table.validFrom, validTo: table.validTo,
  sheets: [...new Set(table.rows.map(({ sheet }) => sheet))], rows: table.rows.length, importedBy: by, importedAt: at,
});

/** The workspace's tables as the analysis needs them, read once until `changed` is called. */
export function keepBenchmarks(workspace: Workspace): { readonly inForce: () => BenchmarksInForce; changed(): void } {
  let kept: BenchmarksInForce | null = null;
  return {
    inForce() {
      if (kept) return kept;
      const tables = workspace.benchmarks.list().map(({ table }) => table);
      kept = { tables, key: createHash('sha256').update(JSON.stringify(tables)).digest('hex') };
      return kept;
    },
    changed() {
      kept = null;
    },
  };
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const known = await stat(file).catch(() => null);
  if (known?.isFile() !== true) throw new UserError('source-unreadable', `找不到文件“${file}”，没有导入裁量基准表，原有的表没有改动。请检查路径后重试。`);
  if (known.size > MAX_BYTES) throw new UserError('workbook-unreadable', `“${path.basename(file)}”超过 ${MAX_BYTES / 1024 / 1024} MB，没有导入，原有的表没有改动。请删去表中的图片等无关内容后重试。`);
  try {
    return await readFile(file);
  } catch (cause) {
    throw new UserError('source-unreadable', `无法读取文件“${file}”（可能被其他程序占用或没有读取权限），没有导入裁量基准表，原有的表没有改动。请关闭打开它的程序后重试。`, { cause });
  }
}

type BenchmarkProcedures = Pick<Implementation, 'benchmarks.list' | 'benchmarks.import' | 'benchmarks.remove' | 'benchmarks.sample'>;

/** The sample that comes with the program, below the folder of the standards. */
const SAMPLE = { folder: 'benchmarks', name: '裁量基准表（样例）' } as const;

/** Copies the sample into a folder, numbered if its name is taken. Returns the path. */
async function writeSample(templatesFolder: string, folder: string): Promise<string> {
  const from = path.join(templatesFolder, SAMPLE.folder, `${SAMPLE.name}.xlsx`);
  for (let n = 1; ; n += 1) {
    const to = path.join(folder, `${SAMPLE.name}${n === 1 ? '' : ` (${n})`}.xlsx`);
    try {
      await copyFile(from, to, constants.COPYFILE_EXCL);
      return to;
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') continue;
      throw new UserError('export-write-failed', `无法在“${folder}”中写出样例表，没有写出任何文件。请另选有写入权限、空间充足的文件夹后重试。`, { cause });
    }
  }
}

/** 裁量基准表: import, list, remove. Every change makes all case files be checked anew. */
export function benchmarkProcedures({ options, requireSession, events, now }: Context): BenchmarkProcedures {
  const list = (): readonly BenchmarkSummary[] => requireSession().workspace.benchmarks.list().map(summaryOf);
  const changed = (): void => {
    const session = requireSession();
    session.benchmarksChanged();
    events.publish('cases.changed', { caseIds: session.workspace.cases.list().map(({ id }) => id) });
  };
  return {
    'benchmarks.list': async () => list(),
    'benchmarks.import': async ({ file: chosen, columns }) => {
      const { workspace } = requireSession();
      const file = absolutePath(chosen);
      const bytes = await bytesOf(file);
      const mapping = Object.fromEntries(Object.entries(columns ?? {}).filter((entry): entry is [string, string] => entry[1] !== undefined));
      const { table, problems } = await readBenchmarkWorkbook(bytes, path.basename(file), mapping);
      if (table === null) {
        const faults = problems.filter(({ row, severity }) => severity === 'error' || row > 0 || problems.length < NAMED_FAULTS).slice(0, NAMED_FAULTS);
        const named = (faults.length > 0 ? faults : problems.slice(-NAMED_FAULTS)).map(({ sheet, row, message }) => `${sheet === '' ? '' : `工作表“${sheet}”`}${row > 0 ? `第${row}行` : ''}${message}`);
        throw new UserError('benchmarks-empty', `“${path.basename(file)}”中没有可用的裁量基准，没有导入，原有的表没有改动。${named.join('；')}。请对照样例表修改后重新导入。`);
      }
      // The workbook itself is kept, so that a doubtful row can be looked up as it was.
      workspace.blobs.putBytes(bytes);
      const entry: StoredBenchmark = { table, by: reviewerOf(workspace), at: new Date(now()).toISOString() };
      workspace.benchmarks.add(entry);
      changed();
      return { table: summaryOf(entry), problems };
    },
    'benchmarks.sample': async ({ folder }) => ({ path: await writeSample(options.templatesFolder, absolutePath(folder)), kind: '样例表' }),
    'benchmarks.remove': async ({ id }) => {
      const { workspace } = requireSession();
      if (!workspace.benchmarks.list().some(({ table }) => table.id === id)) {
        throw new UserError('benchmark-missing', '工作区中没有这张裁量基准表（可能已经移除），未作任何改动。请刷新后重试。');
      }
      workspace.benchmarks.remove(id, reviewerOf(workspace), new Date(now()).toISOString());
      changed();
      return list();
    },
  };
}
