export * from './find';
export * from './grams';
export * from './inside';
export { acrossRows } from './order';
export { searchForm } from './runs';
export * from './types';
