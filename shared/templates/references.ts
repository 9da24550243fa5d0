import { Decimal } from 'decimal.js';
import type { ValuePath } from './positions';
import type { Complaint, RawTemplate } from './shape';
import { notInForce } from './statutes';

/** What the program knows that a template may refer to; what is absent is not compared. */
export interface Knowledge {
  /** The check library; a name outside it becomes a warning. */
  readonly knownChecks?: readonly { readonly id: string }[];
  /** Names of sectors (行业). */
  readonly knownSectors?: readonly string[];
}

interface Reference { readonly check: string; readonly path: ValuePath; readonly item: string }

/** Every place where the template names a check. */
function referencesOf(template: RawTemplate): Reference[] {
  return template.sections.flatMap((section, s) =>
    section.items.flatMap((item, i) => {
      const base = ['sections', s, 'items', i];
      const parts = [
        { checks: item.checks, path: base },
        ...(item.subItems ?? []).map((sub, k) => ({ checks: sub.checks, path: [...base, 'subItems', k] })),
        ...(item.deductions ?? []).map((d, k) => ({ checks: d.checks, path: [...base, 'deductions', k] })),
      ];
      return parts.flatMap(({ checks, path }) => (checks ?? []).map((check, c) => ({ check, path: [...path, 'checks', c], item: item.id })));
    }),
  );
}

/** What is worth a look but keeps no template from being used: unknown checks, a problem that would count twice, odd totals. */
export function doubtsAbout(template: RawTemplate, { knownChecks, knownSectors }: Knowledge): Complaint[] {
  const references = referencesOf(template);
  const unknown = knownChecks === undefined ? [] : references.filter((r) => !knownChecks.some(({ id }) => id === r.check));
  const first = new Map<string, Reference>();
  const twice = references.flatMap((r): Complaint[] => {
    const before = first.get(r.check);
    if (before === undefined) {
      first.set(r.check, r);
      return [];
    }
    return [{ path: r.path, reason: `检查“${r.check}”已在项目“${before.item}”引用，同一问题会重复计算。`, remedy: '请只在一处引用。' }];
  });
  return [
    ...unknown.map((r) => ({ path: r.path, reason: `程序没有编号为“${r.check}”的检查，这一引用不起作用。`, remedy: '请核对编号；本项仍可由人评分。' })),
    ...twice,
    ...(template.sectors ?? []).flatMap((name, i): Complaint[] =>
      knownSectors === undefined || knownSectors.includes(name)
        ? []
        : [{ path: ['sectors', i], reason: `程序没有名为“${name}”的行业，这一标准不会用于任何案卷。`, remedy: `请从以下名称中选：${knownSectors.join('、')}。` }]),
    ...notInForce(template),
    ...conversion(template),
  ];
}

function conversion(template: RawTemplate): Complaint[] {
  const points = template.sections.filter((s) => s.kind === 'points' && s.weight === undefined);
  if (points.length === 0) return [];
  const sum = points.flatMap((s) => s.items).reduce((total, i) => total.plus(String(i.points ?? 0)), new Decimal(0));
  if (sum.equals(String(template.fullMarks))) return [];
  return [{ path: ['fullMarks'], reason: `计分项合计 ${sum.toFixed()} 分，满分是 ${template.fullMarks} 分，总分将按比例折算。`, remedy: '如不是有意折算，请核对分值。' }];
}
