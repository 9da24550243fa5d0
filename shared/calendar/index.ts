export * from './types';
export * from './dates';
export * from './calendar';
export * from './term';
export * from './schema';
export { HOLIDAY_YEARS } from './data';
