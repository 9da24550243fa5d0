export * from './define';
export * from './views';
export * from './search-views';
export * from './settings-views';
export * from './rectification-views';
export * from './draft-views';
export * from './contract';
export * from './bridge';
