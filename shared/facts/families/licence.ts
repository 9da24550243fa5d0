import { isIsoDate } from '../../calendar';
import { datesIn, dateAfter, firstMatch, foundIn, matches, signingDate, tableValue, wordingIn, type DocumentView, type Found } from '../text/view';
import { evidenceOf } from '../text/flow';
import { chineseSmallNumber, findDates } from '../values/dates';
import { namesIn } from '../values/persons';
import { addressee, documentNumber, partyBlock, partyOf } from './common';
import { remedies } from './decision';
import { Collector, type Family, type FamilyContext } from './family';

const NUMBER = '(\\d{1,3}|[一二三四五六七八九十]{1,3})';
const numberOf = (text: string): number => (/\d/.test(text) ? Number(text) : chineseSmallNumber(text));

/** The number that a match of a pattern holds in its first group, in whole days. */
function daysIn(view: DocumentView, pattern: RegExp): Found<number> | null {
  for (const match of matches(view, pattern)) {
    const value = numberOf(match[1] ?? '');
    if (Number.isFinite(value) && value > 0) return { value, evidence: evidenceOf(view.flow, match.index, match.index + match[0].length) };
  }
  return null;
}

/** A date inside the first match of a pattern. */
function dateIn(view: DocumentView, pattern: RegExp): Found | null {
  const found = firstMatch(view, pattern);
  const date = found ? findDates(found.value)[0] : undefined;
  return found && date ? { ...found, value: date.value } : null;
}

/** 行政许可法第45条: time that is not counted, with the number of days and the period that the applicant was told. */
function excludedTime(view: DocumentView, out: Collector): void {
  const working = daysIn(view, new RegExp(`(?:所需|需要?|用时|期限)(?:的)?(?:时间|期限)?(?:预计|共计|共|约)?(?:为|是)?:?${NUMBER}个工作日`));
  const plain = working ? null : daysIn(view, new RegExp(`(?:所需|需要?|用时)(?:的)?(?:时间|期限)?(?:预计|共计|共|约)?(?:为|是)?:?${NUMBER}(?:个?自然)?(?:日|天)`));
  out.add('excludedDays', working, 'told');
  out.add('excludedPlainDays', plain, 'told');
  const told = period(view);
  if (!told) return;
  out.add('excludedFrom', told.from, 'period');
  out.add('excludedTo', told.to, 'period');
}

/** 2025年9月22日至2025年9月26日, or with a shorter second date (至9月26日, 至26日): the first such period of the paper. */
function period(view: DocumentView): { from: Found; to: Found } | null {
  const dates = datesIn(view);
  for (const from of dates) {
    const rest = view.flow.text.slice(from.to, from.to + 16);
    const link = /^(?:起|开始)?[,]?(?:至|到|-|~|—)+/.exec(rest)?.[0];
    if (!link) continue;
    const next = dates.find((date) => date.from === from.to + link.length);
    const short = /^(?:(\d{1,2})月)?(\d{1,2})日/.exec(rest.slice(link.length));
    const month = short?.[1]?.padStart(2, '0') ?? from.value.slice(5, 7);
    const value = next?.value ?? (short ? `${from.value.slice(0, 4)}-${month}-${(short[2] ?? '').padStart(2, '0')}` : null);
    if (value && isIsoDate(value) && from.value <= value) return { from, to: next ?? { ...from, value } };
  }
  return null;
}

/** A field or sentence that names the term which the law gives for this licence, in working days. */
function statedTerm(view: DocumentView): Found<number> | null {
  const field = tableValue(view, /法定(?:办结|办理|审批)?(?:期限|时限)/);
  const inField = field ? new RegExp(`^${NUMBER}(?:个?工作)?日`).exec(field.value)?.[1] : undefined;
  const value = inField ? numberOf(inField) : NaN;
  if (field && Number.isFinite(value)) return { ...field, value };
  return daysIn(view, new RegExp(`自受理(?:申请|[^。;,]{0,8})?之日起(?:,)?${NUMBER}个?(?:工作)?日(?:之)?内[^。;]{0,30}(?:决定|办结)`));
}

/** 行政许可法第42条第2款: the joint ways of handling an application. */
const JOINT = /(?:采取|采用|实行|进行|以)[^。;]{0,6}(?:统一办理|联合办理|集中办理)|(?:统一|联合|集中)办理(?:的)?(?:方式|行政许可)/;

/** 延续: the box that is ticked, or an application for it alone. */
function renewal(view: DocumentView): Found | null {
  const ticked = firstMatch(view, /([☑√✓✔■]延续)/);
  if (ticked) return ticked;
  return /延续/.test(view.document.title) ? { value: '延续', evidence: view.document.evidence } : null;
}

function application(view: DocumentView, out: Collector): void {
  partyBlock(view, out);
  out.add('applicationDate', dateAfter(view, /申请(?:日期|时间)/) ?? datesIn(view).at(-1), 'application');
  const renewed = renewal(view);
  out.add('renewal', renewed, 'type');
  if (renewed) out.add('licenceExpiry', dateAfter(view, /有效期(?:限)?(?:届满)?(?:日期|时间)?(?:至|截止|届满)|(?:原证)?届满(?:日期|时间)|有效期止/), 'expiry');
}

function correction(view: DocumentView, out: Collector): void {
  out.add('correctionNoticeDate', signingDate(view) ?? datesIn(view).at(-1), 'signing');
  out.add('applicationDate', dateIn(view, /(\d{4}年\d{1,2}月\d{1,2}日)[^。]{0,12}(?:提出|申请|提交)/), 'mentioned');
}

function acceptance(view: DocumentView, out: Collector): void {
  out.add('acceptanceDate', signingDate(view) ?? datesIn(view).at(-1), 'signing');
  out.add('statedLicenceTerm', statedTerm(view), 'term');
  out.add('jointLicence', wordingIn(view, JOINT), 'joint');
  if (/不计(?:算|入)/.test(view.flow.text)) excludedTime(view, out);
}

function extension(view: DocumentView, out: Collector): void {
  out.add('licenceExtensionDate', signingDate(view) ?? datesIn(view).at(-1), 'signing');
  out.add('licenceExtensionDays', daysIn(view, new RegExp(`(?:延长|延期)(?:审批|审查|办理|决定)?(?:期限)?(?:至)?${NUMBER}个?(?:工作)?日`)), 'term');
  out.add('licenceExtensionReason', wordingIn(view, /(?:因|由于|鉴于|理由(?:是|为)?:?|原因(?:是|为)?:?)[^。;]{4,60}/), 'reason');
}

/** The rights as such, for laws that ask for no more than that they are told. */
export function remediesTold(view: DocumentView, out: Collector): void {
  out.add('reviewTold', wordingIn(view, /行政复议/), 'remedy');
  out.add('courtTold', wordingIn(view, /行政诉讼|(?:提起|依法)诉讼|人民法院|起诉/), 'remedy');
}

function decision(view: DocumentView, out: Collector): void {
  out.add('decisionNumber', documentNumber(view), 'number');
  out.add('licenceDecisionDate', signingDate(view) ?? datesIn(view).at(-1), 'signing');
  out.add('mentionedParty', partyOf(addressee(view)), 'addressee');
  out.add('jointLicence', wordingIn(view, JOINT), 'joint');
  out.add('publication', wordingIn(view, /(?:公示|公开|公布)/), 'publication');
  if (view.document.type !== '不予行政许可决定书') return;
  remedies(view, out);
  remediesTold(view, out);
  out.add('refusalReason', wordingIn(view, /不(?:符合|具备|满足|属于)|未(?:达到|取得|通过|提供|按)|缺(?:少|乏)|(?:因|由于|鉴于|理由(?:是|为)?:|原因(?:是|为)?:)[^。;]{4,60}/), 'reason');
}

/** 许可审批表: internal, but it holds the statutory term, a first review for a higher authority, and interested parties. */
function approval(view: DocumentView, out: Collector): void {
  out.add('statedLicenceTerm', statedTerm(view), 'term');
  out.add('jointLicence', wordingIn(view, JOINT), 'joint');
  // 初审 inside one office is no review by a lower authority: only what goes up to another one counts (第43条).
  if (/(?:上报|报送|报请|转报)[^。;]{0,12}(?:省|市|上级)[^。;]{0,10}(?:局|厅|委|机关|部门)/.test(view.flow.text)) out.add('preliminaryReviewDate', dateAfter(view, /初审(?:意见|完毕|结论|日期|时间)?/), 'preliminary');
  out.add('technicalLicence', wordingIn(view, /第十二条第?\(?四\)?项|第五十五条/), 'kind');
  assignment(view, out);
  interested(view, out);
}

/** 行政许可法第55条: two or more persons sent to inspect within five days of acceptance. */
function assignment(view: DocumentView, out: Collector): void {
  const match = [...matches(view, /指派([一-龥]{2,4}?(?:[、,和及][一-龥]{2,4}?){0,4})(?=[,(]|按|依|对|前往|赴|到|于|等|[两二]|进行|实施|检)[^。;]{0,20}(?:检验|检测|检疫)/)][0];
  if (!match) return;
  for (const name of namesIn(match[1] ?? '')) out.add('assignedInspector', { ...foundIn(view, match), value: name }, 'assigned');
  const before = datesIn(view).filter((date) => date.to <= match.index && match.index - date.to <= 12).at(-1);
  out.add('inspectorsAssignedDate', before ?? dateAfter(view, /指派[^。;]{0,40}(?:检验|检测|检疫)/), 'assigned');
}

/** 利害关系人 who are there, not the general remark that there are none or that there may be some (第36条). */
function interested(view: DocumentView, out: Collector): void {
  const found = [...matches(view, /利害关系人/)].find((match) => {
    const before = view.flow.text.slice(Math.max(0, match.index - 16), match.index);
    const after = view.flow.text.slice(match.index, match.index + 24);
    return !/(?:无|没有|不存在|不涉及|未涉及|未发现|是否|如有|申请人[、,和或])[^。;]{0,12}$/.test(before) && !/^利害关系人[^。;]{0,8}(?:无|没有|不涉及|:\/|:无)/.test(after);
  });
  out.add('interestedParty', found ? foundIn(view, found) : null, 'interested');
}

/** A receipt for the application's papers: the day from which a correction has to be told (第32条). */
function receipt(view: DocumentView, out: Collector): void {
  if (!/(?:申请)?材料(?:收件|接收|签收)|收件(?:凭证|回执|单|登记)|接件/.test(view.document.title) || /补/.test(view.document.title)) return;
  out.add('materialsReceivedDate', signingDate(view) ?? datesIn(view).at(-1), 'receipt');
}

const READERS: Readonly<Record<string, (view: DocumentView, out: Collector, context: FamilyContext) => void>> = {
  行政许可申请书: application,
  证据材料: receipt,
  补正材料告知书: correction,
  行政许可受理通知书: acceptance,
  检验检测期限告知书: (view, out) => {
    excludedTime(view, out);
    out.add('excludedToldDate', signingDate(view) ?? datesIn(view).at(-1), 'signing');
  },
  行政许可延期通知书: extension,
  利害关系人告知书: (view, out) => {
    out.add('interestedPartyToldDate', signingDate(view) ?? datesIn(view).at(-1), 'signing');
  },
  行政许可审批表: approval,
  现场核查笔录: (view, out) => {
    assignment(view, out);
    interested(view, out);
  },
  准予行政许可决定书: decision,
  不予行政许可决定书: decision,
};

/** 行政许可 (行政许可法第29–55条): application, correction, acceptance, time not counted, extension, interested parties, decision. */
export const licenceFamily: Family = {
  types: ['行政许可申请书', '证据材料', '补正材料告知书', '行政许可受理通知书', '检验检测期限告知书', '行政许可延期通知书', '利害关系人告知书', '行政许可审批表', '现场核查笔录', '准予行政许可决定书', '不予行政许可决定书'],
  extract: (view, context) => {
    const out = new Collector('licence');
    READERS[view.document.type]?.(view, out, context);
    return out.facts;
  },
};
