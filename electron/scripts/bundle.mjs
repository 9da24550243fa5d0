// Bundles what runs in Node and Electron. Packages stay outside the bundles: native modules and WASM files must lie in node_modules.
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  sourcemap: 'linked',
  logLevel: 'warning',
  charset: 'utf8',
  legalComments: 'none',
  absWorkingDir: root,
};

/** Electron loads the main script as CommonJS, where `import.meta.url` does not exist: it is put back. */
const commonJs = {
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
};

const modules = { format: 'esm', outExtension: { '.js': '.mjs' }, packages: 'external' };

/** Bundles main, preload, the other hosts, the checkers of standards and of audit logs, the recognition worker and the browser host's bridge into `out`. */
export async function bundleHosts(out) {
  const workers = existsSync(path.join(root, 'electron/recognition/worker.ts')) ? { 'recognition-worker': 'electron/recognition/worker.ts' } : {};
  await Promise.all([
    build({ ...common, ...commonJs, packages: 'external', entryPoints: { main: 'electron/main.ts' }, outdir: out }),
    // A sandboxed preload can load nothing but `electron`: everything else is bundled.
    build({ ...common, ...commonJs, define: {}, banner: {}, external: ['electron'], entryPoints: { preload: 'electron/preload.ts' }, outdir: out }),
    build({ ...common, ...modules, entryPoints: { browser: 'electron/hosts/browser.ts', batch: 'electron/hosts/batch.ts', templates: 'electron/hosts/templates.ts', audit: 'electron/hosts/audit.ts', ...workers }, outdir: out }),
    build({ ...common, platform: 'browser', target: 'chrome100', format: 'iife', entryPoints: { bridge: 'electron/hosts/web-bridge.ts' }, outdir: path.join(out, 'renderer') }),
  ]);
}

/** Builds the window's pages with Vite into `out/renderer`. */
export async function buildRenderer(out) {
  const { build: viteBuild } = await import('vite');
  await viteBuild({
    configFile: path.join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: path.join(out, 'renderer'), emptyOutDir: true },
  });
}
