/**
 * Prepares the renderer's index.html for a window: `<meta property="csp-nonce" nonce="…">` tells the page which nonce its style
 * elements must carry, and the browser host adds the script that puts its bridge in place before the page's own scripts run.
 */
export function preparePage(html: string, options: { readonly nonce: string; readonly bridgeScript?: string }): string {
  const head = [`<meta property="csp-nonce" nonce="${options.nonce}">`];
  if (options.bridgeScript !== undefined) head.push(`<script src="${options.bridgeScript}"></script>`);
  const at = html.search(/<head[^>]*>/i);
  if (at < 0) throw new Error('index.html has no <head>');
  const end = html.indexOf('>', at) + 1;
  return html.slice(0, end) + head.join('') + html.slice(end);
}
