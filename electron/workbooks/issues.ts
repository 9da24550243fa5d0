import { art10Label, chineseDate, evidenceText } from '../../shared/wording';
import { fileName } from './file-names';
import { addSheet, FONTS, freezeAbove, LANDSCAPE, newWorkbook, repeatRows, workbookBytes, type Worksheet } from './layout';
import { agencyName, type Problem, problemsOf } from './problems';
import { addLine, addRow, type CellLook, setWidths } from './rows';
import type { ExportBatch } from './types';
import { batchMark, caseTitle, LEVEL_NAMES, STATE_NAMES } from './wording';
import { writeWhole } from './write';

type Column = readonly [title: string, width: number, align: 'left' | 'center', value: (problem: Problem) => string];

const COLUMNS: readonly Column[] = [
  ['单位', 14, 'left', (problem) => agencyName(problem.exportCase)],
  ['案卷编号', 8, 'left', (problem) => problem.exportCase.caseId],
  ['案件名称', 16, 'left', (problem) => caseTitle(problem.exportCase)],
  ['决定文号', 12, 'left', (problem) => problem.exportCase.decisionNumber],
  ['检查事项', 13, 'left', (problem) => problem.title],
  ['具体情形', 34, 'left', (problem) => problem.message],
  ['卷宗页码/证据', 18, 'left', (problem) => evidenceText(problem.evidence)],
  ['依据条款', 12, 'left', (problem) => problem.shortBasis],
  ['第十条事项', 12, 'left', (problem) => art10Label(problem.item)],
  ['程度', 5.5, 'center', (problem) => LEVEL_NAMES[problem.level]],
  ['评查项目', 10, 'left', (problem) => problem.scoringItem],
  ['状态', 9.5, 'center', (problem) => STATE_NAMES[problem.state]],
];
const WIDTH = COLUMNS.length + 1;
const HEAD: CellLook = { bold: true, fill: true };
/** The text columns that go on in a further row; the others repeat there, so that filters keep the row. */
const FLOWING = new Set(['具体情形', '卷宗页码/证据']);

/**
 * Writes the register of problems (问题台账) of a batch: one row per problem that nobody rejected, with what a person
 * accepted, what only the machine says and what is 待确认 told apart.
 * @returns the path written
 * @throws UserError `export-write-failed`
 */
export async function writeIssueLedger(folder: string, batch: ExportBatch): Promise<string> {
  const workbook = newWorkbook(batch.generatedOn);
  const problems = batch.cases.flatMap(problemsOf);
  const unconfirmed = problems.some((problem) => problem.state !== 'accepted');
  const mark = unconfirmed ? batchMark(batch) || STATE_NAMES.proposed : batchMark(batch);
  const sheet = addSheet(workbook, '问题台账', LANDSCAPE, mark);
  setWidths(sheet, [5, ...COLUMNS.map(([, width]) => width)]);
  addLine(sheet, WIDTH, '行政执法案卷评查问题台账', { font: FONTS.title, size: 18 });
  if (mark !== '') addLine(sheet, WIDTH, `【${mark}】`, { size: 12, bold: true, colour: 'red' });
  addLine(sheet, WIDTH, `评查批次：${batch.settings.name}　　评查机关：${batch.settings.organ}　　制表日期：${chineseDate(batch.generatedOn)}　　共${problems.length}个问题`, { align: 'left' });
  const titles = ['序号', ...COLUMNS.map(([title]) => title)];
  const head = addRow(sheet, titles.map((title, index) => ({ from: index + 1, to: index + 1, value: title, look: HEAD })), { atLeast: 24 });
  repeatRows(sheet, head.first, head.last);
  freezeAbove(sheet, head.last + 1, 5);
  problems.forEach((problem, index) => addProblem(sheet, problem, index + 1));
  if (problems.length === 0) addLine(sheet, WIDTH, '本批次没有问题记录。', { frame: true });
  else sheet.autoFilter = { from: { row: head.last, column: 1 }, to: { row: sheet.rowCount, column: WIDTH } };
  addLine(sheet, WIDTH, '注：标有〔待核〕的依据尚未核对官方文本，引用前应当核对；“待确认”的须由评查人查看原卷后认定。', { align: 'left', size: 8, colour: 'grey' });
  return writeWhole(folder, fileName(['问题台账', batch.settings.name], '.xlsx'), await workbookBytes(workbook));
}

function addProblem(sheet: Worksheet, problem: Problem, number: number): void {
  const spans = COLUMNS.map(([title, , align, value], index) => ({
    from: index + 2, to: index + 2, value: value(problem), look: title === '状态' && problem.state !== 'accepted' ? { align, colour: 'red' as const } : { align },
  }));
  addRow(sheet, [{ from: 1, to: 1, value: number }, ...spans], {
    atLeast: 26,
    atMost: 260,
    repeat: (span) => {
      if (span.from === 1) return `${number}续`;
      return FLOWING.has(COLUMNS[span.from - 2]?.[0] ?? '') || typeof span.value !== 'string' ? null : repeated(span.value);
    },
  });
}

/** A key short enough to stand again in the further row whole. */
function repeated(value: string): string | null {
  return value.length <= 60 ? value : null;
}
