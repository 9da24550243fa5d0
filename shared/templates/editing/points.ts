import { Decimal } from 'decimal.js';
import type { DraftItem, DraftSection, TemplateDraft } from '../../model';

/** A number as it is typed into a draft, or null: digits, at most six of them before and after the point. */
export function numberTyped(text: string): Decimal | null {
  return /^\d{1,6}(\.\d{1,6})?$/.test(text.trim()) ? new Decimal(text.trim()) : null;
}

/** The sum of what is typed; what is no number counts as nothing. */
export function sumTyped(texts: readonly string[]): Decimal {
  return texts.reduce((sum, text) => sum.plus(numberTyped(text) ?? 0), new Decimal(0));
}

/** The points of items together, as text. */
export const sumOfPoints = (items: readonly Pick<DraftItem, 'points'>[]): string => sumTyped(items.map(({ points }) => points)).toFixed();

/** Points that do not add up: where (path from the top of the draft), what they make and what they should make. */
export interface PointsGap {
  readonly path: readonly (string | number)[];
  readonly name: string;
  readonly sum: string;
  readonly should: string;
}

/**
 * Where the points of a draft do not add up: parts of an item to its points, items of a section to its stated sum, weights of sections to the
 * full marks. Sections without weights may make another sum than the full marks (the total is converted): that is told by `converted`.
 */
export function pointsGaps(draft: TemplateDraft): { readonly gaps: readonly PointsGap[]; readonly converted: PointsGap | null } {
  const points = draft.sections.filter(({ kind }) => kind === 'points');
  const weighted = draft.sections.filter(({ weight }) => weight.trim() !== '');
  const weights = weighted.length === 0 ? [] : gap(['fullMarks'], '各部分的权重', sumTyped(weighted.map(({ weight }) => weight)), draft.fullMarks);
  const plain = points.filter(({ weight }) => weight.trim() === '');
  const all = plain.length === 0 || weighted.length > 0 ? [] : gap(['fullMarks'], '各计分项', sumTyped(plain.flatMap(({ items }) => items.map((item) => item.points))), draft.fullMarks);
  return { gaps: [...draft.sections.flatMap(sectionGaps), ...weights], converted: all[0] ?? null };
}

function sectionGaps(section: DraftSection, s: number): PointsGap[] {
  const own = section.kind === 'points' ? gap(['sections', s, 'total'], `部分“${section.title}”各项`, sumTyped(section.items.map(({ points }) => points)), section.total) : [];
  const parts = section.items.flatMap(({ title, points, subItems }, i) =>
    subItems.length === 0 ? [] : gap(['sections', s, 'items', i, 'points'], `项目“${title}”各子项`, sumTyped(subItems.map((part) => part.points)), points));
  return [...own, ...parts];
}

function gap(path: PointsGap['path'], name: string, sum: Decimal, should: string): PointsGap[] {
  const wanted = numberTyped(should);
  return wanted !== null && wanted.equals(sum) ? [] : [{ path, name, sum: sum.toFixed(), should: should.trim() }];
}
