import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Application } from '../../application';
import { COMMON_HEADERS } from '../security-policy';
import { createSite, plain, type Site, type SiteResponse } from '../site';
import { streamEvents } from './event-stream';
import { RequestGuard } from './guard';
import { readBody } from './request-body';

export interface BrowserServer {
  /** The address that opens the window; it works once. */
  readonly launchUrl: string;
  readonly origin: string;
  /** Ends all connections and stops listening. The application stays open. */
  close(): Promise<void>;
}

export interface BrowserServerOptions {
  readonly application: Application;
  readonly rendererFolder: string;
  /** Seconds between signs of life on the event stream. */
  readonly heartbeatSeconds?: number;
}

/** Only 127.0.0.1, never a name or another interface; the system picks a free port. */
const LOOPBACK = '127.0.0.1';

const USED_UP = '此启动地址无效或已使用过。案卷数据未受影响。请关闭本窗口，重新运行 npm start 打开工作站。';
const NO_SESSION = '没有访问权限。案卷数据未受影响。请用启动时打开的窗口，或重新运行 npm start。';

/** The page that the launch answers with: the page itself opens the window, so that the strict cookie goes along. */
const LAUNCH_PAGE = '<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/"><title>案卷评查工作站</title>';

/** Serves the window and the contract to the system's browser on this PC. */
export async function startBrowserServer({ application, rendererFolder, heartbeatSeconds = 20 }: BrowserServerOptions): Promise<BrowserServer> {
  const server = createServer();
  // Slow or endless requests must not hold the host.
  server.headersTimeout = 10_000;
  server.requestTimeout = 60_000;
  server.maxHeadersCount = 64;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: LOOPBACK, port: 0, exclusive: true }, resolve);
  });
  const guard = new RequestGuard((server.address() as AddressInfo).port);
  const site = createSite({ rendererFolder, application, bridgeScript: '/bridge.js' });

  server.on('request', (request, response) => {
    answer({ request, response, guard, site, application, heartbeatSeconds }).catch(() => {
      if (response.headersSent) response.destroy();
      else void send(response, plain(500, '内部错误，请重试。'));
    });
  });

  return {
    launchUrl: guard.launchUrl,
    origin: guard.origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly guard: RequestGuard;
  readonly site: Site;
  readonly application: Application;
  readonly heartbeatSeconds: number;
}

async function answer({ request, response, guard, site, application, heartbeatSeconds }: Exchange): Promise<void> {
  const target = guard.checkTarget(request);
  if (target) return send(response, plain(target.status, NO_SESSION));
  const url = request.url ?? '/';
  const [urlPath = '/', query = ''] = url.split('?', 2);

  if (urlPath === '/launch') {
    const refusal = guard.checkLaunch(request);
    const cookie = refusal ? null : guard.redeem(new URLSearchParams(query).get('secret') ?? '');
    if (cookie === null) return send(response, plain(403, USED_UP));
    return send(response, {
      status: 200,
      headers: { ...COMMON_HEADERS, 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'", 'Set-Cookie': cookie },
      body: Buffer.from(LAUNCH_PAGE),
    });
  }

  const session = guard.checkSession(request);
  if (session) return send(response, plain(session.status, NO_SESSION));

  if (urlPath.startsWith('/call/')) {
    const refusal = guard.checkCall(request);
    if (refusal) return refuseCall(response, refusal.status, NO_SESSION);
    return call(request, response, urlPath.slice('/call/'.length), application);
  }
  if (request.method !== 'GET') return send(response, plain(405, '不支持的请求方式'));
  if (urlPath === '/events') return streamEvents(request, response, application.events, heartbeatSeconds);
  return send(response, await site.respond(urlPath, request.headers.range));
}

async function call(request: IncomingMessage, response: ServerResponse, name: string, application: Application): Promise<void> {
  const body = await readBody(request);
  if (!body.ok) return refuseCall(response, body.status, body.message);
  const reply = await application.dispatch(name, body.value);
  return send(response, {
    status: 200,
    headers: { ...COMMON_HEADERS, 'Content-Type': 'application/json; charset=utf-8' },
    body: Buffer.from(JSON.stringify(reply)),
  });
}

/** Refuses a call whose body nobody will read: the connection cannot be used again. */
function refuseCall(response: ServerResponse, status: number, text: string): Promise<void> {
  response.setHeader('Connection', 'close');
  return send(response, plain(status, text));
}

async function send(response: ServerResponse, { status, headers, body }: SiteResponse): Promise<void> {
  response.writeHead(status, headers);
  if (body instanceof Readable) await pipeline(body, response);
  else response.end(body);
}
