import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { benchmarkTable } from '../../shared/benchmarks/testing';
import { createWorkspace, openWorkspace, type Workspace } from '.';

let folder: string;
let workspace: Workspace;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'benchmarks-'));
  workspace = await createWorkspace(join(folder, '工作区'));
});
afterEach(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = '2026-03-01T08:00:00.000Z';
const entry = (id: string) => ({ table: benchmarkTable([{ grade: '一般' }], { id: id.repeat(64) }), by: '王评查', at });
const ids = (): string[] => workspace.benchmarks.list().map(({ table }) => table.id.slice(0, 1));

describe('benchmark tables of a workspace', () => {
  it('are there again after reopening, as they were read, with who imported them', async () => {
    workspace.benchmarks.add(entry('a'));
    workspace.benchmarks.add(entry('b'));
    workspace.close();
    workspace = await openWorkspace(join(folder, '工作区'));
    expect(workspace.benchmarks.list()).toEqual([entry('a'), entry('b')]);
  });

  it('are gone when removed, and come back when imported again, once', () => {
    workspace.benchmarks.add(entry('a'));
    workspace.benchmarks.add(entry('b'));
    workspace.benchmarks.remove('a'.repeat(64), '王评查', at);
    expect(ids()).toEqual(['b']);
    workspace.benchmarks.add(entry('a'));
    workspace.benchmarks.add(entry('a'));
    expect(ids()).toEqual(['b', 'a']);
  });
});
