import type { Coefficient } from './types';

const NO_NUMBER = {
  'no-overlap': '没有两人以上评过的案卷，无法计算。',
  'no-variation': '各人给出的都是同一个结论，没有差别可供比较，系数无意义；一致率见左。',
} as const;

/**
 * What a coefficient says, in plain words. The bounds of α are Krippendorff's (0.800 and 0.667), those of κ Landis and Koch's (1977);
 * both are conventions and no law.
 */
export function coefficientInWords(kind: 'alpha' | 'kappa', coefficient: Coefficient): string {
  if (coefficient.value === null) return NO_NUMBER[coefficient.reason];
  const basis = `（据 ${coefficient.units} 处共同评分）`;
  // Judged by the three places that are shown.
  const value = Number(coefficient.value.toFixed(3));
  if (value < 0) return `分歧比随手打分还大，多半是对标准的理解相反，应先统一口径${basis}。`;
  if (kind === 'alpha') {
    if (value >= 0.8) return `一致程度可靠${basis}。`;
    return value >= 0.667 ? `一致程度尚可，结论宜留余地${basis}。` : `一致程度不足，应先统一口径再用这些分数${basis}。`;
  }
  if (value > 0.8) return `几乎完全一致${basis}。`;
  if (value > 0.6) return `较为一致${basis}。`;
  if (value > 0.4) return `中等一致${basis}。`;
  return value > 0.2 ? `一致程度一般，应对照逐项差异${basis}。` : `几乎没有超出碰巧的一致，应先统一口径${basis}。`;
}
