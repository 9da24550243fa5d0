import { boxOfSpan } from '../model';
import type { Fact } from '../model';
import { fold } from './text/normalise';
import type { Cell, PageLayout } from './text/layout';
import { findAmounts } from './values/amounts';
import { findDates, otherReadings } from './values/dates';

/** From this confidence on a figure has one reading. */
const SURE = 0.6;
/** Readings less likely than this are not worth asking about. */
const LEAST = 0.05;
/** How far outside the dates of the file, in days, another reading may lie. */
const MARGIN = 60;

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** The value that a text states, of the kind the fact has; null if it states none. */
function valueOf(fact: Fact, text: string): string | number | null {
  const plain = fold(text).replace(/\s/g, '');
  if (typeof fact.value === 'number') return findAmounts(/[元圆¥Y万]/.test(plain) ? plain : `${plain}元`)[0]?.value ?? null;
  return findDates(plain)[0]?.value ?? null;
}

/** The line that holds a fact's value, and the fact's text in it: the whole, or what of it stands on its first line. */
function spanOf(page: PageLayout, fact: Fact): { cell: Cell; from: number; text: string } | null {
  const { box, text } = fact.evidence;
  if (text === '') return null;
  const middle = box.y + box.height / 2;
  for (const cell of page.cells) {
    const from = cell.line.text.indexOf(text);
    const level = middle > cell.box.y && middle < cell.box.y + cell.box.height;
    if (from >= 0 && level) return { cell, from, text };
  }
  for (const cell of page.cells) {
    const whole = cell.line.text.length >= 6 && text.startsWith(cell.line.text);
    if (whole && Math.abs(cell.box.y - box.y) < cell.box.height) return { cell, from: 0, text: cell.line.text };
  }
  return null;
}

const FIGURE = /[\d〇零一二三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟.]/;

/** A date or an amount is as sure as its figures: 日 read as 目 takes nothing from the day. */
function figuresOf(text: string, confidence: (at: number) => number): number {
  return Math.min(1, ...[...text].map((char, at) => (FIGURE.test(char) ? confidence(at) : 1)));
}

/** What the rest of the file says: how often it has a value, and between which days it lies. */
export interface FileValues {
  readonly times: ReadonlyMap<string | number, number>;
  readonly first: string;
  readonly last: string;
}

/** The dates and amounts of a file's texts; the days in the middle nine tenths of its dates bound the rest. */
export function valuesOfTexts(texts: readonly string[]): FileValues {
  const times = new Map<string | number, number>();
  const count = (value: string | number) => times.set(value, (times.get(value) ?? 0) + 1);
  const days = texts.flatMap((text) => findDates(text).map((date) => date.value)).sort();
  days.forEach(count);
  for (const text of texts) for (const amount of findAmounts(text)) count(amount.value);
  const edge = Math.floor(days.length / 20);
  return { times, first: days[edge] ?? '', last: days[days.length - 1 - edge] ?? '' };
}

function inFile(value: string | number, file: FileValues): boolean {
  if (typeof value === 'number' || file.first === '') return true;
  const day = Date.parse(value);
  return day >= Date.parse(file.first) - MARGIN * 86_400_000 && day <= Date.parse(file.last) + MARGIN * 86_400_000;
}

/**
 * Other values that a date or an amount may have: each doubtful figure replaced by those that look like it, as far as the
 * text then still states a value that fits the file. The less sure the figure was, the likelier the other reading. A value
 * that the file has a second time is beyond doubt.
 */
export function withAlternatives(fact: Fact, page: PageLayout | undefined, file: FileValues): Fact {
  if (!page || (file.times.get(fact.value) ?? 0) > 1 || !(typeof fact.value === 'number' || ISO.test(fact.value))) return fact;
  const span = spanOf(page, fact);
  if (!span || valueOf(fact, span.text) !== fact.value) return fact;
  const doubt = (at: number) => 1 - (span.cell.line.confidences[span.from + at] ?? 1);
  const sure = figuresOf(span.text, (at) => 1 - doubt(at));
  const read = sure > fact.evidence.confidence ? { ...fact, confidence: Math.min(sure, (fact.confidence * sure) / Math.max(fact.evidence.confidence, 0.01)) } : fact;
  const seen = new Set<string | number>([fact.value]);
  const alternatives = [...span.text].flatMap((char, at) => {
    if (!/\d/.test(char) || doubt(at) <= 1 - SURE) return [];
    const readings = otherReadings(span.text, (place) => place === at);
    return readings.flatMap((text) => {
      const value = valueOf(fact, text);
      const confidence = doubt(at) / readings.length;
      if (value === null || seen.has(value) || confidence < LEAST || !inFile(value, file)) return [];
      seen.add(value);
      return [{ value, confidence, page: fact.evidence.page, box: boxOfSpan(span.cell.line, span.from, span.from + span.text.length) }];
    });
  });
  return alternatives.length > 0 ? { ...read, alternatives } : read;
}
