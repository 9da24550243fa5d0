import { evidenceOf } from '../text/flow';
import { dateAfter, datesIn, firstMatch, matches, signingDate, wordingIn, type DocumentView, type Found } from '../text/view';
import { findAmounts } from '../values/amounts';
import { findDates } from '../values/dates';
import { documentNumber, partyBlock } from './common';
import { Collector, type Family } from './family';
import { momentsIn, numberAfter } from './moments';

const DAY = String.raw`\d{4}年\d{1,2}月\d{1,2}日`;
const COUNT = String.raw`(\(?(?:[一二三四五六七八九十]{1,3}|\d{1,3})\)?)`;
const BASIS = /(?:依据|根据|依照|按照)[^。]{0,10}《[^《》]{3,40}》|《[^《》]{3,40}》第[^。]{1,8}条/;

/** The first date that follows a pattern within its sentence. */
function dateIn(view: DocumentView, pattern: RegExp): Found | null {
  const found = firstMatch(view, pattern);
  const date = found ? findDates(found.value, () => true)[0] : undefined;
  return found && date ? { ...found, value: date.value } : null;
}

/** An amount that stands right behind one of the words. */
function amountAfter(view: DocumentView, words: RegExp): Found<number> | null {
  const text = view.flow.text;
  for (const amount of findAmounts(text)) {
    const before = text.slice(Math.max(0, amount.from - 28), amount.from);
    if (!new RegExp(`(?:${words.source})(?:(?!及|和|与|连同|罚款|不超过|不得)[^。;,\\d]){0,16}$`).test(before)) continue;
    // 罚款及加处罚款共计…: one amount for both.
    if (/(?:罚款|本金)(?:本金)?(?:及|和|与|、)[^。;,]{0,10}(?:共计|合计|总计)[^。;,]{0,6}$/.test(before)) continue;
    return { value: amount.value, evidence: evidenceOf(view.flow, amount.from, amount.to) };
  }
  return null;
}

/** What was decided and is still owed, and what was added to it (加处罚款, 行政强制法第45条). */
function amountsOwed(view: DocumentView, out: Collector): void {
  out.add('lateFeeClaimed', amountAfter(view, /加处(?:的)?罚款|滞纳金/), 'late-fee');
  out.add('principalOwed', amountAfter(view, /(?<!加处(?:的)?)罚款(?:本金)?|应(?:缴|交)[^。;,]{0,6}款|代履行费用/), 'principal');
  out.add('lateFeeFrom', dateIn(view, new RegExp(`自(${DAY})起[^。;]{0,16}(?:每日|按日)[^。;]{0,16}(?:百分之三|3%|加处)`)), 'late-fee');
}

/** 催告书: term, manner, amount, and the right to be heard (行政强制法第35、54条). */
export const demandFamily: Family = {
  types: ['催告书'],
  extract: (view) => {
    const out = new Collector('demand');
    out.add('demandDate', signingDate(view), 'signing');
    const receipt = dateAfter(view, /(?:当事人|被催告人|受送达人)?(?:签收|签名|签字|收到)[^。:]{0,12}:/);
    out.add('demandServedDate', receipt, 'receipt');
    out.add('demandDays', numberAfter(view, new RegExp(`${COUNT}(?:个)?(?:工作)?[日天](?:之)?内`)), 'term');
    out.add('demandTerm', wordingIn(view, new RegExp(`${COUNT}(?:个)?(?:工作)?[日天](?:之)?内|${DAY}(?:之)?前|立即履行|立即缴`)), 'term');
    out.add('demandMethod', wordingIn(view, /缴(?:纳|至|到|付|清)|拆除|恢复原状|清除|清理|腾退|退还|停止|排除妨碍|履行方式|补种|治理/), 'method');
    out.add('demandMoney', wordingIn(view, /罚款|缴款|缴纳|滞纳金|费用/), 'money');
    out.add('demandAmount', wordingIn(view, /\d[\d,.]*(?:万)?元|[零壹贰叁肆伍陆柒捌玖拾佰仟万]{2,}元/), 'amount');
    out.add('demandPlea', wordingIn(view, /陈述|申辩/), 'plea');
    amountsOwed(view, out);
    return out.facts;
  },
};

function executionWords(view: DocumentView, out: Collector): void {
  out.add('measureReviewTold', wordingIn(view, /复议/), 'remedy');
  out.add('measureCourtTold', wordingIn(view, /诉讼|起诉/), 'remedy');
  out.add('measureReason', wordingIn(view, /逾期|未(?:按|在|履行|缴|拆)|拒不|仍不|仍未|不履行/), 'reason');
  out.add('measureBasis', wordingIn(view, BASIS), 'basis');
  out.add('executionMethod', wordingIn(view, /(?:强制)?拆除|划拨|拍卖|变卖|抵缴|排除妨碍|恢复原状|代履行|清除|执行方式/), 'method');
  const planned = dateAfter(view, /(?:执行|代履行|拆除)(?:的)?(?:时间|日期):?/) ?? dateIn(view, new RegExp(`(?:定|拟|决定|将)于(${DAY})`));
  // Another day named in the text counts only if it does not lie before the decision.
  const signed = signingDate(view);
  const later = datesIn(view).find((date) => signed && date.value >= signed.value && date.evidence.box.y !== signed.evidence.box.y);
  out.add('executionDay', planned ?? later, 'day');
}

/** 强制执行决定书 (行政强制法第37条). */
export const executionDecisionFamily: Family = {
  types: ['强制执行决定书'],
  extract: (view) => {
    const out = new Collector('execution-decision');
    out.add('decisionNumber', documentNumber(view), 'number');
    partyBlock(view, out);
    out.add('executionDecisionDate', signingDate(view), 'signing');
    executionWords(view, out);
    out.add('demolition', wordingIn(view, /拆除[^。;]{0,30}(?:违法|违章)?(?:建筑|构筑|设施|房屋|建设|搭建)|(?:违法|违章)(?:建筑|建设|构筑)[^。]{0,40}拆除/), 'demolition');
    out.add('announcementMention', wordingIn(view, /(?:发布|张贴|予以|进行)(?:了)?[^。;]{0,12}公告/), 'announcement');
    out.add('concealment', wordingIn(view, /(?:转移|隐匿)[^。;]{0,10}(?:财物|财产|资金)/), 'concealment');
    amountsOwed(view, out);
    return out.facts;
  },
};

/** 代履行决定书 (行政强制法第51、52条). */
export const substituteFamily: Family = {
  types: ['代履行决定书'],
  extract: (view) => {
    const out = new Collector('substitute');
    out.add('decisionNumber', documentNumber(view), 'number');
    partyBlock(view, out);
    out.add('substituteDecisionDate', signingDate(view), 'signing');
    executionWords(view, out);
    out.add('substituteCost', wordingIn(view, /费用(?:预算|估算|预计|概算)?[^。;]{0,24}元|预算[^。;]{0,24}元/), 'cost');
    out.add('substitutePerformer', wordingIn(view, /代履行人[^。;]{0,30}|委托[^。;]{2,40}(?:公司|队|中心|单位|企业)|由(?:本机关|我局|本局|[一-龥]{4,30}(?:公司|队|中心|单位|企业|合作社))[^。;]{0,16}(?:代履行|代为)/), 'performer');
    out.add('immediateSubstitute', wordingIn(view, /立即(?:实施)?代履行|第五十二条/), 'immediate');
    return out.facts;
  },
};

/** 强制执行公告 (行政强制法第44条). */
export const announcementFamily: Family = {
  types: ['强制执行公告'],
  extract: (view) => {
    const out = new Collector('announcement');
    out.add('announcementDate', signingDate(view), 'signing');
    out.add('announcementTerm', wordingIn(view, new RegExp(`限[^。;]{0,24}(?:自行)?拆除|${COUNT}[日天](?:之)?内[^。;]{0,16}拆除|${DAY}(?:之)?前[^。;]{0,16}拆除`)), 'term');
    return out.facts;
  },
};

/** 强制执行笔录: when it was done, in haste or not, who watched (行政强制法第43、51条). */
export const executionRecordFamily: Family = {
  types: ['强制执行笔录'],
  extract: (view) => {
    const out = new Collector('execution-record');
    const moments = momentsIn(view);
    out.add('executionStart', moments[0], 'time');
    out.add('executionEnd', moments[1], 'time');
    out.add('executedDate', dateAfter(view, /(?:执行|代履行|拆除|起止)?(?:时间|日期)[^:]{0,6}:?/) ?? datesIn(view)[0], 'date');
    out.add('executionEmergency', wordingIn(view, /情况紧急|紧急情况|危及|抢险|应急处置/), 'emergency');
    out.add('utilitiesCut', wordingIn(view, /(?:停止|切断|中断)(?:居民|供应)?[^。;]{0,6}供?(?:水|电|热|暖|燃气|气)/), 'utilities');
    out.add('executionSigned', wordingIn(view, /(?:监督人|监督人员|代履行人|见证人|当事人|执行人员)[^。:]{0,10}(?:签名|签字|签章)?:[一-龥]{2,}/), 'signed');
    out.add('substituteSupervised', wordingIn(view, /监督/), 'supervised');
    return out.facts;
  },
};

/** 强制执行申请书 (行政强制法第53–55条). */
export const courtApplicationFamily: Family = {
  types: ['强制执行申请书'],
  extract: (view) => {
    const out = new Collector('court-application');
    out.add('courtApplicationDate', signingDate(view) ?? datesIn(view).at(-1), 'signing');
    out.add('headSigned', wordingIn(view, /负责人(?:\(?签[名字章]\)?)?:?[一-龥]{2,4}|法定代表人\(?签[名字]\)?:?[一-龥]{2,4}/), 'head');
    out.add('executionSubject', wordingIn(view, /执行标的|标的|财产(?:状况|线索)|请求(?:事项)?|申请(?:执行)?事项/), 'subject');
    out.add('demandMention', wordingIn(view, /催告/), 'demand');
    out.add('laterRemedy', laterRemedy(view), 'remedy');
    amountsOwed(view, out);
    return out.facts;
  },
};

/** Words that say reconsideration or a lawsuit took place, which moves the end of the remedies' terms. */
function laterRemedy(view: DocumentView): Found | null {
  for (const match of matches(view, /复议(?:机关)?(?:决定|维持)|行政判决|(?:一审|二审|终审)判决|(?:维持|驳回)[^。;]{0,12}(?:决定|诉讼请求|起诉)|撤回(?:起诉|复议)/)) {
    if (/(?:未|没有|不|逾期|可以|有权|申请)[^。;]{0,16}$/.test(view.flow.text.slice(Math.max(0, match.index - 18), match.index))) continue;
    return { value: match[0], evidence: evidenceOf(view.flow, match.index, match.index + match[0].length) };
  }
  return null;
}

/** Papers whose service starts or ends a term of coercion, by their names; releases name the decision they end. */
const SERVED = [
  [/解除/, null],
  [/催告/, 'demandServedDate'],
  [/代履行决定/, 'substituteServedDate'],
  [/强制(?:执行|拆除)决定/, 'executionServedDate'],
  [/(?:延长|延期).*(?:查封|扣押|强制措施|冻结)|(?:查封|扣押|强制措施|冻结).*(?:延长|延期)/, 'extensionServedDate'],
  [/冻结[^。]{0,4}决定/, 'freezeServedDate'],
  [/(?:责令|限期)[^。]{0,12}(?:拆除|改正|恢复)[^。]{0,8}(?:决定|通知)/, 'orderServedDate'],
] as const;

/** 送达回证 of papers of coercion and execution. */
export const coercionServiceFamily: Family = {
  types: ['送达回证'],
  extract: (view) => {
    const out = new Collector('coercion-service');
    const name = SERVED.find(([pattern]) => pattern.test(view.flow.text))?.[1];
    if (!name) return out.facts;
    const served = dateAfter(view, /(?:收到|送达|签收|收件)(?:的)?(?:日期|时间)/) ?? dateAfter(view, /受送达人(?:签名|签字|签收)?(?:或盖章)?/) ?? datesIn(view)[0];
    out.add(name, served, 'date');
    return out.facts;
  },
};
