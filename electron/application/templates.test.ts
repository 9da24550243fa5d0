import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sectorOf } from '../../shared/checks';
import { createWorkspace, type Workspace } from '../storage';
import { BUNDLED_STANDARDS } from './testing-application';
import { standardsOf } from './standards';
import { chooseTemplate, readTemplateLibrary } from './templates';

const FILE = 'penalty-ordinary-henan-two-tier.yaml';
let folder: string;
let workspace: Workspace;
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'standards-'));
  workspace = await createWorkspace(path.join(folder, '工作区'));
});
afterEach(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

const ordinary = readFileSync(path.join(BUNDLED_STANDARDS, FILE), 'utf8');
const put = (name: string, changes: Readonly<Record<string, string>>) =>
  writeFileSync(path.join(folder, name), Object.entries(changes).reduce((text, [key, value]) => text.replace(new RegExp(`^${key}:.*$`, 'm'), `${key}: ${value}`), ordinary));

describe('choosing the standard', () => {
  it('takes the one in force on the day, of several the newest', async () => {
    put('old.yaml', { id: 'old', validFrom: '"2022-01-01"', validTo: '"2024-12-31"' });
    put('new.yaml', { id: 'new', validFrom: '"2024-01-01"', validTo: 'null' });
    const { templates } = await readTemplateLibrary(folder);
    const on = (day: string) => chooseTemplate(templates, 'penalty-ordinary', day)?.template.id;
    expect([on('2023-06-01'), on('2024-06-01'), on('2025-06-01'), on('2021-06-01')]).toEqual(['old', 'new', 'new', undefined]);
    expect(chooseTemplate(templates, 'licence', '2025-06-01')).toBeNull();
  });

  it('lists a file that cannot be used with the reason, and uses the others', async () => {
    put('good.yaml', {});
    writeFileSync(path.join(folder, 'bad.yaml'), 'id: [');
    const { templates, summaries } = await readTemplateLibrary(folder);
    expect(templates).toHaveLength(1);
    expect(summaries.find(({ id }) => id === 'bad.yaml')).toMatchObject({ valid: false, problems: [expect.stringContaining('bad.yaml 第 1 行') as string] });
  });

  it('keeps the text a review began with, though the file changes', async () => {
    put('standard.yaml', { version: '"1"' });
    const used = async () => standardsOf(workspace, await readTemplateLibrary(folder), () => '2026-01-01', sectorOf).forCase('penalty-ordinary', '某市市场监督管理局', null);
    const before = await used();
    put('standard.yaml', { version: '"2"' });
    const after = await used();
    expect([before?.version, after?.version, after?.hash]).toEqual(['1', '1', before?.hash]);
  });

  it('finds one for every kind of case file among those that come with the program', async () => {
    const { templates, summaries } = await readTemplateLibrary(BUNDLED_STANDARDS);
    expect(summaries.filter(({ valid }) => !valid)).toEqual([]);
    expect(chooseTemplate(templates, 'penalty-ordinary', '2026-01-01')).not.toBeNull();
  });
});
