export * from './chinese';
