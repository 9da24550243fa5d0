export * from './find';
export * from './inside';
export { acrossRows } from './order';
export * from './types';
