import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLayers, type LayerReport } from './scripts/layers.mjs';

const project = path.resolve(import.meta.dirname, '..');

/** Rule → file planted into a copy of the tree → what it imports. */
const FORBIDDEN: readonly (readonly [rule: string, file: string, source: string])[] = [
  ['electron-only-in-main-and-preload', 'electron/application/planted.ts', "import { app } from 'electron';"],
  ['electron-only-in-main-and-preload', 'electron/hosts/planted-type.ts', "import type { BrowserWindow } from 'electron';"],
  ['electron-only-in-main-and-preload', 'renderer/planted-electron.ts', "import { ipcRenderer } from 'electron';"],
  ['shared-is-pure', 'shared/calendar/planted-node.ts', "import fs from 'node:fs';"],
  ['shared-is-pure', 'shared/calendar/planted-electron.ts', "import '../../electron/application/planted-target';"],
  ['shared-is-pure', 'shared/calendar/planted-renderer.ts', "import '../../renderer/planted-target';"],
  ['shared-is-pure', 'shared/calendar/planted-package.ts', "import sharp from 'sharp';"],
  ['shared-tests-stay-below', 'shared/calendar/planted.test.ts', "import '../../electron/application/planted-target';"],
  ['renderer-not-to-electron', 'renderer/planted-up.ts', "import '../electron/application/planted-target';"],
  ['renderer-not-to-electron', 'renderer/planted-type.ts', "import type { Target } from '../electron/application/planted-target';"],
  ['renderer-not-to-node', 'renderer/planted-node.ts', "import path from 'node:path';"],
  ['electron-not-to-renderer', 'electron/application/planted-renderer.ts', "import '../../renderer/planted-target';"],
  ['hosts-through-application', 'electron/hosts/planted-storage.ts', "import '../storage/planted-target';"],
  ['hosts-through-application', 'electron/window/planted-workbooks.ts', "import '../workbooks/planted-target';"],
  ['application-not-to-hosts', 'electron/application/planted-host.ts', "import '../hosts/planted-target';"],
  ['capabilities-not-up', 'electron/storage/planted-up.ts', "import '../application/planted-target';"],
  ['capabilities-not-up', 'electron/recognition/planted-up.ts', "import '../hosts/planted-target';"],
  ['storage-alone', 'electron/storage/planted-documents.ts', "import '../documents/planted-target';"],
  ['documents-alone', 'electron/documents/planted-recognition.ts', "import '../recognition/planted-target';"],
  ['recognition-alone', 'electron/recognition/planted-storage.ts', "import '../storage/planted-target';"],
  ['workbooks-alone', 'electron/workbooks/planted-storage.ts', "import '../storage/planted-target';"],
  ['exchange-alone', 'electron/exchange/planted-workbooks.ts', "import '../workbooks/planted-target';"],
  ['no-tests-in-product', 'electron/workbooks/planted-test.ts', "import '../../test/planted-target';"],
  ['no-cycles', 'shared/calendar/planted-cycle-a.ts', "import { b } from './planted-cycle-b'; export const a = () => b;"],
  ['resolvable', 'shared/calendar/planted-missing.ts', "import './planted-nowhere';"],
];

const ALLOWED: readonly (readonly [file: string, source: string])[] = [
  ['electron/recognition/planted-allowed.ts', "import '../documents/planted-target';"],
  ['electron/application/planted-allowed.ts', "import '../storage/planted-target'; import '../recognition/planted-target';"],
  ['electron/hosts/planted-allowed.ts', "import '../application/planted-target'; import '../../shared/calendar/index';"],
  ['renderer/planted-allowed.ts', "import '../shared/calendar/index'; import 'react';"],
  ['shared/calendar/planted-allowed.ts', "import { z } from 'zod'; import { parse } from 'yaml'; import './planted-target';"],
];

const TARGETS = ['shared/calendar', 'renderer', 'test', ...['application', 'hosts', 'storage', 'documents', 'recognition', 'workbooks', 'exchange'].map((name) => `electron/${name}`)];

let copy: string;
let report: LayerReport;

function plant(file: string, source: string): void {
  const target = path.join(copy, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, `${source}\n`);
}

beforeAll(() => {
  copy = fs.mkdtempSync(path.join(os.tmpdir(), 'layers-'));
  for (const part of ['shared', 'electron', 'renderer', 'scoring-templates', '.dependency-cruiser.mjs', 'package.json']) {
    fs.cpSync(path.join(project, part), path.join(copy, part), { recursive: true });
  }
  fs.symlinkSync(path.join(project, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  for (const folder of TARGETS) plant(`${folder}/planted-target.ts`, 'export type Target = string; export const target = 1;');
  plant('shared/calendar/planted-cycle-b.ts', "import { a } from './planted-cycle-a'; export const b = () => a;");
  for (const [, file, source] of FORBIDDEN) plant(file, source);
  for (const [file, source] of ALLOWED) plant(file, source);
  report = checkLayers(copy);
}, 120_000);

afterAll(() => {
  fs.rmSync(copy, { recursive: true, force: true });
});

describe('the layer rules', () => {
  it.each(FORBIDDEN)('%s catches %s', (rule, file) => {
    expect(report.violations.filter((violation) => violation.from === file).map((violation) => violation.rule)).toContain(rule);
  });

  it.each(ALLOWED)('let %s be', (file) => {
    expect(report.violations.filter((violation) => violation.from === file)).toEqual([]);
  });

  it('have no rule that nothing here shows to work', async () => {
    const config = (await import(path.join(project, '.dependency-cruiser.mjs'))) as { default: { forbidden: readonly { name: string }[] } };
    expect([...new Set(FORBIDDEN.map(([rule]) => rule))].sort()).toEqual(config.default.forbidden.map((rule) => rule.name).sort());
  });

  it('refuse to call a tree clean of which they saw nothing', () => {
    const empty = fs.mkdtempSync(path.join(os.tmpdir(), 'layers-empty-'));
    try {
      for (const layer of ['shared', 'electron', 'renderer']) {
        fs.mkdirSync(path.join(empty, layer));
        fs.writeFileSync(path.join(empty, layer, 'only.mjs'), "import 'node:fs';");
      }
      fs.copyFileSync(path.join(project, '.dependency-cruiser.mjs'), path.join(empty, '.dependency-cruiser.mjs'));
      expect(() => checkLayers(empty)).toThrow(/0 TypeScript modules cruised/);
    } finally {
      fs.rmSync(empty, { recursive: true, force: true });
    }
  });
});
