import type { Cell } from '../text/layout';
import { evidenceOf, evidenceOfCell, opensAfterGap } from '../text/flow';
import { display } from '../text/normalise';
import { firstMatch, inlineValue, looseValue, matches, tableValue, type DocumentView, type Found } from '../text/view';
import { findNumbers, findPartyIds, isCreditCode, isIdentityNumber } from '../values/numbers';
import { isPersonName, namesIn } from '../values/persons';
import type { Collector } from './family';

/** The document's own number: the first one in the upper part of its first page, in one cell or broken over two. */
export function documentNumber(view: DocumentView): Found | null {
  const page = view.pages[0];
  if (!page) return null;
  const upper = page.cells.filter((cell) => cell.box.y <= page.height * 0.4);
  // A number inside a sentence belongs to another document.
  const own = (text: string): string | null => {
    const number = findNumbers(text)[0];
    return number && text.length - number.value.length <= 8 ? number.value : null;
  };
  for (const cell of upper) {
    const value = own(cell.text);
    if (value !== null) return { value, evidence: evidenceOfCell(cell) };
  }
  for (const [i, cell] of upper.entries()) {
    const next = upper[i + 1];
    // The last character is lost at the edge, or the number runs over two cells.
    const value = (/[\])]第?\d{1,5}$/.test(cell.text) ? own(`${cell.text}号`) : null) ?? (next && /[[(]|字$|20\d/.test(cell.text) ? own(cell.text + next.text) : null);
    if (value !== null) return { value, evidence: evidenceOfCell(cell) };
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

/** Remarks that a name in running text has behind it, in brackets or after a comma: (统一社会信用代码…, (经营者:…. */
const REMARK_BEHIND = /\((?=经营者|业主|统一社会|社会信用|信用代码|营业执照|注册号|公民身份|居民身份|身份证|证件|以下|下称|住|法定|代表人|负责人|投资人|男|女|地址|性别|个体|自然人|法人|单位|盖章|签|曾用名|字号)[^]*$/;

/** A party's name without bracketed remarks and trailing punctuation; a bracket that is not closed goes with its remark. */
export function partyOf(found: Found | null): Found | null {
  if (!found) return null;
  const value = display(found.value.replace(/^[:,.]+/, '').replace(REMARK_BEHIND, '').replace(/\([^()]*\)$/, '').replace(/\([^()]*$/, '').replace(/[,;。、:)]+$/, ''));
  return value.length < 2 ? null : { ...found, value };
}

const REMARK = '(?:\\((?!签|盖|印)[^()]{1,16}\\))?';
const PARTY_WORDS =
  '当事人|被处罚(?:单位|人|当事人|对象)|受处罚(?:单位|人)|(?:行政)?相对人|违法(?:行为人|单位|当事人|嫌疑人|主体)|行为人|(?:许可)?申请(?:人|单位)|被查封(?:扣押)?人|被(?:许可|执行)人|排水户|取水(?:单位|人)|建设单位';
const PARTY = new RegExp(`(?:(?:${PARTY_WORDS})${REMARK}(?:(?:基本)?情况)?(?:姓名|名称)?(?:或(?:者)?单位|或名称|\\/名称)?${REMARK}|(?:单位|企业|机构|公司|场所|经营者|[一-龥]{1,3}[户人])?名称${REMARK}(?:\\/姓名)?|姓名(?:或名称)?${REMARK})`);
const REPRESENTATIVE = new RegExp(`(?:法定代表人|法人代表|主要负责人|负责人|经营者|业主|投资人|法定代理人)${REMARK}(?:\\/[一-龥]{2,6}|[或及、][一-龥]{2,6})*(?:姓名)?${REMARK}`);
const ADDRESS = new RegExp(
  `(?:现?[住往佳]所地?|现?[住往]址|现住(?:地|址)|(?:单位|公司|企业|经营|联系|注册|通讯|家庭|户籍|生产|详细|场所|营业|机构|(?:行政)?相对人|当事人|被处罚(?:人|单位)|申请(?:人|单位)|所有人)?(?:地址|住址)|(?:主要|生产)?(?:经营|营业)(?:场所|地址|地点)|(?:户籍|户口)?所在地)${REMARK}(?:[\\/或、]?(?:住址|住所|地址|经营(?:场所|地址)))?${REMARK}`,
);
const PARTY_ID = new RegExp(`(?:统一社会信用代码|(?:居民)?身份证(?:件)?(?:号码|号)?|公民身份(?:证)?号码|(?:身份)?证(?:照|件)(?:及)?号(?:码)?|注册号|营业执照(?:注册)?号(?:码)?|社会信用代码|信用代码)${REMARK}`);

/** Party, identity, representative and address of a decision or an application. */
export function partyBlock(view: DocumentView, out: Collector): void {
  const name = partyNamed(view);
  const party = name && !/^(?:姓名|名称|性别|住|年龄|法定)/.test(name.value) ? name : addresseeAsParty(view);
  out.add('partyName', party, 'party');
  identity(view, out);
  const person = tableValue(view, REPRESENTATIVE) ?? inlineValue(view, REPRESENTATIVE, true) ?? looseValue(view, REPRESENTATIVE, (value) => isPersonName(value.replace(/\(.*$/, '')));
  // The label vouches for the name, however rare the surname.
  const representative = person ? (namesIn(wholeName(view, person.value))[0] ?? /^[一-龥·]{2,4}(?=$|[(),;。、])/.exec(person.value)?.[0]) : undefined;
  if (person && representative) out.add('legalRepresentative', { ...person, value: representative }, 'representative');
  else out.add('legalRepresentative', representativeInSentence(view), 'representative-sentence');
  const address = inlineValue(view, ADDRESS, true) ?? tableValue(view, ADDRESS) ?? looseValue(view, ADDRESS, isAddress) ?? addressInSentence(view);
  if (address) out.add('address', { ...address, value: addressOf(address.value) }, 'address');
}

/** The party after its label or in its field; what somebody says (当事人:我认) is none. A full line may hold half of it. */
function partyNamed(view: DocumentView): Found | null {
  const first = (found: Found | null): Found | null => {
    const party = partyOf(found);
    return party ? { ...party, value: party.value.split(/[,，;；。]/)[0] ?? party.value } : null;
  };
  const plausible = (found: Found | null) => found !== null && isPlausible(found.value);
  const nameOf = (value: string) => first({ value, evidence: view.document.evidence });
  const inline = first(inlineValue(view, PARTY, false, (value) => plausible(nameOf(value))));
  // The label vouches for a person's name; all else ends as organisations end, or goes on in the next line.
  const whole = inline && !PARTY_ENDING.test(inline.value.replace(/[（）]/g, (sign) => (sign === '（' ? '(' : ')'))) && inline.value.length > 4 ? first(inlineValue(view, PARTY, true, (value) => plausible(nameOf(value)))) : null;
  const table = first(tableValue(view, PARTY, (value) => plausible(nameOf(value))));
  return whole ?? inline ?? table ?? first(looseValue(view, PARTY, isParty));
}

const isPlausible = (value: string): boolean =>
  value.length >= 2 && !/^(?:我|你|他|没有|无异议|不|是|已|听|清楚|同意|属实|对|未|如|要求|认为|表示|请|收到|放弃)(?:[一-龥]|$)/.test(value) && !/[?!？！]/.test(value) && (value.length > 3 || /[某×*Xx]/.test(value) || isPersonName(value) || !/[我你的了吗]/.test(value));

/** A name whose last character stands alone at the beginning of the next line. */
function wholeName(view: DocumentView, name: string): string {
  if (!/^[一-龥]{1,2}$/.test(name)) return name;
  const at = view.flow.cells.findIndex((cell) => cell.text.endsWith(`:${name}`) || cell.text === name);
  const next = view.flow.cells[at + 1];
  return at >= 0 && next && /^[一-龥](?:$|[,;。(])/.test(next.text) && isPersonName(name + next.text.charAt(0)) ? name + next.text.charAt(0) : name;
}

/** An address up to the end of its clause, without a bracket that it does not open and without the words of the next sentence. */
function addressOf(text: string): string {
  const clause = text.split(/[。;；,，]/)[0] ?? text;
  const own = clause.replace(/(.{4,}?)(?:因(?:当事人|你|该|涉嫌)|经(?:查|调查核实)|当事人|你(?:单位|公司|店|厂)|涉嫌|违反|(?:法定代表人|负责人|经营者|联系电话|电话|邮编|统一社会信用代码|身份证号)).*$/, '$1');
  const closed = own.split('(').length < own.split(')').length ? own.replace(/\)(?=[^)]*$)/, '') : own.split('(').length > own.split(')').length ? own.replace(/\([^()]*$/, '') : own;
  return display(closed.replace(/^(?:为|是|位于|在)(?=[一-龥]{2})/, '').replace(/[、.:]+$/, ''));
}

const isParty = (value: string): boolean => PARTY_ENDING.test(value.replace(/\(.*$/, '')) || isPersonName(value);
const isAddress = (value: string): boolean => value.length >= 5 && value.length <= 50 && /^[一-龥]{2}.*(?:[省市县区乡镇村组街路道巷号]|大厦|园区|小区)/.test(value) && !/的|,/.test(value);

/** How far from its beginning the running text of a document names the party with all its particulars. */
const PARTICULARS = 420;

/** 某某，男，汉族，住某县某乡某村; 某公司，住所地某市某路1号，法定代表人某某. */
function addressInSentence(view: DocumentView): Found | null {
  const place = '([一-龥](?:[^,;。()、:]|\\([^()]{1,20}\\)){4,50}?)';
  const named = new RegExp(`[,;。(、](?:单位|企业|公司)?(?:[住往佳]所地?|[住往]址|地址|(?:主要)?(?:经营|营业|生产)(?:场所|地址|地点)|注册(?:地址|地)|户籍(?:所在)?地(?:址)?|现住(?:址|地)?)(?:为|是|位于|在|:)?${place}(?=[,;。)]|法定代表人|负责人|$)`);
  const lives = /[,;。(](?:现|户籍地|家)?住(?:址|所|在|于)?:?([一-龥][一-龥0-9A-Za-z-]{4,40}?[村组号室街路乡镇庄寨楼县区市户屯队])(?=[,;。()])/;
  for (const pattern of [named, lives]) {
    const found = firstMatch(view, pattern);
    if (found && found.evidence.page === view.pages[0]?.page) return found;
  }
  return null;
}

/** 某公司，……，法定代表人某某。 in the sentence that names the party; what follows the name must end it. */
function representativeInSentence(view: DocumentView): Found | null {
  const text = view.flow.text;
  for (const match of matches(view, /(?:法定代表人|法人代表|(?:主要)?负责人|经营者|投资人|执行事务合伙人|业主)(?:姓名)?(?:为|是|系|叫|:)?/)) {
    if (match.index > PARTICULARS) return null;
    const from = match.index + match[0].length;
    const ends = (at: number) => at >= text.length || opensAfterGap(view.flow, at) || /^(?:[,;。()、]|职务|身份|性别|联系|电话|住|地址|统一|男|女)/.test(text.slice(at, at + 2));
    const length = [3, 2, 4].find((count) => isPersonName(text.slice(from, from + count)) && ends(from + count));
    if (length !== undefined) return { value: text.slice(from, from + length), evidence: evidenceOf(view.flow, from, from + length) };
  }
  return null;
}

/** Letters that are read where an identity number has figures. */
const figures = (text: string): string => text.replace(/[OoQ]/g, '0').replace(/[lI|]/g, '1').toUpperCase();

function identity(view: DocumentView, out: Collector): void {
  for (const cell of firstCells(view, 40)) {
    const id = findPartyIds(cell.text)[0];
    if (id) out.add('partyId', { value: id.value, evidence: evidenceOfCell(cell) }, 'party-id');
    if (id) return;
  }
  // The number runs over two lines: only one with the right check character is taken.
  const broken = findPartyIds(view.flow.text.slice(0, PARTICULARS)).find(({ value }) => isIdentityNumber(value) || isCreditCode(value));
  if (broken) {
    out.add('partyId', { value: broken.value, evidence: evidenceOf(view.flow, broken.from, broken.to) }, 'party-id');
    return;
  }
  for (const found of [inlineValue(view, PARTY_ID), tableValue(view, PARTY_ID)]) {
    const value = found ? figures(found.value) : '';
    const right = isIdentityNumber(value) || isCreditCode(value) ? value : (found?.value ?? '');
    if (found && /^[0-9A-Z*]{15,18}$/.test(right)) {
      out.add('partyId', { ...found, value: right }, 'party-id-label');
      return;
    }
  }
}

function addresseeAsParty(view: DocumentView): Found | null {
  return partyOf(addressee(view));
}

/** The first cells of the document. */
export function firstCells(view: DocumentView, count: number): Cell[] {
  return view.flow.cells.slice(0, count);
}
