import type { CountedTerm, Evidence, Finding } from '../model';

/** Parts of a procedure, in their usual order; each has a colour of its own on the screen. */
export const PHASES = ['启动', '调查', '告知和听取意见', '审核决定', '送达执行', '结案'] as const;
export type Phase = (typeof PHASES)[number];

/** A dated act of the procedure (程序环节). */
export interface TimelineEvent {
  readonly id: string;
  /** What was done, in Chinese: 立案, 送达决定书. */
  readonly label: string;
  readonly phase: Phase;
  /** ISO date. */
  readonly date: string;
  /** Where the file says so, the surest place first; at least one. */
  readonly places: readonly Evidence[];
  /** 0..1: how sure the date is. */
  readonly confidence: number;
  /** Entered or corrected by a person. */
  readonly byPerson: boolean;
  /** Titles of the checks that found a problem resting on this place. */
  readonly problems: readonly string[];
}

/** How a term stands: kept; not kept; the act that ends it was not read; a person has to look. */
export type BandState = 'kept' | 'overdue' | 'open' | 'doubtful';

/** A statutory term (法定期限) as a band from its first to its last day, with what became of it. */
export interface TimelineBand extends Pick<CountedTerm, 'form' | 'start' | 'due' | 'act' | 'done' | 'complete' | 'parameter'> {
  /** Of the finding that counted it. */
  readonly id: string;
  readonly title: string;
  readonly basis: Finding['basis'];
  readonly state: BandState;
  /** The state in Chinese: 超期2日, 未超期, 待确认, 未识别缴款日期. */
  readonly words: string;
  /** The finding's own sentence, which says how it was counted. */
  readonly message: string;
}

export interface Timeline {
  /** By date, then in the order of the procedure. */
  readonly events: readonly TimelineEvent[];
  /** By first day, then by last day. */
  readonly bands: readonly TimelineBand[];
  /** Acts that a file of the kind should hold and whose dates were not read. */
  readonly absent: readonly string[];
}
