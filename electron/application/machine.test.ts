import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_MACHINE, type MachineSettings } from '../../shared/model';
import { createApplication } from './application';
import { createMachineStore } from './machine';
import { createFakeReader, fakeFile, writeFiles } from './testing';
import { BUNDLED_STANDARDS } from './testing-application';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'machine-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('what recognition may take of the PC', () => {
  it('is used by the next reader, in the middle of a job too, and is there after a restart', async () => {
    const made: MachineSettings[] = [];
    const reader = createFakeReader();
    const start = () =>
      createApplication({
        templatesFolder: BUNDLED_STANDARDS, stateFolder: path.join(root, 'state'), info: { version: '0', host: 'batch', hostReason: '' }, recognitionVersion: 'test',
        createReader: (settings) => {
          made.push(settings);
          return reader;
        },
      });
    const application = start();
    const call = application.implementation;
    await call['workspace.create']({ path: path.join(root, '工作区') });
    writeFiles(path.join(root, '案卷'), { 'A.pdf': fakeFile(['一', '二', '三']) });
    const held = reader.hold();
    await call['intake.start']({ folder: path.join(root, '案卷') });
    await held.reached;
    expect(await call['machine.set']({ workers: 3, workerMemoryMb: null })).toMatchObject({ settings: { workers: 3, workerMemoryMb: null } });
    held.release();
    await application.jobSettled();
    expect(reader.read).toEqual(['一', '二', '三']);
    expect(made).toEqual([DEFAULT_MACHINE, { workers: 3, workerMemoryMb: null }]);
    await application.close();
    const again = start();
    expect((await again.implementation['machine.get']({})).settings).toEqual({ workers: 3, workerMemoryMb: null });
    await again.close();
  });

  it('falls back on what the program recommends where the file is damaged or says what cannot be', () => {
    const store = createMachineStore(path.join(root, 'state'));
    expect(store.get()).toEqual(DEFAULT_MACHINE);
    mkdirSync(path.join(root, 'state'));
    for (const text of ['{', '{"workers":99,"workerMemoryMb":null}', '[]']) {
      writeFileSync(path.join(root, 'state', 'machine.json'), text);
      expect(store.get()).toEqual(DEFAULT_MACHINE);
    }
    store.set({ workers: 2, workerMemoryMb: 800 });
    expect(store.get()).toEqual({ workers: 2, workerMemoryMb: 800 });
  });

  it('says so when it cannot be stored', () => {
    writeFileSync(path.join(root, 'state'), '');
    expect(() => createMachineStore(path.join(root, 'state')).set(DEFAULT_MACHINE)).toThrow(/设置没有保存/);
  });
});
