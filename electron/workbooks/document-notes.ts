import type { NoticeContent } from '../../shared/rectification';
import { certaintyMark } from '../../shared/wording';
import { addSheet, FONTS, OFFICIAL, type Workbook } from './layout';
import { protectSheet } from './protect';
import { addLine, addRow, type CellLook, setWidths } from './rows';

const HEAD: CellLook = { bold: true, fill: true, size: 10 };

/** 制发依据: for the office that issues the document, not for its addressee; what was not checked against the law's text is marked. */
export async function addLegalNotes(workbook: Workbook, { legalNotes, title }: NoticeContent, mark: string): Promise<void> {
  if (legalNotes.length === 0) return;
  const sheet = addSheet(workbook, '制发依据（内部核对）', OFFICIAL, mark);
  setWidths(sheet, [6, 58, 18]);
  addLine(sheet, 3, `${title}制发依据（内部核对，不随文书送达）`, { font: FONTS.title, size: 16 });
  addRow(sheet, ['序号', '依据和说明', '核对情况'].map((value, index) => ({ from: index + 1, to: index + 1, value, look: HEAD })), { atLeast: 26 });
  legalNotes.forEach(({ text, certainty }, index) => {
    const checked = certaintyMark(certainty);
    addRow(sheet, [
      { from: 1, to: 1, value: index + 1, look: { size: 10 } },
      { from: 2, to: 2, value: text, look: { size: 10, align: 'left' } },
      { from: 3, to: 3, value: checked === '' ? '已核对条文' : checked, look: { size: 10, ...(checked === '' ? {} : { colour: 'red' }) } },
    ], { atLeast: 26 });
  });
  await protectSheet(sheet);
}
