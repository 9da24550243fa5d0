import { endOfCell, evidenceOf, opensAfterGap, withBlanks } from '../text/flow';
import { matches, tableValue, type DocumentView } from '../text/view';
import { isPersonName, namesIn } from '../values/persons';
import type { Collector, FamilyContext } from './family';

const OFFICER_LABEL =
  /(?:检查|勘验|勘察|勘测|勘查|测量|核查|询问|调查|谈话|问话|执法|办案|承办|抽样|取证|查封|扣押)(?:[、(]?(?:检查|勘验|勘察|勘查|调查|询问|核查)\)?)?(?:人员|人|员)(?:\([^)]{1,8}\))?(?:姓名|签名|签字)?(?:及(?:其)?(?:执法)?证(?:件)?(?:编)?号(?:码)?)?/;
const CERTIFICATE = /(?:执法证(?:件)?(?:编)?(?:号码?)?|证(?:件)?(?:编)?号(?:码)?|执法证)(?:码)?(?:为|是|分别为)?:?([一-龥]{0,4}(?:[A-Z]{1,6}-?)?[0-9][0-9A-Z-]{4,17})/g;
/** What ends the list of names after an officers' label. */
const END_OF_NAMES = /(?:执法证|证号|证件|职务|记录人|见证人|被|单位|工作|日期|时间|[0-9]{4}年|地点|:|。)/;

/** A number ends with its cell, unless the cell holds only its beginning: the digits after it are the next line's. */
function withinCell(view: DocumentView, at: number, value: string): string {
  const room = endOfCell(view.flow, at) - at;
  const inCell = room >= 8 && room < value.length ? value.slice(0, room) : value;
  // Numbers listed with nothing but blanks between them.
  for (let i = 6; i + 5 < inCell.length; i += 1) if (opensAfterGap(view.flow, at + i) && view.flow.offsetAt[at + i] !== 0) return inCell.slice(0, i);
  return inCell;
}

/** The name that ends at a position: one that starts a cell or follows no Chinese character, before any other. */
function nameBefore(view: DocumentView, end: number, known: ReadonlySet<string>, bracketed: boolean): string | null {
  const candidates = [3, 2, 4].map((length) => view.flow.text.slice(Math.max(0, end - length), end)).filter((text) => isPersonName(text) && (text.length < 4 || known.has(text) || namesIn(text).length === 1));
  const starts = (name: string) => {
    const at = end - name.length;
    return opensAfterGap(view.flow, at) || !/[一-龥]/.test(view.flow.text.charAt(at - 1));
  };
  return candidates.find((name) => known.has(name)) ?? candidates.find(starts) ?? (bracketed ? (candidates[0] ?? null) : null);
}

const FURTHER = /^[、,和及;]?([一-龥]{0,4}(?:[A-Z]{1,6}-?)?[0-9][0-9A-Z-]{4,17})/;

/** Whether a text is names and what parts them, up to the end of its first clause. */
function onlyNames(text: string, known: ReadonlySet<string>): boolean {
  const names = namesIn(text, known);
  return names.length > 0 && names.join('') === text.replace(/\([^)]*\)|[\s、,，和及]/g, '');
}

/** Officers and their certificate numbers in a record (笔录). */
export function officersOf(view: DocumentView, out: Collector, context: FamilyContext): void {
  const seen = new Set<string>();
  const label = new RegExp(`(?<!被)(?:${OFFICER_LABEL.source})([:;.·]?)`, 'g');
  for (const match of view.flow.text.matchAll(label)) {
    const from = match.index + match[0].length;
    // Without a colon the label must begin its line or follow a blank, and only names may follow it.
    const colon = match[0].endsWith(':');
    if (!colon && (!opensAfterGap(view.flow, match.index) || view.flow.offsetAt[from] === 0)) continue;
    const value = withBlanks(view.flow, from, Math.min(from + 40, view.flow.text.length)).split(END_OF_NAMES)[0] ?? '';
    if (!colon && !onlyNames(value, context.officers)) continue;
    for (const name of namesIn(value, context.officers, colon)) {
      if (seen.has(name)) continue;
      seen.add(name);
      const at = view.flow.text.indexOf(name, from);
      out.add('officer', { value: name, evidence: evidenceOf(view.flow, at, at + name.length) }, 'label');
    }
  }
  const form = tableValue(view, OFFICER_LABEL);
  for (const name of form ? namesIn(form.value, context.officers) : []) {
    if (!form || seen.has(name)) continue;
    seen.add(name);
    out.add('officer', { ...form, value: name }, 'form');
  }
  for (const match of matches(view, /执法人员([一-龥]{2,4})[、,和及]([一-龥]{2,4})(?=[,。、(]|现|向|是)/)) {
    for (const name of [match[1], match[2]]) {
      if (!name || seen.has(name) || namesIn(name).length !== 1) continue;
      seen.add(name);
      const at = match.index + match[0].indexOf(name);
      out.add('officer', { value: name, evidence: evidenceOf(view.flow, at, at + name.length) }, 'introduction');
    }
  }
  for (const match of matches(view, /\(?(?:执法)?证(?:件)?(?:编)?号/)) {
    const name = nameBefore(view, match.index, context.officers, match[0].startsWith('('));
    if (name === null || seen.has(name)) continue;
    seen.add(name);
    out.add('officer', { value: name, evidence: evidenceOf(view.flow, match.index - name.length, match.index) }, 'certificate-bracket');
  }
  const certificates = new Set<string>();
  const add = (value: string, at: number) => {
    if (certificates.has(value) || /^[1-9]\d{16}/.test(value)) return;
    certificates.add(value);
    out.add('officerCertificate', { value, evidence: evidenceOf(view.flow, at, at + value.length) }, 'certificate');
  };
  for (const match of matches(view, /[一-龥]\(((?:豫|[一-龥])?(?:[A-Z]{1,6}-?)?\d{8,14})\)/)) add(match[1] ?? '', match.index + 2);
  const inForm = tableValue(view, /(?:执法)?证(?:件)?(?:编)?号(?:码)?|执法证(?:件)?(?:编)?(?:号码?)?/);
  const numbers = inForm?.value.match(/[一-龥]{0,4}(?:[A-Z]{1,6}-?)?\d[0-9A-Z-]{6,17}/g) ?? [];
  // Several numbers in one cell: the form lists them together, and its rows would part them from their label.
  if (inForm && numbers.length > 1) {
    for (const value of numbers) if (!certificates.has(value)) {
      certificates.add(value);
      out.add('officerCertificate', { ...inForm, value }, 'form');
    }
    return;
  }
  for (const match of view.flow.text.matchAll(CERTIFICATE)) {
    const value = withinCell(view, match.index + match[0].lastIndexOf(match[1] ?? ''), match[1] ?? '');
    if (/身份$/.test(view.flow.text.slice(Math.max(0, match.index - 2), match.index))) continue;
    const at = match.index + match[0].lastIndexOf(value);
    add(value, at);
    // 证号甲、乙: further numbers follow without a label.
    let end = at + value.length;
    for (let next = FURTHER.exec(view.flow.text.slice(end)); next?.[1]; next = FURTHER.exec(view.flow.text.slice(end))) {
      const start = end + next[0].length - next[1].length;
      if (next[0] === next[1] && !opensAfterGap(view.flow, start)) break;
      const further = withinCell(view, start, next[1]);
      add(further, start);
      end = start + further.length;
    }
  }
}
