export * from './events';
export * from './states';
export { foldNotice, type Entered, type LedgerClock, type LedgerEntry, type ProblemProgress } from './fold';
export { whyNot } from './rules';
export * from './objections';
export * from './reminders';
export * from './rows';
