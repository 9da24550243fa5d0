import { display } from '../text/normalise';
import { datesIn, fieldValue, firstMatch, matches, signingDate, tableValue, wordingIn, dateAfter, foundIn, type DocumentView, type Found } from '../text/view';
import { evidenceOf } from '../text/flow';
import { chineseSmallNumber } from '../values/dates';
import { findProvisions, type FoundProvision } from '../values/provisions';
import { amountsIn, benchmarkRange, documentNumber, fineFrom, officersOf, operativePart, partyBlock } from './common';
import { Collector, type Family, type RawFact } from './family';

const OPERATIVE = /(?:决定(?:如下|对|给予|作出|处以|处罚)|作出(?:如下|以下)|处罚(?:内容)?如下|(?:如下|以下)行政处罚|给予(?:如下|以下)?(?:行政)?处罚)/;
const OTHER_PENALTY = /责令停产停业(?:整顿)?|吊销[^。;,]{0,12}(?:许可证|执照|证书|资质|资格)|暂扣[^。;,]{0,12}(?:许可证|执照|证)|降低资质等级|限制从业|限制开展生产经营活动|责令关闭|通报批评|警告/;
const NOT_PENALTY_LAW = /行政处罚法|行政强制法|行政许可法|行政复议法|行政诉讼法|裁量|基准|程序规定/;

const count = (text: string): number => {
  const digits = /\d+/.exec(text);
  if (digits) return Number(digits[0]);
  return chineseSmallNumber(text);
};

/** Number of a term written 六十日, 60日, (60)日. */
function termNumber(view: DocumentView, pattern: RegExp): Found<number> | null {
  for (const match of matches(view, pattern)) {
    const value = count(match[1] ?? '');
    if (Number.isFinite(value)) return { value, evidence: evidenceOf(view.flow, match.index, match.index + match[0].length) };
  }
  return null;
}

interface ProvisionNames {
  readonly violated: RawFact['name'];
  readonly basis: RawFact['name'];
}
const OWN_PROVISIONS: ProvisionNames = { violated: 'violatedProvision', basis: 'penaltyProvision' };
/** The same places in the notice and the report, to be compared with the decision's. */
export const OTHER_PROVISIONS: ProvisionNames = { violated: 'otherViolatedProvision', basis: 'otherPenaltyProvision' };

/** 违反 … 第…条 and 依据 … 第…条: the two provisions a penalty rests on. */
export function provisionsOf(view: DocumentView, out: Collector, names: ProvisionNames = OWN_PROVISIONS): void {
  const text = view.flow.text;
  const provisions = findProvisions(text);
  const place = (provision: FoundProvision): Found => ({ value: provision.value, evidence: evidenceOf(view.flow, provision.from, provision.to) });
  let violated: FoundProvision | undefined;
  for (const match of matches(view, /违反(?:了)?/)) {
    violated = provisions.find((provision) => provision.from >= match.index && provision.from - match.index <= 16);
    if (violated) break;
  }
  // Forms have a field for each: its words and its label need not follow each other in the text.
  const inField = (label: RegExp): Found | null => {
    const field = tableValue(view, label);
    const cited = field ? findProvisions(field.value).find((provision) => !NOT_PENALTY_LAW.test(provision.statute)) : undefined;
    return field && cited ? { ...field, value: cited.value } : null;
  };
  out.add(names.violated, violated ? place(violated) : inField(/违反(?:的)?(?:法律)?(?:条款|规定|法规|条文|依据)|违法(?:条款|依据)|定性依据/), 'violated');
  if (!violated && !out.has(names.violated)) return;
  const from = violated?.to ?? 0;
  const basis = provisions.find((provision) => {
    if (provision.from <= from || NOT_PENALTY_LAW.test(provision.statute)) return false;
    return /(?:依.|根.|按.|参照)(?:了)?[^。;]{0,60}$/.test(text.slice(Math.max(from, provision.from - 70), provision.from));
  });
  out.add(names.basis, basis ? place(basis) : inField(/(?:行政)?(?:处罚|处理|执法)(?:的)?(?:法律)?(?:依据|条款)|法律依据|罚则/), 'basis');
}

/** Remedies (救济途径): organ, court and the two terms. */
export function remedies(view: DocumentView, out: Collector): void {
  const organ = firstMatch(view, /向([一-龥]{2,24}?(?:人民政府|政府|局|委员会|厅|部|机关))(?:\([^()]{2,60}\))?(?:或者?[一-龥]{2,30}(?:\([^()]{2,60}\))?)?[^。;,]{0,8}复议/);
  out.add('reviewOrgan', organ ? { ...organ, value: display(organ.value) } : null, 'remedy');
  const court = firstMatch(view, /向([一-龥]{2,24}?法院)(?:\([^()]{2,60}\))?(?:依法)?(?:提起|起诉|提出)/);
  out.add('court', court ? { ...court, value: display(court.value) } : null, 'remedy');
  out.add('reviewTerm', termNumber(view, /([一二三四五六七八九十]{1,3}|\(?\d{1,3}\)?)(?:个)?(?:工作)?日内[^。;]{0,40}复议/), 'remedy');
  out.add('courtTerm', termNumber(view, /([一二三四五六七八九十]{1,3}|\(?\d{1,2}\)?)个?月内[^。;]{0,40}(?:法院|诉讼|起诉)/), 'remedy');
  out.add('reviewFirst', wordingIn(view, /(?:应当)?先(?:依法)?(?:向[一-龥]{2,24})?申请(?:行政)?复议|对(?:行政)?复议决定(?:仍)?不服/), 'remedy');
  out.add('directCourt', wordingIn(view, /(?:也|亦|或者?)(?:可以?)?[^。;]{0,24}(?:直接)?向[一-龥]{2,24}人民法院(?:提起|起诉)/), 'remedy');
}

/** Wordings that a decision must or should contain. */
function wordings(view: DocumentView, out: Collector): void {
  out.add('paymentTerm', wordingIn(view, /(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:个)?(?:工作)?日(?:之)?内(?:(?!复议|诉讼|法院)[^。;]){0,90}(?:缴|交至|交到|汇|支付)|\d{4}年\d{1,2}月\d{1,2}日前[^。;]{0,40}(?:缴|交)|当场(?:收缴|缴纳)|缴(?:款|纳)期限:?[^。;]{0,20}日/), 'wording');
  out.add('payee', wordingIn(view, /[一-龥]{2,20}(?:银行|信用社|信用联社)|缴款(?:二维码|码)|非税(?:收入)?|账(?:户|号):?|电子支付/), 'wording');
  out.add('lateFeeWarning', wordingIn(view, /(?:百分之三|3%|3％)[^。;]{0,12}加处|加处罚款/), 'wording');
  const discretion = [...matches(view, /裁量|基准|(?:从轻|减轻|从重|不予)(?:行政)?处罚|(?:较轻|轻微|一般|较重|严重|特别严重)(?:违法)?(?:情形|情节|程度|阶次|档次)/)].find(
    (match) => !/(?:请求|要求|希望|申请|恳请|建议|不属于)[^。;]{0,10}$/.test(view.flow.text.slice(Math.max(0, match.index - 14), match.index)),
  );
  out.add('discretionStatement', discretion ? foundIn(view, discretion) : null, 'wording');
  out.add('pleaStatement', wordingIn(view, /(?:送达|告知)[^。]{0,24}告知书|告知书|违法行为通知书|(?:提出|进行|放弃|未)[^。;]{0,12}陈述[、和]?申辩/), 'wording');
  out.add('factStatement', wordingIn(view, /经查|查明|检查(?:时)?发现|违法事实|调查(?:认定|发现|核实)|\d{4}年\d{1,2}月[^。]{6,80}/), 'wording');
  out.add('evidenceStatement', wordingIn(view, /证据|证明|为证|佐证/), 'wording');
  out.add('publication', wordingIn(view, /(?:公示|公开|公布)[^。;]{0,20}(?:信息|决定|处罚)|(?:信息|决定|处罚)[^。;]{0,16}(?:公示|公开|公布)/), 'wording');
  const mitigation = [...matches(view, /减轻(?:行政)?处罚/)].find((match) => !/(?:请求|要求|希望|申请|恳请|不(?:予|符合|属于)|从轻或者?)[^。;]{0,10}$/.test(view.flow.text.slice(Math.max(0, match.index - 14), match.index)));
  out.add('mitigation', mitigation ? foundIn(view, mitigation) : null, 'wording');
  out.add('mitigationGround', wordingIn(view, /行政处罚法》?第三十[一二三]?条|(?:主动消除|受他人胁迫|主动供述|立功|不满十八周岁)/), 'wording');
  out.add('correctionOrder', wordingIn(view, /责令[^。;]{0,16}(?:改正|整改|停止|恢复|拆除|清理|补正|治理|停产)|限期改正/), 'wording');
}

function fines(view: DocumentView, out: Collector): void {
  const start = Math.max(0, operativePart(view, OPERATIVE));
  let fine = fineFrom(view, start);
  if (!fine.digits && start > 0) fine = fineFrom(view, 0);
  out.add('fineAmount', fine.digits, 'operative');
  out.add('fineCapital', fine.capital, 'operative');
  const text = view.flow.text;
  const confiscated = amountsIn(view).find((amount) => amount.from >= start && /没收[^。;,]{0,16}$/.test(text.slice(Math.max(0, amount.from - 20), amount.from)) && !/罚款/.test(text.slice(Math.max(0, amount.from - 8), amount.from)));
  out.add('confiscatedAmount', confiscated?.found, 'operative');
  for (const match of matches(view, OTHER_PENALTY)) {
    if (match.index < start || match[0] === '警告') continue;
    out.add('otherPenalty', foundIn(view, match), 'operative');
    break;
  }
}

/** Earliest date told in the facts, before the violation is named: a hint at when the act began (行政处罚法第36条). */
function actDate(view: DocumentView): Found | null {
  const end = view.flow.text.search(/违反/);
  const told = datesIn(view).filter((date) => date.to < end && !/(?:生产日期|有效期|出生|成立|注册|登记|签订|颁发|发证|取得)[^。,;]{0,14}$/.test(view.flow.text.slice(Math.max(0, date.from - 18), date.from)));
  return [...told].sort((a, b) => a.value.localeCompare(b.value))[0] ?? null;
}

/** The date on the decision, and the party's receipt on it if it was handed over at once (当事人签收). */
function dates(view: DocumentView, out: Collector): void {
  out.add('decisionDate', signingDate(view), 'signing');
  const receipt = dateAfter(view, /(?:当事人|被处罚人|受送达人)?(?:签收|收到本决定书(?:的)?(?:日期|时间))[^。]{0,12}:/) ?? tableValue(view, /签收(?:日期|时间)/);
  if (receipt && /^\d{4}-/.test(receipt.value)) out.add('decisionServedDate', receipt, 'receipt');
  else out.add('decisionServedDate', receiptOn(view, signingDate(view)), 'receipt');
}

/** The day on which the party confirms on the paper itself that it has it (本决定书已收到。某某 某年某月某日); not before the paper's own. */
export function receiptOn(view: DocumentView, signed: Found | null): Found | null {
  const receipt = dateAfter(view, /(?:告知书|决定书|文书)[^。;,]{0,4}[已己巳](?:收到|签收|收悉|领取)|[已己巳](?:收到|签收|领取)(?:本|此|该|上述)?[^。;,]{0,6}(?:告知书|决定书|文书)|(?:签收|收到|领取)(?:时间|日期)|(?:当事人|被告知人|被处罚人|受送达人|签收人|收件人)(?:\(?(?:签收|签名|签字|签章)[^。:]{0,8})?签收[^。:]{0,6}:/);
  return receipt && (!signed || receipt.value >= signed.value) ? receipt : null;
}

function common(view: DocumentView, out: Collector): void {
  out.add('decisionNumber', documentNumber(view), 'number');
  partyBlock(view, out);
  out.add('tradeName', fieldValue(view, /(?:经营者)?字号(?:名称)?|个体工商户名称|(?:字号|店铺)名称/), 'trade-name');
  provisionsOf(view, out);
  fines(view, out);
  remedies(view, out);
  wordings(view, out);
  const range = benchmarkRange(view);
  out.add('benchmarkMinimum', range?.minimum, 'benchmark');
  out.add('benchmarkMaximum', range?.maximum, 'benchmark');
  for (const page of view.pages) {
    const seal = page.seals[0];
    if (seal) out.add('decisionSeal', { value: '印章', evidence: { page: page.page, box: seal, text: '印章', confidence: 0.8 } }, 'seal');
  }
}

/** 行政处罚决定书, 不予行政处罚决定书. */
export const decisionFamily: Family = {
  types: ['行政处罚决定书', '不予行政处罚决定书'],
  extract: (view) => {
    const out = new Collector('decision');
    common(view, out);
    dates(view, out);
    out.add('firstActDate', actDate(view), 'facts');
    return out.facts;
  },
};

/** 当场行政处罚决定书: made, handed over and signed on the spot (行政处罚法第52条). */
export const summaryDecisionFamily: Family = {
  types: ['当场行政处罚决定书'],
  extract: (view, context) => {
    const out = new Collector('summary-decision');
    common(view, out);
    officersOf(view, out, context);
    out.add('decisionDate', signingDate(view), 'signing');
    out.add('decisionServedDate', dateAfter(view, /(?:当事人|被处罚人)\(?(?:签名|签字|签收)[^。:]{0,12}:|签收(?:时间|日期):/) ?? dateAfter(view, /(?:签收|收到|送达|领取)(?:时间|日期)/), 'receipt');
    out.add('certificateBlank', blankCertificate(view), 'certificate');
    return out.facts;
  },
};

/** A label for a certificate number that no number follows: 蒋丽（证号　　　）. */
function blankCertificate(view: DocumentView): Found | null {
  for (const match of matches(view, /(?:执法证号|证号)[:(]?/)) {
    const rest = view.flow.text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if (/\d{5}/.test(rest)) continue;
    const before = /([一-龥]{2,4})\(?$/.exec(view.flow.text.slice(Math.max(0, match.index - 5), match.index));
    return { value: before?.[1] ?? '执法人员', evidence: evidenceOf(view.flow, match.index, match.index + match[0].length) };
  }
  return null;
}
