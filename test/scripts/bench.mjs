// npm run bench [-- NAME [arguments]]: bundles test/bench/NAME.ts with the recognition worker beside it and runs it.
// Without a name: recognition. Exit code 1 when a bar is missed.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const folder = path.join(project, 'test/bench');
const out = path.join(project, 'out/bench');
const names = readdirSync(folder).filter((f) => f.endsWith('.ts')).map((f) => path.basename(f, '.ts'));

const [first, ...rest] = process.argv.slice(2);
const named = first !== undefined && names.includes(first);
const name = named ? first : 'recognition';
const args = named || first === undefined ? rest : [first, ...rest];
if (!named && first !== undefined && !first.startsWith('-') && !existsSync(first)) {
  console.error(`No benchmark and no folder "${first}". Benchmarks: ${names.join(', ')}.`);
  process.exit(2);
}

await build({
  entryPoints: { [name]: path.join(folder, `${name}.ts`), 'recognition-worker': path.join(project, 'electron/recognition/worker.ts') },
  outdir: out,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  sourcemap: 'linked',
  charset: 'utf8',
  logLevel: 'warning',
  absWorkingDir: project,
});
const run = spawnSync(process.execPath, ['--enable-source-maps', path.join(out, `${name}.mjs`), ...args], { cwd: project, stdio: 'inherit' });
process.exit(run.status ?? 1);
