import type { OrtInferenceSession, OrtModule, OrtTensor } from 'paddleocr';
import { UserError } from '../../shared/model';
import type { EngineChoice } from './types';

/** An ONNX runtime: loads a model from its bytes. */
export interface Runtime {
  readonly kind: 'native' | 'wasm';
  /** Why the native library was not used although it was asked for first; for the log. */
  readonly fallbackReason?: string;
  /** Whether it keeps pictures in blocks of channels between convolutions; see `simplify`. */
  readonly inBlocks: boolean;
  /**
   * @param release Give the memory of an inference back after it. A model whose pictures differ widely in size would else
   * hold what its largest one took; one that runs many times a page keeps its memory.
   */
  load(model: Uint8Array, release?: boolean): Promise<OrtInferenceSession>;
}

/** Numbers with their dimensions, turned into a runtime's own tensor only where a session is run. */
export class FloatTensor implements OrtTensor {
  constructor(
    readonly type: string,
    readonly data: Float32Array,
    readonly dims: readonly number[],
  ) {}
}

/** The detector's view of a runtime: it makes tensors; sessions are given to it. */
export const TENSORS: OrtModule = {
  Tensor: FloatTensor,
  InferenceSession: { create: () => Promise.reject(new Error('Sessions are made by a Runtime.')) },
};

/**
 * Loads the ONNX runtime.
 *
 * @param threads Threads that one inference may use.
 * @throws UserError `engine-missing` if none of the allowed runtimes loads.
 */
export async function loadRuntime(choice: EngineChoice, threads: number): Promise<Runtime> {
  if (choice === 'wasm') return loadWasm(threads);
  try {
    return await loadNative(threads);
  } catch (cause) {
    if (choice === 'native') throw engineMissing(cause);
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { ...(await loadWasm(threads)), fallbackReason: reason };
  }
}

async function loadNative(threads: number): Promise<Runtime> {
  const { InferenceSession, Tensor } = await import('onnxruntime-node');
  const options = {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    // Threads that spin while they wait take the processor from the window and from each other: on a busy machine pages took twice as long.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  } as const;
  return {
    kind: 'native',
    inBlocks: process.arch === 'x64',
    load: async (model, release = false) =>
      adapt(await InferenceSession.create(model, { ...options, enableCpuMemArena: !release }), (data, dims) => new Tensor('float32', data, dims)),
  };
}

async function loadWasm(threads: number): Promise<Runtime> {
  try {
    const { InferenceSession, Tensor, env } = await import('onnxruntime-web');
    env.wasm.numThreads = threads;
    return {
      kind: 'wasm',
      inBlocks: false,
      load: async (model) =>
        adapt(await InferenceSession.create(model, { graphOptimizationLevel: 'all' }), (data, dims) => new Tensor('float32', data, dims)),
    };
  } catch (cause) {
    throw engineMissing(cause);
  }
}

/** What both runtimes' sessions have in common; their tensor types come from two versions of one package. */
interface RuntimeSession<T> {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(feeds: Record<string, T>): Promise<{ readonly [name: string]: OrtTensor }>;
  release(): Promise<void>;
}

function adapt<T>(session: RuntimeSession<T>, tensor: (data: Float32Array, dims: readonly number[]) => T): OrtInferenceSession {
  return {
    inputNames: session.inputNames,
    outputNames: session.outputNames,
    async run(feeds) {
      const own: Record<string, T> = {};
      for (const [name, { data, dims }] of Object.entries(feeds)) {
        if (!(data instanceof Float32Array)) throw new Error(`The input ${name} is not made of 32-bit floats.`);
        own[name] = tensor(data, dims);
      }
      return session.run(own);
    },
    release: () => session.release(),
  };
}

function engineMissing(cause: unknown): UserError {
  return new UserError('engine-missing', '文字识别引擎无法启动，不能识别页面。已导入的文件和已有的识别结果不受影响。请重新安装本程序。', { cause });
}
