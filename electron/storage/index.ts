export * from './types';
export { createWorkspace, isWorkspace, openWorkspace } from './workspace';
