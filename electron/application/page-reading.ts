import path from 'node:path';
import { UserError } from '../../shared/model';
import type { RecognisedPage } from '../recognition';
import type { CachedPage, PendingPage, Workspace } from '../storage';
import type { PageOutcome } from './job-report';
import type { PageReader } from './types';

export interface PageReadingOptions {
  readonly workspace: Workspace;
  readonly reader: Pick<PageReader, 'recognise'>;
  /** Version of recognition. */
  readonly version: string;
  /** True once results must not be stored any more. */
  readonly stopped: () => boolean;
}

/**
 * Recognises one page and stores what came of it, image, text and page together. A page whose content was recognised
 * before is taken from there. Null if the job was stopped meanwhile: then nothing was stored.
 * @throws UserError of the workspace (full disk …), or if recognition as a whole does not work
 */
export async function readPage({ workspace, reader, version, stopped }: PageReadingOptions, { caseId, page }: PendingPage): Promise<PageOutcome | null> {
  const { sha256, index, file } = page.source;
  const key = { sha256, index, version };
  const known = workspace.pageCache.get(key);
  if (known !== null) {
    store(workspace, caseId, page.number, page.source, known);
    return { recognised: false, message: null };
  }
  const blob = workspace.blobs.path(sha256);
  const result = await recognise(reader, blob, index);
  if (stopped()) return null;
  // The reader sees the file under its address; the user knows it by its name.
  const problem = result.problem?.replaceAll(path.basename(blob), file);
  const { width, height } = result.text;
  const read: CachedPage = {
    page: { number: page.number, source: page.source, state: result.state, rotation: result.rotation, width, height, ...(problem === undefined ? {} : { problem }) },
    imageSha: result.image.length > 0 ? workspace.blobs.putBytes(result.image) : null,
    text: result.state === 'unreadable' ? null : { ...result.text, page: page.number },
  };
  const unreadable = result.state === 'unreadable';
  workspace.transaction(() => {
    store(workspace, caseId, page.number, page.source, read);
    // An unreadable page may succeed another time: it is not remembered as its content's result.
    if (!unreadable) workspace.pageCache.put(key, read);
  });
  return { recognised: true, message: unreadable ? `案卷“${caseId}”第 ${page.number} 页：${problem ?? '无法识别'}` : null };
}

function store(workspace: Workspace, caseId: string, number: number, source: PendingPage['page']['source'], read: CachedPage): void {
  workspace.pages.put(caseId, { ...read.page, number, source }, read.imageSha, read.text === null ? null : { ...read.text, page: number });
}

/** Codes of errors that concern recognition as a whole, not the page. */
const READER_TROUBLE = /^(engine|models|recognition|pool)-/;

async function recognise(reader: Pick<PageReader, 'recognise'>, file: string, index: number): Promise<RecognisedPage> {
  try {
    return await reader.recognise(file, index);
  } catch (error) {
    if (error instanceof UserError && READER_TROUBLE.test(error.code)) throw error;
    return {
      state: 'unreadable',
      rotation: 0,
      text: { width: 0, height: 0, lines: [], seals: [] },
      image: new Uint8Array(),
      problem: error instanceof UserError ? error.message : '识别该页时程序出错。该页保留为“无法识别”，其余各页照常处理。请人工查看原文件，或重新识别。',
    };
  }
}
