export { chooseResult, EMPTY_STATE, importResults, joinStates, mayCompare, previewImport, standingsOf } from './merge';
export * from './types';
