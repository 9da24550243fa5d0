import { ART10_ITEMS, CASE_KIND_NAMES, type Art10Item } from '../../shared/model';
import { art10Label, chineseDate, singleLine } from '../../shared/wording';
import { reviewedText } from './case-register';
import { CHART_WIDTH, chartHeight, drawBars, type Bar } from './chart';
import { commonProblems } from './circular';
import { fileName } from './file-names';
import { addSheet, FONTS, newWorkbook, OFFICIAL, workbookBytes, type Workbook, type Worksheet } from './layout';
import { agenciesOf, problemsOf } from './problems';
import { addLine, addRow, type CellLook, setWidths } from './rows';
import { agencyFigures, gradesOf } from './summary-figures';
import type { ExportBatch } from './types';
import { batchMark, caseTitle, isUnconfirmed } from './wording';
import { writeWhole } from './write';

const WIDTHS = [8, 34, 20, 20] as const;
const BODY: CellLook = { font: FONTS.body, size: 16, align: 'left', top: true, frame: false };
const BODY_TALLEST = 190;
const INDENT = '　　';
const HEAD: CellLook = { bold: true, fill: true, size: 11 };
const MOST_COMMON = 10;
/** In pixels at 96 dpi; a row holds 409 points at most. */
const CHART_ROOM = { width: 560, height: 500 };
const POINTS_PER_PIXEL = 0.75;

/**
 * Writes the overall report (总体评查报告) of a batch on A4: text with the figures, tables, and charts of the same figures. Reasons and
 * advice that no figure tells are left to the reader to write.
 * @returns the path written
 * @throws UserError `export-write-failed`
 */
export async function writeOverallReport(folder: string, batch: ExportBatch): Promise<string> {
  const { settings, generatedOn } = batch;
  const workbook = newWorkbook(generatedOn);
  const mark = batchMark(batch);
  const sheet = addSheet(workbook, '总体评查报告', OFFICIAL, mark);
  setWidths(sheet, WIDTHS);
  const text = (line: string) => addLine(sheet, WIDTHS.length, INDENT + line, BODY, { atMost: BODY_TALLEST });
  const part = (heading: string) => addLine(sheet, WIDTHS.length, INDENT + heading, { ...BODY, font: FONTS.heading });
  if (mark !== '') addLine(sheet, WIDTHS.length, `【${mark}】`, { font: FONTS.heading, size: 14, colour: 'red' });
  addLine(sheet, WIDTHS.length, singleLine(settings.name), { font: FONTS.title, size: 22 }, { atLeast: 42 });
  addLine(sheet, WIDTHS.length, '总体评查报告', { font: FONTS.title, size: 22 }, { atLeast: 42 });

  part('一、评查基本情况');
  text(basisText(batch));
  part('二、评查结果');
  text(resultText(batch));
  await addFigures(workbook, sheet, ['等次', '案卷数'], gradeBars(batch));
  addAgencies(sheet, batch);
  part('三、主要问题');
  text(problemText(batch));
  await addFigures(workbook, sheet, ['第十条事项', '问题数'], itemBars(batch));
  addCommon(sheet, batch);
  const reviewed = batch.cases.filter((own) => own.reviewed !== undefined);
  if (reviewed.length > 0) {
    part('四、复核情况');
    text(`被评单位提出异议后，经复核改变评分的${reviewed.length}卷：${reviewed.map((own) => `《${caseTitle(own)}》${reviewedText(own)}`).join('；')}。`);
  }
  part(`${reviewed.length > 0 ? '五' : '四'}、原因分析和工作建议`);
  text('（由评查组填写）');
  addLine(sheet, WIDTHS.length, `${singleLine(settings.organ)}　　\n${chineseDate(generatedOn)}　　`, { ...BODY, align: 'right' });
  addLine(sheet, WIDTHS.length, '注：数据由评查结果汇总；“待确认”的问题不计入；平均分为已评分案卷总分的平均数，保留两位小数。', { align: 'left', size: 9, colour: 'grey' });
  return writeWhole(folder, fileName(['总体评查报告', settings.name], '.xlsx'), await workbookBytes(workbook));
}

function basisText(batch: ExportBatch): string {
  const kinds = Object.entries(CASE_KIND_NAMES).flatMap(([kind, name]) => {
    const count = batch.cases.filter((own) => own.kind === kind).length;
    return count === 0 ? [] : [`${name}${count}卷`];
  });
  const pages = batch.cases.reduce((sum, own) => sum + own.pages, 0);
  return `依据《驻马店市行政执法监督办法》第十一条第四项，${singleLine(batch.settings.organ)}对${agenciesOf(batch).length}个单位的${batch.cases.length}卷行政执法案卷进行了评查，共${pages}页。其中${kinds.join('、') || '无案卷'}。`;
}

function resultText(batch: ExportBatch): string {
  const scored = batch.cases.flatMap(({ sheet }) => (sheet === null ? [] : [sheet]));
  const open = batch.cases.filter(isUnconfirmed).length;
  const grades = gradeBars(batch).map(({ label, value }) => `${label}${value}卷`);
  return [
    `已评分${scored.length}卷：${grades.join('、')}。一票否决${scored.filter(({ vetoed }) => vetoed).length}卷。`,
    batch.cases.length > scored.length ? `未评分${batch.cases.length - scored.length}卷。` : '',
    open > 0 ? `其中${open}卷尚未经人工确认，结果仅供参考。` : '',
  ].join('');
}

function problemText(batch: ExportBatch): string {
  const problems = batch.cases.flatMap(problemsOf);
  const open = problems.filter(({ state }) => state === 'to-confirm').length;
  const affected = batch.cases.filter((own) => problemsOf(own).some(({ state }) => state !== 'to-confirm')).length;
  return `${affected}卷发现问题，共${problems.length - open}处${open === 0 ? '' : `（另有待确认的${open}处）`}，按《驻马店市行政执法监督办法》第十条分布如下。`;
}

const gradeBars = (batch: ExportBatch): Bar[] => gradesOf(batch).map((grade) => ({ label: grade, value: batch.cases.filter(({ sheet }) => sheet?.grade === grade).length }));

function itemBars(batch: ExportBatch): Bar[] {
  const problems = batch.cases.flatMap(problemsOf).filter(({ state }) => state !== 'to-confirm');
  return (Object.keys(ART10_ITEMS) as Art10Item[]).map((item) => ({ label: art10Label(item), value: problems.filter((problem) => problem.item === item).length })).filter(({ value }) => value > 0);
}

/** The figures as a chart, and as a table below it: who cannot see the one reads the other. */
async function addFigures(workbook: Workbook, sheet: Worksheet, titles: readonly [string, string], bars: readonly Bar[]): Promise<void> {
  if (bars.length === 0) return;
  const picture = await drawBars(bars.map(({ label, value }) => ({ label: singleLine(label), value })));
  if (picture !== null) {
    const scale = Math.min(CHART_ROOM.width / CHART_WIDTH, CHART_ROOM.height / chartHeight(bars));
    const height = chartHeight(bars) * scale;
    const { first } = addLine(sheet, WIDTHS.length, '', { frame: false }, { atLeast: height * POINTS_PER_PIXEL + 8 });
    sheet.addImage(workbook.addImage({ base64: picture.toString('base64'), extension: 'png' }), { tl: { col: 0.05, row: first - 1 + 0.05 }, ext: { width: CHART_WIDTH * scale, height }, editAs: 'oneCell' });
  }
  addTableRows(sheet, ['序号', ...titles], bars.map(({ label, value }) => [label, value]));
}

function addAgencies(sheet: Worksheet, batch: ExportBatch): void {
  const rows = agencyFigures(batch).map(({ agency, cases, mean, rank }) => [`${agency}（${cases}卷）`, mean ?? '—', rank ?? '—'] as const);
  addLine(sheet, WIDTHS.length, '', { frame: false });
  addTableRows(sheet, ['序号', '单位', '平均分', '排名'], rows);
}

function addCommon(sheet: Worksheet, batch: ExportBatch): void {
  const common = commonProblems(batch.cases).slice(0, MOST_COMMON);
  if (common.length === 0) return;
  addLine(sheet, WIDTHS.length, '', { frame: false });
  addTableRows(sheet, ['序号', '共性问题', '涉及案卷数', '涉及单位数'], common.map(({ title, cases, agencies }) => [title, cases, agencies.length]));
}

/** Rows under a head; a table of two values takes the last two columns for the second. */
function addTableRows(sheet: Worksheet, titles: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const place = (index: number) => ({ from: index + 1, to: index === titles.length - 1 ? WIDTHS.length : index + 1 });
  addRow(sheet, titles.map((value, index) => ({ ...place(index), value, look: HEAD })), { atLeast: 22 });
  rows.forEach((row, number) => {
    addRow(sheet, [number + 1, ...row].map((value, index) => ({ ...place(index), value, look: { size: 11, ...(index === 1 ? { align: 'left' as const } : {}) } })), { atLeast: 20 });
  });
}
