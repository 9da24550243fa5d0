/** A page of the workspace on which the words searched for stand. */
export interface WorkspaceHit {
  readonly caseId: string;
  readonly page: number;
  /** Times that the words stand on the page. */
  readonly times: number;
  /** The first of them as recognised, without blanks, and some of what stands before and after. */
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** A part of the answer to a search over the whole workspace. */
export interface WorkspaceSearch {
  /** In the order of the list of case files, and of the pages in each. */
  readonly hits: readonly WorkspaceHit[];
  /** Where to go on (`after`); null when there is nothing more. A part may be short or empty although more follows. */
  readonly next: number | null;
  /** Pages of the whole workspace that hold the words: surely so many, */
  readonly atLeast: number;
  /** and no more than so many; null when they were not counted to the end. */
  readonly atMost: number | null;
  /** Pages recognised but not searchable yet. */
  readonly waiting: number;
  /** Milliseconds taken. */
  readonly elapsed: number;
}
