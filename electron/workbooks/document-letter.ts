import { chineseDate, singleLine } from '../../shared/wording';
import type { PrintedDocument } from './document';
import { addSheet, FONTS, OFFICIAL, type Workbook } from './layout';
import { protectSheet } from './protect';
import { addLine, addRow, type CellLook, setWidths } from './rows';

/** GB/T 9704: body in 三号 (16 pt) 仿宋, title in 二号 (22 pt) 小标宋; a type area 156 mm wide holds 28 characters. */
const BODY: CellLook = { font: FONTS.body, size: 16, align: 'left', top: true };
const TITLE: CellLook = { font: FONTS.title, size: 22 };
/** Most paragraphs stay whole; a page break between rows still leaves little room below. */
const BODY_TALLEST = 190;
const INDENT = '　　';

/** The document itself, by GB/T 9704. An issued one is locked: what was sealed is not typed over. */
export async function addLetter(workbook: Workbook, { content, state }: PrintedDocument, mark: string): Promise<void> {
  const sheet = addSheet(workbook, content.title, OFFICIAL, mark);
  setWidths(sheet, [82]);
  const line = (text: string, look: CellLook, atLeast = 0) => addLine(sheet, 1, text, { ...look, frame: false }, { atLeast, atMost: BODY_TALLEST });
  if (mark !== '') line(`【${mark}】`, { font: FONTS.heading, size: 14, colour: 'red' });
  line(singleLine(content.issuer), TITLE, 42);
  line(content.title, TITLE, 42);
  line(content.number === '' ? `〔${content.year}〕　　号` : singleLine(content.number), { ...BODY, align: 'right' }, 40);
  line(`${singleLine(content.addressee) || '＿＿＿＿＿＿＿＿＿＿'}：`, BODY);
  for (const { heading, text, unconfirmed } of content.paragraphs) {
    const look = { ...BODY, frame: false, ...(unconfirmed ? { colour: 'red' as const } : {}) };
    addRow(sheet, [{ from: 1, to: 1, value: INDENT + text, look, ...(heading === '' ? {} : { lead: `${INDENT}${heading}` }) }], { atMost: BODY_TALLEST });
  }
  if (content.attachments.length > 0) line(`${INDENT}附件：${attachmentsText(content.attachments)}`, BODY);
  line('', BODY, 24);
  line(`${singleLine(content.sealPlace)}　　\n${dateText(content)}　　`, { ...BODY, align: 'right' });
  for (const copy of content.copies) line(singleLine(copy), { ...BODY, size: 14 });
  if (state !== 'draft') await protectSheet(sheet);
}

/** One attachment bears no number (GB/T 9704, 7.3.4). */
function attachmentsText(titles: readonly string[]): string {
  return titles.length === 1 ? (titles[0] ?? '') : titles.map((title, index) => `${index + 1}.${title}`).join('　');
}

/** A draft has room for the day on which it will be issued. */
function dateText({ issuedOn, year }: PrintedDocument['content']): string {
  return issuedOn === null ? `${year}年　　月　　日` : chineseDate(issuedOn);
}
