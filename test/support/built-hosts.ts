import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Bundles made by the build script, with a stand-in where they require `electron`. */
export interface BuiltHosts {
  readonly folder: string;
  dispose(): void;
}

/** Name under which the stand-in's module object waits on `globalThis` for the bundles to require it. */
export const STAND_IN = 'electronStandIn';

/**
 * Builds all hosts into a folder inside out/, so that their packages are found as usual, while a package `electron`
 * beside them takes the place of the real one (whose loading would start a download).
 */
export function buildHosts(): BuiltHosts {
  const out = path.join(projectRoot, 'out');
  mkdirSync(out, { recursive: true });
  const tree = mkdtempSync(path.join(out, 'stand-in-'));
  const folder = path.join(tree, 'out');
  // Hosts find the program's version and standards beside out/.
  copyFileSync(path.join(projectRoot, 'package.json'), path.join(tree, 'package.json'));
  cpSync(path.join(projectRoot, 'scoring-templates'), path.join(tree, 'scoring-templates'), { recursive: true });
  execFileSync(process.execPath, [path.join(projectRoot, 'electron/scripts/build.mjs'), '--hosts-only', '--out', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  const stub = path.join(folder, 'node_modules/electron');
  mkdirSync(stub, { recursive: true });
  writeFileSync(path.join(stub, 'index.js'), `module.exports = new Proxy({}, { get: (_, name) => globalThis.${STAND_IN}[name] });\n`);
  writeFileSync(path.join(folder, 'renderer/index.html'), '<!doctype html><html><head><title>案卷评查工作站</title></head><body></body></html>');
  return { folder, dispose: () => rmSync(tree, { recursive: true, force: true }) };
}
