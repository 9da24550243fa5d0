import { evidenceOf } from '../text/flow';
import { display } from '../text/normalise';
import { fieldValue, firstMatch, foundIn, matches, wordingIn, type DocumentView, type Found } from '../text/view';
import { findPartyIds } from '../values/numbers';
import { isPersonName } from '../values/persons';
import { amountsIn } from './common';
import { Collector, type Family } from './family';

const ORGAN_LINE = /^([一-龥()]{3,28}?(?:局|委员会|厅|人民政府|管委会|管理处|支队|大队|总队))(?:\(印章\)|\(盖章\)|印章)?$/;

/** The agency under the decision (落款): the last line of the document that is nothing but an agency's name. */
function signingAgency(view: DocumentView): Found | null {
  const page = view.pages.at(-1);
  const cell = page?.cells.filter((candidate) => candidate.box.y > page.height * 0.3 && ORGAN_LINE.test(candidate.text)).at(-1);
  const organ = cell ? ORGAN_LINE.exec(cell.text)?.[1] : undefined;
  return cell && organ ? { value: display(organ), evidence: { page: page?.page ?? 0, box: cell.box, text: cell.line.text, confidence: cell.line.confidence } } : null;
}

const asked = (view: DocumentView, at: number): boolean => /(?:请求|要求|希望|申请|恳请|建议|不(?:予|符合|属于|得|能)|无)[^。;]{0,10}$/.test(view.flow.text.slice(Math.max(0, at - 14), at));

/** 行政处罚决定书: who signs it, statutes cited without an article, and why the penalty was made milder. */
export const decisionDetailsFamily: Family = {
  types: ['行政处罚决定书'],
  extract: (view) => {
    const out = new Collector('decision-details');
    out.add('signingAgency', signingAgency(view), 'foot');
    // A grounds clause that names the statute and stops there; 有关规定 after a full citation elsewhere is usual and is left alone.
    const bare = [...matches(view, /(?:依据|根据|依照|按照)(?:了)?(《[^《》]{3,40}》)(?:的)?(?:有关|相关)?(?:的)?(?:规定|条款|要求)[,，]?(?:本机关|本局|我局|现)?(?:决定|作出|给予|处以|责令)/)][0];
    out.add('bareCitation', bare ? foundIn(view, bare) : null, 'citation');
    const lenient = [...matches(view, /从轻(?:行政)?处罚/)].find((match) => !asked(view, match.index));
    out.add('leniency', lenient ? foundIn(view, lenient) : null, 'leniency');
    out.add('leniencyGround', wordingIn(view, /第三十[一二三]条|主动(?:消除|减轻|供述|改正|整改|配合|停止|投案)|积极(?:配合|整改|改正|消除)|及时(?:改正|整改|消除|停止)|初次违法|首次违法|(?:危害后果|情节)(?:较)?轻微|如实(?:陈述|供述|说明|交代)|立功|胁迫|诱骗|未满十八周岁|裁量[^。;]{0,30}从轻/), 'leniency');
    return out.facts;
  },
};

/** 事先告知书、听证告知书: what they say is to be confiscated. */
export const noticeDetailsFamily: Family = {
  types: ['行政处罚事先告知书', '听证告知书'],
  extract: (view) => {
    const out = new Collector('notice-details');
    const text = view.flow.text;
    const start = Math.max(0, text.search(/拟(?:对|作出|给予|处)/));
    const confiscated = amountsIn(view).find((amount) => amount.from >= start && /没收[^。;,]{0,16}$/.test(text.slice(Math.max(0, amount.from - 20), amount.from)) && !/罚款/.test(text.slice(Math.max(0, amount.from - 8), amount.from)));
    out.add('noticeConfiscatedAmount', confiscated?.found, 'operative');
    return out.facts;
  },
};

/** Identity numbers of the party on other papers than the decision, to be compared with it. */
export const identityFamily: Family = {
  types: ['立案审批表', '调查终结报告', '结案审批表', '行政处罚决定审批表', '行政处罚事先告知书', '听证告知书'],
  extract: (view) => {
    const out = new Collector('identity');
    const id = findPartyIds(view.flow.text)[0];
    if (id) out.add('mentionedPartyId', { value: id.value, evidence: evidenceOf(view.flow, id.from, id.to) }, 'party-id');
    return out.facts;
  },
};

const PAIR = /([一-龥]{2,4})[(:]?(?:,)?(?:行政)?(?:执法)?证(?:件)?(?:编)?号(?:码)?(?:为|是)?[:(]?((?:豫|[一-龥])?(?:[A-Z]{1,6}-?)?\d{6,14})/;

/** Records: officers with the certificate number that stands right behind the name. */
export const certificateFamily: Family = {
  types: ['现场检查笔录', '询问笔录', '查封扣押现场笔录', '现场核查笔录', '陈述申辩笔录', '送达回证', '调查终结报告', '立案审批表', '当场行政处罚决定书'],
  extract: (view, context) => {
    const out = new Collector('certificate');
    for (const match of matches(view, PAIR)) {
      const words = match[1] ?? '';
      // 甲、乙证号1、2: which number belongs to whom is not said by what stands beside it.
      if (/[、,和及]$/.test(view.flow.text.slice(0, match.index)) || /^[、,和及][豫\dA-Z]{6}/.test(view.flow.text.slice(match.index + match[0].length))) continue;
      const name = [3, 2, 4].map((length) => words.slice(-length)).find((part) => context.officers.has(part)) ?? (isPersonName(words) ? words : null);
      if (name && context.officers.has(name)) out.add('officerPair', { value: `${name}|${match[2] ?? ''}`, evidence: evidenceOf(view.flow, match.index, match.index + match[0].length) }, 'pair');
    }
    return out.facts;
  },
};

/** Recusal (回避) asked for and decided on (行政处罚法第43条). */
export const recusalFamily: Family = {
  types: null,
  extract: (view) => {
    const out = new Collector('recusal');
    const request = [...matches(view, /(?:提出|递交|提交)(?:了)?回避申请|回避申请书|申请([一-龥]{2,4})回避/)].find(
      (match) => !/(?:是否|有权|可以|不|未|无|需要|要求|如|吗|放弃)[^。;]{0,8}$/.test(view.flow.text.slice(Math.max(0, match.index - 10), match.index)) && (match[1] === undefined || isPersonName(match[1])),
    );
    out.add('recusalRequest', request ? { ...foundIn(view, request), value: request[0] } : null, 'request');
    if (view.document.type === '询问笔录') out.add('recusalTold', wordingIn(view, /回避/), 'told');
    out.add('recusalDecision', wordingIn(view, /回避决定书?|(?:同意|驳回|准予|决定)[^。;,]{0,10}回避(?:申请)?/), 'decision');
    return out.facts;
  },
};

/** 缴款凭证: who paid, and whether the slip is a fiscal or a bank's one (行政处罚法第67、70条). */
export const slipFamily: Family = {
  types: ['缴款凭证'],
  extract: (view) => {
    const out = new Collector('slip');
    const payer = fieldValue(view, /(?:缴款|付款|交款|缴费)(?:单位|人)(?:\(个人\)|\/个人|或者?个人)?(?:名称|全称|姓名)?/);
    const name = payer ? display(payer.value.replace(/\([^()]*\)$/, '')) : '';
    if (payer && (isPersonName(name) || /[一-龥]{4,}/.test(name)) && !/账|号|日期|金额|开户/.test(name)) out.add('payer', { ...payer, value: name }, 'payer');
    out.add('officialSlip', wordingIn(view, /财政[^。;]{0,10}(?:票据|监制|专用)|非税|罚没|(?:专用|统一)[^。;]{0,6}票据|银行|信用社|电子支付|回单/), 'slip');
    return out.facts;
  },
};

/** Leave to pay later or in parts, granted (行政处罚法第66条). */
export const instalmentFamily: Family = {
  types: null,
  extract: (view) => {
    const out = new Collector('instalment');
    if (/决定书|告知书/.test(view.document.type)) return out.facts;
    out.add('instalmentRequest', firstMatch(view, /(申请[^。;]{0,12}(?:延期|分期|暂缓)[^。;]{0,6}缴纳?)/), 'request');
    out.add('instalmentApproval', firstMatch(view, /((?:同意|准予|批准)[^。;]{0,16}(?:延期|分期|暂缓)[^。;]{0,4}(?:缴|履行))/), 'approval');
    return out.facts;
  },
};
