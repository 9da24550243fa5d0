import type { Template, TemplateItem, TemplateSection } from '../../shared/model';
import { art10Label, certaintyMark, chineseDate } from '../../shared/wording';
import { fileName } from './file-names';
import { columnTotal, type Rows } from './formulas';
import { addSheet, FONTS, freezeAbove, LANDSCAPE, newWorkbook, repeatRows, workbookBytes, type Worksheet } from './layout';
import { agencyName } from './problems';
import { addLine, addRow, type CellLook, type RowOptions, setWidths, type Span } from './rows';
import type { ExportBatch } from './types';
import { UNCONFIRMED_MARK } from './types';
import { type UnitLine, unitLines } from './unit-findings';
import { caseTitle, pointsCell } from './wording';
import { writeWhole } from './write';

const COLUMNS: readonly (readonly [title: string, width: number, align: 'left' | 'center'])[] = [
  ['序号', 5, 'center'], ['第十条事项', 17, 'center'], ['评查项目', 18, 'center'], ['评查要点', 40, 'left'], ['分值', 7, 'center'],
  ['评查情况', 50, 'left'], ['得分', 8, 'center'], ['依据', 26, 'left'],
];
const WIDTH = COLUMNS.length;
const POINTS_COLUMN = 5;
const AWARDED_COLUMN = 7;
/** Room to write by hand what was found. */
const OF_TABLE: RowOptions = { atLeast: 54, overflow: { columns: WIDTH, nameOf: (span) => COLUMNS[span.from - 1]?.[0] ?? '' } };
const LABEL: CellLook = { bold: true, fill: true };
const LEFT: CellLook = { align: 'left' };
/** A sum over cells still empty shows nothing, on paper too. */
const FILLED_LATER = '0.##;-0.##;';
const MOST_CASES = 30;

/**
 * Writes the unit sheet (单位评查表) of one agency: the items of a standard for agencies as a whole (kinds: unit), with what
 * the agency's case files show on them. Points are left to people, since the papers lie outside the case files.
 * @param folder made if missing; an existing file is kept and the new one numbered
 * @param agency one of `agenciesOf(batch)`, so that it has at least one case file
 * @returns the path written
 * @throws UserError `export-write-failed`
 */
export async function writeUnitSheet(folder: string, batch: ExportBatch, agency: string, standard: Template): Promise<string> {
  const workbook = newWorkbook(batch.generatedOn);
  const lines = unitLines(batch, agency, standard.sections.flatMap(({ items }) => items));
  const mark = lines.every(({ confirmed }) => confirmed) ? '' : UNCONFIRMED_MARK;
  const sheet = addSheet(workbook, '单位评查表', LANDSCAPE, mark);
  setWidths(sheet, COLUMNS.map(([, width]) => width));
  addLine(sheet, WIDTH, '行政执法单位评查表', { font: FONTS.title, size: 18 });
  if (mark !== '') addLine(sheet, WIDTH, `【“评查情况”中的${mark}】`, { size: 12, bold: true, colour: 'red' });
  addHeading(sheet, batch, agency, standard);
  const head = addRow(sheet, COLUMNS.map(([title], index) => ({ from: index + 1, to: index + 1, value: title, look: LABEL })), { atLeast: 24 });
  repeatRows(sheet, head.first, head.last);
  freezeAbove(sheet, head.last + 1);
  addSections(sheet, standard, lines);
  addResult(sheet, standard);
  addSignatures(sheet);
  addNotes(sheet, standard);
  return writeWhole(folder, fileName([`单位评查表（${agency}）`], '.xlsx'), await workbookBytes(workbook));
}

function addHeading(sheet: Worksheet, batch: ExportBatch, agency: string, standard: Template): void {
  const cases = batch.cases.filter((exportCase) => agencyName(exportCase) === agency);
  const pair = (label: string, value: string, [from, to, last]: readonly [number, number, number]): Span[] => [
    { from, to, value: label, look: LABEL }, { from: to + 1, to: last, value, look: LEFT },
  ];
  const rows: (readonly [string, string])[][] = [
    [['评查批次', batch.settings.name], ['评查标准及版本', `${standard.title}（${standard.version}）${certaintyMark(standard.certainty)}`]],
    [['被评单位', agency], ['案卷数', `${cases.length}卷`]],
    [['评查人', batch.settings.reviewer], ['评查日期', '　　　　年　　月　　日']],
    [['评查机关', batch.settings.organ], ['制表日期', chineseDate(batch.generatedOn)]],
  ];
  const places = [[1, 2, 4], [5, 5, WIDTH]] as const;
  for (const row of rows) {
    addRow(sheet, row.flatMap(([label, value], index) => pair(label, value, places[index] ?? places[0])), { atLeast: 22 });
  }
  const titles = cases.slice(0, MOST_CASES).map(caseTitle);
  const all = titles.join('、') + (cases.length > MOST_CASES ? `等${cases.length}卷` : '');
  addRow(sheet, pair('评查案卷', all, [1, 2, WIDTH]), { atLeast: 22 });
}

function addSections(sheet: Worksheet, standard: Template, lines: readonly UnitLine[]): void {
  let number = 0;
  for (const section of standard.sections) {
    addLine(sheet, WIDTH, sectionTitle(section), { align: 'left', bold: true, fill: true, frame: true });
    let first = 0;
    let last = 0;
    for (const item of section.items) {
      number += 1;
      const rows = addItem(sheet, section, item, number, lines[number - 1]?.shown ?? '');
      first ||= rows.first;
      last = rows.last;
    }
    if (first > 0 && section.kind !== 'veto') addSubtotal(sheet, section, [first, last]);
  }
}

function sectionTitle(section: TemplateSection): string {
  const rule = {
    veto: '否决项，成立的在“得分”栏写“否决”', points: '计分', unit: '计分', deductions: '扣分项，在“得分”栏写扣减的分数', bonus: '加分项',
  }[section.kind];
  return `${section.title}（${rule}${section.cap === undefined ? '' : `，最多${section.cap}分`}）`;
}

function addItem(sheet: Worksheet, section: TemplateSection, item: TemplateItem, number: number, shown: string): { first: number; last: number } {
  const values = [
    number, art10Label(item.art10), item.title, criteria(item), section.kind === 'veto' ? '否决' : pointsCell(item.points), shown, '',
    item.basis + certaintyMark(item.certainty),
  ];
  const rows = addRow(sheet, values.map((value, index) => ({ from: index + 1, to: index + 1, value, look: { align: COLUMNS[index]?.[2] ?? 'left' } })), OF_TABLE);
  if (section.kind !== 'veto') limitPoints(sheet, rows.first, item.points);
  return rows;
}

/** 评查要点 with the parts that give or take points. */
function criteria(item: TemplateItem): string {
  return [
    item.standard,
    ...item.subItems.map((part) => `得分子项：${part.title}（${part.points}分${part.essential ? '，缺则整项不得分' : ''}）`),
    ...item.deductions.map((part) => `扣分：${part.title}（每处${part.points}分${part.maximum === undefined ? '' : `，最多${part.maximum}分`}）`),
  ].join('\n');
}

/** Excel refuses points that the item does not have; 不适用 stands for none. */
function limitPoints(sheet: Worksheet, row: number, points: string): void {
  if (typeof pointsCell(points) === 'string') return;
  const cell = sheet.getCell(row, AWARDED_COLUMN);
  const { address } = cell;
  cell.dataValidation = {
    type: 'custom', allowBlank: true, formulae: [`OR(${address}="不适用",AND(ISNUMBER(${address}),${address}>=0,${address}<=${Number(points)}))`],
    showErrorMessage: true, errorTitle: '得分不对', error: `请填0至${points}之间的数字，不涉及的填“不适用”。`,
  };
}

/** 小计: what the items are worth, and a live sum of the points that people fill in. */
function addSubtotal(sheet: Worksheet, section: TemplateSection, rows: Rows): void {
  const worth = section.items.reduce((sum, item) => sum + Math.round(Number(item.points) * 10_000), 0) / 10_000;
  addRow(sheet, [
    { from: 1, to: POINTS_COLUMN - 1, value: `${section.title}小计`, look: LABEL },
    { from: POINTS_COLUMN, to: POINTS_COLUMN, value: columnTotal(POINTS_COLUMN, rows, worth), look: LABEL },
    { from: POINTS_COLUMN + 1, to: POINTS_COLUMN + 1, value: '', look: LABEL },
    { from: AWARDED_COLUMN, to: AWARDED_COLUMN, value: columnTotal(AWARDED_COLUMN, rows, 0), look: { ...LABEL, format: FILLED_LATER } },
    { from: WIDTH, to: WIDTH, value: '', look: LABEL },
  ], { atLeast: 22 });
}

function addResult(sheet: Worksheet, { fullMarks, grades, rounding }: Template): void {
  addRow(sheet, [
    { from: 1, to: 2, value: '总分', look: LABEL },
    { from: 3, to: 3, value: '' },
    { from: 4, to: 4, value: '等次', look: LABEL },
    { from: 5, to: WIDTH, value: '' },
  ], { atLeast: 28 });
  const thresholds = grades.map(({ name, minimum }) => (Number(minimum) === 0 ? `其余${name}` : `${name}${minimum}分以上`)).join('、');
  addRow(sheet, [
    { from: 1, to: 2, value: '计算办法', look: LABEL },
    {
      from: 3, to: WIDTH, look: LEFT,
      value: `总分为计分部分小计，减扣分、加加分（各以上限为限），最高${fullMarks}分，最低0分，保留${rounding.decimals}位小数；不涉及的项目在“得分”栏写“不适用”，按参评项目的分值折算成${fullMarks}分。等次：${thresholds}。`,
    },
  ]);
}

function addSignatures(sheet: Worksheet): void {
  const blank = '日期：　　　　年　　月　　日';
  addRow(sheet, [{ from: 1, to: 2, value: '评语', look: LABEL }, { from: 3, to: WIDTH, value: '', look: LEFT }], { atLeast: 54 });
  addRow(sheet, [
    { from: 1, to: 2, value: '评查人签名', look: LABEL },
    { from: 3, to: 4, value: `1.\n2.\n${blank}`, look: LEFT },
    { from: 5, to: 5, value: '组长复核', look: LABEL },
    { from: 6, to: 6, value: `意见及签名：\n\n${blank}`, look: LEFT },
    { from: 7, to: 7, value: '被评单位确认', look: LABEL },
    { from: 8, to: WIDTH, value: `签名：\n\n${blank}`, look: LEFT },
  ], { atLeast: 60 });
}

function addNotes(sheet: Worksheet, standard: Template): void {
  const notes = [
    '注：本表评查不在单个案卷里的事项，不计入任何案卷的分数。“评查情况”中“案卷反映”的内容来自本批次案卷，页码为案卷文件的顺序页，自第1页起连续计算；其余由评查人查阅卷外资料后填写。“得分”由评查人填写。',
    '标有〔待核〕的标准和依据尚未核对官方文本，引用前应当核对。',
    `标准来源：${standard.source}`,
    ...(standard.notes.trim() === '' ? [] : [`标准说明：${standard.notes.trim()}`]),
  ];
  for (const note of notes) addLine(sheet, WIDTH, note, { align: 'left', size: 8, colour: 'grey' });
}
