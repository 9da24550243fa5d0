// npm run lint: types, rules of style and safety, layers. Says what each step found; exit code 1 when any found something.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkLayers } from './layers.mjs';

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const failed = [];

function step(name, check) {
  const start = Date.now();
  let error = '';
  try {
    error = check() ?? '';
  } catch (thrown) {
    error = String(thrown.message ?? thrown);
  }
  console.log(`${error ? 'FAILED' : 'ok'}  ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)${error ? `: ${error}` : ''}`);
  if (error) failed.push(name);
}

const node = (script, ...args) => {
  const run = spawnSync(process.execPath, [path.join(project, 'node_modules', script), ...args], { cwd: project, stdio: 'inherit' });
  return run.status === 0 ? '' : `exit code ${run.status ?? run.signal}`;
};

step('types (tsc -b)', () => node('typescript/bin/tsc', '-b'));
step('style and safety (eslint)', () => node('eslint/bin/eslint.js', '.', '--max-warnings', '0'));
step('layers (dependency-cruiser)', () => {
  const { modules, dependencies, violations } = checkLayers(project);
  for (const { rule, from, to } of violations) console.log(`  ${rule}: ${from} → ${to}`);
  console.log(`  ${modules} modules, ${dependencies} imports cruised`);
  return violations.length ? `${violations.length} forbidden imports` : '';
});
process.exitCode = failed.length ? 1 : 0;
