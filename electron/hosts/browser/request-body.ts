import type { IncomingMessage } from 'node:http';

/** Largest body of a call in bytes: the longest valid input of the contract is well below. */
export const BODY_LIMIT = 4 * 1024 * 1024;

export type Body =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: 400 | 413; readonly message: string };

const tooLarge = { ok: false, status: 413, message: '请求内容过大，未执行。' } as const;

/** Reads the JSON body of a call; stops reading as soon as it is larger than {@link BODY_LIMIT}. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) return tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) return tooLarge;
    chunks.push(chunk);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    return { ok: true, value };
  } catch {
    return { ok: false, status: 400, message: '请求内容不是有效的 JSON，未执行。' };
  }
}
