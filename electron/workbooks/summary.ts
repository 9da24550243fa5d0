import { chineseDate } from '../../shared/wording';
import { fileName } from './file-names';
import { columnTotal } from './formulas';
import { addSheet, FONTS, freezeAbove, LANDSCAPE, newWorkbook, repeatRows, workbookBytes, type Workbook, type Worksheet } from './layout';
import { agencyName, problemsOf } from './problems';
import { addLine, addRow, type CellLook, setWidths, type Span } from './rows';
import { agencyFigures, gradesOf } from './summary-figures';
import type { ExportBatch, ExportCase } from './types';
import { batchMark, caseTitle, isUnconfirmed, kindName, pointsCell } from './wording';
import { writeWhole } from './write';

type Value = Span['value'];
interface Column {
  readonly title: string;
  readonly width: number;
  readonly look?: CellLook;
}

const HEAD: CellLook = { bold: true, fill: true };
const LEFT: CellLook = { align: 'left' };
const POINTS: CellLook = { format: '0.00' };

/**
 * Writes the summary (汇总表) of a batch: one sheet by agency with its rank, one with every case file.
 * @returns the path written
 * @throws UserError `export-write-failed`
 */
export async function writeSummary(folder: string, batch: ExportBatch): Promise<string> {
  const workbook = newWorkbook(batch.generatedOn);
  addAgencies(workbook, batch);
  addCases(workbook, batch);
  return writeWhole(folder, fileName(['汇总表', batch.settings.name], '.xlsx'), await workbookBytes(workbook));
}

function addAgencies(workbook: Workbook, batch: ExportBatch): void {
  const grades = gradesOf(batch);
  const columns: Column[] = [
    { title: '序号', width: 5 }, { title: '单位', width: 26, look: LEFT }, { title: '案卷数', width: 7 }, { title: '已评分', width: 7 },
    { title: '平均分', width: 8, look: POINTS }, { title: '最高分', width: 8, look: POINTS }, { title: '最低分', width: 8, look: POINTS },
    ...grades.map((grade) => ({ title: grade, width: 7 })),
    { title: '否决卷数', width: 7 }, { title: '排名', width: 6 }, { title: '主要问题', width: 44, look: LEFT },
  ];
  const sheet = startTable(workbook, '单位汇总', '行政执法案卷评查汇总表', columns, batch);
  const first = sheet.rowCount + 1;
  const figures = agencyFigures(batch);
  figures.forEach((row, index) => {
    addValues(sheet, columns, [
      index + 1, row.agency, row.cases, row.scored, row.mean ?? '—', row.highest ?? '—', row.lowest ?? '—', ...row.grades, row.vetoed,
      row.rank ?? '—', row.mainProblems,
    ]);
  });
  if (figures.length === 0) return;
  const rows = [first, sheet.rowCount] as const;
  const total = (column: number, of: (row: (typeof figures)[number]) => number): Value => columnTotal(column, rows, figures.reduce((sum, row) => sum + of(row), 0));
  const firstGrade = 8;
  addValues(sheet, columns, [
    '', '合计', total(3, (row) => row.cases), total(4, (row) => row.scored), '—', '—', '—',
    ...grades.map((_, index) => total(firstGrade + index, (row) => row.grades[index] ?? 0)), total(firstGrade + grades.length, (row) => row.vetoed), '', '',
  ], HEAD);
  addLine(sheet, columns.length, '注：平均分为该单位已评分案卷总分的平均数，保留两位小数；排名先比平均分，再比总分之和，相同的并列；“待确认”的问题不计入主要问题。', { align: 'left', size: 8, colour: 'grey' });
}

function addCases(workbook: Workbook, batch: ExportBatch): void {
  const columns: Column[] = [
    { title: '序号', width: 5 }, { title: '单位', width: 20, look: LEFT }, { title: '案卷编号', width: 12, look: LEFT },
    { title: '案件名称', width: 28, look: LEFT }, { title: '案卷类型', width: 16 }, { title: '当事人', width: 16, look: LEFT },
    { title: '决定文号', width: 17, look: LEFT }, { title: '决定日', width: 12 }, { title: '页数', width: 6 }, { title: '否决', width: 5 },
    { title: '总分', width: 7, look: POINTS }, { title: '等次', width: 7 }, { title: '问题数', width: 6 }, { title: '待确认', width: 6 },
    { title: '评查状态', width: 12 }, { title: '备注', width: 20, look: LEFT },
  ];
  const sheet = startTable(workbook, '案卷明细', '行政执法案卷评查情况明细表', columns, batch);
  batch.cases.forEach((exportCase, index) => {
    addValues(sheet, columns, caseValues(exportCase, index + 1));
  });
}

function caseValues(exportCase: ExportCase, number: number): Value[] {
  const problems = problemsOf(exportCase);
  const open = problems.filter((problem) => problem.state === 'to-confirm').length;
  const scores = exportCase.sheet;
  return [
    number, agencyName(exportCase), exportCase.caseId, caseTitle(exportCase), kindName(exportCase.kind), exportCase.party,
    exportCase.decisionNumber, chineseDate(exportCase.dates.decision), exportCase.pages,
    scores === null ? '—' : scores.vetoed ? '是' : '否', scores === null ? '未评分' : pointsCell(scores.total), scores?.grade ?? '—',
    problems.length - open, open, scores === null ? '无适用标准' : isUnconfirmed(exportCase) ? '未经人工确认' : '已确认', exportCase.errors.join('\n'),
  ];
}

function startTable(workbook: Workbook, name: string, title: string, columns: readonly Column[], batch: ExportBatch): Worksheet {
  const mark = batchMark(batch);
  const sheet = addSheet(workbook, name, LANDSCAPE, mark);
  setWidths(sheet, columns.map((column) => column.width));
  addLine(sheet, columns.length, title, { font: FONTS.title, size: 18 });
  if (mark !== '') addLine(sheet, columns.length, `【${mark}】`, { size: 12, bold: true, colour: 'red' });
  addLine(sheet, columns.length, `评查批次：${batch.settings.name}　　评查机关：${batch.settings.organ}　　制表日期：${chineseDate(batch.generatedOn)}`, LEFT);
  const head = addRow(sheet, columns.map((column, index) => ({ from: index + 1, to: index + 1, value: column.title, look: HEAD })), { atLeast: 24 });
  repeatRows(sheet, head.first, head.last);
  freezeAbove(sheet, head.last + 1, 3);
  return sheet;
}

function addValues(sheet: Worksheet, columns: readonly Column[], values: readonly Value[], look: CellLook = {}): void {
  addRow(sheet, columns.map((column, index) => ({ from: index + 1, to: index + 1, value: values[index] ?? '', look: { ...column.look, ...look } })), { atLeast: 24 });
}
