import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { licencesAsset } from './electron/scripts/licences.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** What pdf.js loads at run time by name; the PC is offline, so all of it ships with the window. */
const PDFJS_FOLDERS = ['cmaps', 'standard_fonts', 'wasm', 'iccs'] as const;

/** Copies pdf.js's character maps, fonts, decoders and colour profiles to `pdfjs/` beside index.html. */
function pdfjsAssets(): Plugin {
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return {
    name: 'pdfjs-assets',
    apply: 'build',
    generateBundle() {
      for (const folder of PDFJS_FOLDERS) {
        for (const file of readdirSync(join(home, folder))) {
          this.emitFile({ type: 'asset', fileName: `pdfjs/${folder}/${file}`, source: readFileSync(join(home, folder, file)) });
        }
      }
    },
  };
}

export default defineConfig({
  root: join(root, 'renderer'),
  // Relative, because Electron serves app://bundle/ and the browser host http://127.0.0.1:port/.
  base: './',
  plugins: [react(), pdfjsAssets(), licencesAsset(root)],
  build: {
    outDir: join(root, 'out', 'renderer'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2500,
    modulePreload: { polyfill: false },
  },
});
