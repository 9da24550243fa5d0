/*
 * The worker process of the product (electron/recognition/worker.ts) for hostile files, without models: it opens a file, draws and
 * stores a page as the product does, and finds no text in it. `rss` is the most memory the process ever held.
 */
import sharp from 'sharp';
import { openSource } from '../../electron/documents';
import type { Recogniser } from '../../electron/recognition';
import type { WorkerReady, WorkerReply, WorkerRequest } from '../../electron/recognition/messages';
import { recognisePage } from '../../electron/recognition/page';
import { UserError } from '../../shared/model';

sharp.cache(false);

const blind: Recogniser = {
  kind: 'native',
  fallbackReason: null,
  recognise: (raster) => Promise.resolve({ rotation: 0, width: raster.width, height: raster.height, lines: [], seals: [], uprightRaster: raster }),
  close: () => Promise.resolve(),
};
const send = (message: WorkerReply | WorkerReady) => process.send?.(message);

async function answer(request: WorkerRequest): Promise<WorkerReply> {
  const { id } = request;
  const rss = () => process.resourceUsage().maxRSS * 1024;
  try {
    const source = await openSource(request.file);
    try {
      if (request.type === 'inspect') return { id, type: 'inspected', inspection: { pages: source.pageCount, warnings: source.warnings }, rss: rss() };
      return { id, type: 'recognised', page: await recognisePage(source, request.index, () => Promise.resolve(blind)), rss: rss() };
    } finally {
      await source.close();
    }
  } catch (error) {
    return { id, type: 'failed', problem: { code: error instanceof UserError ? error.code : null, message: error instanceof Error ? (error.message) : String(error) }, rss: rss() };
  }
}

process.on('disconnect', () => process.exit(0));
process.on('message', (request: WorkerRequest) => void answer(request).then(send));
send({ type: 'ready' });
