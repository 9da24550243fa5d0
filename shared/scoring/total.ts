import type { Decimal } from 'decimal.js';
import type { Grade, ScoreLine, Template, TemplateSection } from '../model';
import { add, clamp, decimal, display, fraction, round, smaller, sum, times, ZERO } from './fraction';
import type { Fraction } from './fraction';

/** The arithmetic of a sheet, laid open. */
export interface Total {
  readonly denominator: Decimal;
  readonly earned: Decimal;
  readonly baseDeducted: Decimal;
  readonly bonus: Decimal;
  readonly total: Decimal;
  readonly grade: string;
  readonly vetoed: boolean;
  readonly steps: readonly string[];
}

/** Sections counted together: one with a weight of its own, or all those without. */
interface Pool {
  readonly title: string;
  readonly weight: Decimal;
  readonly denominator: Decimal;
  readonly earned: Decimal;
}

const MODES = { 'half-up': '四舍五入', 'half-even': '四舍六入五成双', down: '直接舍去' } as const;

/** Points of a line that count in the denominator: all but excluded ones. */
function countedPoints(line: ScoreLine): Decimal {
  return line.applicable || line.section.notApplicable !== 'exclude' ? decimal(line.applicablePoints ?? line.item.points) : ZERO;
}

function poolOf(title: string, weight: Decimal, lines: readonly ScoreLine[]): Pool {
  return { title, weight, denominator: sum(lines.map(countedPoints)), earned: sum(lines.map((l) => decimal(l.awarded))) };
}

/** Sections without a weight share one ratio, Σ earned ÷ Σ applicable; each section with a weight has its own. */
function poolsOf(template: Template, linesOf: (section: TemplateSection) => readonly ScoreLine[]): Pool[] {
  const sections = template.sections.filter((s) => s.kind === 'points');
  const plain = sections.filter((s) => s.weight === undefined);
  const weighted = sections.flatMap((s) => (s.weight === undefined ? [] : [poolOf(s.title, decimal(s.weight), linesOf(s))]));
  if (plain.length === 0) return weighted;
  const weight = sum(plain.flatMap((s) => s.items).map((i) => decimal(i.points)));
  return [poolOf(plain.map((s) => s.title).join('、'), weight, plain.flatMap(linesOf)), ...weighted];
}

/** Σ of each section's points after its cap, for the sections that take off or add at the end. */
function cappedSum(template: Template, kind: 'deductions' | 'bonus', pointsOf: (section: TemplateSection) => Decimal, steps: string[]): Decimal {
  const parts = template.sections.filter((s) => s.kind === kind).map((section) => {
    const points = pointsOf(section);
    const capped = section.cap === undefined ? points : smaller(points, decimal(section.cap));
    const cap = section.cap === undefined ? '' : `（上限 ${section.cap} 分）`;
    steps.push(kind === 'deductions'
      ? `${section.title}：各项共扣 ${points.toFixed()} 分，计扣 ${capped.toFixed()} 分${cap}。`
      : `${section.title}：各项共加 ${points.toFixed()} 分，计加 ${capped.toFixed()} 分${cap}。`);
    return capped;
  });
  return sum(parts);
}

/**
 * The total of a sheet (domain.md §1.8; the formula is spelt out in docs/scoring.md):
 * ratio of every pool × its weight, brought to full marks, less base deductions (not below 0), plus the weight of the
 * veto sections, plus bonus (not above full marks); a standing veto decides instead; rounded once.
 */
export function totalOf(template: Template, lines: readonly ScoreLine[]): Total {
  const steps: string[] = [];
  const fullMarks = decimal(template.fullMarks);
  const linesOf = (section: TemplateSection) => lines.filter((l) => l.section === section);
  const pools = poolsOf(template, linesOf);
  const counted = pools.filter((p) => p.denominator.greaterThan(0));
  const legality = sum(template.sections.filter((s) => s.kind === 'veto').map((s) => decimal(s.weight ?? '0')));
  const whole = sum(counted.map((p) => p.weight)).plus(legality);

  for (const pool of pools) {
    steps.push(pool.denominator.greaterThan(0)
      ? `${pool.title}：参评 ${pool.denominator.toFixed()} 分，得 ${pool.earned.toFixed()} 分，按 ${pool.weight.toFixed()} 分计。`
      : `${pool.title}：没有参评项，不计入总分。`);
  }

  const scale = whole.greaterThan(0) ? fraction(fullMarks, whole) : fraction(decimal('1'));
  const ratios = counted.map((p) => fraction(p.weight.times(p.earned), p.denominator)).reduce(add, fraction(ZERO));
  // Where nothing can be scored nothing was lost.
  const content = whole.greaterThan(0) ? times(ratios, scale) : fraction(fullMarks);
  const secured = times(fraction(legality), scale);
  steps.push(whole.greaterThan(0) ? conversionStep(counted, legality, whole, fullMarks, content) : '没有可以计分的参评项，按满分起算，请核对各项是否确不适用。');
  if (legality.greaterThan(0)) steps.push(`否决部分未否决时记 ${display(secured)} 分。`);

  const baseDeducted = cappedSum(template, 'deductions', (s) => sum(linesOf(s).map((l) => decimal(l.deducted))), steps);
  const bonus = cappedSum(template, 'bonus', (s) => sum(linesOf(s).map((l) => decimal(l.awarded))), steps);
  const afterBase = clamp(add(content, fraction(baseDeducted.negated())), ZERO, fullMarks);
  const uncapped = add(add(afterBase, secured), fraction(bonus));
  const capped = clamp(uncapped, ZERO, fullMarks);
  if (uncapped.numerator.greaterThan(fullMarks.times(uncapped.denominator))) steps.push(`加分后超过满分，按满分 ${fullMarks.toFixed()} 分计。`);

  const rounded = round(capped, template.rounding.decimals, template.rounding.mode);
  steps.push(`合计 ${display(capped)} 分，最后一步${MODES[template.rounding.mode]}保留 ${template.rounding.decimals} 位小数：${rounded.toFixed()} 分。`);
  const outcome = applyVeto(template, lines, rounded, steps);
  return { denominator: sum(counted.map((p) => p.denominator)), earned: sum(counted.map((p) => p.earned)), baseDeducted, bonus, ...outcome, steps };
}

function conversionStep(pools: readonly Pool[], legality: Decimal, whole: Decimal, fullMarks: Decimal, content: Fraction): string {
  const terms = pools.map((p) => `${p.weight.toFixed()} × ${p.earned.toFixed()} ÷ ${p.denominator.toFixed()}`);
  const scaled = whole.equals(fullMarks) ? '' : `，再按 ${fullMarks.toFixed()} ÷ ${whole.toFixed()} 折算`;
  const part = legality.greaterThan(0) ? '（不含否决部分）' : '';
  return `折算${part}：${terms.join(' + ')}${scaled} = ${display(content)} 分。`;
}

/** The grade (等次) that a total earns: the first whose threshold it reaches; undefined for a template whose last threshold it misses. */
export function gradeFor({ grades }: Pick<Template, 'grades'>, total: Decimal): Grade | undefined {
  return grades.find(({ minimum }) => total.greaterThanOrEqualTo(decimal(minimum)));
}

/** A standing veto decides: `zero` before `fail`. It is never averaged with anything. */
function applyVeto(template: Template, lines: readonly ScoreLine[], total: Decimal, steps: string[]): Pick<Total, 'total' | 'grade' | 'vetoed'> {
  const lowest = template.grades.at(-1)?.name ?? '';
  const vetoes = lines.filter((l) => l.vetoed);
  if (vetoes.length === 0) {
    const grade = gradeFor(template, total);
    steps.push(`等次：${grade?.name ?? lowest}${grade === undefined ? '' : `（${grade.minimum} 分以上）`}。`);
    return { total, grade: grade?.name ?? lowest, vetoed: false };
  }
  for (const line of vetoes) steps.push(`否决：${line.item.title}${line.note === '' ? '' : `。理由：${line.note}`}`);
  const zero = vetoes.some((l) => (l.section.vetoOutcome ?? template.vetoOutcome) === 'zero');
  steps.push(zero ? `有否决项，整卷记 0 分，等次：${lowest}。` : `有否决项，保留得分 ${total.toFixed()} 分，等次直接定为：${lowest}。`);
  return { total: zero ? ZERO : total, grade: lowest, vetoed: true };
}
