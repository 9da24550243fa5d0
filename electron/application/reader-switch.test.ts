import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createReaderSwitch } from './reader-switch';
import { createFakeReader, fakeFile, type FakeReader } from './testing';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'switch-'));
  file = path.join(folder, 'A.pdf');
  writeFileSync(file, fakeFile(['一', '二']));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('replacing the page reader', () => {
  it('lets the page under way end on the old reader, and gives the next one to the new', async () => {
    const made: FakeReader[] = [];
    const reader = createReaderSwitch(() => {
      const next = createFakeReader({ size: made.length + 1 });
      made.push(next);
      return next;
    });
    reader.renew();
    expect(made).toEqual([]);
    expect(reader.size).toBe(1);
    const held = made[0]?.hold();
    const first = reader.recognise(file, 0);
    await held?.reached;
    reader.renew();
    expect(reader.size).toBe(2);
    await reader.recognise(file, 1);
    expect([made[0]?.closed, made[1]?.read]).toEqual([false, ['二']]);
    held?.release();
    expect((await first).state).toBe('ocr');
    expect([made[0]?.read, made[0]?.closed, made[1]?.closed]).toEqual([['一'], true, false]);
    await reader.close();
    expect(made[1]?.closed).toBe(true);
  });

  it('closes the old one too when the program ends while it works', async () => {
    const made = [createFakeReader(), createFakeReader()];
    let next = 0;
    const reader = createReaderSwitch(() => made[next++] ?? createFakeReader());
    const held = made[0]?.hold();
    const first = reader.recognise(file, 0);
    await held?.reached;
    reader.renew();
    await reader.close();
    expect(made[0]?.closed).toBe(true);
    held?.release();
    await first;
  });
});
