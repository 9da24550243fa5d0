import { Decimal } from 'decimal.js';
import type { UsedReason } from '../../../shared/contract';
import type { TemplateItem } from '../../../shared/model';
import { deductionChoices } from './judgement';

/** A reason for a deduction as it is offered: from the standard, or used before. */
export interface OfferedReason {
  readonly key: string;
  readonly id: string | null;
  readonly reason: string;
  readonly points: string;
  readonly group: '标准所列' | '以前用过';
  /** Case files in which it was used; 0 for one of the standard's own. */
  readonly uses: number;
}

/** The library of reasons for an item: what its standard lists, then what people wrote before, the most used first, each once. */
export function offeredReasons(item: TemplateItem, used: readonly UsedReason[]): readonly OfferedReason[] {
  const choices = deductionChoices(item);
  const listed = choices.map(({ id, title, points }) => ({ key: `listed ${id}`, id, reason: title, points, group: '标准所列' as const, uses: 0 }));
  const own = used
    .filter(({ reason }) => !choices.some(({ title }) => title === reason))
    .map(({ id, reason, points, uses }, index) => ({
      // A reason said of a deduction that this standard does not have is the reviewer's own here.
      key: `used ${index}`, id: choices.some((choice) => choice.id === id) ? id : null, reason, points, group: '以前用过' as const, uses,
    }));
  return [...listed, ...own];
}

/**
 * What a deduction comes to, in words: 0.5分 × 3处 = 1.5分; with 上限 where a cap cuts it.
 * @param limits the cap of the deduction and the points of the item, in points
 */
export function deductionSumText(points: string, occurrences: number, limits: { readonly maximum?: string | undefined; readonly item: string }): string {
  if (!/^\d{1,4}(\.\d{1,4})?$/.test(points)) return '';
  const sum = new Decimal(points).times(occurrences);
  const cap = Decimal.min(limits.maximum ?? limits.item, limits.item);
  const text = `${points}分 × ${occurrences}处 = ${sum.toString()}分`;
  const capName = limits.maximum !== undefined && cap.equals(limits.maximum) ? `本条上限${cap.toString()}分` : `本项满分${cap.toString()}分`;
  return sum.greaterThan(cap) ? `${text}，${capName}，扣${cap.toString()}分` : `${text}（${capName}）`;
}
