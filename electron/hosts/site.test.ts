import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { preparePage } from './page';
import { createSite } from './site';

const content = Buffer.from('0123456789');
const site = createSite({
  rendererFolder: '/nowhere',
  application: {
    resource: async (path) =>
      path === '/resource/original/x'
        ? { mime: 'application/pdf', size: content.length, open: (range) => Readable.from([content.subarray(range?.start ?? 0, (range?.end ?? content.length) + 1)]) }
        : null,
  },
});
async function get(range?: string) {
  const { status, headers, body } = await site.respond('/resource/original/x', range);
  const text = body instanceof Readable ? Buffer.concat(await body.toArray()).toString() : Buffer.from(body).toString();
  return { status, text, contentRange: headers['Content-Range'], length: headers['Content-Length'] };
}

describe('originals as the PDF viewer asks for them', () => {
  it('come whole, or in the part asked for', async () => {
    expect(await get()).toEqual({ status: 200, text: '0123456789', contentRange: undefined, length: '10' });
    expect(await get('bytes=2-4')).toEqual({ status: 206, text: '234', contentRange: 'bytes 2-4/10', length: '3' });
    expect(await get('bytes=7-')).toMatchObject({ status: 206, text: '789' });
    expect(await get('bytes=-3')).toMatchObject({ status: 206, text: '789' });
    expect(await get('bytes=8-99')).toMatchObject({ status: 206, text: '89', contentRange: 'bytes 8-9/10' });
  });

  it('are not to be had beyond their end, and odd ranges give the whole', async () => {
    expect(await get('bytes=10-')).toMatchObject({ status: 416, contentRange: 'bytes */10' });
    for (const odd of ['bytes=1-2,4-5', 'lines=1-2', 'bytes=-', 'bytes=a-b']) expect(await get(odd)).toMatchObject({ status: 200 });
  });

  it('can run nothing, whatever they hold', async () => {
    const { headers } = await site.respond('/resource/original/x');
    expect(headers['Content-Security-Policy']).toContain('sandbox');
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
  });
});

describe('preparing the page', () => {
  it('puts nonce and bridge before the page\'s own scripts', () => {
    const page = preparePage('<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><script type="module" src="./a.js"></script></head></html>', { nonce: 'N', bridgeScript: '/bridge.js' });
    expect(page.indexOf('bridge.js')).toBeLessThan(page.indexOf('a.js'));
    expect(page).toContain('<meta property="csp-nonce" nonce="N">');
  });
});
