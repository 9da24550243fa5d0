import type { TemplateItem } from '../../shared/model';
import { pagesText } from '../../shared/wording';
import { agencyName, type Problem, problemsOf } from './problems';
import type { ExportBatch } from './types';
import { caseTitle, STATE_NAMES } from './wording';

/** More than these are counted, not listed: the register (问题台账) holds them all. */
const MOST_LISTED = 8;

/** What an agency's case files show on one line of the unit sheet (单位评查表). */
export interface UnitLine {
  /** One problem a line with its case file and pages; empty where the files show nothing. */
  readonly shown: string;
  /** Whether all of it was accepted by a person. */
  readonly confirmed: boolean;
}

/**
 * What the case files of an agency show on each of the items, in their order: the problems that nobody rejected, by the matter of
 * Art. 10 that an item is about. Several items on one matter: the first shows them, the others refer to it, so that nothing counts twice.
 */
export function unitLines(batch: ExportBatch, agency: string, items: readonly TemplateItem[]): UnitLine[] {
  const problems = batch.cases.filter((exportCase) => agencyName(exportCase) === agency).flatMap(problemsOf);
  return items.map((item, index) => {
    const own = problems.filter((problem) => problem.item === item.art10);
    if (own.length === 0) return { shown: '', confirmed: true };
    const first = items.findIndex((other) => other.art10 === item.art10);
    return first === index
      ? { shown: listOf(own), confirmed: own.every(({ state }) => state === 'accepted') }
      : { shown: `案卷反映的情况见序号${first + 1}。`, confirmed: true };
  });
}

function listOf(problems: readonly Problem[]): string {
  const listed = problems.slice(0, MOST_LISTED).map((problem, index) => `${index + 1}.${problemText(problem)}`);
  const more = problems.length > MOST_LISTED ? [`以上列出${MOST_LISTED}处，案卷共反映${problems.length}处，其余见问题台账。`] : [];
  return ['案卷反映：', ...listed, ...more].join('\n');
}

function problemText({ exportCase, evidence, title, message, state }: Problem): string {
  return `${title}：${message}（案卷“${caseTitle(exportCase)}”${pagesText(evidence)}；${STATE_NAMES[state]}）`;
}
