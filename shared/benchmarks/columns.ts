/** Columns of a benchmark table in the order of the documented layout (docs/benchmarks.md), with the headings they go by. */
export const BENCHMARK_COLUMNS = {
  number: { title: '序号', required: false, aliases: ['编号'] },
  violation: { title: '违法行为', required: true, aliases: ['违法行为名称', '违法事项', '处罚事项', '案由', '违法行为种类'] },
  violatedProvision: { title: '违反条款', required: false, aliases: ['违反依据', '违法依据', '违则', '定性依据', '违反的条款'] },
  penaltyProvision: { title: '处罚依据', required: true, aliases: ['罚则', '处罚条款', '法律依据', '法定依据', '行政处罚依据'] },
  statutoryRange: { title: '法定幅度', required: false, aliases: ['法定处罚幅度', '法定罚款幅度', '法定处罚种类和幅度', '法定处罚'] },
  grade: { title: '阶次', required: true, aliases: ['裁量阶次', '违法程度', '裁量等级', '档次', '裁量档次', '等级', '违法情节', '情节'] },
  conditions: { title: '适用条件', required: false, aliases: ['适用情形', '裁量情形', '裁量情节', '具体情形', '情节与后果', '裁量因素', '裁量条件'] },
  penalty: { title: '处罚幅度', required: true, aliases: ['裁量幅度', '罚款幅度', '处罚标准', '裁量标准', '处罚裁量标准', '裁量基准', '处罚种类和幅度'] },
} as const satisfies Record<string, { readonly title: string; readonly required: boolean; readonly aliases: readonly string[] }>;

export type BenchmarkColumn = keyof typeof BENCHMARK_COLUMNS;

/** Headings of a workbook that uses other names, by column. */
export type ColumnMapping = Readonly<Partial<Record<BenchmarkColumn, string>>>;

export const BENCHMARK_COLUMN_NAMES = Object.keys(BENCHMARK_COLUMNS) as BenchmarkColumn[];

/** A heading without blanks, bracketed remarks and closing marks. */
const heading = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').replace(/\([^()]*\)/g, '').replace(/[:：]$/, '');

/** Where the columns of a heading row stand (0-based); null if it lacks a required one. */
export function columnsOf(cells: readonly string[], mapping: ColumnMapping): Readonly<Partial<Record<BenchmarkColumn, number>>> | null {
  const headings = cells.map(heading);
  const found: Partial<Record<BenchmarkColumn, number>> = {};
  for (const column of BENCHMARK_COLUMN_NAMES) {
    const { title, aliases } = BENCHMARK_COLUMNS[column];
    const own = mapping[column];
    const names = own === undefined ? [title, ...aliases] : [heading(own)];
    const at = names.map((name) => headings.indexOf(name)).find((index) => index >= 0);
    if (at !== undefined) found[column] = at;
  }
  return BENCHMARK_COLUMN_NAMES.every((column) => !BENCHMARK_COLUMNS[column].required || found[column] !== undefined) ? found : null;
}
