import { SITUATIONS, type NoticeContent, type RectificationProblem } from '../../shared/rectification';
import { art10Label, singleLine } from '../../shared/wording';
import { addSheet, FONTS, LANDSCAPE, OFFICIAL, repeatRows, type Workbook, type Worksheet } from './layout';
import { type OpenCell, protectSheet } from './protect';
import { addLine, addRow, type CellLook, setWidths, type Span } from './rows';
import { STATE_NAMES } from './wording';

/** What the attachments of one document share. */
export interface Attachment {
  readonly content: NoticeContent;
  /** 被监督机关. */
  readonly agency: string;
  /** Heads every page; empty for a document in force. */
  readonly mark: string;
  /** 附件 or 附件n. */
  readonly label: string;
}

const HEAD: CellLook = { bold: true, fill: true, size: 10 };
const CELL: CellLook = { align: 'left', size: 10 };
const CENTRED: CellLook = { align: 'center', size: 10 };
const NOTE: CellLook = { align: 'left', size: 9, colour: 'grey' };
const FORM: CellLook = { font: FONTS.body, size: 14, align: 'left' };
const FORM_LABEL: CellLook = { font: FONTS.body, size: 14, align: 'center' };
const BLANK_DAY = '　　　年　　月　　日';
/** Columns that the agency, and the two last that the issuer fills in. */
const ANSWERS = [4, 5, 7, 8, 9, 10] as const;

const caseText = ({ caseTitle, decisionNumber }: RectificationProblem): string => (decisionNumber === '' ? caseTitle : `${caseTitle}\n（${decisionNumber}）`);

/** 问题清单: the problems of the document under the same numbers. */
export async function addProblemList(workbook: Workbook, attachment: Attachment): Promise<void> {
  const titles = ['序号', '案件名称（文号）', '检查事项', '具体情形', '卷宗页码/证据', '依据条款', '第十条事项', '第十六条第二款情形', '备注'];
  const sheet = startTable(workbook, attachment, '问题清单', [5, 24, 15, 34, 20, 16, 14, 16, 12]);
  tableHead(sheet, titles);
  attachment.content.rows.forEach((problem, index) => {
    const { title, fact, places, shortBasis, item, situation, confirmed } = problem;
    addValues(sheet, titles, [
      index + 1, caseText(problem), title, fact, places, shortBasis, art10Label(item), `第${situation}项：${SITUATIONS[situation]}`,
      confirmed ? STATE_NAMES.accepted : STATE_NAMES.proposed,
    ], !confirmed);
  });
  addLine(sheet, titles.length, '注：标有〔待核〕的依据尚未核对官方文本，制发前应当核对；第十六条第二款情形由制发机关认定。', NOTE);
  await protectSheet(sheet);
}

/** 整改情况报告表, filled in by the agency and sent back within the term: only its answers can be typed. */
export async function addReportForm(workbook: Workbook, attachment: Attachment): Promise<void> {
  const titles = ['序号', '问题和整改要求', '依据', '责任单位/人', '整改措施', '要求期限', '完成日', '证明材料', '核验人', '核验结论'];
  const { content, agency } = attachment;
  const sheet = startTable(workbook, attachment, '整改情况报告表', [5, 32, 18, 12, 26, 14, 12, 16, 10, 12]);
  const top = addRow(sheet, [
    { from: 1, to: 2, value: '报告单位（印章）', look: HEAD }, { from: 3, to: 4, value: singleLine(agency), look: CELL },
    { from: 5, to: 5, value: '收到文书日期', look: HEAD }, { from: 6, to: 7, value: BLANK_DAY, look: CENTRED },
    { from: 8, to: 8, value: '报告日期', look: HEAD }, { from: 9, to: 10, value: BLANK_DAY, look: CENTRED },
  ], { atLeast: 28 });
  tableHead(sheet, titles);
  const open: OpenCell[] = [{ row: top.first, column: 6 }, { row: top.first, column: 9 }];
  content.rows.forEach(({ caseTitle, title, requirement, shortBasis }, index) => {
    const { first } = addValues(sheet, titles, [index + 1, `《${caseTitle}》“${title}”项\n整改要求：${requirement}`, shortBasis, '', '', content.term, '', '', '', ''], false, 56);
    open.push(...ANSWERS.map((column) => ({ row: first, column })));
  });
  const foot = addLine(sheet, titles.length, `报送：${singleLine(content.issuer)}　　报告单位负责人：　　　　　　　　经办人及电话：`, { align: 'left', size: 10 }, { atLeast: 26 });
  addLine(sheet, titles.length, '注：“核验人”“核验结论”由制发机关填写；整改证明材料附后。表中只有待填写的格可以输入。', NOTE);
  await protectSheet(sheet, [...open, { row: foot.first, column: 1 }]);
}

/** 送达回证: the day of receipt starts the term. What the server and the receiver fill in can be typed. */
export async function addReceipt(workbook: Workbook, { content, mark, label }: Attachment): Promise<void> {
  const sheet = addSheet(workbook, '送达回证', OFFICIAL, mark);
  setWidths(sheet, [24, 58]);
  addLine(sheet, 2, label, { font: FONTS.heading, size: 14, align: 'left' });
  addMark(sheet, 2, mark);
  addLine(sheet, 2, '送　达　回　证', { font: FONTS.title, size: 22 }, { atLeast: 48 });
  const row = (name: string, value: string, atLeast: number): OpenCell => {
    const { first } = addRow(sheet, [{ from: 1, to: 1, value: name, look: FORM_LABEL }, { from: 2, to: 2, value, look: FORM }], { atLeast, atMost: 300 });
    return { row: first, column: 2 };
  };
  row('送达机关', singleLine(content.issuer), 36);
  row('送达文书名称及文号', `《${content.title}》\n${content.number}`, 52);
  row('受送达人', singleLine(content.addressee), 36);
  const open = [
    row('送达地点', '', 36),
    row('送达方式', '□直接　□留置　□电子　□邮寄　□其他：', 36),
    row('收到日期', '　　　　年　　月　　日　　时　　分', 36),
    row('受送达人签收\n（签名、印章）', '', 64),
    row('代收人签收\n及代收关系', '', 56),
    row('送达人（二人）', '1.　　　　　　　　　2.', 42),
    row('拒收事由和日期\n（见证人签名）', '', 56),
    row('备注', content.term === '' ? '' : `期限：${content.term}。`, 46),
  ];
  await protectSheet(sheet, open);
}

function startTable(workbook: Workbook, { content, agency, mark, label }: Attachment, title: string, widths: readonly number[]): Worksheet {
  const sheet = addSheet(workbook, title, LANDSCAPE, mark);
  setWidths(sheet, widths);
  addLine(sheet, widths.length, label, { font: FONTS.heading, size: 12, align: 'left' });
  addMark(sheet, widths.length, mark);
  addLine(sheet, widths.length, title, { font: FONTS.title, size: 18 });
  addLine(sheet, widths.length, `被监督机关：${singleLine(agency)}　　${content.title}文号：${singleLine(content.number)}`, { align: 'left', size: 10 });
  return sheet;
}

function addMark(sheet: Worksheet, columns: number, mark: string): void {
  if (mark !== '') addLine(sheet, columns, `【${mark}】`, { size: 12, bold: true, colour: 'red' });
}

function tableHead(sheet: Worksheet, titles: readonly string[]): void {
  const head = addRow(sheet, titles.map((title, index) => ({ from: index + 1, to: index + 1, value: title, look: HEAD })), { atLeast: 26 });
  repeatRows(sheet, head.first, head.last);
}

function addValues(sheet: Worksheet, titles: readonly string[], values: readonly (string | number)[], markLast: boolean, atLeast = 28): { first: number; last: number } {
  const spans = values.map((value, index): Span => {
    const look = index === 0 ? CENTRED : CELL;
    return { from: index + 1, to: index + 1, value, look: markLast && index === values.length - 1 ? { ...look, colour: 'red' } : look };
  });
  return addRow(sheet, spans, { atLeast, overflow: { columns: values.length, nameOf: (span) => titles[span.from - 1] ?? '' } });
}
