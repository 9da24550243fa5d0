export { clippingOf } from './clipping';
export { LIMITS } from './limits';
export { listCandidates, shapeOfFile, compareNames } from './listing';
export { openSource } from './open';
export type { OpenSource, RenderedPage } from './types';
