import { inReadingOrder } from './lines';
import { loadModels } from './models';
import { righten } from './orientation';
import { createReader } from './reader';
import { rednessOfPage } from './red-ink';
import { readRedText } from './red-text';
import { loadRuntime } from './runtime';
import { findSeals } from './seals';
import type { EngineChoice, Raster, Recognition } from './types';

/** Raise when recognition gives other results for the same page: stored pages of older versions are then recognised anew. */
export const RECOGNITION_VERSION = '2';

export interface RecogniserOptions {
  /** Default `auto`. */
  readonly engine?: EngineChoice;
  /** Threads of one inference; default 2. */
  readonly threads?: number;
  /** Folder with the model files; by default inside the installed package. */
  readonly modelsFolder?: string;
}

/** Reads pages, one at a time. */
export interface Recogniser {
  /** The runtime in use. */
  readonly kind: 'native' | 'wasm';
  readonly fallbackReason: string | null;
  /** Turns the page upright and reads it. `raster` is not changed. */
  recognise(raster: Raster): Promise<Recognition>;
  close(): Promise<void>;
}

/**
 * Loads runtime and models: about 0.2 s, and about 0.6 GB once the first page was read.
 * @throws UserError if the runtime or a model is missing or a model was changed.
 */
export async function createRecogniser(options: RecogniserOptions = {}): Promise<Recogniser> {
  const models = await loadModels(options.modelsFolder);
  const runtime = await loadRuntime(options.engine ?? 'auto', options.threads ?? 2);
  const reader = await createReader(runtime, models);
  return {
    kind: runtime.kind,
    fallbackReason: runtime.fallbackReason ?? null,
    async recognise(raster) {
      const page = await righten(reader, raster);
      const inkLines = [];
      for (const quad of page.quads) inkLines.push(...(await reader.readBox(page.ink, quad)));
      const redness = rednessOfPage(page.raster);
      const seals = findSeals(page.raster, redness);
      const red = await readRedText(reader, page.raster, redness, inkLines, seals);
      const lines = inReadingOrder([...inkLines.flatMap((line, i) => (red.shadows.has(i) ? [] : [red.replaced.get(i) ?? line])), ...red.added]);
      return { rotation: page.rotation, width: page.raster.width, height: page.raster.height, lines, seals, uprightRaster: page.raster };
    },
    close: () => reader.release(),
  };
}
