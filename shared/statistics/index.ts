export { bandOf, scoreStateOf, statisticsOf } from './statistics';
export * from './types';
