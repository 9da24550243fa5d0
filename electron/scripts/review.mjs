// npm run review [-- FOLDER] [options]: builds what is needed and runs the main job, by default on the bundled sample.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './bundle.mjs';
import { buildParts } from './freshness.mjs';

const args = process.argv.slice(2);
const valued = new Set(['--out', '--workspace', '--engine', '--state', '--benchmarks']);
const hasFolder = args.some((arg, i) => !arg.startsWith('--') && !valued.has(args[i - 1] ?? ''));
const given = (name) => args.some((arg) => arg === name || arg.startsWith(`${name}=`));

if ((await buildParts(['hosts'], { onlyOutdated: true })).length > 0) console.log('已构建程序 / built the program.');

if (!hasFolder) {
  args.unshift(path.join(root, 'test/fixtures/sample'));
  console.log('未指定文件夹，评查随附的样例案卷。/ No folder given: reviewing the bundled sample.');
}
if (!given('--out')) {
  // Every run gets a folder of its own: results of earlier runs stay as they are.
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
  let out = path.resolve('评查结果', stamp);
  for (let n = 2; existsSync(out); n += 1) out = path.resolve('评查结果', `${stamp}-${n}`);
  mkdirSync(out, { recursive: true });
  args.push('--out', out);
}
if (!given('--accept-proposals')) {
  args.push('--accept-proposals');
  console.log('默认采用机检建议计分（--accept-proposals）；正式评查请用 npm start 逐项确认。/ Using --accept-proposals by default; for a real review use npm start.');
}

const child = spawn(process.execPath, [path.join(root, 'out/batch.mjs'), ...args], { stdio: 'inherit' });
// Ctrl+C reaches the child too; this process only waits for what it has to say.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code) => process.exit(code ?? 1));
