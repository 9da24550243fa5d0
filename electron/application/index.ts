export { createApplication } from './application';
export { composeApplication, type HostOptions } from './compose';
export { checkAuditLog } from './panel/check-log';
export type { ExportOptions } from './exports';
export type { Application, ApplicationEvents, ApplicationOptions, Clock, PageReader, Resource, SequencedEvent } from './types';
export { isWorkspace } from '../storage';
export type { EngineChoice, WorkerChannel } from '../recognition';
