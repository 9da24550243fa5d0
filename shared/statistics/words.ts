import { CASE_KIND_NAMES } from '../model';
import type { PointBand, ReviewProgress, ScoreState, StatisticsFilter } from './types';

/** Chinese words for where a review stands. */
export const PROGRESS_NAMES: Readonly<Record<ReviewProgress, string>> = { recognising: '识别中', ready: '待评查', reviewing: '评查中', finished: '已完成' };

/** Chinese words for what a score rests on. */
export const SCORE_STATE_NAMES: Readonly<Record<ScoreState, string>> = { confirmed: '得分已确认', proposed: '得分为机检建议', none: '未评分' };

/** A band of points in words: 80—90分（不含90）. */
export function bandName(band: PointBand): string {
  if (band === '100+') return '100分以上';
  const [from = '', to = ''] = band.split('-');
  return to === '100' ? `${from}—100分（含100）` : `${from}—${to}分（不含${to}）`;
}

/** What is counted, in words: 全部案卷, or 执法机关：甲局、乙局；状态：已完成. */
export function scopeText({ agency, kind, state }: StatisticsFilter): string {
  const parts = [
    ['执法机关', agency],
    ['类别', kind.map((value) => CASE_KIND_NAMES[value])],
    ['状态', state.map((value) => PROGRESS_NAMES[value])],
  ] as const;
  const said = parts.flatMap(([name, values]) => (values.length === 0 ? [] : [`${name}：${values.join('、')}`]));
  return said.length === 0 ? '全部案卷' : said.join('；');
}
