import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../shared/model';
import { writeWhole } from './write';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbooks-write-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});
const bytes = (text: string) => new TextEncoder().encode(text);

describe('writing a file', () => {
  it('never replaces an existing file and leaves nothing else behind', async () => {
    await writeFile(join(folder, '表.xlsx'), '旧');
    expect(await writeWhole(folder, '表.xlsx', bytes('新'))).toBe(join(folder, '表 (2).xlsx'));
    expect(await writeWhole(folder, '表.xlsx', bytes('更新'))).toBe(join(folder, '表 (3).xlsx'));
    expect(await readFile(join(folder, '表.xlsx'), 'utf8')).toBe('旧');
    expect((await readdir(folder)).sort()).toEqual(['表 (2).xlsx', '表 (3).xlsx', '表.xlsx']);
  });

  it('gives every one of many writers at once its own file', async () => {
    const paths = await Promise.all(Array.from({ length: 12 }, (_, index) => writeWhole(folder, '表.xlsx', bytes(String(index)))));
    expect(new Set(paths).size).toBe(12);
    const contents = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
    expect(contents.map(Number)).toEqual(Array.from({ length: 12 }, (_, index) => index));
  });

  it('makes the folder where it is missing', async () => {
    expect(await writeWhole(join(folder, '甲', '乙'), '表.xlsx', bytes('x'))).toBe(join(folder, '甲', '乙', '表.xlsx'));
  });

  it('says in Chinese what to do when it cannot write, and leaves no half file', async () => {
    await writeFile(join(folder, '文件'), '');
    const attempt = writeWhole(join(folder, '文件'), '表.xlsx', bytes('x'));
    await expect(attempt).rejects.toThrow(UserError);
    await expect(attempt).rejects.toThrow(/未能写出「表\.xlsx」.*另选文件夹/);
    expect(await readdir(folder)).toEqual(['文件']);
  });

  it('leaves no half file when the bytes stop half-way', async () => {
    const broken = new Proxy(bytes('x'.repeat(100)), {
      get(target, key) {
        if (key === 'byteLength' || key === 'length' || key === 'buffer') throw Object.assign(new Error('disk full'), { code: 'ENOSPC' });
        return Reflect.get(target, key) as unknown;
      },
    });
    await expect(writeWhole(folder, '表.xlsx', broken)).rejects.toThrow(/未能写出/);
    expect(await readdir(folder)).toEqual([]);
  });
});
