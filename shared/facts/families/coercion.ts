import { evidenceOf } from '../text/flow';
import { dateAfter, datesIn, firstMatch, matches, signingDate, wordingIn, type DocumentView, type Found } from '../text/view';
import { findDates } from '../values/dates';
import { documentNumber, partyBlock } from './common';
import { Collector, type Family } from './family';
import { momentsIn, numberAfter, unlessNegated } from './moments';

const DAY = String.raw`\d{4}年\d{1,2}月\d{1,2}日`;
const COUNT = String.raw`(\(?(?:[一二三四五六七八九十叁陆拾]{1,3}|\d{1,3})\)?)`;

/** 自…至…: first and last day of a stated period. */
export function periodIn(view: DocumentView): { readonly from: Found; readonly to: Found } | null {
  for (const match of matches(view, new RegExp(`(?:自|从)?${DAY}起?(?:\\([^()]{1,8}\\))?(?:开始)?(?:至|到|-|~)${DAY}`))) {
    const [from, to] = findDates(match[0], () => true);
    if (!from || !to) continue;
    const evidence = evidenceOf(view.flow, match.index, match.index + match[0].length);
    return { from: { value: from.value, evidence }, to: { value: to.value, evidence } };
  }
  return null;
}

/** The date of an approval form on which the head decided: the last one on it that is no end of a term. */
function approved(view: DocumentView): Found | null {
  const decided = datesIn(view).filter((date) => !/(?:自|从|至|到|-|~)$/.test(view.flow.text.slice(Math.max(0, date.from - 1), date.from)) && !/^起/.test(view.flow.text.slice(date.to, date.to + 1)));
  return decided.at(-1) ?? null;
}

/** What 行政强制法 arts. 24(2) and 31 want in a decision, and arts. 8 and 18 in what the party is told. */
function remediesTold(view: DocumentView, out: Collector): void {
  out.add('measureReviewTold', wordingIn(view, /(?:申请|提起|提出)?(?:行政)?复议/), 'remedy');
  out.add('measureCourtTold', wordingIn(view, /诉讼|起诉|人民法院/), 'remedy');
}

function decisionFacts(view: DocumentView, out: Collector): void {
  remediesTold(view, out);
  const period = periodIn(view);
  const days = numberAfter(view, new RegExp(`(?:期限|时间|期间)(?:为|:)?(?:自[^。;]{0,30})?${COUNT}(?:个自然)?[日天]`));
  out.add('measureTermDays', days, 'term');
  out.add('measureTermEnd', period?.to, 'term');
  out.add('measureTermStated', days ? { value: '期限', evidence: days.evidence } : (period?.to ?? wordingIn(view, /期限[^。;]{0,12}(?:日|天|月)/)), 'term');
  out.add('measureReason', wordingIn(view, /经查|查明|涉嫌|违反|检查(?:时)?(?:,)?发现|因[^。]{4,60}(?:查封|扣押|冻结)/), 'wording');
  out.add('measureBasis', wordingIn(view, /(?:依据|根据|依照|按照)[^。]{0,10}《[^《》]{3,40}》[^。]{0,8}第?[^。]{0,10}条|《[^《》]{3,40}》第[^。]{1,8}条/), 'wording');
  out.add('measureDelegated', unlessNegated(view, /(?:受|接受)[一-龥]{2,20}(?:局|委员会|政府|厅|机关)(?:的)?委托|以委托机关名义/, /不得|代理|保管/), 'delegation');
  out.add('measureEmergency', wordingIn(view, /情况紧急|紧急情况|当场实施(?:的)?行政强制|补办批准/), 'emergency');
}

/** 查封扣押决定书: what it must state (行政强制法第24条第2款). Number, party and day are read by the seizure family. */
export const measureDecisionFamily: Family = {
  types: ['查封扣押决定书'],
  extract: (view) => {
    const out = new Collector('measure-decision');
    // The case keeps one party, read from the decision that leads it: what this paper says of it is noted beside.
    const block = new Collector('measure-decision');
    partyBlock(view, block);
    const own = (name: 'partyName' | 'address') => block.facts.find((fact) => fact.name === name);
    out.add('measureParty', own('partyName'), 'party');
    out.add('measureAddress', own('address'), 'party');
    decisionFacts(view, out);
    out.add('listInDecision', wordingIn(view, /(?:清单|物品|财物)(?:明细)?如下|序号[^。]{0,10}(?:名称|品名)[^。]{0,16}数量/), 'list');
    out.add('measureThings', wordingIn(view, /清单|(?:场所|设施|财物|物品|车辆|设备|产品)[^。;]{0,30}(?:\d|[一二三四五六七八九十])+[^。;]{0,3}[台件箱瓶桶辆套袋公吨只个批处间]|\d+(?:台|件|箱|瓶|桶|辆|套|袋|公斤|吨|只|个|批|处|间)/), 'wording');
    return out.facts;
  },
};

/** 冻结决定书, 解除冻结决定书 (行政强制法第29–33条). */
export const freezeFamily: Family = {
  types: ['冻结决定书', '解除冻结决定书'],
  extract: (view) => {
    const out = new Collector('freeze');
    if (view.document.type === '解除冻结决定书') {
      out.add('freezeEndDate', signingDate(view), 'release');
      return out.facts;
    }
    const stated = firstMatch(view, new RegExp(`(?:自|从|于)(${DAY})起?[^。;]{0,90}?冻结`));
    const date = stated ? findDates(stated.value, () => true)[0] : undefined;
    out.add('freezeDate', stated && date ? { ...stated, value: date.value } : signingDate(view), 'freeze');
    out.add('freezeDecisionDate', signingDate(view), 'signing');
    out.add('freezeServedDate', dateAfter(view, /(?:当事人|受送达人)?\(?(?:签收|收到)[^。:]{0,12}:/), 'receipt');
    out.add('freezeAccount', wordingIn(view, /账(?:户|号)[^。;]{0,30}\d{6,}|(?:银行|信用社)[^。;]{2,40}账/), 'account');
    out.add('freezeAmount', wordingIn(view, /(?:存款|汇款|款项|资金|金额)[^。;]{0,24}元/), 'amount');
    out.add('decisionNumber', documentNumber(view), 'number');
    partyBlock(view, out);
    decisionFacts(view, out);
    return out.facts;
  },
};

/** Other papers that tell of an approval of the measure, where the form itself was not found. */
export const measureApprovalMentionFamily: Family = {
  types: ['查封扣押决定书', '查封扣押现场笔录', '现场检查笔录', '立案审批表', '调查终结报告', '案件处理审批表', '案件来源登记表'],
  extract: (view) => {
    const out = new Collector('measure-approval');
    const told = /(?:经|报(?:经)?|请示)[^。;未不]{0,16}(?:负责人|局长|领导)[^。;未不]{0,8}(?:批准|同意)[^。;未不]{0,30}(?:查封|扣押|扣留|冻结|强制措施)|(?:查封|扣押|扣留|冻结|强制措施)[^。;未不]{0,30}(?:经|报(?:经)?|请示)[^。;未不]{0,16}(?:负责人|局长|领导)[^。;未不]{0,8}(?:批准|同意)|(?:同意|批准)(?:实施|采取|对[^。;未不]{0,20})?(?:查封|扣押|扣留|冻结|行政强制措施)/;
    out.add('measureApprovalMention', unlessNegated(view, told, /(?:未|不|应当?|须|需)[^。;,]{0,6}$|(?:当事人|陈述|表示)[^。;]{0,8}$/), 'mention');
    return out.facts;
  },
};

/** 查封扣押审批表: when the head approved, and whether that was done afterwards in an emergency (第18条第1项、第19条). */
export const measureApprovalFamily: Family = {
  types: ['查封扣押审批表'],
  extract: (view) => {
    const out = new Collector('measure-approval');
    if (/解除|延长|延期/.test(view.document.title)) return out.facts;
    const opinion = dateAfter(view, /(?:(?:部门|机关|局|单位|分管|主管|主要)(?:领导|负责人)|局长|领导)(?:审批|批示)?(?:意见)?/);
    const date = approved(view) ?? opinion;
    out.add('measureApprovalDate', date, 'approval');
    const moment = momentsIn(view).filter((found) => date && found.value.startsWith(date.value)).at(-1);
    out.add('measureApprovalTime', moment, 'approval');
    out.add('measureEmergency', wordingIn(view, /情况紧急|紧急情况|补办/), 'emergency');
    return out.facts;
  },
};

/** 查封扣押现场笔录 (第18条): when it began, what the party was told, who was there. */
export const measureRecordFamily: Family = {
  types: ['查封扣押现场笔录'],
  extract: (view) => {
    const out = new Collector('measure-record');
    out.add('measureStartTime', momentsIn(view)[0], 'start');
    out.add('partyNotified', wordingIn(view, /通知[^。;]{0,16}到场|当事人[^。;]{0,12}(?:在场|到场|签名|签字)|被检查人[^。;]{0,6}签/), 'notified');
    out.add('measureRightsTold', wordingIn(view, /告知[^。]{0,30}(?:理由|依据|权利|救济)/), 'told');
    out.add('measurePleaHeard', wordingIn(view, /陈述[^。;]{0,6}申辩|申辩|陈述(?:如下)?:|当事人(?:陈述|表示|称)|没有意见|无意见/), 'plea');
    out.add('measureSigned', wordingIn(view, /(?:当事人|被检查人|现场负责人|在场人|见证人)[^。:]{0,12}(?:签名|签字|签章)?[^。:]{0,6}:?[一-龥]{2,4}|拒绝签[名字]|拒签/), 'signed');
    out.add('partyAbsent', unlessNegated(view, /(?:当事人|负责人)[^。;]{0,8}(?:拒不到场|未到场|不到场|无法到场|不在场)/, /如|若|因故$/), 'absent');
    out.add('measureWitness', wordingIn(view, /见证人(?:\(?签[名字]\)?)?:(?!无)[一-龥]{2,20}|见证人(?!到场|在场|签|和|由)[一-龥]{2,4}(?:在场|到场)/), 'witness');
    return out.facts;
  },
};

/** 延长查封扣押期限决定书 (第25条第1、2款，第32条): when, until when, why, with whose approval. */
export const extensionFamily: Family = {
  types: ['延长查封扣押期限决定书'],
  extract: (view) => {
    const out = new Collector('extension');
    const freeze = /冻结/.test(view.document.title) || (!/查封|扣押/.test(view.flow.text) && /冻结/.test(view.flow.text));
    out.add(freeze ? 'freezeExtensionDate' : 'extensionDate', signingDate(view), 'signing');
    const until = firstMatch(view, new RegExp(`(?:延长|延期|顺延)[^。;]{0,20}(?:至|到)(${DAY})`));
    const end = until ? findDates(until.value, () => true)[0] : undefined;
    // The period of the first decision may be told too: the extension ends with the later one.
    const latest = [...datesOf(view, new RegExp(`(?:至|到|-|~)(${DAY})`)), ...(until && end ? [{ ...until, value: end.value }] : [])].sort((a, b) => a.value.localeCompare(b.value)).at(-1);
    out.add(freeze ? 'freezeExtensionEnd' : 'extensionEnd', latest, 'until');
    out.add(freeze ? 'freezeExtensionDays' : 'extensionDays', numberAfter(view, new RegExp(`(?:延长|延期)[^。;,]{0,14}?${COUNT}(?:个自然)?[日天]`)), 'days');
    out.add('extensionServedDate', dateAfter(view, /(?:当事人|受送达人)?\(?(?:签收|签名|签字|收到)[^。:]{0,12}:/), 'receipt');
    out.add('extensionApproval', wordingIn(view, /(?:经|报)[^。;]{0,16}(?:负责人|局长|领导|机关)[^。;]{0,8}批准/), 'approval');
    out.add('extensionReason', wordingIn(view, /理由|原因|因(?!此)[一-龥]|由于|情况复杂|需要进一步/), 'reason');
    return out.facts;
  },
};

function datesOf(view: DocumentView, pattern: RegExp): Found[] {
  const found: Found[] = [];
  for (const match of matches(view, pattern)) {
    const date = findDates(match[1] ?? '', () => true)[0];
    if (date) found.push({ value: date.value, evidence: evidenceOf(view.flow, match.index, match.index + match[0].length) });
  }
  return found;
}

/** 检验检测期限告知书 and decisions that name the period: testing time counts only when told in writing with its length (第25条第3款). */
export const testingTermFamily: Family = {
  types: ['检验检测期限告知书', '查封扣押决定书', '延长查封扣押期限决定书'],
  extract: (view) => {
    const out = new Collector('testing-term');
    const notice = view.document.type === '检验检测期限告知书';
    const stated = [...matches(view, new RegExp(`(?:检验|检测|检疫|鉴定)[^。;]{0,16}(?:期间|期限|时间)[^。;]{0,16}?(?:自|从)(${DAY})(?:起)?(?:至|到|-|~)(${DAY})`))][0];
    const dates = stated ? findDates(stated[0], () => true) : [];
    const period = notice ? periodIn(view) : null;
    if (stated && dates.length >= 2) {
      const evidence = evidenceOf(view.flow, stated.index, stated.index + stated[0].length);
      out.add('testingFrom', { value: dates.at(-2)?.value ?? '', evidence }, 'period');
      out.add('testingTo', { value: dates.at(-1)?.value ?? '', evidence }, 'period');
    } else if (period) {
      out.add('testingFrom', period.from, 'period');
      out.add('testingTo', period.to, 'period');
    } else {
      const subject = notice ? '' : '(?:检验|检测|检疫|鉴定)';
      out.add('testingDays', numberAfter(view, new RegExp(`${subject}(?:所需)?(?:期间|期限|时间)(?:为|约|:|约为)?${COUNT}(?:个)?(?:自然|工作)?[日天]`)), 'days');
    }
    return out.facts;
  },
};
