import { DOCUMENT_NAMES, LEDGER_STATES, OBJECTION_OUTCOMES, OBJECTION_STATES, type LedgerRow, type LedgerState, type Objection, type ScoreChange } from '../../shared/rectification';
import { certaintyMark, chineseDate, endStop } from '../../shared/wording';
import { fileName } from './file-names';
import { newWorkbook, workbookBytes, type Workbook } from './layout';
import { protectSheet } from './protect';
import { addTable, type TableColumn } from './table';
import { writeWhole } from './write';

/** The rectification ledger (整改台账) as a workbook prints it. */
export interface PrintedLedger {
  readonly batchName: string;
  readonly organ: string;
  /** ISO day on which it stands so. */
  readonly day: string;
  readonly rows: readonly LedgerRow[];
  /** True when the rows are not all there are. */
  readonly filtered: boolean;
  readonly objections: readonly Objection[];
}

const PRESSING: ReadonlySet<LedgerState> = new Set(['overdue', 'refused']);

/** A score that a re-review changed, with the one from before. */
export const changeText = ({ before, after }: ScoreChange): string => `复核后${after.total}分，${after.grade}（原${before.total}分，${before.grade}）`;

/**
 * Writes the rectification ledger: one row per problem under a document, locked, with filters; objections and what they changed on a
 * second sheet.
 * @returns the path written
 * @throws UserError `export-write-failed`
 */
export async function writeRectificationLedger(folder: string, ledger: PrintedLedger): Promise<string> {
  const workbook = newWorkbook(ledger.day);
  await addRows(workbook, ledger);
  if (ledger.objections.length > 0) await addObjections(workbook, ledger);
  return writeWhole(folder, fileName(['整改台账', ledger.batchName], '.xlsx'), await workbookBytes(workbook));
}

const infoOf = ({ batchName, organ, day }: PrintedLedger): string => `评查批次：${batchName}　　监督机关：${organ}　　截至：${chineseDate(day)}`;

async function addRows(workbook: Workbook, ledger: PrintedLedger): Promise<void> {
  const { rows, objections, filtered } = ledger;
  // Later re-reviews count.
  const changes = new Map(objections.flatMap((objection) => objection.changes).map((change) => [change.caseId, change]));
  const counted = Object.entries(LEDGER_STATES).flatMap(([state, name]) => {
    const count = rows.filter((row) => row.state === state).length;
    return count === 0 ? [] : [`${name}${count}`];
  });
  const columns: readonly TableColumn<LedgerRow>[] = [
    { title: '被监督机关', width: 13, value: ({ agency }) => agency },
    { title: '文书及文号', width: 15, value: ({ kind, number }) => `${DOCUMENT_NAMES[kind]}\n${number === '' ? '（草稿）' : number}` },
    { title: '案卷（文号）', width: 16, value: ({ problem }) => (problem.decisionNumber === '' ? problem.caseTitle : `${problem.caseTitle}\n（${problem.decisionNumber}）`) },
    { title: '问题', width: 26, value: ({ problem }) => `${problem.title}：${endStop(problem.fact, '')}${problem.pages === '' ? '' : `（卷宗${problem.pages}）`}。`, flows: true },
    { title: '整改要求', width: 20, value: ({ problem }) => problem.requirement, flows: true },
    { title: '依据', width: 11, value: ({ problem }) => problem.shortBasis },
    { title: '签发日', width: 10, value: ({ issuedOn }) => issuedOn ?? '' },
    { title: '送达日', width: 10, value: ({ receivedOn }) => receivedOn ?? '' },
    { title: '期限届满日', width: 10, value: dueText },
    { title: '状态', width: 8.5, value: ({ stateText }) => stateText, look: ({ state }) => ({ align: 'center', ...(PRESSING.has(state) ? { colour: 'red' } : {}) }) },
    { title: '办理情况', width: 22, value: progressText, flows: true },
    { title: '处理和移送', width: 13, value: measuresText },
    { title: '复核情况', width: 13, value: ({ problem }) => [changes.get(problem.caseId)].flatMap((change) => (change === undefined ? [] : [changeText(change)])).join('') },
  ];
  await protectSheet(addTable(workbook, {
    name: '整改台账', title: '行政执法监督整改台账', mark: '', columns, records: rows, frozen: 2,
    info: `${infoOf(ledger)}　　共${rows.length}条${filtered ? '（按筛选条件）' : ''}${counted.length === 0 ? '' : `：${counted.join('、')}`}`,
    empty: filtered ? '没有符合筛选条件的记录。' : '尚无整改记录。',
    note: '注：期限届满日自送达次日起算，含延期；标“节假日待核”的，途中有年份的放假安排尚未公布或录入；标有〔待核〕的依据尚未核对官方文本。',
  }));
}

function dueText({ due, dueComplete, extendedDays }: LedgerRow): string {
  if (due === null) return '';
  return [due, extendedDays === 0 ? '' : `\n（含延期${extendedDays}日）`, dueComplete ? '' : '\n〔节假日待核〕'].join('');
}

function progressText({ reportedOn, late, verifiedOn, verifiedBy, rectified, closedOn, decision, files }: LedgerRow): string {
  return [
    reportedOn === null ? '' : `${chineseDate(reportedOn)}报告${late ? '（逾期）' : ''}`,
    verifiedOn === null ? '' : `${chineseDate(verifiedOn)}${verifiedBy}核查：${rectified === true ? '已整改到位' : '未整改到位'}`,
    closedOn === null ? '' : `${chineseDate(closedOn)}销号`,
    decision === null ? '' : `已制发《行政执法监督决定书》（${decision.number}）`,
    files.length === 0 ? '' : `证明材料：${files.map(({ name }) => name).join('、')}`,
  ].filter((part) => part !== '').join('\n');
}

const measuresText = ({ measures, transfers }: LedgerRow): string => [...measures, ...(transfers === 0 ? [] : [`移送${transfers}次`])].join('\n');

async function addObjections(workbook: Workbook, ledger: PrintedLedger): Promise<void> {
  const columns: readonly TableColumn<Objection>[] = [
    { title: '异议单位', width: 18, value: ({ agency }) => agency },
    { title: '案卷', width: 18, value: ({ caseIds }) => caseIds.join('、'), flows: true },
    { title: '异议理由', width: 34, value: ({ grounds }) => grounds, flows: true },
    { title: '收到日', width: 10, value: ({ receivedOn }) => receivedOn },
    { title: '复核期限', width: 14, value: ({ due, rule }) => `${due.due}${due.complete ? '' : '〔节假日待核〕'}${certaintyMark(rule.basis.certainty)}` },
    { title: '复核人', width: 9, value: ({ person }) => person },
    { title: '状态', width: 9, value: ({ state }) => OBJECTION_STATES[state], look: ({ state }) => ({ align: 'center', ...(state === 'overdue' ? { colour: 'red' } : {}) }) },
    { title: '复核日', width: 10, value: ({ reviewedOn, late }) => (reviewedOn === null ? '' : `${reviewedOn}${late ? '（逾期）' : ''}`) },
    { title: '复核结果', width: 24, value: ({ outcome, note }) => (outcome === null ? '' : `${OBJECTION_OUTCOMES[outcome]}${note === '' ? '' : `：${note}`}`), flows: true },
    { title: '评分变化', width: 28, value: ({ changes }) => changes.map((change) => `《${change.caseTitle}》${changeText(change)}`).join('\n'), flows: true },
  ];
  await protectSheet(addTable(workbook, {
    name: '异议和复核', title: '案卷评查异议和复核登记表', mark: '', info: infoOf(ledger), columns, records: ledger.objections, frozen: 2, empty: '没有异议。',
    note: '注：复核期限办法未作规定，标〔待核〕的为借用他地规定或者使用人设定。',
  }));
}
