// npm run build [-- --hosts-only] [-- --out FOLDER]: renderer, main, preload, hosts and recognition worker into out/.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildRenderer, bundleHosts } from './bundle.mjs';
import { buildParts } from './freshness.mjs';

const { values } = parseArgs({ options: { 'hosts-only': { type: 'boolean', default: false }, out: { type: 'string' } } });
const started = Date.now();
if (values.out === undefined) {
  await buildParts(values['hosts-only'] ? ['hosts'] : ['renderer', 'hosts']);
} else {
  const out = path.resolve(values.out);
  if (!values['hosts-only']) await buildRenderer(out);
  await bundleHosts(out);
}
console.log(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
