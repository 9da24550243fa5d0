import { chineseDate } from '../../shared/wording';
import { fileName } from './file-names';
import { newWorkbook, workbookBytes } from './layout';
import { agencyName, problemsOf } from './problems';
import { changeText } from './rectification-ledger';
import type { CellLook } from './rows';
import { addTable, type TableColumn } from './table';
import type { ExportBatch, ExportCase } from './types';
import { batchMark, caseTitle, isUnconfirmed, kindName, pointsCell } from './wording';
import { writeWhole } from './write';

const CENTRED: CellLook = { align: 'center' };

/** What a case file came to in the end, with the score from before a re-review: 复核后86分，良好（原78分，合格）. */
export const reviewedText = ({ reviewed }: ExportCase): string => (reviewed === undefined ? '' : changeText(reviewed));

const columnsOf = (batch: ExportBatch): readonly TableColumn<ExportCase>[] => [
  { title: '单位', width: 16, value: agencyName },
  { title: '案卷编号', width: 10, value: ({ caseId }) => caseId },
  { title: '案件名称', width: 20, value: caseTitle },
  { title: '案卷类型', width: 12, value: ({ kind }) => kindName(kind), look: CENTRED },
  { title: '决定文号', width: 14, value: ({ decisionNumber }) => decisionNumber },
  { title: '当事人', width: 13, value: ({ party }) => party },
  { title: '立案/决定/结案', width: 15, value: ({ dates: { filing, decision, closing } }) => [['立案', filing], ['决定', decision], ['结案', closing]].flatMap(([name, day]) => (day ? [`${name}：${chineseDate(day)}`] : [])).join('\n') },
  { title: '页数', width: 5.5, value: ({ pages }) => pages, look: CENTRED },
  { title: '评查标准', width: 16, value: ({ sheet }) => standardOf(batch, sheet) },
  { title: '总分', width: 7, value: ({ sheet }) => (sheet === null ? '未评分' : pointsCell(sheet.total)), look: { ...CENTRED, format: '0.00' } },
  { title: '等次', width: 7, value: ({ sheet }) => sheet?.grade ?? '—', look: CENTRED },
  { title: '主要问题', width: 30, value: problemsText, flows: true },
  { title: '评查状态', width: 9, value: (own) => (isUnconfirmed(own) ? '未经人工确认' : '已确认'), look: (own) => ({ ...CENTRED, ...(isUnconfirmed(own) ? { colour: 'red' } : {}) }) },
  { title: '备注', width: 14, value: (own) => [reviewedText(own), ...own.errors].filter((part) => part !== '').join('\n') },
];

function standardOf({ templates }: ExportBatch, sheet: ExportCase['sheet']): string {
  if (sheet === null) return '无适用标准';
  return `${templates.find(({ id }) => id === sheet.templateId)?.title ?? sheet.templateId}（${sheet.templateVersion}）`;
}

function problemsText(exportCase: ExportCase): string {
  const titles = problemsOf(exportCase).filter(({ state }) => state !== 'to-confirm').map(({ title }) => title);
  return [...new Set(titles)].map((title, index) => `${index + 1}.${title}`).join('\n');
}

/**
 * Writes the register of what became of each case file (案卷评查情况登记表), one row each.
 * @returns the path written
 * @throws UserError `export-write-failed`
 */
export async function writeCaseRegister(folder: string, batch: ExportBatch): Promise<string> {
  const { settings, cases, generatedOn } = batch;
  const workbook = newWorkbook(generatedOn);
  addTable(workbook, {
    name: '登记表', title: '行政执法案卷评查情况登记表', mark: batchMark(batch), columns: columnsOf(batch), records: cases, frozen: 3, empty: '本批次没有案卷。',
    info: `评查批次：${settings.name}　　评查机关：${settings.organ}　　评查人：${settings.reviewer}　　制表日期：${chineseDate(generatedOn)}　　共${cases.length}卷`,
    note: '注：“主要问题”不含待确认的事项；经复核改变评分的，备注中写明复核后和原来的分数、等次。',
  });
  return writeWhole(folder, fileName(['案卷评查情况登记表', settings.name], '.xlsx'), await workbookBytes(workbook));
}
