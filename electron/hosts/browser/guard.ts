import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a request is turned away. */
export interface Refusal {
  readonly status: 403 | 405 | 415 | 421;
  readonly reason: string;
}

/** Header that a plain form or an image of another site cannot send without asking first. */
export const CALL_HEADER = 'x-workstation';

const refuse = (status: Refusal['status'], reason: string): Refusal => ({ status, reason });
const secretText = (): string => randomBytes(32).toString('base64url');
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
/** Compares without telling by its duration how much was right. */
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

/**
 * Decides which requests the loopback host answers. Any program on the PC and any page in its browser can reach
 * 127.0.0.1, therefore: exact Host (no DNS rebinding), exact Origin and Sec-Fetch-Site (no foreign page), a cookie that
 * only the holder of the launch secret gets (no other user of the PC).
 */
export class RequestGuard {
  readonly #authority: string;
  readonly #cookieName: string;
  readonly #session = secretText();
  #launchSecret: string | null = secretText();

  /** @param port port of 127.0.0.1 that the host listens on */
  constructor(port: number) {
    this.#authority = `127.0.0.1:${port}`;
    this.#cookieName = `workstation-${port}`;
  }

  get origin(): string {
    return `http://${this.#authority}`;
  }

  /** The address that opens the window. It works once. */
  get launchUrl(): string {
    return `${this.origin}/launch?secret=${this.#launchSecret ?? ''}`;
  }

  /** Takes the launch secret: the Set-Cookie header that opens the session, or null if the secret is wrong or used up. */
  redeem(secret: string): string | null {
    if (this.#launchSecret === null || !same(secret, this.#launchSecret)) return null;
    this.#launchSecret = null;
    return `${this.#cookieName}=${this.#session}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** What every request must fulfil, the launch too; null if it does. */
  checkTarget(request: IncomingMessage): Refusal | null {
    if (request.headers.host !== this.#authority) return refuse(421, 'host');
    if (request.method !== 'GET' && request.method !== 'POST') return refuse(405, 'method');
    const origin = request.headers.origin;
    if (origin !== undefined && origin !== this.origin) return refuse(403, 'origin');
    return null;
  }

  /** The launch is a navigation that no page started. */
  checkLaunch(request: IncomingMessage): Refusal | null {
    if (request.method !== 'GET') return refuse(405, 'method');
    const site = request.headers['sec-fetch-site'];
    return site === undefined || site === 'none' ? null : refuse(403, 'site');
  }

  /** A request of the window itself: page, file, resource or event stream. */
  checkSession(request: IncomingMessage): Refusal | null {
    const site = request.headers['sec-fetch-site'];
    const navigation = request.headers['sec-fetch-mode'] === 'navigate';
    if (site !== undefined && site !== 'same-origin' && !(site === 'none' && navigation)) return refuse(403, 'site');
    const cookie = cookieValue(request.headers.cookie, this.#cookieName);
    return cookie !== null && same(cookie, this.#session) ? null : refuse(403, 'session');
  }

  /** A call of a procedure, on top of {@link checkSession}. */
  checkCall(request: IncomingMessage): Refusal | null {
    if (request.method !== 'POST') return refuse(405, 'method');
    if (request.headers.origin !== this.origin) return refuse(403, 'origin');
    if (request.headers[CALL_HEADER] !== '1') return refuse(403, 'header');
    return request.headers['content-type'] === 'application/json' ? null : refuse(415, 'type');
  }
}

function cookieValue(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}
