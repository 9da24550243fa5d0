import { ART10_ITEMS } from '../../shared/model';
import { bandName, PROGRESS_NAMES, type Split, type Statistics } from '../../shared/statistics';
import type { CaseFilter } from '../cases/caseFilter';

/** One bar: its parts, and the filter that lists the case files behind it. */
export interface FigureRow {
  readonly key: string;
  readonly name: string;
  /** Case files, one number a series. */
  readonly values: readonly number[];
  readonly filter: Partial<CaseFilter>;
}

/** What one chart and its table show. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  /** Heads the column of names. */
  readonly names: string;
  readonly series: readonly string[];
  readonly rows: readonly FigureRow[];
  /** Upright for few and short names, lying for long ones. */
  readonly shape: 'upright' | 'lying';
}

/** Bars that a chart of many draws; its table has them all. */
export const MOST_BARS = 15;

const SPLIT = ['已经人工确认', '机检建议'] as const;
const split = ({ confirmed, proposed }: Split): readonly number[] => [confirmed, proposed];
const shown = ({ values }: FigureRow): boolean => values.some((value) => value > 0);

/** All case files of a bar. */
export const totalOf = ({ values }: FigureRow): number => values.reduce((sum, value) => sum + value, 0);

/**
 * The charts of the statistics, in the order in which they stand.
 * @param scope what the statistics are narrowed to; every link keeps it
 */
export function figuresOf(statistics: Statistics, scope: Partial<CaseFilter>): readonly Figure[] {
  const row = (key: string, name: string, values: readonly number[], filter: Partial<CaseFilter>): FigureRow => ({ key, name, values, filter: { ...scope, ...filter } });
  return [
    {
      id: 'grades', title: '等次分布', names: '等次', series: SPLIT, shape: 'upright',
      rows: statistics.grades.map((entry) => row(entry.grade, entry.grade, split(entry), { grade: [entry.grade] })),
    },
    {
      id: 'points', title: '得分分布', names: '分数段', series: SPLIT, shape: 'upright',
      rows: statistics.points.map((entry) => row(entry.band, bandName(entry.band), split(entry), { points: [entry.band] })),
    },
    {
      id: 'items', title: '有问题的案卷（按第十条事项）', names: '监督事项', series: SPLIT, shape: 'lying',
      rows: statistics.items.map((entry) => row(entry.item, ART10_ITEMS[entry.item], split(entry), { item: [entry.item] })).filter(shown),
    },
    {
      id: 'checks', title: '有问题的案卷（按检查）', names: '检查', series: SPLIT, shape: 'lying',
      rows: statistics.checks.map((entry) => row(entry.check, entry.title, split(entry), { check: [entry.check] })),
    },
    {
      id: 'agencies', title: '有问题的案卷（按执法机关）', names: '执法机关', series: SPLIT, shape: 'lying',
      rows: statistics.agencies.map((entry) => row(entry.agency, entry.agency, split(entry), { agency: [entry.agency], find: ['problem'] as const })).filter(shown),
    },
    {
      id: 'states', title: '评查进度', names: '状态', series: ['案卷'], shape: 'upright',
      rows: statistics.states.map((entry) => row(entry.state, PROGRESS_NAMES[entry.state], [entry.cases], { state: [entry.state] })),
    },
    {
      id: 'reviewers', title: '评查人进度', names: '评查人', series: ['评查中', '已完成'], shape: 'lying',
      rows: statistics.reviewers.map((entry) => row(entry.reviewer, entry.reviewer, [entry.open, entry.finished], { reviewer: [entry.reviewer] })),
    },
  ];
}
