import { chineseDate } from '../../shared/wording';
import { reviewedText } from './case-register';
import { fileName } from './file-names';
import { standingOf } from './grades';
import { newWorkbook, workbookBytes } from './layout';
import { maskedTitle } from './masking';
import { agencyName, problemsOf } from './problems';
import type { CellLook } from './rows';
import { addTable, type TableColumn } from './table';
import type { ExportBatch, ExportCase } from './types';
import { batchMark, caseTitle, isUnconfirmed, kindName, pointsCell } from './wording';
import { writeWhole } from './write';

/** `internal` for the organs concerned; `public` without numbers, parties, reviewers or remarks. */
export type Audience = 'internal' | 'public';

/** A problem that several case files have in common (共性问题). */
export interface CommonProblem {
  readonly title: string;
  readonly cases: number;
  readonly agencies: readonly string[];
}

const CENTRED: CellLook = { align: 'center' };
/** In fewer case files a problem is not common. */
const FEWEST_COMMON = 2;

/** The case files that a circular may name: decided by people, unless proposals count for the whole batch. */
const namable = (batch: ExportBatch): readonly ExportCase[] => batch.cases.filter((own) => own.sheet !== null && (batch.proposalsAccepted || !isUnconfirmed(own)));

/** Problems by the number of case files that show them, the most frequent first; 待确认 ones do not count. */
export function commonProblems(cases: readonly ExportCase[], fewest = FEWEST_COMMON): CommonProblem[] {
  const byTitle = new Map<string, Set<ExportCase>>();
  for (const { title, state, exportCase } of cases.flatMap(problemsOf)) {
    if (state !== 'to-confirm') byTitle.set(title, (byTitle.get(title) ?? new Set()).add(exportCase));
  }
  return [...byTitle]
    .map(([title, own]) => ({ title, cases: own.size, agencies: [...new Set([...own].map(agencyName))] }))
    .filter(({ cases: count }) => count >= fewest)
    .sort((a, b) => b.cases - a.cases);
}

const vetoText = (own: ExportCase): string => (own.sheet?.vetoed === true ? '一票否决' : '');
const problemTitles = (own: ExportCase): string => [...new Set(problemsOf(own).filter(({ state }) => state !== 'to-confirm').map(({ title }) => title))].map((title, index) => `${index + 1}.${title}`).join('\n');

function columnsFor(audience: Audience): readonly TableColumn<ExportCase>[] {
  const open = audience === 'internal';
  return [
    { title: '单位', width: 24, value: agencyName },
    ...(open ? [{ title: '案卷编号', width: 12, value: ({ caseId }: ExportCase) => caseId }] : []),
    { title: '案件名称', width: 34, value: open ? caseTitle : maskedTitle },
    { title: '案卷类型', width: 16, value: ({ kind }) => kindName(kind), look: CENTRED },
    ...(open ? [{ title: '决定文号', width: 18, value: ({ decisionNumber }: ExportCase) => decisionNumber }] : []),
    { title: '总分', width: 8, value: ({ sheet }) => pointsCell(sheet?.total ?? '—'), look: { ...CENTRED, format: '0.00' } },
    { title: '等次', width: 9, value: ({ sheet }) => sheet?.grade ?? '—', look: CENTRED },
    { title: '主要问题', width: 40, value: problemTitles, flows: true },
    { title: '备注', width: 18, value: (own) => [vetoText(own), reviewedText(own)].filter((part) => part !== '').join('\n') },
  ];
}

/**
 * Writes the list for a circular (通报): the case files in the best grade of their standard, those in the last or vetoed, and what is common
 * to several. Case files that no person confirmed are counted, not named. The public version names no party, number, reviewer or place.
 * @returns the path written
 * @throws UserError `export-write-failed`
 */
export async function writeCircular(folder: string, batch: ExportBatch, audience: Audience): Promise<string> {
  const { settings, generatedOn } = batch;
  const workbook = newWorkbook(generatedOn);
  const named = namable(batch);
  const left = batch.cases.length - named.length;
  const mark = batch.proposalsAccepted ? batchMark(batch) : '';
  const info = (what: string): string => `评查批次：${settings.name}　　评查机关：${settings.organ}　　制表日期：${chineseDate(generatedOn)}　　${what}`;
  const note = left === 0 ? '' : `注：另有${left}卷未评分或者未经人工确认，没有列入。`;
  const columns = columnsFor(audience);
  for (const [name, standing] of [['优秀案卷', 'good'], ['不合格案卷', 'failed']] as const) {
    const records = named.filter(({ sheet }) => sheet !== null && standingOf(sheet) === standing);
    addTable(workbook, { name, title: `行政执法案卷评查通报名单（${name}）`, mark, columns, records, frozen: 2, info: info(`共${records.length}卷`), empty: `没有${name}。`, note });
  }
  const common = commonProblems(named);
  addTable<CommonProblem>(workbook, {
    name: '共性问题', title: '行政执法案卷评查共性问题', mark, records: common, frozen: 2, info: info(`共${common.length}类`), empty: '没有两卷以上共有的问题。', note,
    columns: [
      { title: '问题', width: 60, value: ({ title }) => title },
      { title: '涉及案卷数', width: 14, value: ({ cases }) => cases, look: CENTRED },
      { title: '涉及单位', width: 80, value: ({ agencies }) => agencies.join('、'), flows: true },
    ],
  });
  return writeWhole(folder, fileName([audience === 'public' ? '通报名单（公开版）' : '通报名单', settings.name], '.xlsx'), await workbookBytes(workbook));
}
