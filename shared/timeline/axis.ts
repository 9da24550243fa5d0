import { addDays, daysBetween } from '../calendar';

/** More days than this between two dates are drawn as if they were so many, and marked: else one old date would press all others together. */
const LONGEST_GAP = 45;
/** Free days before the first and after the last date, so that marks at the ends have room. */
const ENDS = 2;

/** A stretch without dates that is drawn shorter than it is. */
export interface AxisBreak {
  readonly from: string;
  readonly to: string;
  readonly days: number;
}

/** Where days stand on a line. */
export interface Axis {
  /** 0 (left end) to 1 (right end); days outside the line are put at its ends. */
  readonly at: (date: string) => number;
  readonly breaks: readonly AxisBreak[];
  /** The first days of months on the line, but for those inside a break. */
  readonly months: readonly string[];
}

interface Knot {
  readonly date: string;
  /** Days from the left end, breaks shortened. */
  readonly along: number;
}

/** The line that holds all these ISO dates: days are evenly wide but for long stretches without dates. Null for no dates. */
export function axisOf(dates: readonly string[]): Axis | null {
  const days = [...new Set(dates)].sort();
  const [first] = days;
  if (first === undefined) return null;
  const knots: Knot[] = [{ date: first, along: ENDS }];
  const breaks: AxisBreak[] = [];
  for (const date of days.slice(1)) {
    const last = knots.at(-1) ?? { date: first, along: ENDS };
    const gap = daysBetween(last.date, date);
    if (gap > LONGEST_GAP) breaks.push({ from: last.date, to: date, days: gap });
    knots.push({ date, along: last.along + Math.min(gap, LONGEST_GAP) });
  }
  const length = (knots.at(-1)?.along ?? 0) + ENDS;
  const at = (date: string): number => {
    const next = knots.findIndex((knot) => knot.date >= date);
    const right = knots[next];
    const left = knots[next - 1];
    if (right === undefined) return 1;
    if (right.date === date) return right.along / length;
    if (left === undefined) return 0;
    return (left.along + (right.along - left.along) * (daysBetween(left.date, date) / daysBetween(left.date, right.date))) / length;
  };
  return { at, breaks, months: knots.slice(1).flatMap(({ date }, i) => monthsWithin(knots[i]?.date ?? date, date)) };
}

/** First days of months after `from` up to `to`; none in a stretch that is drawn shorter. */
function monthsWithin(from: string, to: string): string[] {
  if (daysBetween(from, to) > LONGEST_GAP) return [];
  const months: string[] = [];
  for (let month = nextMonth(from); month <= to; month = nextMonth(month)) months.push(month);
  return months;
}

const nextMonth = (date: string): string => `${addDays(`${date.slice(0, 7)}-01`, 31).slice(0, 7)}-01`;
