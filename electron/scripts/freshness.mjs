// Tells whether a part of out/ is older than what it is made from, and builds it if so.
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildRenderer, bundleHosts, root } from './bundle.mjs';

const out = path.join(root, 'out');
const sources = {
  hosts: ['electron', 'shared', 'package.json'],
  renderer: ['renderer', 'shared', 'vite.config.ts', 'package.json', 'package-lock.json', 'NOTICE', 'electron/scripts/licences.mjs'],
};
const stamp = (part) => path.join(out, `.built-${part}`);

function newest(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

const isFresh = (part) =>
  existsSync(stamp(part)) && statSync(stamp(part)).mtimeMs >= Math.max(...sources[part].map((name) => newest(path.join(root, name))));

/** Builds the named parts ('hosts', 'renderer'), or only the outdated ones. The renderer first: it empties its folder. */
export async function buildParts(parts, { onlyOutdated = false } = {}) {
  const wanted = new Set(parts.filter((part) => !onlyOutdated || !isFresh(part)));
  const started = Date.now();
  if (wanted.has('renderer')) {
    await buildRenderer(out);
    // The renderer's build empties out/renderer, where the bridge of the browser host lies.
    wanted.add('hosts');
  }
  if (wanted.has('hosts')) await bundleHosts(out);
  mkdirSync(out, { recursive: true });
  // The stamp carries the time before the build: a source that changed meanwhile counts as newer.
  for (const part of wanted) {
    writeFileSync(stamp(part), '');
    utimesSync(stamp(part), started / 1000, started / 1000);
  }
  return [...wanted];
}
