import { problemsOf as problemsOfSource, type FoundProblem } from '../../shared/rectification';
import type { ExportBatch, ExportCase } from './types';

/** One problem (问题) of one case file as registers and notices print it. */
export interface Problem extends FoundProblem {
  readonly exportCase: ExportCase;
}

/** The problems of a case file that nobody rejected. */
export const problemsOf = (exportCase: ExportCase): Problem[] => problemsOfSource(exportCase).map((problem) => ({ ...problem, exportCase }));

/** The agencies of a batch in the order of their first case file. */
export function agenciesOf(batch: ExportBatch): string[] {
  return [...new Set(batch.cases.map(agencyName))];
}

/** 被评单位 of a case file as exports name it. */
export function agencyName(exportCase: ExportCase): string {
  return exportCase.agency.trim() === '' ? '未识别单位' : exportCase.agency.trim();
}
