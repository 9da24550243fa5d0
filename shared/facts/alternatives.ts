import { boxOfSpan } from '../model';
import type { Fact } from '../model';
import { fold } from './text/normalise';
import type { Cell, PageLayout } from './text/layout';
import { findAmounts } from './values/amounts';
import { findDates, otherReadings } from './values/dates';

/** Above this confidence a figure has one reading. */
const SURE = 0.8;
/** Readings less likely than this are not worth asking about. */
const LEAST = 0.05;

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** The value that a text states, of the kind the fact has; null if it states none. */
function valueOf(fact: Fact, text: string): string | number | null {
  const plain = fold(text).replace(/\s/g, '');
  if (typeof fact.value === 'number') return findAmounts(/[元圆¥Y万]/.test(plain) ? plain : `${plain}元`)[0]?.value ?? null;
  return findDates(plain)[0]?.value ?? null;
}

function spanOf(page: PageLayout, fact: Fact): { cell: Cell; from: number } | null {
  const middle = fact.evidence.box.y + fact.evidence.box.height / 2;
  for (const cell of page.cells) {
    const from = cell.line.text.indexOf(fact.evidence.text);
    const level = middle > cell.box.y && middle < cell.box.y + cell.box.height;
    if (from >= 0 && level && fact.evidence.text !== '') return { cell, from };
  }
  return null;
}

/**
 * Other values that a date or an amount may have: each doubtful figure replaced by those that look like it, as far as the
 * text then still states a value. The less sure the figure was, the likelier the other reading.
 */
export function withAlternatives(fact: Fact, page: PageLayout | undefined): Fact {
  if (!page || !(typeof fact.value === 'number' || ISO.test(fact.value))) return fact;
  const span = spanOf(page, fact);
  if (!span || valueOf(fact, fact.evidence.text) !== fact.value) return fact;
  const doubt = (at: number) => 1 - (span.cell.line.confidences[span.from + at] ?? 1);
  const seen = new Set<string | number>([fact.value]);
  const alternatives = [...fact.evidence.text].flatMap((char, at) => {
    if (!/\d/.test(char) || doubt(at) <= 1 - SURE) return [];
    const readings = otherReadings(fact.evidence.text, (place) => place === at);
    return readings.flatMap((text) => {
      const value = valueOf(fact, text);
      const confidence = doubt(at) / readings.length;
      if (value === null || seen.has(value) || confidence < LEAST) return [];
      seen.add(value);
      return [{ value, confidence, page: fact.evidence.page, box: boxOfSpan(span.cell.line, span.from, span.from + fact.evidence.text.length) }];
    });
  });
  return alternatives.length > 0 ? { ...fact, alternatives } : fact;
}
