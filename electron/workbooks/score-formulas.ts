import type { ScoreLine, TemplateItem } from '../../shared/model';
import { sumOf } from './decimals';
import { letter, numeral } from './formulas';
import type { Formula } from './rows';
import { pointsCell } from './wording';

/** Columns of the score sheet that its formulas speak of, counted from 1. */
export const COLUMN = { points: 5, applicable: 6, counted: 7, deducted: 9, awarded: 10 } as const;
/** The word of 适用 by which the formulas leave a line out. */
export const NOT_APPLICABLE = '否';
/** The word of 扣分 that a standing veto item bears. */
export const VETOED = '否决';
const NOTHING = '—';

interface ScoredCells {
  /** 参评分值: what the line counts for in the denominator. */
  readonly counted: string | number | Formula;
  readonly deducted: string | number | Formula;
  readonly awarded: string | number | Formula;
}

/**
 * The cells of a line that carry its points, as formulas over the line's own cells, so that a reader who changes 适用 or a
 * deduction sees what follows. They say what `lineOf` of the engine says.
 */
export function scoredCells(line: ScoreLine): ScoredCells {
  const { section, applicable } = line;
  if (section.kind === 'veto') return { counted: NOTHING, deducted: line.vetoed ? VETOED : NOTHING, awarded: NOTHING };
  if (section.kind === 'unit') return { counted: NOTHING, deducted: NOTHING, awarded: NOTHING };
  const leavesDenominator = section.notApplicable === 'exclude';
  const full = line.applicablePoints ?? line.item.points;
  const countedFull = (row: number): string => (line.applicablePoints === undefined ? at(COLUMN.points, row) : numeral(line.applicablePoints));
  const counted: Formula = leavesDenominator
    ? { formula: (row) => unlessOut(row, '0', countedFull(row)), result: applicable ? Number(full) : 0 }
    : { formula: countedFull, result: Number(full) };
  const deducted: Formula = { formula: (row) => unlessOut(row, `"${NOTHING}"`, `ROUND(MIN(${at(COLUMN.counted, row)},${deductionSum(line, row)}),4)`), result: applicable ? Number(line.deducted) : NOTHING };
  const whole = (row: number): string => `ROUND(${at(COLUMN.counted, row)}-${at(COLUMN.deducted, row)},4)`;
  if (section.kind === 'deductions') return { counted, deducted, awarded: NOTHING };
  // A bonus is only ever given by a person.
  if (section.kind === 'bonus' && line.judgement === null) return { counted, deducted, awarded: 0 };
  const showsNothing = section.kind === 'bonus' || leavesDenominator;
  const outside = (row: number): string => (showsNothing ? `"${NOTHING}"` : at(COLUMN.counted, row));
  return { counted, deducted, awarded: { formula: (row) => unlessOut(row, outside(row), whole(row)), result: !applicable && showsNothing ? NOTHING : pointsCell(line.awarded) } };
}

const at = (column: number, row: number): string => `${letter(column)}${row}`;
const unlessOut = (row: number, out: string, otherwise: string): string => `IF(${at(COLUMN.applicable, row)}="${NOT_APPLICABLE}",${out},${otherwise})`;

/** 单价×处数 of a line's deductions, those of one kind together and held to their cap, as `deductedFrom` of the engine does. */
function deductionSum({ item, deductions }: ScoreLine, row: number): string {
  const ids = [...new Set(deductions.map(({ id }) => id))];
  const sums = ids.map((id) => {
    const own = deductions.filter((deduction) => deduction.id === id);
    return heldToCap(item, id, own.map(({ points, occurrences }) => `${numeral(points)}*${occurrences}`).join('+'), row);
  });
  return sums.length === 0 ? '0' : sums.join('+');
}

function heldToCap(item: TemplateItem, id: string | null, amount: string, row: number): string {
  const part = item.subItems.find((subItem) => subItem.id === id);
  if (part?.essential === true) return `IF(${amount}>0,${at(COLUMN.counted, row)},0)`;
  const cap = part?.points ?? item.deductions.find((deduction) => deduction.id === id)?.maximum;
  return cap === undefined ? amount : `MIN(${amount},${numeral(cap)})`;
}

/** What the lines of a section sum up to in a column, as the sheet's own total shows it. */
export function sectionSum(lines: readonly ScoreLine[], column: 'points' | 'counted' | 'deducted' | 'awarded'): number {
  const numbers = lines.flatMap((line) => {
    if (column === 'points') return [line.item.points];
    const cell = scoredCells(line)[column];
    const value = typeof cell === 'object' ? cell.result : cell;
    return typeof value === 'number' ? [String(value)] : [];
  });
  return sumOf(numbers);
}
