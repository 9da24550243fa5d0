import { evidenceOf } from '../text/flow';
import { columnRuns, dateAfter, datesIn, fieldValue, firstMatch, inlineValue, matches, signingDate, tableValue, wordingIn, foundIn, type DocumentView, type Found } from '../text/view';
import { chineseSmallNumber } from '../values/dates';
import { isPersonName, namesIn } from '../values/persons';
import { addressee, benchmarkRange, documentNumber, fineFrom, officersOf, operativePart, partyOf } from './common';
import { OTHER_PROVISIONS, provisionsOf, receiptOn } from './decision';
import { Collector, type Family } from './family';

/** 三个工作日 / 5日 that the notice grants for plea. */
function pleaTerm(view: DocumentView): Found<number> | null {
  for (const match of matches(view, /([一二三四五六七八九十]|\d{1,2})个?(?:工作)?日(?:之)?内[^。;]{0,30}(?:陈述|申辩|提出)/)) {
    const text = match[1] ?? '';
    const value = /\d/.test(text) ? Number(text) : chineseSmallNumber(text);
    if (Number.isFinite(value)) return { value, evidence: evidenceOf(view.flow, match.index, match.index + match[0].length) };
  }
  return null;
}

const CHECKED = /[☑√✓✔■]/;

/** Whether the words stand in an option of a form whose box (□) is empty while another one is checked. */
function inUncheckedOption(view: DocumentView, at: number): boolean {
  const before = view.flow.text.slice(0, at);
  if (!CHECKED.test(view.flow.text)) return false;
  const box = Math.max(before.lastIndexOf('□'), ...[...before.matchAll(/口(?=根据|依据|依照|你|当事人|有权)/g)].map((match) => match.index));
  const check = Math.max(...[...'☑√✓✔■'].map((sign) => before.lastIndexOf(sign)));
  return box >= 0 && box > check;
}

/** 行政处罚事先告知书, 听证告知书. */
export const noticeFamily: Family = {
  types: ['行政处罚事先告知书', '听证告知书'],
  extract: (view) => {
    const out = new Collector('notice');
    out.add('noticeNumber', documentNumber(view), 'number');
    // A record of telling (告知笔录) has no foot but the day beside who told.
    const signed = signingDate(view) ?? dateAfter(view, /告知(?:时间|日期)/) ?? dateAfter(view, /(?<!被)告知人[^。:]{0,10}:/);
    out.add('noticeDate', signed, 'signing');
    out.add('noticeServedDate', receiptOn(view, signed), 'receipt');
    out.add('mentionedParty', partyOf(addressee(view)), 'addressee');
    const start = Math.max(0, operativePart(view, /拟(?:对|作出|给予|处)[^。]{0,20}/));
    const fine = fineFrom(view, start);
    const chosen = fine.digits ? fine : fineFrom(view, 0);
    out.add('noticeFineAmount', chosen.digits, 'operative');
    const right = [...matches(view, /(?:有权|可以?|享有)[^。;]{0,40}听证|听证(?:的)?权利|申请听证|要求(?:举行)?听证/)].find((match) => !inUncheckedOption(view, match.index));
    out.add('hearingRight', right ? foundIn(view, right) : null, 'right');
    out.add('pleaTerm', pleaTerm(view), 'right');
    provisionsOf(view, out, OTHER_PROVISIONS);
    const range = benchmarkRange(view);
    out.add('benchmarkMinimum', range?.minimum, 'benchmark');
    out.add('benchmarkMaximum', range?.maximum, 'benchmark');
    return out.facts;
  },
};

/** 陈述申辩笔录, and the declarations by which a party waives its rights. */
export const pleaFamily: Family = {
  types: ['陈述申辩笔录'],
  extract: (view, context) => {
    const out = new Collector('plea');
    const date = dateAfter(view, /(?:陈述申辩)?时间:|日期:/) ?? datesIn(view).at(-1) ?? null;
    const waiver = [...matches(view, /放弃(?:[^。;,]{0,4})?(?:陈述|申辩)/)].find((match) => !/视为|逾期|不$/.test(view.flow.text.slice(Math.max(0, match.index - 6), match.index)));
    const hearingWaiver = [...matches(view, /放弃[^。;,]{0,8}听证|不(?:要求|申请)(?:举行)?听证/)][0];
    out.add('pleaWaiver', waiver ? foundIn(view, waiver) : null, 'waiver');
    if (!waiver && !hearingWaiver) {
      out.add('plea', date ? { value: '陈述申辩', evidence: date.evidence } : { value: '陈述申辩', evidence: view.document.evidence }, 'plea');
      out.add('pleaDate', date, 'plea');
    }
    out.add('pleaReview', wordingIn(view, /复核(?:意见)?|采纳|不予采纳/), 'review');
    officersOf(view, out, context);
    return out.facts;
  },
};

/** 听证申请书, 听证通知书, 听证笔录. */
export const hearingFamily: Family = {
  types: ['听证申请书', '听证通知书', '听证笔录'],
  extract: (view) => {
    const out = new Collector('hearing');
    if (view.document.type === '听证申请书') out.add('hearingRequestDate', signingDate(view) ?? datesIn(view).at(-1), 'request');
    if (view.document.type === '听证通知书') {
      out.add('hearingDate', dateAfter(view, /(?:定于|决定于|订于|听证时间:|时间:)/), 'notice');
      const receipt = dateAfter(view, /(?:签收|收到)[^。]{0,10}:/);
      out.add('hearingNoticeServedDate', receipt, 'receipt');
    }
    if (view.document.type === '听证笔录') {
      out.add('hearingDate', dateAfter(view, /(?:听证)?时间:/) ?? datesIn(view)[0], 'record');
      const chair = inlineValue(view, /(?:听证)?主持人/);
      const name = chair ? namesIn(chair.value.slice(0, 8))[0] : undefined;
      if (chair && name) out.add('chair', { ...chair, value: name }, 'chair');
    }
    const party = view.document.type === '听证通知书' ? partyOf(addressee(view)) : view.document.type === '听证笔录' ? partyOf(inlineValue(view, /当事人|申请人/)) : null;
    if (party && (party.value.length > 4 || isPersonName(party.value))) out.add('mentionedParty', party, 'addressee');
    return out.facts;
  },
};

const METHODS = ['直接送达', '留置送达', '邮寄送达', '委托送达', '公告送达', '电子送达', '转交送达', '当场送达'];

/** 送达回证: what was served, on whom, when. */
export const serviceFamily: Family = {
  types: ['送达回证'],
  extract: (view) => {
    const out = new Collector('service');
    const paper = fieldValue(view, /送达(?:的)?(?:文书|文件)(?:名称)?(?:及文号|、文号|\(文号\))?|(?:文书|文件)名称(?:及文号|、文号)?|送达(?:文书|文件)名称及(?:文)?号?/) ?? firstMatch(view, /《([^《》]{4,30})》/);
    const named = namedPaper(view, paper?.value ?? '');
    const served = dateAfter(view, /(?:收到|送达|签收|收件)(?:的)?(?:日期|时间)/) ?? receiverDate(view);
    const service = serviceOf(named);
    if (service) out.add(service, served, 'date');
    const receiver = partyOf(fieldValue(view, /受送达(?:人|单位)(?:名称|姓名)?/));
    if (receiver && (receiver.value.length > 4 ? !/送达|日期|地点|方式|签名/.test(receiver.value) : isPersonName(receiver.value))) out.add('mentionedParty', receiver, 'receiver');
    const checked = METHODS.find((method) => new RegExp(`[☑√✓✔■R]${method}`).test(view.flow.text)) ?? METHODS.find((method) => tableValue(view, /送达方式/)?.value.startsWith(method));
    if (checked === '留置送达') out.add('leftService', { value: checked, evidence: view.document.evidence }, 'method');
    const witness = fieldValue(view, /见证人(?:签名|签字)?/);
    if (witness && namesIn(witness.value).length > 0) out.add('serviceWitness', witness, 'witness');
    out.add('serviceWitness', wordingIn(view, /拍照|录像|录音|影像/), 'recording');
    out.add('pleaWaiver', wordingIn(view, /(?:当场|明确)?(?:表示|书面)?放弃陈述/), 'remark');
    return out.facts;
  },
};

const PAPER = /(?:处罚(?:事先|意见)?告知书|听证(?:权利)?告知书|违法行为通知书|听证(?:会)?通知书|处罚决定书|许可决定书|决定书|许可证|通知书|告知书)/;

/** The name of the paper served: in its field, in a column of the table, or anywhere on the page. */
function namedPaper(view: DocumentView, field: string): string {
  if (PAPER.test(field)) return field;
  const quoted = /《([^《》]{4,30})》/.exec(view.flow.text)?.[1];
  if (quoted) return quoted;
  const column = view.pages.flatMap((page) => columnRuns(page)).find((run) => run.cells.length > 1 && PAPER.test(run.text));
  return column?.text ?? PAPER.exec(view.flow.text)?.[0] ?? field;
}

function receiverDate(view: DocumentView): Found | null {
  return dateAfter(view, /受送达人(?:签名|签字|签收)?(?:或盖章)?/) ?? datesIn(view)[0] ?? null;
}

/** Whose service it is; null for papers whose service nothing depends on. */
function serviceOf(paper: string): 'decisionServedDate' | 'noticeServedDate' | 'hearingNoticeServedDate' | 'licenceIssuedDate' | null {
  const named = /《([^《》]{2,30})》/.exec(paper)?.[1] ?? paper.slice(0, 40);
  if (/听证(?:会)?通知/.test(named)) return 'hearingNoticeServedDate';
  if (/告知书|违法行为通知书/.test(named) && !/补正|受理|期限|时间|检查/.test(named)) return 'noticeServedDate';
  if (/处罚决定/.test(named)) return 'decisionServedDate';
  // One receipt for the licensing decision and the licence itself.
  if (/许可决定书/.test(paper) && /[、,和及](?:《)?[^、,和及《》]{0,20}(?:许可证|执照|证书|证照)/.test(paper)) return 'licenceIssuedDate';
  if (/许可证|执照|证书$|证$/.test(named) && !/决定/.test(named)) return 'licenceIssuedDate';
  return null;
}
