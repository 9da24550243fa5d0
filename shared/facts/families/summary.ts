import { dateAfter, datesIn, matches, signingDate, wordingIn, foundIn, type DocumentView, type Found } from '../text/view';
import { Collector, type Family } from './family';

/** 当场收缴 chosen: ticked, or said outright; never a box left empty or one of several ways listed on the form. */
function collectedOnSpot(view: DocumentView): Found | null {
  const text = view.flow.text;
  for (const match of matches(view, /(?:当场|现场)(?:收缴|缴纳|收取|交纳)(?:罚款)?/)) {
    const before = text.slice(Math.max(0, match.index - 10), match.index);
    if (/[☑√✓✔■]$/.test(before)) return foundIn(view, match);
    if (/[□口☐○]$|\d[.、)]$|(?:不|未|可以?|能|是否|拒绝|无法|或者?|\/)[^。;]{0,6}$/.test(before)) continue;
    // A form that lists the ways of payment without a mark that can be read decides nothing.
    if (/^[^。]{0,12}[□口☐]/.test(text.slice(match.index + match[0].length)) || /^(?:的|条件|凭证|后|事后)/.test(text.slice(match.index + match[0].length))) continue;
    if (/(?:缴纳|履行|交纳|收缴)方式:?$/.test(before) || /(?:现|决定|由|已|对你|执法人员|同意|提出|将|:|元)[^。;]{0,8}$/.test(before) || /^[^。;]{0,6}\d/.test(text.slice(match.index + match[0].length))) return foundIn(view, match);
  }
  return null;
}

/** 当场行政处罚决定书: place, collection on the spot with its ground (行政处罚法第52、68、69条). */
export const summaryPaymentFamily: Family = {
  types: ['当场行政处罚决定书', '当场处罚备案表', '缴款凭证'],
  extract: (view) => {
    const out = new Collector('summary');
    out.add('cashOnSpot', collectedOnSpot(view), 'cash');
    out.add('cashGround', wordingIn(view, /事后难以执行|边远|水上|交通不便|(?:当事人|被处罚人|本人)[^。;]{0,10}(?:提出|要求|请求|自愿)[^。;]{0,8}当场/), 'ground');
    out.add('cashHandedIn', dateAfter(view, /(?:罚款|款项)?(?:交(?:至|回|付|入)(?:所属)?(?:行政机关|本机关|机关|单位|财务|局)|上(?:缴|交)(?:机关|单位|财务)|执法人员交款)(?:的)?(?:日期|时间)?:?/), 'handed-in');
    out.add('cashBanked', dateAfter(view, /(?:罚款|款项)?(?:缴(?:付|存|至|入)|存入|解缴|交存)(?:指定)?(?:的)?(?:银行|金融机构|专户|国库)(?:的)?(?:日期|时间)?:?/), 'banked');
    if (view.document.type === '缴款凭证') out.add('fiscalSlip', wordingIn(view, /财政(?:部门?|厅|局)?[^。;]{0,8}(?:监制|票据|专用)|非税收入|罚没(?:款|收入)?[^。;]{0,6}(?:票据|收据)|代收罚没?款/), 'slip');
    return out.facts;
  },
};

/** 当场行政处罚决定书: what 行政处罚法第52条第2款 wants beside amount, basis and remedies. */
export const summaryElementsFamily: Family = {
  types: ['当场行政处罚决定书'],
  extract: (view) => {
    const out = new Collector('summary');
    out.add('penaltyPlace', wordingIn(view, /(?:处罚|执法|违法|检查)?地点|(?:在|于)[一-龥\d]{2,30}(?:路|街|巷|村|镇|乡|社区|市场|店|门|口|处|内|区|段|侧|道)/), 'place');
    out.add('summaryTold', wordingIn(view, /告知[^。]{0,30}(?:事实|理由|依据)|听取[^。;]{0,12}(?:陈述|申辩)|陈述[、和及]?申辩|无异议|没有意见/), 'told');
    out.add('warningGiven', wordingIn(view, /(?<![□口☐])警告/), 'warning');
    return out.facts;
  },
};

/** Other papers that say the penalty was reported; that a form's third copy goes to the agency says nothing. */
export const summaryFilingMentionFamily: Family = {
  types: ['当场行政处罚决定书', '结案审批表', '卷宗封面', '备考表', '证据材料', '案件处理审批表'],
  extract: (view) => {
    const out = new Collector('summary-filing');
    out.add('summaryFiledMention', wordingIn(view, /已(?:报|于|按规定)[^。;]{0,20}备案|备案(?:时间|日期):?\d{4}|备案人:?[一-龥]{2,4}/), 'mention');
    return out.facts;
  },
};

/** 当场处罚备案表: the day on which the penalty was reported to the agency (行政处罚法第52条第3款). */
export const summaryFilingFamily: Family = {
  types: ['当场处罚备案表'],
  extract: (view) => {
    const out = new Collector('summary-filing');
    out.add('summaryFiledDate', dateAfter(view, /(?:备案|报备|报送|登记)(?:的)?(?:日期|时间)/) ?? signingDate(view) ?? datesIn(view).at(-1), 'date');
    return out.facts;
  },
};
