// Draws every xlsx of a folder as PNG pages, for people to look at:
//   node test/scripts/render-workbooks.mjs FOLDER [OUT]
// Needs LibreOffice (soffice) and poppler-utils (pdftoppm). No test depends on it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [folder, out = join(folder ?? '.', 'pages')] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node test/scripts/render-workbooks.mjs FOLDER [OUT]');
  process.exit(2);
}

function run(command, args) {
  const result = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 });
  if (result.error !== undefined) {
    console.error(`${command} cannot be run (${result.error.message}); install libreoffice-calc and poppler-utils.`);
    process.exit(1);
  }
  if (result.status !== 0) process.exit(result.status ?? 1);
}

const books = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
mkdirSync(out, { recursive: true });
const profile = mkdtempSync(join(tmpdir(), 'render-workbooks-'));
try {
  run('soffice', [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', out, ...books.map((name) => resolve(folder, name))]);
} finally {
  rmSync(profile, { recursive: true, force: true });
}
for (const book of books) {
  const base = join(out, book.slice(0, -'.xlsx'.length));
  run('pdftoppm', ['-r', '80', '-png', `${base}.pdf`, base]);
}
console.log(`${readdirSync(out).filter((name) => name.endsWith('.png')).length} pages in ${out}`);
