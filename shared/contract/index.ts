export * from './define';
export * from './views';
export * from './contract';
