export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}
export function vitestCounts(report: object): Counts;
export function playwrightCounts(report: object): Counts;
export function total(parts: readonly Counts[]): Counts;
export function summaryLine(counts: Counts): string;
