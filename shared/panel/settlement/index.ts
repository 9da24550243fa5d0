export { assessCase } from './assess';
export type { Scale } from './assess';
export { isOutdated, requireDecision } from './decide';
export * from './types';
