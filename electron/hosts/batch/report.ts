import type { BenchmarkImport, CaseSummary, ExportResult, JobProgress } from '../../../shared/contract';
import { CASE_KIND_NAMES } from '../../../shared/model';

/** Columns that a text takes in a terminal: Chinese characters and full-width signs take two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(character) ? 2 : 1;
  return width;
}

/** Text from scans may hold control characters that a terminal would obey. */
const printable = (text: string): string => text.replace(/\p{C}/gu, ' ');

/** Rows with columns of equal width. */
function table(rows: readonly (readonly string[])[]): string {
  const clean = rows.map((row) => row.map(printable));
  const widths = (clean[0] ?? []).map((_, column) => Math.max(...clean.map((row) => widthOf(row[column] ?? ''))));
  return clean.map((row) => row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell))).join('  ').trimEnd()).join('\n');
}

/** A duration as people say it. */
function duration(seconds: number): string {
  if (seconds < 60) return `${seconds} 秒`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} 分 ${seconds % 60} 秒` : `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分`;
}

/** One line of progress. */
export function progressLine({ state, step, casesTaken, casesTotal, pagesDone, pagesTotal, pagesPerMinute, remainingSeconds }: JobProgress): string {
  const unmeasured = state === 'running' ? '速度测算中' : '';
  return [
    `案卷 ${casesTaken}/${casesTotal}`,
    `页 ${pagesDone}/${pagesTotal}`,
    pagesPerMinute === null ? unmeasured : `${pagesPerMinute.toFixed(1)} 页/分`,
    remainingSeconds === null ? '' : `约剩 ${duration(remainingSeconds)}`,
    printable(step),
  ]
    .filter((part) => part !== '')
    .join(' | ');
}

/** All case files with their results, and below what went wrong. */
export function summaryTable(cases: readonly CaseSummary[]): string {
  const rows = cases.map((one) => [
    one.caseId,
    CASE_KIND_NAMES[one.kind],
    `${one.pagesDone}/${one.pages}`,
    String(one.problems),
    String(one.toConfirm),
    one.total ?? '—',
    one.vetoed ? `${one.grade ?? ''}（否决）` : (one.grade ?? '—'),
    one.agency,
  ]);
  return table([['案卷', '类别', '页数', '问题', '待确认', '得分', '等次', '执法机关'], ...rows]);
}

/** Where the results are, most important first. */
export function resultList({ folder, files, errors }: ExportResult): string {
  const counts = new Map<string, number>();
  for (const { kind } of files) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const lines = [`结果文件夹 / results: ${folder}`, ...[...counts].map(([kind, count]) => `  ${kind}: ${count} 个文件`)];
  return [...lines, ...errors.map((error) => `  ！${printable(error)}`)].join('\n');
}

/** What went wrong with single files and pages. */
export function errorList(messages: readonly string[]): string {
  return [`有 ${messages.length} 个问题文件或页面，其余已正常处理 / files or pages with errors: ${messages.length}`, ...messages.map((message) => `  ！${printable(message)}`)].join('\n');
}

/** An imported table of discretion benchmarks, and what is wrong with single rows of it. */
export function benchmarkLines({ title, file, rows }: BenchmarkImport['table'], problems: BenchmarkImport['problems']): string {
  const place = ({ sheet, row }: BenchmarkImport['problems'][number]): string => `${sheet === '' ? '' : `工作表“${sheet}”`}${row > 0 ? `第 ${row} 行` : ''}`;
  return [
    `已导入裁量基准表《${printable(title)}》（${printable(file)}）${rows} 行 / imported ${rows} rows`,
    ...problems.map((problem) => `  ！${printable(`${place(problem)} ${problem.message}`.trim())}`),
  ].join('\n');
}
