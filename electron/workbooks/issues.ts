import { art10Label, chineseDate, evidenceText } from '../../shared/wording';
import { fileName } from './file-names';
import { newWorkbook, workbookBytes } from './layout';
import { agencyName, type Problem, problemsOf } from './problems';
import type { CellLook } from './rows';
import { addTable, type TableColumn } from './table';
import type { ExportBatch } from './types';
import { batchMark, caseTitle, LEVEL_NAMES, STATE_NAMES } from './wording';
import { writeWhole } from './write';

const CENTRED: CellLook = { align: 'center' };
const COLUMNS: readonly TableColumn<Problem>[] = [
  { title: '单位', width: 14, value: (problem) => agencyName(problem.exportCase) },
  { title: '案卷编号', width: 8, value: (problem) => problem.exportCase.caseId },
  { title: '案件名称', width: 16, value: (problem) => caseTitle(problem.exportCase) },
  { title: '决定文号', width: 12, value: (problem) => problem.exportCase.decisionNumber },
  { title: '检查事项', width: 13, value: (problem) => problem.title },
  { title: '具体情形', width: 34, value: (problem) => problem.message, flows: true },
  { title: '卷宗页码/证据', width: 18, value: (problem) => evidenceText(problem.evidence), flows: true },
  { title: '依据条款', width: 12, value: (problem) => problem.shortBasis },
  { title: '第十条事项', width: 12, value: (problem) => art10Label(problem.item) },
  { title: '程度', width: 5.5, value: (problem) => LEVEL_NAMES[problem.level], look: CENTRED },
  { title: '评查项目', width: 10, value: (problem) => problem.scoringItem },
  { title: '状态', width: 9.5, value: (problem) => STATE_NAMES[problem.state], look: ({ state }) => (state === 'accepted' ? CENTRED : { ...CENTRED, colour: 'red' }) },
];

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
  addTable(workbook, {
    name: '问题台账', title: '行政执法案卷评查问题台账', mark: unconfirmed ? batchMark(batch) || STATE_NAMES.proposed : batchMark(batch),
    info: `评查批次：${batch.settings.name}　　评查机关：${batch.settings.organ}　　制表日期：${chineseDate(batch.generatedOn)}　　共${problems.length}个问题`,
    columns: COLUMNS, records: problems, frozen: 4, empty: '本批次没有问题记录。',
    note: '注：标有〔待核〕的依据尚未核对官方文本，引用前应当核对；“待确认”的须由评查人查看原卷后认定。',
  });
  return writeWhole(folder, fileName(['问题台账', batch.settings.name], '.xlsx'), await workbookBytes(workbook));
}
