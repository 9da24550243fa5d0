import { describe, expect, it } from 'vitest';
import type { FindingStatus } from '../../model';
import { check, type CaseValues } from '../testing';

type Values = NonNullable<CaseValues['values']>;
type Row = readonly [what: string, values: Values, status: FindingStatus];

const file = (values: Values) => check({ kind: 'coercion-measure', agency: '某县市场监督管理局', values: { seizureDate: '2025-07-07', ...values } });

function table(id: string, rows: readonly Row[]): void {
  describe(id, () => {
    it.each(rows)('%s', (_what, values, status) => expect(file(values)(id).status).toBe(status));
  });
}

const FAKE = { '立案审批表/counterfeitNamed': '假冒注册商标', '立案审批表/goodsValueReached': '236748元' };
table('crime-not-transferred', [
  ['the papers say it is one', { '调查终结报告/crimeStated': '涉嫌犯罪，应当移送' }, 'problem'],
  ['counterfeit goods of the value', FAKE, 'problem'],
  ['goods of the value, nothing counterfeit', { '立案审批表/goodsValueReached': '236748元' }, 'not-applicable'],
  ['a mark merely alike', { ...FAKE, '调查终结报告/likenessNamed': '近似商标' }, 'not-applicable'],
  ['transferred', { ...FAKE, '案件移送函/transferDate': '2025-07-20' }, 'pass'],
  ['with the receipt of the police', { ...FAKE, '公安机关回执/policeReceiptDate': '2025-07-20' }, 'pass'],
  ['with the reason why not', { ...FAKE, '调查终结报告/transferExplained': '公安机关不予立案' }, 'confirm'],
  ['no sign of a crime', {}, 'not-applicable'],
]);
it('names what was read and the rule against penalties in place of transfers', () => {
  const finding = file(FAKE)('crime-not-transferred');
  expect(finding.message).toContain('236748元');
  expect(finding.message).toContain('不得以行政处罚代替移送');
});

table('crime-transferred', [
  ['only signs of a crime', { '立案审批表/crimeIndication': '60000元' }, 'confirm'],
  ['what the papers call a crime is checked elsewhere', { ...FAKE, '立案审批表/crimeIndication': '236748元' }, 'not-applicable'],
  ['transferred', { '立案审批表/crimeIndication': '60000元', '案件移送函/transferDate': '2025-07-20' }, 'pass'],
]);

const REPORT = '案件移送审批表/';
const approved = (report: string, approval: string): Values => ({ [`${REPORT}transferReportDate`]: report, [`${REPORT}transferApprovalDate`]: approval });
// Days of this rule are natural ones by default, and never asserted.
table('transfer-approved-in-time', [
  ['second day', approved('2025-07-07', '2025-07-09'), 'pass'],
  ['third day', approved('2025-07-07', '2025-07-10'), 'pass'],
  ['fourth day', approved('2025-07-07', '2025-07-11'), 'confirm'],
  ['third day a Sunday, decided on Monday', approved('2025-07-10', '2025-07-14'), 'pass'],
]);

const sent = (approval: string, date: string, times?: readonly [string, string]): Values => ({
  [`${REPORT}transferApprovalDate`]: approval, '案件移送函/transferDate': date,
  ...(times ? { [`${REPORT}transferApprovalTime`]: `${approval}T${times[0]}`, '案件移送函/transferTime': `${date}T${times[1]}` } : {}),
});
table('transfer-within-24-hours', [
  ['the same day', sent('2025-07-07', '2025-07-07'), 'pass'],
  ['the next day, no hours read', sent('2025-07-07', '2025-07-08'), 'confirm'],
  ['23 hours 59', sent('2025-07-07', '2025-07-08', ['10:00', '09:59']), 'pass'],
  ['24 hours', sent('2025-07-07', '2025-07-08', ['10:00', '10:00']), 'pass'],
  ['24 hours and a minute', sent('2025-07-07', '2025-07-08', ['10:00', '10:01']), 'problem'],
  ['two days later', sent('2025-07-07', '2025-07-09'), 'problem'],
  ['not transferred', {}, 'not-applicable'],
]);

table('transfer-papers', [
  ['all there', { '案件移送函/transferDate': '2025-07-20', '案件移送函/transferReport': '调查报告', '案件移送函/transferGoods': '清单', '案件移送函/transferTests': '鉴定' }, 'pass'],
  ['no report', { '案件移送函/transferDate': '2025-07-20', '案件移送函/transferGoods': '清单', '案件移送函/transferTests': '鉴定' }, 'confirm'],
  ['not transferred', {}, 'not-applicable'],
]);
table('transfer-refusal-reasoned', [['refused', { [`${REPORT}transferRefused`]: '不予批准' }, 'confirm'], ['approved', approved('2025-07-07', '2025-07-08'), 'not-applicable']]);
table('transfer-receipt', [['none', { '案件移送函/transferDate': '2025-07-20' }, 'confirm'], ['there', { '案件移送函/transferDate': '2025-07-20', '公安机关回执/policeReceiptDate': '2025-07-20' }, 'pass']]);
const handed = (date: string): Values => ({ '案件移送函/transferDate': '2025-07-20', '公安机关回执/policeFiledDate': '2025-07-21', '证据材料/policeHandoverDate': date });
table('transfer-materials-in-time', [['second day', handed('2025-07-23'), 'pass'], ['third day', handed('2025-07-24'), 'pass'], ['fourth day', handed('2025-07-25'), 'confirm']]);
