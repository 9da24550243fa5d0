import type { CaseSummary } from '../../shared/contract';
import { ART10_ITEMS, CASE_KIND_NAMES } from '../../shared/model';
import { bandName, SCORE_STATE_NAMES } from '../../shared/statistics';
import { CASE_STATE_NAMES } from '../components/text';
import type { CaseFilter, Find } from './caseFilter';

export const FIND_NAMES: Record<Find, string> = { problem: '有问题', confirm: '有待确认', veto: '被否决', error: '有错误' };

type ListName = Exclude<keyof CaseFilter, 'text'>;

/** One value that the list is narrowed to, as it is shown and taken away. */
export interface FilterTag {
  readonly key: string;
  readonly text: string;
  /** The filter without it. */
  readonly without: CaseFilter;
}

/** The name that a check has in the list; its id where no case file of the list shows it. */
const checkTitle = (cases: readonly CaseSummary[], check: string): string => {
  for (const { found } of cases) for (const one of found) if (one.check === check) return one.title;
  return check;
};

/** What the list is narrowed to, one tag a value, in words. The words of the text field are not among them. */
export function filterTags(filter: CaseFilter, cases: readonly CaseSummary[]): readonly FilterTag[] {
  const tags = <N extends ListName>(name: N, label: string, word: (value: CaseFilter[N][number]) => string): FilterTag[] =>
    filter[name].map((value) => ({ key: `${name}:${value}`, text: `${label}：${word(value)}`, without: { ...filter, [name]: filter[name].filter((other) => other !== value) } }));
  return [
    ...tags('state', '状态', (state) => CASE_STATE_NAMES[state]),
    ...tags('kind', '类别', (kind) => CASE_KIND_NAMES[kind]),
    ...tags('agency', '机关', (agency) => agency),
    ...tags('grade', '等次', (grade) => grade),
    ...tags('score', '得分', (score) => SCORE_STATE_NAMES[score]),
    ...tags('points', '分数段', bandName),
    ...tags('find', '情况', (find) => FIND_NAMES[find]),
    ...tags('item', '第十条事项', (item) => ART10_ITEMS[item]),
    ...tags('check', '检查', (check) => checkTitle(cases, check)),
    ...tags('reviewer', '评查人', (reviewer) => reviewer),
  ];
}

/** The values that occur in the list, for choosing among them, in Chinese order. */
export function valuesOf(cases: readonly CaseSummary[], of: (summary: CaseSummary) => string | null): readonly string[] {
  const values = new Set<string>();
  for (const summary of cases) {
    const value = of(summary);
    if (value !== null && value !== '') values.add(value);
  }
  return [...values].sort((a, b) => a.localeCompare(b, 'zh-CN', { numeric: true }));
}
