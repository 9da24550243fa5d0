// Runs the layer rules over a tree and says what it saw.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const LAYERS = ['shared', 'electron', 'renderer', 'test'];

/**
 * Cruises the layers of `root` by the rules of .dependency-cruiser.mjs there.
 * @param {string} root
 * @returns {{modules: number, dependencies: number, violations: {rule: string, from: string, to: string}[]}}
 * Throws when the tool fails or sees no layer at all: a tool that reads nothing reports no violation either.
 */
export function checkLayers(root) {
  const cli = path.join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const folders = LAYERS.filter((layer) => fs.existsSync(path.join(root, layer)));
  const run = spawnSync(process.execPath, [cli, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...folders], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
  });
  if (!run.stdout.startsWith('{')) throw new Error(`dependency-cruiser failed: ${run.stderr || run.stdout || run.error}`);
  const { modules, summary } = JSON.parse(run.stdout);
  const own = modules.filter((module) => LAYERS.some((layer) => module.source.startsWith(`${layer}/`)));
  for (const layer of ['shared', 'electron', 'renderer']) {
    const seen = own.filter((module) => module.source.startsWith(`${layer}/`));
    if (!seen.some((module) => /\.tsx?$/.test(module.source))) throw new Error(`0 TypeScript modules cruised in ${layer}/: the layer rules saw nothing there`);
  }
  const dependencies = own.reduce((sum, module) => sum + module.dependencies.length, 0);
  if (dependencies === 0) throw new Error('no import seen at all: the layer rules saw nothing');
  const violations = summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
  return { modules: own.length, dependencies, violations };
}
