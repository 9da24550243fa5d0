import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { Context } from './context';
import type { Resource } from './types';

const PAGE = /^\/resource\/page\/([^/]{1,2000})\/(\d{1,6})$/;
const ORIGINAL = /^\/resource\/original\/([0-9a-f]{64})$/;

/** Kinds of original files that a window may show, by their first bytes: the name says nothing about the content. */
const SIGNATURES: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'application/pdf'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^\x89PNG\r\n\x1a\n/, 'image/png'],
  [/^(?:II\*\0|MM\0\*|II\+\0|MM\0\+)/, 'image/tiff'],
];

async function fileResource(file: string): Promise<Resource | null> {
  const info = await stat(file).catch(() => null);
  if (info === null || !info.isFile()) return null;
  return { mime: await mimeOf(file), size: info.size, open: (range) => createReadStream(file, range ?? {}) };
}

async function mimeOf(file: string): Promise<string> {
  const handle = await open(file, 'r');
  try {
    const head = Buffer.alloc(1024);
    const { bytesRead } = await handle.read(head, 0, head.length, 0);
    // A PDF may begin with rubbish before its header; the others may not.
    const text = head.toString('latin1', 0, bytesRead);
    return SIGNATURES.find(([signature]) => signature.test(text))?.[1] ?? (text.includes('%PDF-') ? 'application/pdf' : 'application/octet-stream');
  } finally {
    await handle.close();
  }
}

/** Finds what hosts serve beside the contract, by the paths of `resourcePaths`. Only content of the open workspace. */
export function createResources({ current }: Context): (path: string) => Promise<Resource | null> {
  return async (path) => {
    const workspace = current()?.session.workspace;
    if (workspace === undefined) return null;
    const original = ORIGINAL.exec(path)?.[1];
    if (original !== undefined) return workspace.files.get(original) === null ? null : fileResource(workspace.blobs.path(original));
    const [, encodedId, number] = PAGE.exec(path) ?? [];
    if (encodedId === undefined || number === undefined) return null;
    const caseId = decoded(encodedId);
    if (caseId === null) return null;
    const sha = workspace.pages.imageSha(caseId, Number(number));
    return sha === null ? null : fileResource(workspace.blobs.path(sha));
  };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
