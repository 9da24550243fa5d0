import { evidenceOf, opensAfterGap, withBlanks } from '../text/flow';
import { matches, tableValue, type DocumentView } from '../text/view';
import { isPersonName, namesIn } from '../values/persons';
import { bracketedNumbers, certificatesOf } from './certificates';
import type { Collector, FamilyContext } from './family';

const TASK = '检查|勘验|勘察|勘测|勘查|测量|核查|核验|询问|调查|谈话|问话|执法|办案|承办|经办|主办|协办|抽样|采样|取证|查封|扣押|监督|监察|稽查|巡查|监管|登记保存';
/** Who acts for the agency in a record: 执法人员, 检查人, 监督检查员, 劳动保障监察员. 人 and 员 are also read as 入 and 贝. */
const OFFICER_LABEL = new RegExp(
  `(?:${TASK})(?:[、(]?(?:${TASK})\\)?)?(?:人[员贝]|[人入]|员)(?:\\([^)]{1,8}\\))?(?:姓名|签名|签字)?(?:及(?:其)?(?:执法|监察|监督)?证(?:件)?(?:编)?号(?:码)?)?`,
);
/** 被检查人, 陪同检查人员, 检查人员 of a sentence: people of the other side. */
const NOT_OURS = '(?<!被|随同|陪同|陪检|配合|委托|受托|在场|技术|一线|本次|[两二三2-9]名)';
/** What ends the list of names after an officers' label. */
const END_OF_NAMES = /(?:(?:执法|监察|监督|稽查|检查|统计|渔政|路政|海事|工作)证|证号|编号|证件|职务|记录人|见证人|被|单位|工作|日期|时间|[0-9]{4}年|地点|[:。?!"])/;

/** The name that ends at a position: one that starts a cell or follows no Chinese character, before any other. */
function nameBefore(view: DocumentView, end: number, known: ReadonlySet<string>, bracketed: boolean): string | null {
  const candidates = [3, 2, 4].map((length) => view.flow.text.slice(Math.max(0, end - length), end)).filter((text) => isPersonName(text) && (text.length < 4 || known.has(text) || namesIn(text).length === 1));
  const starts = (name: string) => {
    const at = end - name.length;
    return opensAfterGap(view.flow, at) || !/[一-龥]/.test(view.flow.text.charAt(at - 1));
  };
  return candidates.find((name) => known.has(name)) ?? candidates.find(starts) ?? (bracketed ? (candidates[0] ?? null) : null);
}

/** Words of a sentence: what follows the label is what somebody says (执法人员:请核对我们的证件). */
const SPOKEN = /我|你|请|吗|呢|什么|是否|怎么|谁|[了的吧]/;

/** Whether a text is names and what parts them, up to the end of its first clause. */
function onlyNames(text: string, known: ReadonlySet<string>): boolean {
  const names = namesIn(text, known);
  return names.length > 0 && names.join('') === text.replace(/\([^)]*\)|[\s、,，和及]/g, '');
}

/** The list of names at the head of a text: up to the first of its lines and columns, after a name, that is something else. */
function listAtHead(text: string, known: ReadonlySet<string>): string {
  const pieces = text.split(' ');
  const end = pieces.findIndex((piece, i) => {
    const words = piece.replace(/\([^)]*\)|[\s、,，;；和及]|[一-龥]{0,4}[0-9A-Za-z-]{4,}/g, '');
    const before = namesIn(pieces.slice(0, i).join(' '), known, true).length > 0;
    return before && words.length > 4 && namesIn(piece, known, true).join('') !== words;
  });
  return end < 0 ? text : pieces.slice(0, end).join(' ');
}

/** Officers and their certificate numbers in a record (笔录). */
export function officersOf(view: DocumentView, out: Collector, context: FamilyContext): void {
  const seen = new Set<string>();
  const known = new Set([...context.officers, ...context.names]);
  const label = new RegExp(`${NOT_OURS}(?:${OFFICER_LABEL.source})([:;.·]?)`, 'g');
  for (const match of view.flow.text.matchAll(label)) {
    const from = match.index + match[0].length;
    // Without a colon the label must begin its line or follow a blank, and only names may follow it.
    const colon = match[0].endsWith(':');
    if (!colon && (!opensAfterGap(view.flow, match.index) || view.flow.offsetAt[from] === 0)) continue;
    const whole = withBlanks(view.flow, from, Math.min(from + 40, view.flow.text.length));
    const value = listAtHead((whole.split(END_OF_NAMES)[0] ?? '').replace(/\([^)]*$/, ''), known);
    if ((!colon && !onlyNames(value, known)) || SPOKEN.test(value) || /^[^。:]*\?/.test(whole)) continue;
    for (const name of namesIn(value, known, colon)) {
      if (seen.has(name)) continue;
      const at = view.flow.text.indexOf(name, from);
      // 张三: at the head of a line is who speaks or signs next.
      if (view.flow.offsetAt[at] === 0 && view.flow.text.charAt(at + name.length) === ':' && !context.officers.has(name)) continue;
      seen.add(name);
      out.add('officer', { value: name, evidence: evidenceOf(view.flow, at, at + name.length) }, 'label');
    }
  }
  const form = tableValue(view, OFFICER_LABEL);
  for (const name of form && !SPOKEN.test(form.value) ? namesIn(form.value, known) : []) {
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
  const addBefore = (end: number, bracketed: boolean) => {
    const name = nameBefore(view, end, known, bracketed);
    if (name === null || seen.has(name)) return;
    seen.add(name);
    out.add('officer', { value: name, evidence: evidenceOf(view.flow, end - name.length, end) }, 'certificate-bracket');
  };
  for (const match of matches(view, /\([一-龥]{0,8}证(?:件)?(?:编)?号|,?(?:行政执法|执法|监察|监督|检查|稽查)?证(?:件)?(?:编)?号/)) addBefore(match.index, /^[,(]/.test(match[0]));
  for (const { nameEnd } of bracketedNumbers(view, context.officers)) addBefore(nameEnd, true);
  certificatesOf(view, out, context);
}
