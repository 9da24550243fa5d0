import { dateAfter, datesIn, firstMatch, matches, foundIn, wordingIn, signingDate, type DocumentView } from '../text/view';
import { benchmarkRange, officersOf } from './common';
import { OTHER_PROVISIONS, provisionsOf } from './decision';
import { Collector, type Family, type FamilyContext } from './family';
import { namesIn } from '../values/persons';

/** 现场检查笔录, 查封扣押现场笔录, 现场核查笔录. */
export const inspectionFamily: Family = {
  types: ['现场检查笔录', '查封扣押现场笔录', '现场核查笔录'],
  extract: (view, context) => {
    const out = new Collector('inspection');
    const date = dateAfter(view, /(?:检查|勘验|勘察|核查|起止|执法)?(?:\((?:勘验|勘察|检查)\))?(?:起止)?(?:时间|日期)[^:]{0,6}:?/) ?? datesIn(view)[0];
    if (view.document.type !== '查封扣押现场笔录') out.add('inspectionDate', date, 'time');
    officersOf(view, out, context);
    out.add('certificateShown', wordingIn(view, /出示[^。;]{0,10}(?:证件|执法证)|(?:执法证|证件)[^。;]{0,16}(?:看清|过目|确认)/), 'certificate');
    return out.facts;
  },
};

/** The recorder of a record is an officer too, where the form names no second one who asks. */
function recorder(view: DocumentView, out: Collector, context: FamilyContext): void {
  const found = firstMatch(view, /记录人(?:签名|签字)?:([一-龥]{2,4})/);
  const officer = found ? [...context.officers].find((known) => found.value.startsWith(known)) : undefined;
  const name = officer ?? (found ? namesIn(found.value, context.officers)[0] : undefined);
  if (found && name && !out.facts.some((fact) => fact.name === 'officer' && fact.value === name)) out.add('officer', { ...found, value: name }, 'recorder');
}

/** 询问笔录. */
export const inquiryFamily: Family = {
  types: ['询问笔录'],
  extract: (view, context) => {
    const out = new Collector('inquiry');
    out.add('inquiryDate', dateAfter(view, /(?:询问|调查|谈话|起止)?(?:\((?:调查|询问)\))?(?:起止)?(?:时间|日期)[^:]{0,6}:?/) ?? datesIn(view)[0], 'time');
    officersOf(view, out, context);
    recorder(view, out, context);
    out.add('certificateShown', wordingIn(view, /出示[^。;]{0,10}(?:证件|执法证)|执法证件/), 'certificate');
    return out.facts;
  },
};

/** 调查终结报告. */
export const reportFamily: Family = {
  types: ['调查终结报告'],
  extract: (view) => {
    const out = new Collector('report');
    const range = benchmarkRange(view);
    out.add('benchmarkMinimum', range?.minimum, 'benchmark');
    out.add('benchmarkMaximum', range?.maximum, 'benchmark');
    provisionsOf(view, out, OTHER_PROVISIONS);
    out.add('extensionStatement', wordingIn(view, /延长(?:办案|办理|案件)?(?:办理|处理|调查)?期限/), 'extension');
    out.add('suspensionStatement', wordingIn(view, /中止(?:调查|办理|案件)|不计入[^。]{0,10}期限/), 'suspension');
    return out.facts;
  },
};

/** 法制审核意见书, 集体讨论记录. */
export const reviewFamily: Family = {
  types: ['法制审核意见书', '集体讨论记录'],
  extract: (view) => {
    const out = new Collector('review');
    if (view.document.type === '集体讨论记录') {
      out.add('discussionDate', dateAfter(view, /(?:讨论|会议|研究|审议)?(?:起止)?(?:时间|日期)[^:]{0,4}:?/) ?? datesIn(view)[0], 'time');
      return out.facts;
    }
    const submitted = dateAfter(view, /送审(?:日期|时间)/);
    const opinions = datesIn(view).filter((date) => !submitted || date.evidence.box.y !== submitted.evidence.box.y || date.evidence.page !== submitted.evidence.page);
    const latest = [...opinions].sort((a, b) => a.value.localeCompare(b.value)).at(-1);
    out.add('legalReviewDate', latest ?? signingDate(view) ?? submitted, 'opinion');
    for (const match of matches(view, /审核人(?:员)?(?:签名|签字)?:([一-龥]{2,8})/)) {
      const name = namesIn(match[1] ?? '')[0];
      if (name) out.add('reviewer', { ...foundIn(view, match), value: name }, 'reviewer');
    }
    return out.facts;
  },
};
