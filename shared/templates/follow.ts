import type { AppliedDeduction, ItemJudgement, Template, TemplateItem, TemplateSection } from '../model';

/** What became of a judgement when the standard changed. */
export interface FollowedJudgement {
  /** Null: the item is gone or counts in another way, so that a person must judge it anew; the journal keeps the old judgement. */
  readonly judgement: ItemJudgement | null;
  /** Whether points changed with the standard's. */
  readonly adjusted: boolean;
}

function find(template: Template, itemId: string): { readonly section: TemplateSection; readonly item: TemplateItem } | null {
  for (const section of template.sections) {
    const item = section.items.find(({ id }) => id === itemId);
    if (item !== undefined) return { section, item };
  }
  return null;
}

/** Points of a listed deduction or sub-item as the standard has them; null where it has none of that id. */
function listedPoints(item: TemplateItem, id: string): string | null {
  const subItem = item.subItems.find((s) => s.id === id);
  if (subItem !== undefined) return subItem.essential ? item.points : subItem.points;
  return item.deductions.find((d) => d.id === id)?.points ?? null;
}

/**
 * Carries a person's judgement from the version of the standard it was made under to another one. The rule (docs/scoring.md):
 * points recalculate, wording does not; a deduction at the standard's points takes its new points, one that a person set
 * otherwise stays as it is; a deduction the standard no longer lists becomes the reviewer's own; one that took the whole item takes
 * the whole item; an item that is gone, or that turned from points to veto or the like, is open again.
 */
export function followTemplate(judgement: ItemJudgement, from: Template, to: Template): FollowedJudgement {
  const before = find(from, judgement.itemId);
  const after = find(to, judgement.itemId);
  if (after === null || (before !== null && before.section.kind !== after.section.kind)) return { judgement: null, adjusted: false };
  if (before === null) return { judgement, adjusted: false };
  const deductions = judgement.deductions.map((deduction) => followDeduction(deduction, before.item, after.item));
  const parts = judgement.notApplicableParts?.filter((id) => after.item.subItems.some((s) => s.id === id));
  const followed: ItemJudgement = { ...judgement, deductions, ...(parts === undefined ? {} : { notApplicableParts: parts }) };
  return { judgement: followed, adjusted: deductions.some((d, i) => d.points !== judgement.deductions[i]?.points) || before.item.points !== after.item.points };
}

function followDeduction(deduction: AppliedDeduction, before: TemplateItem, after: TemplateItem): AppliedDeduction {
  if (deduction.id === null) {
    const whole = deduction.occurrences === 1 && deduction.points === before.points;
    return whole ? { ...deduction, points: after.points } : deduction;
  }
  const was = listedPoints(before, deduction.id);
  const is = listedPoints(after, deduction.id);
  if (is === null) return was === null ? deduction : { ...deduction, id: null };
  return was === deduction.points ? { ...deduction, points: is } : deduction;
}
