import type { PageText } from '../model';
import { runsOf, searchForm } from './runs';

/*
 * Single characters and pairs of neighbours, written in hexadecimal digits: 4 for a character (UTF-16 unit), 8 for a pair. Any index of
 * words can hold them, whatever it thinks of Chinese or of punctuation.
 */

const unitAt = (text: string, i: number): string => text.charCodeAt(i).toString(16).padStart(4, '0');

/** What a page is found by: all characters and pairs of {@link searchForm}, in every way in which `findInPage` reads it; each once. */
export function gramsOfPage(page: PageText): ReadonlySet<string> {
  const grams = new Set<string>();
  for (const { folded } of runsOf(page)) {
    let before = '';
    for (let i = 0; i < folded.length; i += 1) {
      const unit = unitAt(folded, i);
      grams.add(unit);
      if (before !== '') grams.add(before + unit);
      before = unit;
    }
  }
  return grams;
}

/** What a page must have to hold the words: all of their pairs, or the one character; none for blank words. */
export function gramsOfQuery(query: string): readonly string[] {
  const form = searchForm(query);
  if (form.length === 1) return [unitAt(form, 0)];
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < form.length; i += 1) pairs.add(unitAt(form, i) + unitAt(form, i + 1));
  return [...pairs];
}

/** Whether a page that has all of {@link gramsOfQuery} is certain to hold the words. */
export const gramsDecide = (query: string): boolean => searchForm(query).length <= 2;
