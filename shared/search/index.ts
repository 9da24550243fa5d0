export * from './find';
export * from './inside';
export * from './types';
