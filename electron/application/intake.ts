import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { IntakeCandidate } from '../../shared/contract';
import { UserError, type Page } from '../../shared/model';
import type { CaseRecord, CaseSourceFile, Workspace } from '../storage';
import type { Journal } from './journal';
import type { PageReader } from './types';

/** What became of a child of the import folder. */
export interface TakenCase {
  /** The case file in the workspace: new, or the one that already holds this content. */
  readonly caseId: string;
  /** Pages that now wait for recognition. */
  readonly newPages: readonly Page[];
  /** What the user must know, in Chinese, each beginning with the case file's name. */
  readonly messages: readonly string[];
}

export interface IntakeOptions {
  readonly workspace: Workspace;
  readonly journal: Journal;
  readonly reader: () => Pick<PageReader, 'inspect'>;
  /** Absolute path of the import folder. */
  readonly folder: string;
  /** The case files of the workspace by their ids; kept up to date here, since listing them costs more with each. */
  readonly records: Map<string, CaseRecord>;
}

interface HashedFile {
  readonly path: string;
  readonly absolute: string;
  readonly sha256: string;
}

/**
 * Takes one child of the import folder into the workspace: counts its pages, copies its files into the blobs, and adds
 * case file and pages in one transaction, so that a killed program leaves a whole case file or none.
 * A file that cannot be read is reported and left out; the others go on.
 * Content that the workspace holds already is not imported again.
 */
export async function takeCandidate(options: IntakeOptions, candidate: IntakeCandidate): Promise<TakenCase> {
  const { journal, folder } = options;
  const source = path.join(folder, candidate.child);
  const root = candidate.shape === 'folder' ? source : folder;
  const hashed: HashedFile[] = [];
  const errors: string[] = [];
  for (const file of candidate.files) {
    const absolute = path.join(root, file);
    try {
      hashed.push({ path: file, absolute, sha256: await hashFile(absolute) });
    } catch (error) {
      errors.push(messageOf(error));
    }
  }

  const records = [...options.records.values()];
  const sameSource = records.find((record) => record.source === source);
  if (sameSource && sameSource.state === 'imported' && contentOf(sameSource.files) === contentOf(hashed)) return unchanged(sameSource.id);
  const twin = records.find((record) => record.state === 'imported' && hashed.length > 0 && contentOf(record.files) === contentOf(hashed));
  if (twin && twin !== sameSource) return { ...unchanged(twin.id), messages: [`“${candidate.caseId}”与案卷“${twin.id}”内容完全相同，没有重复导入。`] };

  const kept = sameSource && !journal.isEmpty(sameSource.id) ? sameSource : null;
  if (kept && !isContinuation(kept.files, hashed)) {
    return { ...unchanged(kept.id), messages: [`案卷“${kept.id}”的文件与上次导入时不同，但已有人工评查记录，没有更新。请核对原文件；需要重新评查时，请另建工作区导入。`] };
  }
  if (kept && journal.stateOf(kept.id).finishedBy !== null) {
    return { ...unchanged(kept.id), messages: [`案卷“${kept.id}”增加了文件，但已评查完毕，没有更新。需要补充时，请先退回重评，再重新导入。`] };
  }

  const files: CaseSourceFile[] = [];
  for (const file of hashed) {
    const known = sameSource?.files.find((before) => before.sha256 === file.sha256);
    try {
      files.push(known ? { ...known, path: file.path } : await takeFile(options, file, errors));
    } catch (error) {
      // A full disk or a lost lock is no fault of this file.
      if (error instanceof UserError && isWorkspaceTrouble(error)) throw error;
      errors.push(messageOf(error));
    }
  }
  return store(options, candidate, { source, files, errors }, sameSource ?? null, kept !== null);
}

function store(
  { workspace, records }: IntakeOptions,
  candidate: IntakeCandidate,
  taken: Pick<CaseRecord, 'source' | 'files' | 'errors'>,
  before: CaseRecord | null,
  keepPages: boolean,
): TakenCase {
  const pages = pagesOf(taken.files);
  const state = pages.length === 0 ? 'failed' : 'imported';
  const changes = { ...taken, shape: candidate.shape, ignoredFiles: candidate.ignoredFiles, state } as const;
  const id = before?.id ?? freeId(records, candidate.caseId);
  const newPages = workspace.transaction(() => {
    const existing = keepPages ? workspace.pages.list(id).length : 0;
    if (keepPages) {
      workspace.cases.update(id, changes);
    } else {
      if (before) workspace.cases.remove(id);
      workspace.cases.add({ id, ...changes });
    }
    const added = pages.slice(existing);
    for (const page of added) workspace.pages.put(id, page, null, null);
    return added;
  });
  records.set(id, { id, ...changes });
  return { caseId: id, newPages, messages: taken.errors.map((error) => `案卷“${id}”：${error}`) };
}

async function takeFile({ workspace, reader }: IntakeOptions, file: HashedFile, errors: string[]): Promise<CaseSourceFile> {
  // Inspected under its own name, so that messages name the file as the user knows it.
  const { pages, warnings } = await reader().inspect(file.absolute);
  const { sha256 } = await workspace.files.register(file.absolute);
  errors.push(...warnings);
  return { path: file.path, sha256, pages };
}

function pagesOf(files: readonly CaseSourceFile[]): Page[] {
  const pages: Page[] = [];
  for (const file of files) {
    for (let index = 0; index < file.pages; index += 1) {
      pages.push({
        number: pages.length + 1,
        source: { file: file.path, sha256: file.sha256, index },
        state: 'pending',
        rotation: 0,
        width: 0,
        height: 0,
      });
    }
  }
  return pages;
}

const unchanged = (caseId: string): TakenCase => ({ caseId, newPages: [], messages: [] });
const contentOf = (files: readonly { readonly path: string; readonly sha256: string }[]): string => files.map((file) => file.sha256).join(' ');

/** True if the files begin with those of before: then no page changes its number. */
const isContinuation = (before: readonly CaseSourceFile[], now: readonly HashedFile[]): boolean =>
  before.length > 0 && contentOf(now.slice(0, before.length)) === contentOf(before);

/** A name that no case file of the workspace has: another folder may hold a "01.pdf" too. */
function freeId(records: ReadonlyMap<string, CaseRecord>, wanted: string): string {
  const taken = new Set([...records.keys()].map((id) => id.toLowerCase()));
  let id = wanted;
  for (let n = 2; taken.has(id.toLowerCase()); n += 1) id = `${wanted} (${n})`;
  return id;
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) hash.update(chunk as Buffer);
  } catch (cause) {
    throw new UserError('file-missing', `文件“${path.basename(file)}”找不到或无权读取。其余文件照常处理。请确认文件仍在原处、存储介质未拔出，然后重新导入。`, { cause });
  }
  return hash.digest('hex');
}

const WORKSPACE_TROUBLE = new Set(['disk-full', 'no-permission', 'workspace-damaged', 'workspace-closed', 'lock-lost']);
/** True for errors of the workspace itself, after which nothing more can be stored. */
export const isWorkspaceTrouble = (error: UserError): boolean => WORKSPACE_TROUBLE.has(error.code);

const messageOf = (error: unknown): string => (error instanceof UserError ? error.message : '读取文件时程序出错，该文件未导入，其余文件照常处理。请检查该文件后重新导入。');
