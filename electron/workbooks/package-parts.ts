import { inflateRawSync } from 'node:zlib';
import { UserError } from '../../shared/model';

/** Limits of a workbook that somebody gives the program to read: far above any real table of a standard or benchmark. */
export const WORKBOOK_LIMITS = { bytes: 10 * 1024 * 1024, inflated: 30 * 1024 * 1024, parts: 500, rows: 5000, columns: 60, mergedCells: 50_000, namedCells: 50_000 } as const;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

export function unreadable(file: string, reason: string): UserError {
  return new UserError('workbook-unreadable', `“${file}”${reason}没有读取，也没有改动任何内容。请确认它是 Excel 工作簿（.xlsx），必要时用 Excel 或 WPS 打开后另存为 .xlsx 再试。`);
}

const tooLarge = (file: string, what: string) => unreadable(file, `的${what}超出限度，`);

/**
 * Checks a workbook's package before any library sees it: every part is unpacked within the limits, and what a library would
 * blow up cell by cell (merged areas, named areas, far away rows) stays small.
 * @throws UserError `workbook-unreadable`
 */
export function checkPackage(bytes: Buffer, file: string): void {
  if (bytes.length > WORKBOOK_LIMITS.bytes) throw tooLarge(file, '大小');
  let left: number = WORKBOOK_LIMITS.inflated;
  for (const part of partsOf(bytes, file)) {
    const content = contentOf(bytes, part, left, file);
    left -= content.length;
    // Wherever the name holds it: the library does not look at a name's end either.
    if (/\.xml/i.test(part.name)) checkXml(content.toString('utf8'), file);
  }
}

interface Part { readonly name: string; readonly method: number; readonly packed: number; readonly offset: number }

function partsOf(bytes: Buffer, file: string): Part[] {
  const damaged = unreadable(file, '不是完整的 Excel 工作簿，');
  const earliest = Math.max(0, bytes.length - 22 - 65_535);
  let end = bytes.length - 22;
  while (end >= earliest && bytes.readUInt32LE(end) !== END) end -= 1;
  if (end < earliest || end < 0) throw damaged;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > WORKBOOK_LIMITS.parts) throw tooLarge(file, '部件数');
  const parts: Part[] = [];
  const names = new Set<string>();
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== ENTRY) throw damaged;
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    // Encrypted, packed in another way, larger than 4 GB or twice there: no program writes such a workbook.
    const part = { name, method: bytes.readUInt16LE(at + 10), packed: bytes.readUInt32LE(at + 20), offset: bytes.readUInt32LE(at + 42) };
    if ((bytes.readUInt16LE(at + 8) & 1) !== 0 || (part.method !== 0 && part.method !== 8) || part.packed === 0xffffffff || names.has(name)) throw damaged;
    names.add(name);
    parts.push(part);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

function contentOf(bytes: Buffer, part: Part, most: number, file: string): Buffer {
  const { offset, packed, method } = part;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) throw unreadable(file, '不是完整的 Excel 工作簿，');
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const data = bytes.subarray(start, start + packed);
  if (method === 0) {
    if (data.length > most) throw tooLarge(file, '内容');
    return data;
  }
  if (most <= 0) throw tooLarge(file, '内容');
  try {
    return inflateRawSync(data, { maxOutputLength: most });
  } catch (error) {
    const large = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw large ? tooLarge(file, '内容') : unreadable(file, '已损坏，');
  }
}

/**
 * What a library would blow up. Either kind of quotes is looked through; a tag ends before the next `<`, so that tags without
 * end cost no more than their length; a sign written as a number (`&#88;`) could hide a column and has no place in an address.
 */
function checkXml(xml: string, file: string): void {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw unreadable(file, '含有不允许的声明，');
  for (const match of xml.matchAll(/<row\b[^<>]*\br\s*=\s*["'](\d+)["']/g)) if (Number(match[1]) > WORKBOOK_LIMITS.rows) throw tooLarge(file, `行数（最多 ${WORKBOOK_LIMITS.rows} 行）`);
  for (const match of xml.matchAll(/<c\b[^<>]*\br\s*=\s*["']([^"'<>]*)["']/g)) if (/&#|^[A-Za-z]{3}/.test(match[1] ?? '')) throw tooLarge(file, '列数');
  const area = (tag: RegExp) => [...xml.matchAll(tag)].reduce((sum, match) => sum + cellsIn(match[1] ?? ''), 0);
  if (area(/<mergeCell\b[^<>]*\bref\s*=\s*["']([^"'<>]*)["']/g) > WORKBOOK_LIMITS.mergedCells) throw tooLarge(file, '合并单元格');
  if (area(/<definedName\b[^<>]*>([^<]*)</g) > WORKBOOK_LIMITS.namedCells) throw tooLarge(file, '名称区域');
}

/** Cells of an area such as A1:C9 or 表!$A$1:$C$9; of several areas together. Whole columns count as all their rows. */
function cellsIn(reference: string): number {
  if (reference.includes('&#')) return Infinity;
  return reference.split(',').reduce((sum, one) => {
    const match = /\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?/.exec(one);
    if (match === null) return sum;
    const [, left = 'A', top = '1', right = left, bottom = top] = match;
    return sum + (Math.abs(columnOf(right) - columnOf(left)) + 1) * (Math.abs(Number(bottom) - Number(top)) + 1);
  }, 0);
}

const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
