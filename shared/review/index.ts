export type { ActionBody, ReviewAction, ReviewState } from './actions';
export { foldReview } from './fold';
