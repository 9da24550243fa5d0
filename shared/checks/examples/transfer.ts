import { examplesFrom, inPaper, type Example } from './example';

const FORM = '案件移送审批表';
const LETTER = '案件移送函';
const RECEIPT = '公安机关回执';
const FILING = '立案审批表';
const SENT = `${LETTER}/transferDate`;

const seized = examplesFrom({ seizureDate: '2025-07-07' }, { kind: 'coercion-measure', agency: '某县市场监督管理局' });
const FAKE = inPaper(FILING, { counterfeitNamed: '假冒注册商标', goodsValueReached: '236748元' });
const SIGN = { [`${FILING}/crimeIndication`]: '60000元' };
const approved = (date: string) => inPaper(FORM, { transferReportDate: '2025-07-07', transferApprovalDate: date });
/** Approved on 2025-07-07 at ten, sent the next day. */
const sent = (time: string | null) => ({ ...inPaper(FORM, { transferApprovalDate: '2025-07-07', transferApprovalTime: '2025-07-07T10:00' }), ...inPaper(LETTER, { transferDate: '2025-07-08', transferTime: time }) });
const PAPERS = inPaper(LETTER, { transferDate: '2025-07-20', transferReport: '调查报告', transferGoods: '清单', transferTests: '鉴定' });
const handed = (date: string) => ({ [SENT]: '2025-07-20', [`${RECEIPT}/policeFiledDate`]: '2025-07-21', '证据材料/policeHandoverDate': date });

/** Cases that may be crimes (行刑衔接, 国务院令第310号); its days are natural ones by default and never asserted. */
export const TRANSFER_EXAMPLES: readonly Example[] = [
  ...seized('crime-not-transferred', [
    ['the papers say it is one', { '调查终结报告/crimeStated': '涉嫌犯罪，应当移送' }, 'problem'],
    ['counterfeit goods of the value', FAKE, 'problem'],
    ['goods of the value, nothing counterfeit', { ...FAKE, [`${FILING}/counterfeitNamed`]: null }, 'not-applicable'],
    ['a mark merely alike', { ...FAKE, '调查终结报告/likenessNamed': '近似商标' }, 'not-applicable'],
    ['transferred', { ...FAKE, [SENT]: '2025-07-20' }, 'pass'],
    ['with the receipt of the police', { ...FAKE, [`${RECEIPT}/policeReceiptDate`]: '2025-07-20' }, 'pass'],
    ['the reason why not', { ...FAKE, '调查终结报告/transferExplained': '公安机关不予立案' }, 'confirm'],
    ['approved within the agency', { ...FAKE, [`${FORM}/transferApprovalDate`]: '2025-07-19' }, 'confirm'],
    ['no sign of a crime', {}, 'not-applicable'],
  ]),
  ...seized('crime-transferred', [
    ['only signs of a crime', SIGN, 'confirm'],
    ['transferred', { ...SIGN, [SENT]: '2025-07-20' }, 'pass'],
    ['what the papers call a crime is for the other check', { ...FAKE, ...SIGN }, 'not-applicable'],
    ['no sign', {}, 'not-applicable'],
  ]),
  ...seized('transfer-approved-in-time', [
    ['second day', approved('2025-07-09'), 'pass'],
    ['third day', approved('2025-07-10'), 'pass'],
    ['fourth day', approved('2025-07-11'), 'confirm'],
    ['third day a Sunday, decided on Monday', { ...approved('2025-07-14'), [`${FORM}/transferReportDate`]: '2025-07-10' }, 'pass'],
    ['and on Tuesday', { ...approved('2025-07-15'), [`${FORM}/transferReportDate`]: '2025-07-10' }, 'confirm'],
  ]),
  ...seized('transfer-within-24-hours', [
    ['23 hours 59', sent('2025-07-08T09:59'), 'pass'],
    ['24 hours', sent('2025-07-08T10:00'), 'pass'],
    ['24 hours and a minute', sent('2025-07-08T10:01'), 'problem'],
    ['the next day, no hour read', sent(null), 'confirm'],
    ['the same day', { ...sent(null), [SENT]: '2025-07-07' }, 'pass'],
    ['two days later', { ...sent(null), [SENT]: '2025-07-09' }, 'problem'],
    ['not transferred', {}, 'not-applicable'],
  ]),
  ...seized('transfer-refusal-reasoned', [
    ['refused', { ...approved('2025-07-08'), [`${FORM}/transferRefused`]: '不予批准' }, 'confirm'],
    ['approved', approved('2025-07-08'), 'not-applicable'],
  ]),
  ...seized('transfer-papers', [
    ['all there', PAPERS, 'pass'],
    ['no report', { ...PAPERS, [`${LETTER}/transferReport`]: null }, 'confirm'],
    ['no tests', { ...PAPERS, [`${LETTER}/transferTests`]: null }, 'confirm'],
    ['not transferred', {}, 'not-applicable'],
  ]),
  ...seized('transfer-receipt', [
    ['none', { [SENT]: '2025-07-20' }, 'confirm'],
    ['there', { [SENT]: '2025-07-20', [`${RECEIPT}/policeReceiptDate`]: '2025-07-20' }, 'pass'],
  ]),
  ...seized('transfer-materials-in-time', [
    ['second day', handed('2025-07-23'), 'pass'],
    ['third day', handed('2025-07-24'), 'pass'],
    ['fourth day', handed('2025-07-25'), 'confirm'],
  ]),
];
