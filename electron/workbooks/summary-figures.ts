import { meanOf, sumOf } from './decimals';
import { agenciesOf, agencyName, problemsOf } from './problems';
import type { ExportBatch, ExportCase } from './types';

/** Grades that every summary has a column for; others that a standard uses follow them. */
const USUAL_GRADES = ['优秀', '良好', '合格', '不合格'];
const MAIN_PROBLEMS = 5;

/** One agency's row of the summary (汇总表). */
export interface AgencyFigures {
  readonly agency: string;
  readonly cases: number;
  readonly scored: number;
  readonly mean: number | null;
  readonly highest: number | null;
  readonly lowest: number | null;
  /** Number of case files by grade, in the order of {@link gradesOf}. */
  readonly grades: readonly number[];
  readonly vetoed: number;
  /** By mean, then by the sum of totals; equal figures share a rank. Null without a scored file. */
  readonly rank: number | null;
  readonly mainProblems: string;
}

/** The grades to count, best first. */
export function gradesOf(batch: ExportBatch): string[] {
  const used = batch.cases.flatMap((exportCase) => (exportCase.sheet === null ? [] : [exportCase.sheet.grade]));
  return [...new Set([...USUAL_GRADES, ...used])].filter((grade) => grade !== '');
}

/** The figures of every agency, in the order of their rank. */
export function agencyFigures(batch: ExportBatch): AgencyFigures[] {
  const grades = gradesOf(batch);
  const rows = agenciesOf(batch).map((agency) => {
    const cases = batch.cases.filter((exportCase) => agencyName(exportCase) === agency);
    const sheets = cases.flatMap((exportCase) => (exportCase.sheet === null ? [] : [exportCase.sheet]));
    const totals = sheets.map((sheet) => sheet.total);
    const numbers = totals.map(Number).filter(Number.isFinite);
    return {
      agency, cases: cases.length, scored: sheets.length, mean: meanOf(totals), sum: sumOf(totals),
      highest: numbers.length === 0 ? null : Math.max(...numbers),
      lowest: numbers.length === 0 ? null : Math.min(...numbers),
      grades: grades.map((grade) => sheets.filter((sheet) => sheet.grade === grade).length),
      vetoed: sheets.filter((sheet) => sheet.vetoed).length,
      mainProblems: mainProblems(cases),
    };
  });
  const better = (a: { mean: number | null; sum: number }, b: { mean: number | null; sum: number }) =>
    (b.mean ?? -1) - (a.mean ?? -1) || b.sum - a.sum;
  return rows
    .map(({ sum, ...row }) => ({
      ...row,
      rank: row.mean === null ? null : 1 + rows.filter((other) => better(other, { mean: row.mean, sum }) < 0).length,
    }))
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
}

/** The most frequent problems with the number of case files that show them; 待确认 ones do not count. */
function mainProblems(cases: readonly ExportCase[]): string {
  const files = new Map<string, Set<string>>();
  for (const problem of cases.flatMap(problemsOf)) {
    if (problem.state === 'to-confirm') continue;
    files.set(problem.title, (files.get(problem.title) ?? new Set()).add(problem.exportCase.caseId));
  }
  const ordered = [...files].sort(([, a], [, b]) => b.size - a.size);
  const shown = ordered.slice(0, MAIN_PROBLEMS).map(([title, ids], index) => `${index + 1}.${title}（${ids.size}卷）`);
  return [...shown, ...(ordered.length > MAIN_PROBLEMS ? [`另有${ordered.length - MAIN_PROBLEMS}类，见问题台账`] : [])].join('\n');
}
