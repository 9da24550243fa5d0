import { deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../shared/model';
import { readGrids } from './read-grids';

/** A package of deflated parts, as a hostile hand would make it; `size` is what the directory claims. */
function packageOf(parts: Readonly<Record<string, string | Buffer>>, claim?: number): Uint8Array {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const data = deflateRawSync(content);
    const label = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(claim ?? content.length, 22);
    local.writeUInt16LE(label.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(claim ?? content.length, 24);
    entry.writeUInt16LE(label.length, 28);
    entry.writeUInt32LE(offset, 42);
    bodies.push(local, label, data);
    entries.push(entry, label);
    offset += local.length + label.length + data.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}

const sheet = (inner: string) => `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inner}</worksheet>`;

async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await readGrids(bytes, '标准.xlsx');
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return '';
}

describe('a hostile workbook is refused, in Chinese, before it costs anything', () => {
  it.each<[what: string, bytes: Uint8Array, says: string]>([
    ['no package at all', Buffer.from('id,title\n'), '不是完整的 Excel 工作簿'],
    ['nothing', new Uint8Array(), '不是完整的 Excel 工作簿'],
    ['a package of something else', packageOf({ 'a.txt': 'hello' }), '不能作为 Excel 工作簿打开|工作表数'],
    ['a part that unpacks without end, whatever its directory claims', packageOf({ 'xl/worksheets/sheet1.xml': Buffer.alloc(60 * 1024 * 1024, 0x20) }, 100), '内容超出限度'],
    ['a row far away', packageOf({ 'xl/worksheets/sheet1.xml': sheet('<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>') }), '行数'],
    ['a merged area over the whole sheet', packageOf({ 'xl/worksheets/sheet1.xml': sheet('<sheetData/><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>') }), '合并单元格'],
    ['a name for the whole sheet', packageOf({ 'xl/workbook.xml': '<workbook><definedNames><definedName name="a">s!$A$1:$XFD$1048576</definedName></definedNames></workbook>' }), '名称区域'],
    ['the same in single quotes', packageOf({ 'xl/worksheets/sheet1.xml': sheet("<sheetData/><mergeCells count='1'><mergeCell ref='A1:XFD1048576'/></mergeCells>") }), '合并单元格'],
    ['the same with a letter written as a number', packageOf({ 'xl/worksheets/sheet1.xml': sheet('<sheetData/><mergeCells count="1"><mergeCell ref="&#65;1:XFD1048576"/></mergeCells>') }), '合并单元格'],
    ['the same in a part whose name goes on', packageOf({ 'xl/worksheets/sheet1.xml.bin': sheet('<sheetData/><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>') }), '合并单元格'],
    ['a column far away in single quotes', packageOf({ 'xl/worksheets/sheet1.xml': sheet("<sheetData><row r='1'><c r='XFD1'><v>1</v></c></row></sheetData>") }), '列数'],
    ['tags that never end', packageOf({ 'xl/workbook.xml': '<row <c <mergeCell <definedName '.repeat(800_000) }), '不能作为 Excel 工作簿打开|工作表数'],
    ['entities', packageOf({ 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>' }), '不允许的声明'],
    ['too large a file', Buffer.alloc(11 * 1024 * 1024), '大小超出限度'],
  ])('%s', async (_what, bytes, says) => {
    expect(await refusal(bytes)).toMatch(new RegExp(says));
  });
});

describe('cells of a sound workbook', () => {
  it('come as what they show; formulas and errors by name; merged areas once; dates as dates', async () => {
    const workbook = new ExcelJS.Workbook();
    const made = workbook.addWorksheet('表');
    made.addRow(['=1+1', 0.1, { formula: 'A1', result: 5 }, { error: '#N/A' }, new Date('2024-09-01T00:00:00Z'), { richText: [{ text: '甲' }, { text: '乙' }] }]);
    made.mergeCells('A2:A3');
    made.getCell('A2').value = '合并';
    const [grid] = await readGrids(new Uint8Array(await workbook.xlsx.writeBuffer()), 'a.xlsx');
    expect(grid?.rows[0]).toEqual([
      { text: '=1+1', kind: 'text' }, { text: '0.1', kind: 'number' }, { text: '', kind: 'formula' }, { text: '#N/A', kind: 'error' }, { text: '2024-09-01', kind: 'text' }, { text: '甲乙', kind: 'text' },
    ]);
    expect([grid?.rows[1]?.[0]?.text, grid?.rows[2]?.[0] ?? null]).toEqual(['合并', null]);
  });
});
