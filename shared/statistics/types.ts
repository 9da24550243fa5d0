import type { Art10Item, CaseKind } from '../model';

/** Where a review stands. recognising: text not complete; ready: nobody scored; reviewing: some lines judged; finished: closed by the reviewer. */
export const REVIEW_STATES = ['recognising', 'ready', 'reviewing', 'finished'] as const;
export type ReviewProgress = (typeof REVIEW_STATES)[number];

/** Whether a score rests on people's judgements, on the machine's proposals, or is not there. */
export const SCORE_STATES = ['confirmed', 'proposed', 'none'] as const;
export type ScoreState = (typeof SCORE_STATES)[number];

/** Bands of points (分数段), lowest first: each from its lower figure up to, not including, the next; 100 belongs to the last but one. */
export const POINT_BANDS = ['0-10', '10-20', '20-30', '30-40', '40-50', '50-60', '60-70', '70-80', '80-90', '90-100', '100+'] as const;
export type PointBand = (typeof POINT_BANDS)[number];

/** What the figures need to know of one case file. */
export interface CaseFigures {
  readonly agency: string;
  readonly kind: CaseKind;
  readonly state: ReviewProgress;
  readonly total: string | null;
  readonly grade: string | null;
  readonly vetoed: boolean;
  readonly openLines: number;
  /** Number of problems that stand: nobody rejected them, and they are no open doubts. */
  readonly problems: number;
  /** The problems by check, each check once; `confirmed` where a person stands behind it. */
  readonly found: readonly { readonly check: string; readonly title: string; readonly item: Art10Item; readonly confirmed: boolean }[];
  /** Everyone who judged, answered or signed. */
  readonly reviewers: readonly string[];
}

/** Which case files are counted; an empty list leaves none out. */
export interface StatisticsFilter {
  readonly agency: readonly string[];
  readonly kind: readonly CaseKind[];
  readonly state: readonly ReviewProgress[];
}

/** Case files: those of which a person decided, and those of which only the machine spoke. */
export interface Split {
  readonly confirmed: number;
  readonly proposed: number;
}

/** Figures over the case files of a workspace. All are numbers of case files unless said otherwise. */
export interface Statistics {
  /** Case files counted, and those in the workspace. */
  readonly cases: number;
  readonly all: number;
  /** Agencies of the workspace, whatever is filtered. */
  readonly agencyNames: readonly string[];
  readonly scores: Readonly<Record<ScoreState, number>>;
  readonly vetoed: number;
  readonly grades: readonly (Split & { readonly grade: string })[];
  /** All bands up to 100; the one above only if a case file is in it. */
  readonly points: readonly (Split & { readonly band: PointBand })[];
  readonly items: readonly (Split & { readonly item: Art10Item })[];
  /** The most frequent first. */
  readonly checks: readonly (Split & { readonly check: string; readonly title: string })[];
  /** Case files with a problem by agency, the most first; `cases` all of the agency, `problems` the number of problems. */
  readonly agencies: readonly (Split & { readonly agency: string; readonly cases: number; readonly problems: number })[];
  readonly states: readonly { readonly state: ReviewProgress; readonly cases: number }[];
  /** Case files that a person worked on: `open` not finished. */
  readonly reviewers: readonly { readonly reviewer: string; readonly open: number; readonly finished: number }[];
}
