export * from './types';
export * from './panel-types';
export { createWorkspace, isWorkspace, openWorkspace } from './workspace';
