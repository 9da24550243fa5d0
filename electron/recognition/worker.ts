// Entry of a worker process: opens input files and recognises their pages, one at a time.
import sharp from 'sharp';
import { openSource, type OpenSource } from '../documents';
import { UserError } from '../../shared/model';
import { createRecogniser, type Recogniser } from './engine';
import { DEFAULT_WORKER_SETTINGS, type WorkerReady, type WorkerReply, type WorkerRequest, type WorkerSettings } from './messages';
import { recognisePage } from './page';

/** The line to the pool: a Node child process has `process.send`, an Electron utility process `process.parentPort`. */
interface Line {
  send(message: WorkerReply | WorkerReady): void;
  listen(handle: (request: WorkerRequest) => void): void;
}

interface ParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: WorkerRequest }) => void): void;
}

function lineToPool(): Line {
  const { parentPort } = process as { parentPort?: ParentPort };
  if (parentPort !== undefined)
    return { send: (message) => parentPort.postMessage(message), listen: (handle) => parentPort.on('message', ({ data }) => handle(data)) };
  // A pool that died can take no answer: there is nothing left to do for this process.
  process.on('disconnect', () => process.exit(0));
  return {
    send: (message) => process.send?.(message),
    listen: (handle) => process.on('message', (request: WorkerRequest) => handle(request)),
  };
}

// One page at a time: sharp's cache would only hold pages that never come back.
sharp.cache(false);

const line = lineToPool();
const settings: WorkerSettings = { ...DEFAULT_WORKER_SETTINGS, ...(JSON.parse(process.argv[2] ?? '{}') as Partial<WorkerSettings>) };

let recogniser: Promise<Recogniser> | null = null;
/** Models are loaded with the first picture: counting pages and born-digital files need none. */
const reader = (): Promise<Recogniser> =>
  (recogniser ??= createRecogniser({
    engine: settings.engine,
    threads: settings.threads,
    ...(settings.modelsFolder === null ? {} : { modelsFolder: settings.modelsFolder }),
  }));

let open: { readonly file: string; readonly source: OpenSource } | null = null;
/** The file stays open from page to page: a 300-page PDF is parsed once. */
async function sourceOf(file: string): Promise<OpenSource> {
  if (open?.file === file) return open.source;
  const previous = open;
  open = null;
  await previous?.source.close();
  const source = await openSource(file);
  open = { file, source };
  return source;
}

async function answer(request: WorkerRequest): Promise<WorkerReply> {
  const { id } = request;
  try {
    const source = await sourceOf(request.file);
    if (request.type === 'inspect')
      return { id, type: 'inspected', inspection: { pages: source.pageCount, warnings: source.warnings }, rss: process.memoryUsage.rss() };
    const page = await recognisePage(source, request.index, reader);
    return { id, type: 'recognised', page, rss: process.memoryUsage.rss() };
  } catch (error) {
    const problem = { code: error instanceof UserError ? error.code : null, message: error instanceof Error ? error.message : String(error) };
    return { id, type: 'failed', problem, rss: process.memoryUsage.rss() };
  }
}

let last = Promise.resolve();
line.listen((request) => {
  last = last.then(async () => line.send(await answer(request)));
});
line.send({ type: 'ready' });
