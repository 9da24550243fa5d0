export { createRecognitionPool, DEFAULT_WORKER_MEMORY_MB, type PoolOptions, type RecognitionPool } from './pool';
export { createRecogniser, RECOGNITION_VERSION, type Recogniser, type RecogniserOptions } from './engine';
export { poolPlan, threadsFor } from './size';
export { forkWorker, workerEntry, workerHandle, WorkerLost, type StartWorker, type WorkerChannel, type WorkerHandle } from './worker-process';
export type { EngineChoice, Inspection, Raster, RecognisedPage, Recognition } from './types';
