import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../../test/support/workbook-sample';
import { cleanText } from '../../shared/wording';
import { fileName, numberedName } from './file-names';
import { CELL_LIMIT, headerText, safeText, sheetName } from './text';

describe('text for cells', () => {
  it('keeps what a reader needs and takes out what no XML can hold', () => {
    const codes = (text: string) => [...text].map((character) => character.codePointAt(0));
    expect(cleanText(String.fromCharCode(0x61, 0, 0x0b, 0xfffe, 0xffff, 0xd800, 0x62))).toBe('ab');
    expect(codes(cleanText('章😀印'))).toEqual([0x7ae0, 0x1f600, 0x5370]);
    expect(cleanText('一\r\n二\r三\t四')).toBe('一\n二\n三 四');
    expect(cleanText(`${String.fromCharCode(0x202e)}fdp.exe`)).toBe('fdp.exe');
  });

  it('cuts at the limit of a cell and says so', () => {
    const cut = safeText('长'.repeat(50_000));
    expect(cut).toHaveLength(CELL_LIMIT);
    expect(cut.endsWith('已截断〕')).toBe(true);
    const pairs = safeText('😀'.repeat(30_000));
    expect(pairs).not.toMatch(/\p{Surrogate}/u);
  });

  it('does not let Excel decode _x003D_ into a sign', () => {
    expect(safeText('_x003D_1+1')).toBe('_x005F_x003D_1+1');
  });

  it('doubles the ampersand in page headers and parts digits from the size code', () => {
    expect(headerText('甲&P乙')).toBe('甲&&P乙');
    expect(headerText('2025年度')).toBe(' 2025年度');
  });

  it.each(HOSTILE_TEXTS)('makes a sheet name that Excel accepts of text %#', (text) => {
    const name = sheetName(text);
    expect(name.length).toBeGreaterThan(0);
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
  });

  it('makes sheet names unique without regard to case', () => {
    expect(sheetName('Sheet', ['SHEET', 'sheet (2)'])).toBe('Sheet (3)');
    expect(sheetName('长'.repeat(40), [sheetName('长'.repeat(40))])).toMatch(/ \(2\)$/);
    expect(sheetName('History')).not.toBe('History');
  });
});

describe('file names', () => {
  it.each(['CON', 'nul', 'Com1', 'lpt9', 'aux.txt', 'COM¹'])('does not use the device name %s', (name) => {
    expect(fileName([name], '.xlsx')).toBe(`_${name}.xlsx`);
  });

  it('replaces what Windows forbids and trims dots and blanks at both ends', () => {
    expect(fileName(['评分表', 'a<b>:"/\\|?*c', ' 末尾.. '], '.xlsx')).toBe('评分表_a_b________c_末尾.xlsx');
    expect(fileName(['..', ''], '.xlsx')).toBe('_.xlsx');
    expect(fileName(['../../etc/passwd'], '.xlsx')).not.toContain('/');
  });

  it.each(HOSTILE_TEXTS)('fits Windows and Linux with text %#', (text) => {
    const name = fileName(['评分表', text, '案'.repeat(200)], '.xlsx');
    expect(name.length).toBeLessThanOrEqual(120);
    expect(Buffer.byteLength(numberedName(name, 9999))).toBeLessThanOrEqual(240);
    expect(name).toMatch(/^[^<>:"/\\|?*]+\.xlsx$/);
    expect(name).not.toMatch(/[. ]\.xlsx$/);
  });

  it('numbers a second file before the extension', () => {
    expect(numberedName('评分表.xlsx', 2)).toBe('评分表 (2).xlsx');
  });
});
