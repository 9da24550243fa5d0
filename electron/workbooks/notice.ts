import { UserError } from '../../shared/model';
import { chineseDate, singleLine } from '../../shared/wording';
import { fileName } from './file-names';
import { addSheet, FONTS, newWorkbook, OFFICIAL, workbookBytes, type Workbook } from './layout';
import { addProblemList, addReceipt, addReportForm } from './notice-attachments';
import { INDENT, isVertical, noticeNumber, type NoticeContent, noticeParagraphs, superiorOf } from './notice-text';
import { noticeProblems } from './problems';
import { addLine, addRow, type CellLook, setWidths } from './rows';
import type { ExportBatch } from './types';
import { UNCONFIRMED_MARK } from './types';
import { writeWhole } from './write';

/** GB/T 9704: body in 三号 (16 pt) 仿宋, title in 二号 (22 pt) 小标宋; a type area 156 mm wide holds 28 characters. */
const BODY: CellLook = { font: FONTS.body, size: 16, align: 'left', top: true };
/** Short pieces, so that a page break between rows leaves little room below. */
const BODY_TALLEST = 150;

/**
 * Writes the 行政执法监督意见书 of one agency with 问题清单, 整改情况报告表 and 送达回证 as further sheets, after Art. 16
 * of the 办法. It holds what a person accepted; with `proposalsAccepted` also what the machine proposes, marked.
 * @param agency one of `agenciesToNotify(batch)`
 * @param number running number of the 文号
 * @returns the path written
 * @throws UserError `notice-without-problems` where the law gives no ground for a notice, `export-write-failed`
 */
export async function writeNotice(folder: string, batch: ExportBatch, agency: string, number: number): Promise<string> {
  const problems = noticeProblems(batch, agency);
  if (problems.length === 0) {
    throw new UserError('notice-without-problems', `「${agency}」没有经人工认定的问题，未生成行政执法监督意见书。其他文件不受影响；请先在评分表中认定问题，再重新导出。`);
  }
  const mark = problems.some((problem) => problem.state !== 'accepted') ? UNCONFIRMED_MARK : '';
  const content: NoticeContent = { batch, agency, number: noticeNumber(batch, number), problems, mark };
  const workbook = newWorkbook(batch.generatedOn);
  addLetter(workbook, content);
  addProblemList(workbook, content);
  addReportForm(workbook, content);
  addReceipt(workbook, content);
  return writeWhole(folder, fileName(['行政执法监督意见书', content.number, agency], '.xlsx'), await workbookBytes(workbook));
}

function addLetter(workbook: Workbook, content: NoticeContent): void {
  const { batch, agency, mark } = content;
  const sheet = addSheet(workbook, '行政执法监督意见书', OFFICIAL, mark);
  setWidths(sheet, [82]);
  const line = (text: string, look: CellLook, atLeast = 0) => addLine(sheet, 1, text, { ...look, frame: false }, { atLeast, atMost: BODY_TALLEST });
  if (mark !== '') line(`【${mark}】`, { font: FONTS.heading, size: 14, colour: 'red' });
  line(singleLine(batch.settings.organ), { font: FONTS.title, size: 22 }, 42);
  line('行政执法监督意见书', { font: FONTS.title, size: 22 }, 42);
  line(content.number, { ...BODY, align: 'right' }, 40);
  line(`${singleLine(agency)}：`, BODY);
  for (const paragraph of noticeParagraphs(batch, agency, content.problems)) {
    const look = { ...BODY, frame: false, ...(paragraph.unconfirmed === true ? { colour: 'red' as const } : {}) };
    const lead = paragraph.heading === undefined ? {} : { lead: `${INDENT}${paragraph.heading}` };
    addRow(sheet, [{ from: 1, to: 1, value: INDENT + paragraph.text, look, ...lead }], { atMost: BODY_TALLEST });
  }
  line(`${INDENT}附件：1.问题清单　2.整改情况报告表　3.送达回证`, BODY);
  line('', BODY, 24);
  line(`${singleLine(batch.settings.organ)}（印章）　　\n${issueDate(content)}　　`, { ...BODY, align: 'right' });
  for (const copy of copies(content)) line(copy, { ...BODY, size: 14 });
}

/** A draft that no person confirmed bears no date: it has not been issued. */
function issueDate(content: NoticeContent): string {
  return content.mark === '' ? chineseDate(content.batch.generatedOn) : `${content.batch.generatedOn.slice(0, 4)}年　　月　　日`;
}

function copies(content: NoticeContent): string[] {
  const copyTo = singleLine(content.batch.settings.copyTo);
  const general = copyTo === '' ? [] : [`抄送：${copyTo}。`];
  return isVertical(content.batch, content.agency)
    ? [...general, `□抄送（告知）上级主管部门：${superiorOf(content.batch, content.agency)}（《驻马店市行政执法监督办法》第三条第四款，由制发机关决定是否勾选）`]
    : general;
}
