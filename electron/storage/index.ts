export * from './types';
export * from './panel-types';
export * from './template-draft-types';
export { createWorkspace, isWorkspace, openWorkspace } from './workspace';
