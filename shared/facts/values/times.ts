import { findDates } from './dates';

/** A moment found in text (2025年1月8日12时10分): ISO local time to the minute, and the span it covers. */
export interface FoundTime {
  /** YYYY-MM-DDTHH:MM */
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const CLOCK = /^(上午|下午|晚上|夜间|凌晨)?(\d{1,2})(?:时|点|:)(\d{1,2})?分?/;

function clock(text: string): { readonly value: string; readonly length: number } | null {
  const match = CLOCK.exec(text);
  if (!match) return null;
  const hour = Number(match[2]) + (/下午|晚上/.test(match[1] ?? '') && Number(match[2]) < 12 ? 12 : 0);
  const minute = Number(match[3] ?? 0);
  if (hour > 24 || minute > 59) return null;
  return { value: `${String(hour % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, length: match[0].length };
}

/**
 * All moments of a folded text without blanks: a date with a time of day behind it, and a second time of day that
 * follows as the end of a period (8时10分至9时30分) on the same day.
 */
export function findTimes(text: string): FoundTime[] {
  const found: FoundTime[] = [];
  for (const date of findDates(text, () => true)) {
    const start = clock(text.slice(date.to, date.to + 10));
    if (!start) continue;
    const to = date.to + start.length;
    found.push({ value: `${date.value}T${start.value}`, from: date.from, to });
    const until = /^(?:至|-|~|到)(?:同日|当日)?/.exec(text.slice(to, to + 4));
    const end = until ? clock(text.slice(to + until[0].length, to + until[0].length + 10)) : null;
    if (until && end) found.push({ value: `${date.value}T${end.value}`, from: date.from, to: to + until[0].length + end.length });
  }
  return found;
}
