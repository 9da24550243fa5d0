import { Readable } from 'node:stream';
import type { Site } from '../hosts/site';

/** The program's own scheme; its pages have an origin of their own, unlike files. */
export const SCHEME = 'app';
export const HOST = 'workstation';
/** The only page the window ever shows. */
export const START_URL = `${SCHEME}://${HOST}/`;

/** Standard and secure, so that `'self'`, fetch and modules work; no service workers, no CORS exceptions. Before the app is ready. */
export function declareScheme(protocol: Pick<Electron.Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }]);
}

/** True for addresses of the program itself. `new URL('app://x').origin` is "null", so protocol and host are compared. */
export function isOwnUrl(url: string): boolean {
  try {
    const { protocol, host } = new URL(url);
    return protocol === `${SCHEME}:` && host === HOST;
  } catch {
    return false;
  }
}

/** Serves the site under the program's scheme. */
export function serveSite(protocol: Pick<Electron.Protocol, 'handle'>, site: Site): void {
  protocol.handle(SCHEME, async (request) => {
    if (!isOwnUrl(request.url) || request.method !== 'GET') return new Response(null, { status: 403 });
    const answer = await site.respond(new URL(request.url).pathname, request.headers.get('range') ?? undefined);
    const body = answer.body instanceof Readable ? (Readable.toWeb(answer.body) as ReadableStream<Uint8Array>) : Uint8Array.from(answer.body);
    return new Response(body, { status: answer.status, headers: { ...answer.headers } });
  });
}
