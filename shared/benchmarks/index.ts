export { BENCHMARK_COLUMNS, type BenchmarkColumn, type ColumnMapping } from './columns';
export { inYuan, mayApply, positionIn, spanText, type CaseFigures, type Position } from './compare';
export { gradeOf, inForceOn, matchRows, rangesOfRow, type MatchedRow, type RowMatches, type RowQuery } from './match';
export { readFineRanges, type RangeReading } from './range';
export { readBenchmarkTable, type TableReading } from './table';
export type { BenchmarkProblem, BenchmarkRow, BenchmarkTable, Bound, FineBase, FineRange, RangeCondition, RangeSubject, Span } from './types';
