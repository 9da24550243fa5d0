import { build } from 'esbuild';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The project's folder, found upwards from wherever this code runs. */
export function projectRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('no package.json above this file');
    folder = parent;
  }
  return folder;
}

/**
 * Bundles a TypeScript program so that plain Node can run it as a child.
 * @param entry path relative to the project's folder
 * @param folder where the bundle goes (a temporary folder)
 * @returns path of the bundle
 */
export async function bundleProgram(entry: string, folder: string): Promise<string> {
  const outfile = join(folder, basename(entry).replace(/\.ts$/, '.cjs'));
  await build({
    entryPoints: [join(projectRoot(), entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    // As the product's own CommonJS bundle does.
    define: { 'import.meta.url': 'importMetaUrl' },
    banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
  });
  return outfile;
}

/** Starts a bundled program; its packages are those of the project. Its stdout is piped. */
export function startProgram(bundle: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [bundle, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_PATH: join(projectRoot(), 'node_modules') },
  });
}
