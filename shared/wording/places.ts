import type { Evidence } from '../model';
import { cutText, singleLine } from './plain';

/** Evidence beyond this is counted, not listed: the sheet is to be read, and the program shows the rest. */
const MOST_EVIDENCE = 6;
const QUOTE_LIMIT = 40;

/** Evidence as 第3页“……”, one a line. */
export function evidenceText(evidence: readonly Evidence[]): string {
  const shown = evidence.slice(0, MOST_EVIDENCE).map((place) => {
    const quote = cutText(singleLine(place.text), QUOTE_LIMIT);
    return quote === '' ? `第${place.page}页` : `第${place.page}页“${quote}”`;
  });
  return [...new Set(shown), ...(evidence.length > MOST_EVIDENCE ? [`等${evidence.length}处`] : [])].join('\n');
}

/** The pages of evidence as 第3、5页; empty without evidence. */
export function pagesText(evidence: readonly Evidence[]): string {
  const pages = [...new Set(evidence.map((place) => place.page))].sort((a, b) => a - b);
  return pages.length === 0 ? '' : `第${pages.join('、')}页`;
}
