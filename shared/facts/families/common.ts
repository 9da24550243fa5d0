import type { Cell } from '../text/layout';
import { endOfCell, evidenceOf, evidenceOfCell } from '../text/flow';
import { display } from '../text/normalise';
import { inlineValue, matches, tableValue, type DocumentView, type Found } from '../text/view';
import { findAmounts, type FoundAmount } from '../values/amounts';
import { findNumbers, findPartyIds } from '../values/numbers';
import { isPersonName, namesIn } from '../values/persons';
import type { Collector, FamilyContext } from './family';

/** The document's own number: the first one in the upper part of its first page. */
export function documentNumber(view: DocumentView): Found | null {
  const page = view.pages[0];
  if (!page) return null;
  for (const cell of page.cells) {
    if (cell.box.y > page.height * 0.4) break;
    const number = findNumbers(cell.text)[0];
    // A number inside a sentence belongs to another document.
    if (number && cell.text.length - number.value.length <= 8) return { value: number.value, evidence: evidenceOfCell(cell) };
  }
  return null;
}

const PARTY_ENDING = /^[一-龥()]{4,30}(?:公司|厂|店|经营部|商行|合作社|中心|学校|医院|宾馆|酒店|超市|门市部?|加油站|企业|商店|馆|场)$/;

/** The addressee (抬头): the first line that ends with a colon after the title. */
export function addressee(view: DocumentView): Found | null {
  const page = view.pages[0];
  if (!page) return null;
  let numbered = false;
  for (const row of page.rows) {
    if (row.top > page.height * 0.5) return null;
    const cell = row.cells[0];
    if (!cell || row.cells.length > 2) continue;
    const match = /^([一-龥A-Za-z0-9()·]{2,40}):$/.exec(cell.text);
    if (match?.[1] && !/^(如下|附|经查|当事人)/.test(match[1])) return { value: display(match[1]), evidence: evidenceOfCell(cell) };
    // The colon is lost, or the form has none: a name alone on the line after the document's number.
    if (numbered && row.cells.length === 1 && cell.box.x < page.width * 0.3 && (PARTY_ENDING.test(cell.text) || isPersonName(cell.text))) return { value: display(cell.text), evidence: evidenceOfCell(cell) };
    if (findNumbers(cell.text).length > 0) numbered = true;
  }
  return null;
}

/** A party's name without bracketed remarks and trailing punctuation. */
export function partyOf(found: Found | null): Found | null {
  if (!found) return null;
  const value = display(found.value.replace(/\([^()]*\)$/, '').replace(/[,;。、:]+$/, ''));
  return value.length < 2 ? null : { ...found, value };
}

const PARTY = /(?:(?:当事人|申请人)\((?!签)[^()]{1,8}\)|当事人|被处罚(?:单位|人|当事人)?(?:姓名|名称)?|受处罚(?:单位|人)|行政相对人|申请人|被查封(?:扣押)?人|当事人(?:姓名|名称|或单位)|当事人\(?(?:姓名|名称)[^:]{0,8}\)?|(?:单位)?名称|姓名(?:或名称)?|名称(?:\/姓名)?)/;
const REPRESENTATIVE = /(?:法定代表人|法人代表|主要负责人|负责人|经营者|法定代理人)(?:\([^)]{1,8}\)|\/[一-龥]{2,6}|[或及][一-龥]{2,6})?(?:姓名)?/;
const ADDRESS = /(?:现?住所|现?住址|现住地|地址|经营场所|营业场所|注册地址|住所地|所在地|家庭住址|单位地址|经营地址|主要经营场所|联系地址|住所(?:地)?\((?:住址|地址)\)|住所地?\/(?:住址|经营场所)|地址\(住所\)|详细地址|地址或住所)/;
const PARTY_ID = /(?:统一社会信用代码|(?:居民)?身份证(?:件)?(?:号码|号)?|公民身份(?:证)?号码|证(?:照|件)号(?:码)?|注册号|营业执照(?:注册)?号(?:码)?|社会信用代码|信用代码)/;

/** Party, identity, representative and address of a decision or an application. */
export function partyBlock(view: DocumentView, out: Collector): void {
  const name = partyOf(inlineValue(view, PARTY)) ?? partyOf(tableValue(view, /(?:当事人|申请人)(?:\((?!签)[^()]{1,8}\))?|被处罚人|被处罚单位|(?:单位|企业|机构|公司|经营者|申请单位|[一-龥]{1,3}[户人])?名称|姓名|当事人姓名|当事人名称|申请(?:人|单位)(?:名称|姓名)?/));
  const party = name && !/^(?:姓名|名称|性别|住)/.test(name.value) ? { ...name, value: name.value.split(/[，；]/)[0] ?? name.value } : addresseeAsParty(view);
  out.add('partyName', party, 'party');
  for (const cell of firstCells(view, 40)) {
    const id = findPartyIds(cell.text)[0];
    if (!id) continue;
    out.add('partyId', { value: id.value, evidence: evidenceOfCell(cell) }, 'party-id');
    break;
  }
  if (!out.has('partyId')) {
    const id = inlineValue(view, PARTY_ID) ?? tableValue(view, PARTY_ID);
    if (id && /^[0-9A-Z]{15,18}$/.test(id.value)) out.add('partyId', id, 'party-id-label');
  }
  const person = tableValue(view, REPRESENTATIVE) ?? inlineValue(view, REPRESENTATIVE);
  // The label vouches for the name, however rare the surname.
  const representative = person ? (namesIn(person.value)[0] ?? /^[一-龥·]{2,4}(?=$|[(,、])/.exec(person.value)?.[0]) : undefined;
  if (person && representative) out.add('legalRepresentative', { ...person, value: representative }, 'representative');
  const address = inlineValue(view, ADDRESS, true) ?? tableValue(view, ADDRESS);
  if (address) out.add('address', { ...address, value: display(address.value.split(/[。;；]/)[0] ?? address.value) }, 'address');
}

function addresseeAsParty(view: DocumentView): Found | null {
  return partyOf(addressee(view));
}

/** The first cells of the document. */
export function firstCells(view: DocumentView, count: number): Cell[] {
  return view.flow.cells.slice(0, count);
}

/** All amounts of the document with their places. */
export function amountsIn(view: DocumentView): (FoundAmount & { readonly found: Found<number> })[] {
  return findAmounts(view.flow.text).map((amount) => ({ ...amount, found: { value: amount.value, evidence: evidenceOf(view.flow, amount.from, amount.to) } }));
}

const isRange = (text: string, amount: FoundAmount): boolean => /^(?:以上|以下|至|-|~|到)/.test(text.slice(amount.to)) || /(?:至|-|~|不足|不满|超过|以上)$/.test(text.slice(0, amount.from));

/**
 * The fine (罚款) that a text from `start` on imposes: the amount right after 罚款, or right before 的罚款, never one end of a range.
 * With it the same amount in capitals, if it stands beside it.
 */
export function fineFrom(view: DocumentView, start: number): { digits: Found<number> | null; capital: Found<number> | null } {
  const text = view.flow.text;
  const amounts = amountsIn(view).filter((amount) => amount.from >= start && !isRange(text, amount));
  const after = (amount: FoundAmount) => /(?:罚款|合并罚款|处以|并处)(?:金额|数额)?(?:为|:)?[,，]?(?:共?计|合计|共计|即|折合)?(?:人民币)?(?:\(?大写\)?:?)?$/.test(text.slice(Math.max(0, amount.from - 14), amount.from)) && /罚款/.test(text.slice(Math.max(0, amount.from - 14), amount.to + 5));
  const before = (amount: FoundAmount) => /^(?:整)?(?:\([^()]{2,24}\))?(?:的)?(?:行政)?罚款/.test(text.slice(amount.to, amount.to + 34));
  const total = amounts.find((amount) => /(?:合计|共计|总计)(?:处以?)?罚款(?:人民币)?$/.test(text.slice(Math.max(0, amount.from - 12), amount.from)));
  const first = total ?? amounts.find((amount) => after(amount) || before(amount));
  if (!first) return { digits: null, capital: null };
  const neighbour = amounts.find((amount) => amount !== first && amount.form !== first.form && amount.from >= first.to && amount.from - first.to <= 14 && !/罚款|没收/.test(text.slice(first.to, amount.from)));
  if (first.form === 'capital') return { digits: neighbour?.found ?? first.found, capital: first.found };
  const capital = neighbour ?? capitalWithoutYuan(view, first);
  return { digits: first.found, capital: capital?.found ?? null };
}

/** A capital amount in brackets right after the digits (60000元(陆万元整)). */
function capitalWithoutYuan(view: DocumentView, digits: FoundAmount): { found: Found<number> } | null {
  const rest = view.flow.text.slice(digits.to, digits.to + 30);
  const match = /^\(?(?:大写)?:?(?:人民币)?([零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{2,16}[元圆]?整?)/.exec(rest);
  if (!match?.[1]) return null;
  const from = digits.to + match[0].indexOf(match[1]);
  const amount = findAmounts(/[元圆]/.test(match[1]) ? match[1] : `${match[1].replace(/整$/, '')}元`)[0];
  return amount ? { found: { value: amount.value, evidence: evidenceOf(view.flow, from, from + match[1].length) } } : null;
}

/** Where the operative part (处罚内容) begins; the start of the text when no such words are there. */
export function operativePart(view: DocumentView, words: RegExp): number {
  let at = -1;
  for (const match of matches(view, words)) at = match.index + match[0].length;
  return at;
}

const RANGE = /([\d.,]+万?|[一二三四五六七八九十百千万]{1,8})(?:元)?(?:以上|至|-|~)([\d.,]+万?|[一二三四五六七八九十百千万]{1,8})元(?:以下)?/g;

/** The range of the discretion benchmark (裁量档次) that the document says it applies. */
export function benchmarkRange(view: DocumentView): { minimum: Found<number>; maximum: Found<number> } | null {
  const text = view.flow.text;
  let chosen: { minimum: Found<number>; maximum: Found<number> } | null = null;
  for (const match of text.matchAll(RANGE)) {
    const before = text.slice(Math.max(0, match.index - 150), match.index);
    const after = text.slice(match.index, match.index + match[0].length + 16);
    const aboutBenchmark = /裁量(?:权)?(?:基准|标准|规则|指导|档次|阶次)/.test(before) || /裁量(?:档次|幅度|阶次|区间)/.test(after);
    const statutory = /第[一二三四五六七八九十百]{1,6}条/.test(before.slice(before.search(/裁量[^裁]*$/)));
    // 每平方米100元至200元 is a price for each unit, not the range of the fine.
    const perUnit = /每[一-龥]{1,5}[^。;一-龥]{0,2}(?:处|罚款)?$/.test(before) || /^[^。;]{0,4}每[一-龥]/.test(text.slice(match.index + match[0].length));
    if (!aboutBenchmark || statutory || perUnit) continue;
    const low = findAmounts(`${match[1] ?? ''}元`)[0]?.value;
    const high = findAmounts(`${match[2] ?? ''}元`)[0]?.value;
    if (low === undefined || high === undefined || low >= high) continue;
    const evidence = evidenceOf(view.flow, match.index, match.index + match[0].length);
    const range = { minimum: { value: low, evidence }, maximum: { value: high, evidence } };
    // 应适用 …… 的裁量档次 names the grade that counts; otherwise the first one mentioned does.
    if (/适用|属于|应当/.test(before.slice(-40)) && /^.{0,24}(?:裁量|档次)/.test(after)) return range;
    chosen ??= range;
  }
  return chosen;
}

const OFFICER_LABEL = /(?:检查|勘验|勘察|核查|询问|调查|谈话|执法|办案|承办|查封|扣押)(?:\((?:检查|勘验|勘察|调查|询问|核查)\))?(?:人员|人)(?:\([^)]{1,8}\))?(?:姓名|签名|签字)?(?:及(?:证号|执法证号))?/;
const CERTIFICATE = /(?:执法证(?:件)?(?:编)?(?:号码?)?|证(?:件)?(?:编)?号(?:码)?|执法证)(?:码)?(?:为|是)?:?([一-龥]{0,4}(?:[A-Z]{1,6}-?)?[0-9][0-9A-Z-]{4,17})/g;

/** A number ends with its cell, unless the cell holds only its beginning: the digits after it are the next line's. */
function withinCell(view: DocumentView, at: number, value: string): string {
  const room = endOfCell(view.flow, at) - at;
  return room >= 8 && room < value.length ? value.slice(0, room) : value;
}

/** The name that ends at a position: one that starts a cell or follows no Chinese character, before any other. */
function nameBefore(view: DocumentView, end: number, known: ReadonlySet<string>, bracketed: boolean): string | null {
  const candidates = [3, 2, 4].map((length) => view.flow.text.slice(Math.max(0, end - length), end)).filter((text) => isPersonName(text));
  const starts = (name: string) => {
    const at = end - name.length;
    return view.flow.offsetAt[at] === 0 || !/[一-龥]/.test(view.flow.text.charAt(at - 1));
  };
  return candidates.find((name) => known.has(name)) ?? candidates.find(starts) ?? (bracketed ? (candidates[0] ?? null) : null);
}

/** Officers and their certificate numbers in a record (笔录). */
export function officersOf(view: DocumentView, out: Collector, context: FamilyContext): void {
  const seen = new Set<string>();
  const label = new RegExp(`(?<!被)(?:${OFFICER_LABEL.source}):`, 'g');
  for (const match of view.flow.text.matchAll(label)) {
    const from = match.index + match[0].length;
    const rest = view.flow.text.slice(from, from + 40);
    const value = rest.split(/(?:执法证|证号|证件|职务|记录人|见证人|被|单位|日期|时间|[0-9]{4}年|地点|:|。)/)[0] ?? '';
    for (const name of namesIn(value, context.officers, true)) {
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
    // 证号甲、乙: the second number follows without a label.
    const next = /^[、,和及]([一-龥]{0,4}(?:[A-Z]{1,6}-?)?[0-9][0-9A-Z-]{4,17})/.exec(view.flow.text.slice(at + value.length));
    if (next?.[1]) add(next[1], at + value.length + 1);
  }
}
