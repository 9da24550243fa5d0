import type { Decimal } from 'decimal.js';
import { UserError } from '../model';
import type { AppliedDeduction, Evidence, Finding, ItemJudgement, ScoreLine, TemplateItem, TemplateSection } from '../model';
import { decimal, smaller, sum, ZERO } from './fraction';
import type { Proposal } from './proposal';

/**
 * Points that deductions take from an item: points × occurrences, summed by deduction, each sum held to its cap
 * (a listed deduction's `maximum`, a sub-item's points, the whole item for an essential sub-item), the total to the item's points.
 */
export function deductedFrom(item: TemplateItem, deductions: readonly AppliedDeduction[]): Decimal {
  const points = decimal(item.points);
  const byId = new Map<string | null, Decimal>();
  for (const deduction of deductions) {
    const amount = decimal(deduction.points).times(deduction.occurrences);
    byId.set(deduction.id, (byId.get(deduction.id) ?? ZERO).plus(amount));
  }
  const capped = [...byId].map(([id, amount]) => {
    const subItem = item.subItems.find((s) => s.id === id);
    if (subItem?.essential === true && amount.greaterThan(0)) return points;
    if (subItem !== undefined) return smaller(amount, decimal(subItem.points));
    const maximum = item.deductions.find((d) => d.id === id)?.maximum;
    return maximum === undefined ? amount : smaller(amount, decimal(maximum));
  });
  return smaller(sum(capped), points);
}

/** Refuses a judgement that could add points instead of taking them. */
function assertSound(judgement: ItemJudgement): void {
  const sound = judgement.deductions.every(
    (d) => /^\d{1,6}(\.\d{1,6})?$/.test(d.points) && Number.isInteger(d.occurrences) && d.occurrences >= 0 && d.occurrences <= 10_000,
  );
  if (sound) return;
  throw new UserError(
    'score-judgement-invalid',
    `评分项“${judgement.itemId}”的人工扣分不是有效数值（分值应为不小于 0 的数，处数应为不小于 0 的整数）。原有评分未改动，请改正后重新保存。`,
  );
}

/** What counts of an item once the sub-items that do not apply (不涉及的子项) are left out. */
interface Counted {
  readonly item: TemplateItem;
  readonly applicable: boolean;
  readonly deductions: readonly AppliedDeduction[];
}

/**
 * Leaves out the sub-items that a person found not to apply, with what was deducted on them. As with whole items, their points
 * leave the denominator where the section excludes, and count as earned where it does not. With none left the item does not apply.
 */
function withoutParts(section: TemplateSection, item: TemplateItem, decided: Omit<Counted, 'item'>, parts: readonly string[]): Counted {
  const out = item.subItems.filter((s) => parts.includes(s.id));
  if (out.length === 0 || section.kind === 'veto') return { ...decided, item };
  if (out.length === item.subItems.length) return { item, applicable: false, deductions: [] };
  const stays = section.kind === 'points' && section.notApplicable !== 'exclude';
  const points = stays ? item.points : decimal(item.points).minus(sum(out.map((s) => decimal(s.points)))).toFixed();
  const counted = { ...item, points, subItems: item.subItems.filter((s) => !out.includes(s)) };
  // Of a sub-item that counts as earned nothing may be taken by way of the others either.
  const most = stays ? sum(counted.subItems.map((s) => decimal(s.points))) : decimal(points);
  const deductions = decided.deductions.filter((d) => !out.some((s) => s.id === d.id));
  return { item: counted, applicable: decided.applicable, deductions: deductions.map((d) => (d.id === null && d.points === item.points ? { ...d, points: most.toFixed() } : d)) };
}

function awardedFor(section: TemplateSection, points: Decimal, deducted: Decimal, applicable: boolean, judged: boolean): Decimal {
  if (section.kind === 'veto') return ZERO;
  // A bonus is only ever given by a person.
  if (section.kind === 'bonus') return judged && applicable ? points.minus(deducted) : ZERO;
  if (!applicable) return section.notApplicable === 'exclude' ? ZERO : points;
  return points.minus(deducted);
}

/** One line of the sheet: the person's judgement where there is one, else the machine's proposal. */
export function lineOf(
  section: TemplateSection,
  item: TemplateItem,
  findings: readonly Finding[],
  proposal: Proposal,
  judgement: ItemJudgement | null,
): ScoreLine {
  if (judgement !== null) assertSound(judgement);
  const decided = judgement ?? proposal;
  const { item: counted, applicable, deductions } = withoutParts(section, item, decided, judgement?.notApplicableParts ?? []);
  const countsPoints = applicable && section.kind !== 'veto';
  const deducted = countsPoints ? deductedFrom(counted, deductions) : ZERO;
  const machineEvidence: readonly Evidence[] = findings
    .filter((f) => f.status === 'problem' || f.status === 'confirm')
    .flatMap((f) => f.evidence);
  return {
    section,
    item,
    state: judgement === null ? proposal.state : 'judged',
    applicable,
    vetoed: section.kind === 'veto' && decided.applicable && decided.vetoed,
    ...(counted.points === item.points ? {} : { applicablePoints: counted.points }),
    deductions: countsPoints ? deductions : [],
    deducted: deducted.toFixed(),
    awarded: awardedFor(section, decimal(counted.points), deducted, applicable, judgement !== null).toFixed(),
    note: decided.note,
    findings,
    evidence: judgement?.evidence ?? machineEvidence,
    judgement,
  };
}
