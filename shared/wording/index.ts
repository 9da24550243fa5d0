export * from './chinese';
export * from './plain';
export * from './places';
