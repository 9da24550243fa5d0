import { evidenceOf } from '../text/flow';
import { matches, type DocumentView, type Found } from '../text/view';
import { chineseSmallNumber } from '../values/dates';
import { findTimes } from '../values/times';

/** The moments of a document (date and time of day) with their places. */
export function momentsIn(view: DocumentView): Found[] {
  return findTimes(view.flow.text).map((time) => ({ value: time.value, evidence: evidenceOf(view.flow, time.from, time.to) }));
}

/** A number written 30, 三十, (三十) or 叁拾 as group 1 of the pattern; null where it is none or stands nowhere. */
export function numberAfter(view: DocumentView, pattern: RegExp): Found<number> | null {
  for (const match of matches(view, pattern)) {
    const text = (match[1] ?? '').replace(/[()]/g, '').replace(/叁/g, '三').replace(/陆/g, '六').replace(/拾/g, '十');
    const value = /^\d+$/.test(text) ? Number(text) : chineseSmallNumber(text);
    if (Number.isFinite(value) && value > 0) return { value, evidence: evidenceOf(view.flow, match.index, match.index + match[0].length) };
  }
  return null;
}

/** The words of a pattern, unless what stands before or behind them takes their meaning away. */
export function unlessNegated(view: DocumentView, pattern: RegExp, before: RegExp, behind?: RegExp): Found | null {
  for (const match of matches(view, pattern)) {
    const text = view.flow.text;
    if (before.test(text.slice(Math.max(0, match.index - 16), match.index))) continue;
    const end = match.index + match[0].length;
    if (behind?.test(text.slice(end, end + 16))) continue;
    return { value: match[0], evidence: evidenceOf(view.flow, match.index, end) };
  }
  return null;
}
