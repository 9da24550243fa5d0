export { inYuan, mayApply, positionIn, spanText, type CaseFigures, type Position } from './compare';
export { readFineRanges, type RangeReading } from './range';
export type { BenchmarkProblem, BenchmarkRow, BenchmarkTable, Bound, FineBase, FineRange, RangeCondition, RangeSubject, Span } from './types';
