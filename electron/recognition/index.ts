export { createRecognitionPool, type PoolOptions, type RecognitionPool } from './pool';
export { createRecogniser, RECOGNITION_VERSION, type Recogniser, type RecogniserOptions } from './engine';
export { poolPlan } from './size';
export { forkWorker, workerEntry, workerHandle, WorkerLost, type StartWorker, type WorkerChannel, type WorkerHandle } from './worker-process';
export type { EngineChoice, Inspection, Raster, RecognisedPage, Recognition } from './types';
