import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.icc': 'application/octet-stream',
};

/** A file of the built renderer. */
export interface StaticFile {
  readonly mime: string;
  readonly bytes: Buffer;
}

/**
 * Reads a file of the built renderer by the path of a URL (still percent-encoded); null if there is none.
 * Nothing outside `folder` is ever read: not by dots, encoded or not, backslashes, NUL, drive letters or links.
 */
export async function readStaticFile(folder: string, urlPath: string): Promise<StaticFile | null> {
  let relative: string;
  try {
    relative = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (relative === '/') relative = '/index.html';
  if (!/^(\/[\w.@+-]+)+$/u.test(relative) || relative.split('/').some((part) => part.startsWith('.'))) return null;
  const mime = MIME[path.extname(relative).toLowerCase()];
  if (mime === undefined) return null;
  try {
    const base = await realpath(folder);
    const file = await realpath(path.join(base, relative));
    if (!file.startsWith(base + path.sep) || !(await stat(file)).isFile()) return null;
    return { mime, bytes: await readFile(file) };
  } catch {
    return null;
  }
}
