import type { ScoreLine, ScoreSheet } from '../../shared/model';
import { chineseDate, evidenceText } from '../../shared/wording';
import { fileName } from './file-names';
import { columnTotal, type Rows } from './formulas';
import { addSheet, FONTS, LANDSCAPE, newWorkbook, repeatRows, workbookBytes, type Worksheet } from './layout';
import { addLine, addRow, type CellLook, type RowOptions, setWidths, type Span } from './rows';
import { COLUMN, sectionSum } from './score-formulas';
import { lineCells } from './score-sheet-lines';
import { addPictures } from './score-sheet-pictures';
import { addResult, addWide, type SectionRows } from './score-sheet-result';
import type { ExportBatch, ExportCase } from './types';
import { UNCONFIRMED_MARK } from './types';
import { agencyName, problemsOf } from './problems';
import { isUnconfirmed, kindName, STATE_NAMES } from './wording';
import { writeWhole } from './write';

const COLUMNS: readonly (readonly [title: string, width: number, align: 'left' | 'center'])[] = [
  ['序号', 4.5, 'center'], ['环节', 9, 'center'], ['评查项目', 12, 'center'], ['评查要点', 26, 'left'], ['分值', 5.5, 'center'],
  ['适用', 5, 'center'], ['参评\n分值', 5.5, 'center'], ['扣分单价\n×处数', 8, 'center'], ['扣分', 6, 'center'], ['得分', 6, 'center'],
  ['卷宗页码/证据', 17, 'left'], ['扣分理由', 23, 'left'], ['依据条款', 13, 'left'], ['第十条事项', 12, 'left'],
  ['机检结论', 18, 'left'], ['人工结论', 13, 'left'],
];
const WIDTH = COLUMNS.length;
const OF_TABLE: RowOptions = { atLeast: 26, overflow: { columns: WIDTH, nameOf: (span) => COLUMNS[span.from - 1]?.[0] ?? '' } };
const LABEL: CellLook = { bold: true, fill: true };
const LEFT: CellLook = { align: 'left' };

/**
 * Writes the score sheet (评分表) of one case file.
 * @param folder made if missing; an existing file is kept and the new one numbered
 * @returns the path written
 * @throws UserError `export-write-failed`
 */
export async function writeScoreSheet(folder: string, batch: ExportBatch, exportCase: ExportCase): Promise<string> {
  const workbook = newWorkbook(batch.generatedOn);
  const mark = isUnconfirmed(exportCase) ? UNCONFIRMED_MARK : '';
  const sheet = addSheet(workbook, `评分表 ${exportCase.caseId}`, LANDSCAPE, mark);
  setWidths(sheet, COLUMNS.map(([, width]) => width));
  addLine(sheet, WIDTH, '行政执法案卷评分表', { font: FONTS.title, size: 18 });
  if (mark !== '') addLine(sheet, WIDTH, `【${mark}】`, { size: 12, bold: true, colour: 'red' });
  addHeading(sheet, batch, exportCase);
  const head = addRow(sheet, COLUMNS.map(([title], index) => ({ from: index + 1, to: index + 1, value: title, look: LABEL })));
  repeatRows(sheet, head.first, head.last);
  if (exportCase.sheet === null) addUnscored(sheet, exportCase);
  else addResult(sheet, exportCase.sheet, addLines(sheet, exportCase.sheet, exportCase));
  addSignatures(sheet, exportCase);
  if (exportCase.sheet !== null) await addPictures(workbook, exportCase, exportCase.sheet, mark);
  return writeWhole(folder, fileName(['评分表', exportCase.caseId, exportCase.caseName], '.xlsx'), await workbookBytes(workbook));
}

function addHeading(sheet: Worksheet, batch: ExportBatch, exportCase: ExportCase): void {
  const { filing, decision, closing } = exportCase.dates;
  const dates = [['立案', filing], ['决定', decision], ['结案', closing]] as const;
  const rows: (readonly (readonly [string, string])[])[] = [
    [['评查批次', batch.settings.name], ['评查标准及版本', standardName(batch, exportCase.sheet)], ['被评单位', agencyName(exportCase)]],
    [['案件名称', exportCase.caseName || exportCase.caseId], ['决定文号', exportCase.decisionNumber], ['案卷类型', kindName(exportCase.kind)]],
    [['当事人', exportCase.party], ['立案/决定/结案日', dates.map(([name, date]) => `${name}：${date === null ? '—' : chineseDate(date)}`).join('　')], ['案卷页数', `${exportCase.pages}页`]],
    [['案卷编号', exportCase.caseId], ['评查机关', batch.settings.organ], ['评查人', batch.settings.reviewer]],
  ];
  const places: readonly (readonly [label: readonly [number, number], value: readonly [number, number]])[] = [
    [[1, 2], [3, 4]], [[5, 8], [9, 12]], [[13, 13], [14, 16]],
  ];
  for (const row of rows) {
    const spans = row.flatMap(([label, value], index): Span[] => {
      const [labelPlace, valuePlace] = places[index] ?? [[1, 1], [2, 2]];
      return [
        { from: labelPlace[0], to: labelPlace[1], value: label, look: LABEL },
        { from: valuePlace[0], to: valuePlace[1], value, look: LEFT },
      ];
    });
    addRow(sheet, spans, { atLeast: 20 });
  }
}

function standardName(batch: ExportBatch, sheet: ScoreSheet | null): string {
  if (sheet === null) return '无适用标准';
  const template = batch.templates.find((candidate) => candidate.id === sheet.templateId);
  const unverified = template !== undefined && template.certainty !== 'A' ? '〔待核〕' : '';
  return `${template?.title ?? sheet.templateId}（${sheet.templateVersion}）${unverified}`;
}

/** @returns the rows of each section */
function addLines(sheet: Worksheet, scores: ScoreSheet, exportCase: ExportCase): SectionRows[] {
  let number = 0;
  return sectionsOf(scores).map((lines) => {
    let first = 0;
    let last = 0;
    for (const line of lines) {
      number += 1;
      const values = [number, ...lineCells(line, exportCase.verdicts)];
      const rows = addRow(sheet, values.map((value, index) => ({ from: index + 1, to: index + 1, value, look: lookOf(index) })), OF_TABLE);
      first ||= rows.first;
      last = rows.last;
    }
    addSubtotal(sheet, lines, [first, last]);
    return { lines, rows: [first, last] };
  });
}

function lookOf(index: number): CellLook {
  return { align: COLUMNS[index]?.[2] ?? 'left' };
}

/** Lines of one section after the other, in the sheet's order. */
function sectionsOf(scores: ScoreSheet): ScoreLine[][] {
  const ids = [...new Set(scores.lines.map((line) => line.section.id))];
  return ids.map((id) => scores.lines.filter((line) => line.section.id === id));
}

/** 小计 with live sums; the caps and conversions of the standard follow below the table, not here. */
function addSubtotal(sheet: Worksheet, section: readonly ScoreLine[], rows: Rows): void {
  const [line] = section;
  if (line === undefined || line.section.kind === 'veto' || line.section.kind === 'unit') return;
  const total = (column: keyof typeof COLUMN & Parameters<typeof sectionSum>[1]): Span => ({
    from: COLUMN[column], to: COLUMN[column], value: columnTotal(COLUMN[column], rows, sectionSum(section, column)), look: LABEL,
  });
  addRow(sheet, [
    { from: 1, to: COLUMN.points - 1, value: `小计：${line.section.title}`, look: LABEL },
    total('points'),
    { from: COLUMN.applicable, to: COLUMN.applicable, value: '', look: LABEL },
    total('counted'),
    { from: COLUMN.counted + 1, to: COLUMN.counted + 1, value: '', look: LABEL },
    total('deducted'),
    line.section.kind === 'deductions' ? { from: COLUMN.awarded, to: COLUMN.awarded, value: '—', look: LABEL } : total('awarded'),
    { from: COLUMN.awarded + 1, to: WIDTH, value: '', look: LABEL },
  ]);
}

function addUnscored(sheet: Worksheet, exportCase: ExportCase): void {
  addLine(sheet, WIDTH, '没有适用于本类案卷的评查标准，未评分。以下为机检与人工记录的问题。', { align: 'left', frame: true });
  problemsOf(exportCase).forEach((problem, index) => {
    const values = [
      index + 1, '检查发现', problem.title, problem.message, '—', '—', '—', '—', '—', '—', evidenceText(problem.evidence), '', problem.shortBasis,
      '', STATE_NAMES[problem.state], '',
    ];
    addRow(sheet, values.map((value, column) => ({ from: column + 1, to: column + 1, value, look: lookOf(column) })), OF_TABLE);
  });
}

function addSignatures(sheet: Worksheet, exportCase: ExportCase): void {
  if (exportCase.errors.length > 0) addWide(sheet, '案卷备注', exportCase.errors.join('\n'));
  addWide(sheet, '评语', exportCase.comment ?? '', 44);
  const blank = '　　　　年　　月　　日';
  addRow(sheet, [
    { from: 1, to: 2, value: '评查人签名', look: LABEL },
    { from: 3, to: 4, value: `1.\n日期：${blank}`, look: LEFT },
    { from: 5, to: 8, value: '评查人签名', look: LABEL },
    { from: 9, to: 12, value: `2.\n日期：${blank}`, look: LEFT },
    { from: 13, to: 13, value: '组长复核', look: LABEL },
    { from: 14, to: WIDTH, value: `意见及签名：\n日期：${blank}`, look: LEFT },
  ], { atLeast: 48 });
  addLine(sheet, WIDTH, '注：标有〔待核〕的依据尚未核对官方文本，引用前应当核对；页码为案卷文件的顺序页，自第1页起连续计算。', { align: 'left', size: 8, colour: 'grey' });
}
