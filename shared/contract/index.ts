export * from './define';
export * from './views';
export * from './contract';
export * from './bridge';
