import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { Application, Resource } from '../application';
import { preparePage } from './page';
import { COMMON_HEADERS, RESOURCE_POLICY, contentSecurityPolicy, createNonce } from './security-policy';
import { readStaticFile } from './static-files';

/** An answer to a GET, in a form that both Node's http and Electron's protocol handler can send. */
export interface SiteResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readable | Uint8Array;
}

export interface SiteOptions {
  /** Folder of the built renderer, with its index.html. */
  readonly rendererFolder: string;
  readonly application: Pick<Application, 'resource'>;
  /** URL of the script that puts the bridge in place; absent where a preload does it. */
  readonly bridgeScript?: string;
}

/** Everything a window can GET: the page under its policy, the renderer's files, and the application's resources. */
export interface Site {
  /**
   * @param urlPath path of the URL, still percent-encoded, without the query
   * @param range value of the Range header, if any
   */
  respond(urlPath: string, range?: string): Promise<SiteResponse>;
}

const encoder = new TextEncoder();

/** A short answer in plain text. */
export const plain = (status: number, text: string): SiteResponse => ({
  status,
  headers: { ...COMMON_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' },
  body: encoder.encode(text),
});

export function createSite({ rendererFolder, application, bridgeScript }: SiteOptions): Site {
  const page = async (): Promise<SiteResponse> => {
    const nonce = createNonce();
    const html = await readFile(path.join(rendererFolder, 'index.html'), 'utf8');
    return {
      status: 200,
      headers: { ...COMMON_HEADERS, 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': contentSecurityPolicy(nonce) },
      body: encoder.encode(preparePage(html, { nonce, ...(bridgeScript === undefined ? {} : { bridgeScript }) })),
    };
  };

  return {
    async respond(urlPath, range) {
      if (urlPath === '/' || urlPath === '/index.html') return page();
      if (urlPath.startsWith('/resource/')) {
        const resource = await application.resource(urlPath);
        return resource === null ? plain(404, '没有这个文件') : sendResource(resource, range);
      }
      const file = await readStaticFile(rendererFolder, urlPath);
      return file === null
        ? plain(404, '没有这个文件')
        : { status: 200, headers: { ...COMMON_HEADERS, 'Content-Type': file.mime, 'Content-Length': String(file.bytes.length) }, body: file.bytes };
    },
  };
}

function sendResource(resource: Resource, range: string | undefined): SiteResponse {
  const headers = { ...COMMON_HEADERS, 'Content-Type': resource.mime, 'Content-Security-Policy': RESOURCE_POLICY, 'Accept-Ranges': 'bytes' };
  const wanted = parseRange(range, resource.size);
  if (wanted === 'unsatisfiable') {
    return { status: 416, headers: { ...headers, 'Content-Range': `bytes */${resource.size}` }, body: new Uint8Array() };
  }
  if (wanted === null) return { status: 200, headers: { ...headers, 'Content-Length': String(resource.size) }, body: resource.open() };
  return {
    status: 206,
    headers: { ...headers, 'Content-Length': String(wanted.end - wanted.start + 1), 'Content-Range': `bytes ${wanted.start}-${wanted.end}/${resource.size}` },
    body: resource.open(wanted),
  };
}

/** One byte range, as the PDF viewer asks for; null (send everything) for none or for several. Both ends inclusive. */
function parseRange(header: string | undefined, size: number): { start: number; end: number } | null | 'unsatisfiable' {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return null;
  const start = match[1] === '' ? Math.max(0, size - Number(match[2])) : Number(match[1]);
  const end = match[1] === '' || match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
  return start > end || start >= size ? 'unsatisfiable' : { start, end };
}
