export { bandOf, scoreStateOf, statisticsOf } from './statistics';
export * from './types';
export { bandName, PROGRESS_NAMES, SCORE_STATE_NAMES, scopeText } from './words';
