/** Something wrong (or doubtful) in a template file, said so that a legal officer can mend it. */
export interface TemplateProblem {
  readonly file: string;
  /** 1-based line in the file. */
  readonly line: number;
  /** Where in the template, in Chinese terms, e.g. 「sections › 1 › items › 3 › points」. */
  readonly path: string;
  /** What is wrong, in Chinese. */
  readonly reason: string;
  /** What to do, in Chinese. */
  readonly remedy: string;
}
