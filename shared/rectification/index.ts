export * from './types';
export * from './situations';
export * from './issuer';
export * from './terms';
export * from './problems';
export * from './drafting';
export * from './ledger';
export * from './settings';
