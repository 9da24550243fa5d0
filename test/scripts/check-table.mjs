// npm run docs:checks: writes docs/check-table.md from the checks in shared/checks.
import { build } from 'esbuild';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const scratch = mkdtempSync(path.join(tmpdir(), 'check-table-'));
try {
  const outfile = path.join(scratch, 'check-table.cjs');
  await build({ entryPoints: [path.join(project, 'test/support/check-table.ts')], outfile, bundle: true, platform: 'node', format: 'cjs', charset: 'utf8', logLevel: 'warning' });
  const { checkTable } = await import(pathToFileURL(outfile).href);
  writeFileSync(path.join(project, 'docs/check-table.md'), checkTable());
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
