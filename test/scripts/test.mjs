// npm test: what the machine needs, lint, build, unit tests, end-to-end tests. Its last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { playwrightCounts, summaryLine, total, vitestCounts } from './results.mjs';
import { prepareSystem } from './system.mjs';

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const reports = path.join(project, 'out', 'test-reports');
const parts = [];
const broken = [];

/** Runs a script of the project; true when it exits with 0. */
function node(script, args = [], env = {}) {
  console.log(`\n== ${[path.relative(project, script), ...args].join(' ')}`);
  return spawnSync(process.execPath, [script, ...args], { cwd: project, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

/** Lint and build count as one check each. */
function check(name, passed) {
  parts.push({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });
  if (!passed) broken.push(name);
}

/** Adds a runner's report; a runner that failed, wrote none or ran nothing is a failure even where no test says so. */
function add(name, file, passed, counts) {
  const part = fs.existsSync(file) ? counts(JSON.parse(fs.readFileSync(file, 'utf8'))) : { passed: 0, failed: 0, skipped: 0 };
  const silent = part.failed === 0 && (!passed || part.passed === 0);
  parts.push(silent ? { ...part, failed: 1 } : part);
  if (silent || part.failed > 0) broken.push(name);
}

function finish() {
  const counts = total(parts);
  if (broken.length) console.log(`\nFailed: ${broken.join(', ')}`);
  console.log(`\n${summaryLine(counts)}`);
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
}

function run() {
  const advice = prepareSystem();
  if (advice) {
    console.error(`\n${advice}`);
    check('system packages', false);
    return;
  }
  fs.rmSync(reports, { recursive: true, force: true });
  fs.mkdirSync(reports, { recursive: true });
  check('lint', node(path.join(project, 'test/scripts/lint.mjs')));
  const built = node(path.join(project, 'electron/scripts/build.mjs'));
  check('build', built);
  const unit = path.join(reports, 'unit.json');
  const unitPassed = node(path.join(project, 'node_modules/vitest/vitest.mjs'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`]);
  add('unit tests', unit, unitPassed, vitestCounts);
  if (!built) return;
  const e2e = path.join(reports, 'e2e.json');
  const cli = path.join(project, 'node_modules/@playwright/test/cli.js');
  const e2ePassed = node(cli, ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: e2e });
  add('end-to-end tests', e2e, e2ePassed, playwrightCounts);
}

run();
finish();
