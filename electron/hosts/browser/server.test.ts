import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Application, SequencedEvent } from '../../application';
import { startBrowserServer, type BrowserServer } from './server';

/** An application that answers every call by its name, and whose events the test sends. */
function echoApplication() {
  const listeners = new Set<(event: SequencedEvent) => void>();
  const calls: string[] = [];
  const replayed: (number | null)[] = [];
  const application = {
    dispatch: async (name: string, input: unknown) => (calls.push(name), { ok: true as const, value: { name, input } }),
    events: {
      subscribe: (listener: (event: SequencedEvent) => void) => (listeners.add(listener), () => void listeners.delete(listener)),
      replay: (since: number | null) => (replayed.push(since), [{ sequence: 7, name: 'cases.changed', payload: { caseIds: ['错过的'] } }] as const),
    },
    resource: async () => null,
  } as unknown as Application;
  return { application, calls, replayed, listeners };
}

let folder: string;
let echo: ReturnType<typeof echoApplication>;
let server: BrowserServer;
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'browser-host-'));
  const renderer = path.join(folder, 'renderer');
  mkdirSync(path.join(renderer, 'assets'), { recursive: true });
  writeFileSync(path.join(renderer, 'index.html'), '<!doctype html><html><head></head><body></body></html>');
  writeFileSync(path.join(renderer, 'assets/app.js'), 'export {};');
  writeFileSync(path.join(folder, 'secret.json'), '{}');
  symlinkSync(path.join(folder, 'secret.json'), path.join(renderer, 'assets/link.json'));
  echo = echoApplication();
  server = await startBrowserServer({ application: echo.application, rendererFolder: renderer, heartbeatSeconds: 0.02 });
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** A request as it stands on the wire: `fetch` would tidy the path and refuse to set Host. */
function request(urlPath: string, headers: Record<string, string> = {}, options: { method?: string; body?: string | Buffer } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = http.request(server.origin, { path: urlPath, method: options.method ?? 'GET', headers, agent: false }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    // A host that refuses a large body may close the connection while it is still being sent.
    outgoing.on('error', reject);
    outgoing.end(options.body);
  });
}

const launchPath = () => server.launchUrl.slice(server.origin.length);
async function signIn(): Promise<Record<string, string>> {
  const { headers } = await request(launchPath());
  return { cookie: headers['set-cookie']?.[0]?.split(';')[0] ?? '' };
}
const callHeaders = (session: Record<string, string>, changes: Record<string, string> = {}) => ({
  ...session, origin: server.origin, 'content-type': 'application/json', 'x-workstation': '1', 'sec-fetch-site': 'same-origin', ...changes,
});
const call = (headers: Record<string, string>, body: string | Buffer = '{}') => request('/call/app.info', headers, { method: 'POST', body });

describe('the loopback host', () => {
  it('lets the holder of the launch secret in, once, by a cookie that no page can read', async () => {
    const first = await request(launchPath());
    expect(first.status).toBe(200);
    expect(first.headers['set-cookie']?.[0]).toMatch(/^workstation-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/);
    expect(first.headers['referrer-policy']).toBe('no-referrer');
    expect((await request(launchPath())).status).toBe(403);
  });

  it('turns away a wrong or missing secret, and the right one from another page\'s link', async () => {
    expect((await request('/launch?secret=wrong')).status).toBe(403);
    expect((await request('/launch')).status).toBe(403);
    expect((await request(launchPath(), { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await request(launchPath())).status).toBe(200);
  });

  it('answers nothing without the cookie or with a wrong one', async () => {
    const { cookie = '' } = await signIn();
    for (const headers of [{}, { cookie: `${cookie}x` }, { cookie: cookie.replace(/=.*/, '=') }]) {
      for (const urlPath of ['/', '/assets/app.js', '/bridge.js', '/events', '/resource/page/A/1']) expect((await request(urlPath, headers)).status).toBe(403);
      expect((await call(callHeaders(headers as Record<string, string>))).status).toBe(403);
    }
    expect(echo.calls).toEqual([]);
  });

  it('serves the page under a strict policy with the bridge in place', async () => {
    const page = await request('/', await signIn());
    expect(page.status).toBe(200);
    expect(page.body).toContain('<script src="/bridge.js"></script>');
    const policy = page.headers['content-security-policy'];
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
    expect(page.body).toContain(/'nonce-([^']+)'/.exec(String(policy))?.[1]);
    expect(page.headers['x-content-type-options']).toBe('nosniff');
  });

  it('executes a well-formed call', async () => {
    const answer = await call(callHeaders(await signIn()), '{"a":"甲"}');
    expect([answer.status, JSON.parse(answer.body)]).toEqual([200, { ok: true, value: { name: 'app.info', input: { a: '甲' } } }]);
  });

  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['another port of this PC', { origin: 'http://127.0.0.1:1' }],
    ['the name localhost as origin', { origin: 'http://localhost' }],
    ['no custom header', { 'x-workstation': '' }],
    ['a form\'s content type', { 'content-type': 'text/plain' }],
    ['another site by the browser\'s own word', { 'sec-fetch-site': 'cross-site' }],
    ['another port by the browser\'s own word', { 'sec-fetch-site': 'same-site' }],
    ['another host name (DNS rebinding)', { host: 'evil.example' }],
    ['localhost instead of the address', { host: 'localhost' }],
  ])('executes no call with %s', async (_name, changes) => {
    const answer = await call(callHeaders(await signIn(), changes));
    expect(answer.status).toBeGreaterThanOrEqual(403);
    expect(echo.calls).toEqual([]);
  });

  it('executes no call without an origin, by GET, or with another method', async () => {
    const session = await signIn();
    const { origin: _, ...withoutOrigin } = callHeaders(session);
    expect((await call(withoutOrigin)).status).toBe(403);
    expect((await request('/call/app.info', callHeaders(session))).status).toBe(405);
    expect((await request('/call/app.info', callHeaders(session), { method: 'PUT', body: '{}' })).status).toBe(405);
    expect(echo.calls).toEqual([]);
  });

  it('refuses a body that is too large, announced or not, and one that is no JSON', async () => {
    const session = await signIn();
    const large = Buffer.alloc(5 * 1024 * 1024, 0x20);
    const tooLarge = (headers: Record<string, string>) => call(headers, large).then(({ status }) => status, () => 'connection closed');
    expect([413, 'connection closed']).toContain(await tooLarge(callHeaders(session)));
    expect([413, 'connection closed']).toContain(await tooLarge(callHeaders(session, { 'transfer-encoding': 'chunked' })));
    expect((await call(callHeaders(session), '{"a":')).status).toBe(400);
    expect(echo.calls).toEqual([]);
    expect((await call(callHeaders(session))).status).toBe(200);
  });

  it('serves the files of the window and nothing outside their folder', async () => {
    const session = await signIn();
    expect((await request('/assets/app.js', session)).headers['content-type']).toContain('text/javascript');
    const outside = [
      '/../secret.json', '/assets/../../secret.json', '/%2e%2e/secret.json', '/..%2fsecret.json', '/%2e%2e%2fsecret.json', '/..\\secret.json', '/..%5csecret.json',
      '//etc/passwd', '/assets/link.json', '/assets/%00app.js', '/%', '/C:/secret.json', '/assets', '/.hidden.json',
    ];
    for (const urlPath of outside) expect([urlPath, (await request(urlPath, session)).status]).toEqual([urlPath, 404]);
  });

  it('listens on this PC only', () => {
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('streams events, with a sign of life, and tells a window that comes back what it missed', async () => {
    const session = await signIn();
    const text = await new Promise<string>((resolve, reject) => {
      let body = '';
      const outgoing = http.get(`${server.origin}/events`, { headers: { ...session, 'last-event-id': '5', 'sec-fetch-site': 'same-origin' }, agent: false }, (response) => {
        response.on('data', (chunk: Buffer) => {
          body += chunk.toString();
          for (const listener of echo.listeners) if (!body.includes('新的')) listener({ sequence: 8, name: 'cases.changed', payload: { caseIds: ['新的'] } });
          if (body.includes('新的') && body.includes(': alive')) {
            outgoing.destroy();
            resolve(body);
          }
        });
      });
      outgoing.on('error', reject);
    });
    expect(echo.replayed).toEqual([5]);
    expect(text).toContain('id: 7\nevent: cases.changed\ndata: {"caseIds":["错过的"]}');
    expect(text).toContain('id: 8\nevent: cases.changed\ndata: {"caseIds":["新的"]}');
  });
});
