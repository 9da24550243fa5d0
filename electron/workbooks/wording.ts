import type { CaseKind, FindingLevel } from '../../shared/model';
import { CASE_KIND_NAMES } from '../../shared/model';
import type { ProblemState } from '../../shared/rectification';
import { cutText, singleLine } from '../../shared/wording';
import { problemsOf } from './problems';
import { type ExportBatch, type ExportCase, UNCONFIRMED_MARK } from './types';

const TITLE_LIMIT = 100;

export const LEVEL_NAMES: Record<FindingLevel, string> = { veto: '否决', deduct: '扣分', hint: '提示' };
export const STATE_NAMES: Record<ProblemState, string> = {
  accepted: '已经人工认定',
  proposed: UNCONFIRMED_MARK,
  'to-confirm': '待确认',
};

export const kindName = (kind: CaseKind): string => CASE_KIND_NAMES[kind];

/** True while a case file's sheet, or without one its problems, rest on anything no person decided. */
export function isUnconfirmed(exportCase: ExportCase): boolean {
  if (exportCase.sheet === null) return exportCase.unconfirmed || problemsOf(exportCase).some((problem) => problem.state !== 'accepted');
  return exportCase.unconfirmed || !exportCase.sheet.confirmed;
}

/** What stands above every page of a workbook over several case files. */
export function batchMark(batch: ExportBatch): string {
  return batch.proposalsAccepted || batch.cases.some(isUnconfirmed) ? UNCONFIRMED_MARK : '';
}

/** Name of the case file in lists: its 案件名称, else what it was imported as; the score sheet alone gives an endless one whole. */
export function caseTitle(exportCase: ExportCase): string {
  return cutText(singleLine(exportCase.caseName) || singleLine(exportCase.caseId), TITLE_LIMIT);
}

/** Points or a total as a number for a cell; text that is no number stays text. */
export function pointsCell(decimal: string): number | string {
  return /^-?\d+(\.\d+)?$/.test(decimal) ? Number(decimal) : decimal;
}
