import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseTemplateOptions } from './options';
import { runTemplates } from './run';

const STANDARD = fileURLToPath(new URL('../../../scoring-templates/general-draft.yaml', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'standards-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: readonly string[]) {
  const lines: string[] = [];
  const options = parseTemplateOptions(args, folder);
  if (typeof options === 'string') throw new Error(options);
  const code = await runTemplates(options, '2026-01-01', (line) => lines.push(line));
  return { code, text: lines.join('\n') };
}

describe('checking standards on the command line', () => {
  it('says that a sound one can be used, and goes through a workbook and back', async () => {
    copyFileSync(STANDARD, path.join(folder, '通用.yaml'));
    const there = await run('通用.yaml', '--to', 'xlsx');
    expect([there.code, there.text]).toEqual([0, expect.stringContaining('可以使用')]);
    const back = await run('通用.xlsx', '--to', 'yaml');
    expect(back.code).toBe(0);
    // The file that is there stays; the new one is numbered and reads the same.
    expect(readdirSync(folder).sort()).toEqual(['通用 (2).yaml', '通用.xlsx', '通用.yaml']);
    expect(readFileSync(path.join(folder, '通用 (2).yaml'), 'utf8')).toBe(readFileSync(STANDARD, 'utf8'));
  });

  it('names the line, the reason and the remedy of each error, exits with 1, and still checks the other files', async () => {
    writeFileSync(path.join(folder, '坏.yaml'), readFileSync(STANDARD, 'utf8').replace('points: 25', 'points: 26'));
    const { code, text } = await run('坏.yaml', STANDARD, '没有.yaml');
    expect(code).toBe(1);
    expect(text).toMatch(/坏\.yaml：第 \d+ 行：错误：.*合计 101，与 total 100 不等。请核对各项分值/);
    expect(text).toContain('general-draft.yaml：可以使用');
    expect(text).toContain('读不到文件');
  });

  it.each([[[]], [['a.yaml', '--to', 'pdf']], [['a.yaml', '--out', 'b']], [['a.xlsx', '--column', '评查标准']], [['a.xlsx', '--column', '没有=b']]])('%j is refused with the reason', (args) => {
    expect(parseTemplateOptions(args, '/')).toEqual(expect.any(String));
  });
});
