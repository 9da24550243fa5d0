/** Part (0..1) of the way up the sorted figures; NaN without any. */
export function quantile(figures: readonly number[], part: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Milliseconds as they are printed. */
export const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0));

/** Processor milliseconds that this program has used up to now: what others do on the machine does not count. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How often the second figure holds the first: below 1, the first is the faster one. */
export const ratio = (own: number, peer: number): string => (own / peer).toFixed(own / peer < 0.1 ? 3 : 2);

/** Prints rows under a head, columns as wide as their widest cell, the first to the left and the others to the right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const lines = all.map((row) => head.map((_, column) => (column === 0 ? (row[0] ?? '').padEnd(widths[0] ?? 0) : (row[column] ?? '').padStart(widths[column] ?? 0))).join('  '));
  const [first = '', ...rest] = lines;
  console.log([first, '-'.repeat(first.length), ...rest].join('\n'));
}

/** Says whether a bar holds; one that does not makes the exit code 1. */
export function bar(name: string, holds: boolean): void {
  console.log(`${holds ? 'holds ' : 'MISSED'}  ${name}`);
  if (!holds) process.exitCode = 1;
}
