/** Something wrong (or doubtful) in a template file, said so that a legal officer can mend it. */
export interface TemplateProblem {
  readonly file: string;
  /** 1-based line in the file; the row of the sheet for a workbook. */
  readonly line: number;
  /** For a workbook: sheet and cell, e.g. 「评查项目!E5」. */
  readonly cell?: string;
  /** Where in the template, in Chinese terms, e.g. 「sections › 1 › items › 3 › points」; empty for a workbook. */
  readonly path: string;
  /** What is wrong, in Chinese. */
  readonly reason: string;
  /** What to do, in Chinese. */
  readonly remedy: string;
}

/** The problem on one line: where, why, what to do. */
export function describeProblem({ file, line, cell, path, reason, remedy }: TemplateProblem): string {
  const place = cell === undefined ? `${file} 第 ${line} 行` : `${file} ${cell}`;
  return [place, path, reason, remedy].filter((part) => part !== '').join('：');
}
