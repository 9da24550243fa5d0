import { problemsOf as problemsOfSource, type FoundProblem } from '../../shared/rectification';
import type { ExportBatch, ExportCase } from './types';

/** One problem (问题) of one case file as registers and notices print it. */
export interface Problem extends FoundProblem {
  readonly exportCase: ExportCase;
}

/** The problems of a case file that nobody rejected. */
export const problemsOf = (exportCase: ExportCase): Problem[] => problemsOfSource(exportCase).map((problem) => ({ ...problem, exportCase }));

/**
 * What a notice may hold: what a person accepted; with proposals accepted for the whole batch also what the machine
 * asserts, except mere hints.
 */
export function noticeProblems(batch: ExportBatch, agency: string): Problem[] {
  return batch.cases
    .filter((exportCase) => agencyName(exportCase) === agency)
    .flatMap(problemsOf)
    .filter((problem) => problem.state === 'accepted' || (batch.proposalsAccepted && problem.state === 'proposed' && problem.level !== 'hint'));
}

/** The agencies of a batch in the order of their first case file. */
export function agenciesOf(batch: ExportBatch): string[] {
  return [...new Set(batch.cases.map(agencyName))];
}

/** The agencies for which a notice can be written: those with at least one problem that may stand in it. */
export function agenciesToNotify(batch: ExportBatch): string[] {
  return agenciesOf(batch).filter((agency) => noticeProblems(batch, agency).length > 0);
}

/** 被评单位 of a case file as exports name it. */
export function agencyName(exportCase: ExportCase): string {
  return exportCase.agency.trim() === '' ? '未识别单位' : exportCase.agency.trim();
}
