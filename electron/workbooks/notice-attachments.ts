import { art10Label, chineseNumber, evidenceText } from '../../shared/wording';
import { addSheet, FONTS, LANDSCAPE, OFFICIAL, repeatRows, type Workbook, type Worksheet } from './layout';
import { type NoticeContent, situationLabel, situationOf } from './notice-text';
import { addLine, addRow, type CellLook, setWidths, type Span } from './rows';
import { caseTitle, STATE_NAMES } from './wording';

const HEAD: CellLook = { bold: true, fill: true, size: 10 };
const CELL: CellLook = { align: 'left', size: 10 };
const CENTRED: CellLook = { align: 'center', size: 10 };
const FORM: CellLook = { font: FONTS.body, size: 14, align: 'left' };
const FORM_LABEL: CellLook = { font: FONTS.body, size: 14, align: 'center' };

/** 附件1 问题清单: the problems of the notice under the same numbers. */
export function addProblemList(workbook: Workbook, content: NoticeContent): void {
  const sheet = startTable(workbook, content, '问题清单', '附件1', [5, 24, 15, 34, 20, 16, 14, 16, 12]);
  tableHead(sheet, ['序号', '案件名称（文号）', '检查事项', '具体情形', '卷宗页码/证据', '依据条款', '第十条事项', '第十六条第二款情形', '备注']);
  content.problems.forEach((problem, index) => {
    const name = caseTitle(problem.exportCase);
    const number = problem.exportCase.decisionNumber;
    addValues(sheet, [
      index + 1, number === '' ? name : `${name}\n（${number}）`, problem.title, problem.message, evidenceText(problem.evidence),
      problem.shortBasis, art10Label(problem.item), situationLabel(situationOf(problem)), STATE_NAMES[problem.state],
    ], problem.state !== 'accepted');
  });
  addLine(sheet, 9, '注：标有〔待核〕的依据尚未核对官方文本，制发前应当核对；第十六条第二款情形为按第十条事项提出的建议，由制发机关认定。', { align: 'left', size: 9, colour: 'grey' });
}

/** 附件2 整改情况报告表, filled in by the agency and sent back within the term. */
export function addReportForm(workbook: Workbook, content: NoticeContent): void {
  const sheet = startTable(workbook, content, '整改情况报告表', '附件2', [5, 30, 18, 12, 26, 14, 12, 16, 10, 12]);
  const days = chineseNumber(content.batch.settings.rectificationDays);
  addRow(sheet, [
    { from: 1, to: 2, value: '报告单位（印章）', look: HEAD }, { from: 3, to: 4, value: content.agency, look: CELL },
    { from: 5, to: 5, value: '收到意见书日期', look: HEAD }, { from: 6, to: 7, value: '　　　年　　月　　日', look: CENTRED },
    { from: 8, to: 8, value: '报告日期', look: HEAD }, { from: 9, to: 10, value: '　　　年　　月　　日', look: CENTRED },
  ], { atLeast: 28 });
  tableHead(sheet, ['序号', '问题', '依据', '责任单位/人', '整改措施', '要求期限', '完成日', '证明材料', '核验人', '核验结论']);
  content.problems.forEach((problem, index) => {
    addValues(sheet, [
      index + 1, `《${caseTitle(problem.exportCase)}》“${problem.title}”项`, problem.shortBasis, '', '', `自收到之日起${days}日内`, '', '', '', '',
    ], false, 48);
  });
  addLine(sheet, 10, `报送：${content.batch.settings.organ}　　报告单位负责人：　　　　　　　　经办人及电话：`, { align: 'left', size: 10 }, { atLeast: 26 });
  addLine(sheet, 10, '注：“核验人”“核验结论”由制发机关填写；整改证明材料附后。', { align: 'left', size: 9, colour: 'grey' });
}

/** 附件3 送达回证: the day of receipt starts the term. */
export function addReceipt(workbook: Workbook, content: NoticeContent): void {
  const sheet = addSheet(workbook, '送达回证', OFFICIAL, content.mark);
  setWidths(sheet, [24, 58]);
  addLine(sheet, 2, '附件3', { font: FONTS.heading, size: 14, align: 'left' });
  addMark(sheet, 2, content.mark);
  addLine(sheet, 2, '送　达　回　证', { font: FONTS.title, size: 22 }, { atLeast: 48 });
  const row = (label: string, value: string, atLeast: number) =>
    addRow(sheet, [{ from: 1, to: 1, value: label, look: FORM_LABEL }, { from: 2, to: 2, value, look: FORM }], { atLeast, atMost: 300 });
  const days = chineseNumber(content.batch.settings.rectificationDays);
  row('送达机关', content.batch.settings.organ, 36);
  row('送达文书名称及文号', `《行政执法监督意见书》\n${content.number}`, 52);
  row('受送达人', content.agency, 36);
  row('送达地点', '', 36);
  row('送达方式', '□直接　□留置　□电子　□邮寄　□其他：', 36);
  row('收到日期', '　　　　年　　月　　日　　时　　分', 36);
  row('受送达人签收\n（签名、印章）', '', 64);
  row('代收人签收\n及代收关系', '', 56);
  row('送达人（二人）', '1.　　　　　　　　　2.', 42);
  row('拒收事由和日期\n（见证人签名）', '', 56);
  row('备注', `整改期限自收到本意见书之日起${days}日。`, 46);
}

function startTable(workbook: Workbook, content: NoticeContent, title: string, label: string, widths: readonly number[]): Worksheet {
  const sheet = addSheet(workbook, title, LANDSCAPE, content.mark);
  setWidths(sheet, widths);
  addLine(sheet, widths.length, label, { font: FONTS.heading, size: 12, align: 'left' });
  addMark(sheet, widths.length, content.mark);
  addLine(sheet, widths.length, title, { font: FONTS.title, size: 18 });
  addLine(sheet, widths.length, `被监督机关：${content.agency}　　意见书文号：${content.number}`, { align: 'left', size: 10 });
  return sheet;
}

function addMark(sheet: Worksheet, columns: number, mark: string): void {
  if (mark !== '') addLine(sheet, columns, `【${mark}】`, { size: 12, bold: true, colour: 'red' });
}

function tableHead(sheet: Worksheet, titles: readonly string[]): void {
  const head = addRow(sheet, titles.map((title, index) => ({ from: index + 1, to: index + 1, value: title, look: HEAD })), { atLeast: 26 });
  repeatRows(sheet, head.first, head.last);
}

function addValues(sheet: Worksheet, values: readonly (string | number)[], markLast: boolean, atLeast = 28): void {
  const spans = values.map((value, index): Span => {
    const look = index === 0 ? CENTRED : CELL;
    return { from: index + 1, to: index + 1, value, look: markLast && index === values.length - 1 ? { ...look, colour: 'red' } : look };
  });
  addRow(sheet, spans, { atLeast, overflow: { columns: values.length, nameOf: (span) => (span.from === 4 ? '具体情形' : '内容') } });
}
