export * from './types';
export * from './situations';
export * from './issuer';
export * from './terms';
