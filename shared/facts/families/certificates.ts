import { endOfCell, evidenceOf, opensAfterGap } from '../text/flow';
import { matches, tableValue, type DocumentView } from '../text/view';
import { isPersonName, withoutNameBefore } from '../values/persons';
import type { Collector, FamilyContext } from './family';

/** A certificate's number: signs of place and trade, letters, figures (豫17080130021, 豫P-YB-0012, 农渔执法字第41020号). */
const WORD = '(?:(?![证号码姓名年月日])[一-龥])';
const LETTERED = `${WORD}{0,6}(?:[A-Z]{1,6}-?){1,3}[0-9][0-9A-Z-]{3,17}`;
const NUMBER = `${LETTERED}|${WORD}{0,6}[0-9][0-9A-Z-]{4,17}`;
const LONG_NUMBER = new RegExp(`${LETTERED}|${WORD}{0,4}[0-9][0-9A-Z-]{6,17}`, 'g');
const CERTIFICATE = new RegExp(`(?:执法证(?:件)?(?:编)?(?:号码?)?|证(?:件)?(?:编)?号(?:码)?|执法证)(?:码)?(?:为|是|分别为)?:?(${NUMBER})`, 'g');
const FURTHER = new RegExp(`^[、,和及;]?(${NUMBER})`);
/** In brackets behind a name: letters or the sign of a place before the figures, or figures alone. */
const BRACKETED = new RegExp(`([一-龥]{2})\\((${WORD}{1,6}(?:[A-Z]{1,6}-?){0,3}\\d[\\dA-Z-]{3,17}|(?:[A-Z]{1,6}-?){1,3}\\d[\\dA-Z-]{3,17}|\\d{8,14})(?=[)\\],;、]|[一-龥]|$)`);

/** A number ends with its cell, unless the cell holds only its beginning: the digits after it are the next line's. */
function withinCell(view: DocumentView, at: number, value: string): string {
  const room = endOfCell(view.flow, at) - at;
  const inCell = room >= 8 && room < value.length ? value.slice(0, room) : value;
  // Numbers listed with nothing but blanks between them.
  for (let i = 6; i + 5 < inCell.length; i += 1) if (opensAfterGap(view.flow, at + i) && view.flow.offsetAt[at + i] !== 0) return inCell.slice(0, i);
  return inCell;
}

/** The names of officers that stand right before a bracket with a number, with where they end. */
export function bracketedNumbers(view: DocumentView, officers: ReadonlySet<string>): { readonly value: string; readonly at: number; readonly nameEnd: number }[] {
  return [...matches(view, BRACKETED)].flatMap((match) => {
    const value = match[2] ?? '';
    const open = match.index + 2;
    // What looks like a telephone number may be a certificate's only behind an officer's name.
    const before = [2, 3, 4].map((length) => view.flow.text.slice(Math.max(0, open - length), open));
    const officer = before.some((name) => officers.has(name));
    const telephone = /^1[3-9]\d{9}$/.test(value);
    // A batch number or a car's plate stands behind a thing, not behind a name.
    return !officer && (telephone || !before.some(isPersonName)) ? [] : [{ value, at: open + 1, nameEnd: open }];
  });
}

/** The certificate numbers of the officers named in a record (执法证号). */
export function certificatesOf(view: DocumentView, out: Collector, context: FamilyContext): void {
  const found = new Set<string>();
  const add = (value: string, at: number) => {
    if (found.has(value) || /^[1-9]\d{16}/.test(value)) return;
    found.add(value);
    out.add('officerCertificate', { value, evidence: evidenceOf(view.flow, at, at + value.length) }, 'certificate');
  };
  for (const { value, at } of bracketedNumbers(view, context.officers)) add(value, at);
  const inForm = tableValue(view, /(?:执法|监察|监督)?证(?:件)?(?:编)?号(?:码)?|执法证(?:件)?(?:编)?(?:号码?)?/);
  const numbers = inForm?.value.match(LONG_NUMBER)?.map(withoutNameBefore) ?? [];
  // Several numbers in one cell: the form lists them together, and its rows would part them from their label.
  if (inForm && numbers.length > 1) {
    for (const value of numbers) if (!found.has(value)) {
      found.add(value);
      out.add('officerCertificate', { ...inForm, value }, 'form');
    }
    return;
  }
  for (const match of view.flow.text.matchAll(CERTIFICATE)) {
    const number = withoutNameBefore(match[1] ?? '');
    const value = withinCell(view, match.index + match[0].lastIndexOf(number), number);
    if (/身份$/.test(view.flow.text.slice(Math.max(0, match.index - 2), match.index))) continue;
    const at = match.index + match[0].lastIndexOf(value);
    add(value, at);
    // 证号甲、乙: further numbers follow without a label.
    let end = at + value.length;
    for (let next = FURTHER.exec(view.flow.text.slice(end)); next?.[1]; next = FURTHER.exec(view.flow.text.slice(end))) {
      const own = withoutNameBefore(next[1]);
      const start = end + next[0].length - own.length;
      const named = context.officers.has(next[1].slice(0, next[1].length - own.length)) || isPersonName(next[1].slice(0, next[1].length - own.length));
      if (next[0] === next[1] && !named && !opensAfterGap(view.flow, start)) break;
      const further = withinCell(view, start, own);
      add(further, start);
      end = start + further.length;
    }
  }
}
