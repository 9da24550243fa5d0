/** Raise whenever a check gives other results for the same facts. */
export const CHECKS_VERSION = '3';

export { CHECK_LIBRARY } from './library';
export { runChecks } from './run';
export { adviceOnly, sumTallies, tallyCase, withAdvice, type AdviceOnly, type AdviceRule, type CheckTally } from './scorecard';
export { GENERAL_SECTOR, SECTORS, sectorOf, type Sector } from './sectors';
export type { AnyFactName, CheckDefinition } from './definition';
