import { randomBytes } from 'node:crypto';

/** A fresh nonce for the style elements that the component library writes at run time. */
export const createNonce = (): string => randomBytes(18).toString('base64');

/**
 * The Content-Security-Policy of the window's page, the same in Electron and in the browser host.
 * Scripts only from the program itself; `wasm-unsafe-eval` compiles the PDF viewer's image decoders and allows no script text.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Headers of every answer that both window hosts give. */
export const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

/** Case content (page images, original files) is data, never a page: even opened directly it can run nothing. */
export const RESOURCE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
