export type { CaseMention, Draft, DraftBasis, DraftProblem, FollowedNotice, ReviewOutcome } from './types';
export { draftProblem } from './problem';
export { contentOf, draftNotice, redraft } from './draft';
export { applyChange, type DraftChange, type HeadChange } from './edit';
