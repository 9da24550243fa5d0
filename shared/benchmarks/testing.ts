import type { BenchmarkRow, BenchmarkTable } from './types';

/** A row of a made-up table: 无证经营 under 食品安全法, 一般: 5–10万元. */
export function benchmarkRow(values: Partial<BenchmarkRow> = {}): BenchmarkRow {
  return {
    sheet: '市场监管', row: 5, number: '1', violation: '未取得食品经营许可从事食品经营活动', violatedProvision: '《食品安全法》第三十五条第一款',
    penaltyProvision: '《食品安全法》第一百二十二条第一款', statutoryRange: '', grade: '一般', conditions: '', penalty: '处5万元以上10万元以下罚款', ...values,
  };
}

/** A made-up table, in force from 2024 on. */
export function benchmarkTable(rows: readonly Partial<BenchmarkRow>[], values: Partial<BenchmarkTable> = {}): BenchmarkTable {
  return {
    id: 'a'.repeat(64), file: '裁量基准.xlsx', title: '某市裁量基准', source: '某市公告', version: '2024年版', validFrom: '2024-01-01', validTo: null,
    rows: rows.map((row, i) => benchmarkRow({ row: 5 + i, ...row })), ...values,
  };
}
