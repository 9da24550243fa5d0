import type { PointBand, ReviewProgress, ScoreState } from './types';

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
