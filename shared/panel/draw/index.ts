export { catalogueDigest, DRAW_ALGORITHM, drawCaseFiles } from './draw';
export { verifyDraw } from './verify';
export type { DrawVerification } from './verify';
export * from './types';
