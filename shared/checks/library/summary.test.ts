import { describe, expect, it } from 'vitest';
import type { FindingStatus } from '../../model';
import { check, type CaseValues } from '../testing';

type Values = NonNullable<CaseValues['values']>;
type Row = readonly [what: string, values: Values, status: FindingStatus];

const BASE: Values = {
  decisionDate: '2025-05-14', decisionServedDate: '2025-05-14', decisionNumber: '某当罚〔2025〕1号', fineAmount: 100, '当场行政处罚决定书/officer': ['刘一', '马二'], reviewOrgan: '某县人民政府', reviewFirst: '先申请行政复议',
  penaltyPlace: '处罚地点', penaltyProvision: '某条例第一条', factStatement: '经查', summaryTold: '听取陈述申辩',
};
const summary = (values: Values, more: CaseValues = {}) => check({ kind: 'penalty-summary', agency: '某县市场监督管理局', partyName: '张三', partyId: '411723198107065311', ...more, values: { ...BASE, ...values } });

function table(id: string, rows: readonly Row[], more: CaseValues = {}): void {
  describe(id, () => {
    it.each(rows)('%s', (_what, values, status) => expect(summary(values, more)(id).status).toBe(status));
  });
}

table('summary-fine-limit', [
  ['a citizen, below', { fineAmount: 199 }, 'pass'],
  ['a citizen, at the limit', { fineAmount: 200 }, 'pass'],
  ['a citizen, above', { fineAmount: 201 }, 'problem'],
]);

describe('summary-fine-limit for organizations', () => {
  it.each<[number, FindingStatus]>([[2_999, 'pass'], [3_000, 'pass'], [3_001, 'problem']])('%d yuan', (fineAmount, status) => {
    expect(summary({ fineAmount }, { partyName: '某某有限公司', partyId: '91411728MA4521K7X2' })('summary-fine-limit').status).toBe(status);
  });
});

table('summary-penalty-kind', [
  ['a fine', {}, 'pass'],
  ['a licence revoked is asked about', { otherPenalty: '吊销许可证' }, 'confirm'],
]);

table('summary-two-officers', [
  ['two', {}, 'pass'],
  ['one is asked about', { '当场行政处罚决定书/officer': ['刘一'] }, 'confirm'],
  ['one name read, two certificates', { '当场行政处罚决定书/officer': ['刘一'], '当场行政处罚决定书/officerCertificate': ['豫17080130021', '豫17080130046'] }, 'pass'],
]);

table('summary-elements', [
  ['all there', {}, 'pass'],
  ['no way to object', { reviewOrgan: null, reviewFirst: null }, 'problem'],
  ['no place read is only asked about', { penaltyPlace: null }, 'confirm'],
  ['a warning instead of a fine', { fineAmount: null, warningGiven: '警告' }, 'pass'],
]);

table('summary-plea-heard', [['told', {}, 'pass'], ['nothing told', { summaryTold: null }, 'confirm']]);

table('summary-delivered-on-spot', [
  ['the same day', {}, 'pass'],
  ['the day after', { decisionServedDate: '2025-05-15' }, 'confirm'],
]);

// 市场监管 seven working days from Friday 2025-04-25: 04-27 (make-up Sunday), 04-28 to 04-30, then 05-06 to 05-08 after 劳动节.
table('summary-filing-in-time', [
  ['sixth working day', { decisionDate: '2025-04-25', '当场处罚备案表/summaryFiledDate': '2025-05-07' }, 'pass'],
  ['seventh', { decisionDate: '2025-04-25', '当场处罚备案表/summaryFiledDate': '2025-05-08' }, 'pass'],
  ['eighth', { decisionDate: '2025-04-25', '当场处罚备案表/summaryFiledDate': '2025-05-09' }, 'problem'],
]);

describe('filing in other sectors', () => {
  const filed = (agency: string, summaryFiledDate: string) => summary({ '当场处罚备案表/summaryFiledDate': summaryFiledDate }, { agency })('summary-filing-in-time');
  it.each<[string, FindingStatus]>([['2025-05-15', 'pass'], ['2025-05-16', 'pass'], ['2025-05-19', 'problem']])('agriculture, two days: %s', (date, status) => expect(filed('某县农业农村局', date).status).toBe(status));
  it.each<[string, FindingStatus]>([['2025-05-16', 'pass'], ['2025-05-19', 'pass'], ['2025-05-20', 'confirm']])('ecology, three days, kind of day not settled: %s', (date, status) => expect(filed('某市生态环境局', date).status).toBe(status));
  it('knows no days for other sectors and says so', () => {
    const finding = filed('某县城市管理局', '2025-08-01');
    expect(finding.status).toBe('not-applicable');
    expect(finding.message).toContain('城市管理');
  });
});

const CASH = { '当场行政处罚决定书/cashOnSpot': '当场收缴' };
table('summary-cash-limit', [
  ['below', { ...CASH, fineAmount: 99 }, 'pass'],
  ['one hundred', { ...CASH, fineAmount: 100 }, 'pass'],
  ['above', { ...CASH, fineAmount: 101 }, 'problem'],
  ['above, with a ground', { ...CASH, fineAmount: 150, cashGround: '事后难以执行' }, 'pass'],
  ['above, but paid to a bank', { fineAmount: 150 }, 'not-applicable'],
]);

table('summary-cash-receipt', [['with the slip', { ...CASH, '缴款凭证/fiscalSlip': '非税收入' }, 'pass'], ['without', CASH, 'confirm'], ['nothing collected', {}, 'not-applicable']]);

// 2024-09-27（周五）起二个工作日：09-29（调休）、09-30。
table('summary-cash-handed-in', [
  ['first working day, a make-up Sunday', { ...CASH, decisionDate: '2024-09-27', cashHandedIn: '2024-09-29' }, 'pass'],
  ['second', { ...CASH, decisionDate: '2024-09-27', cashHandedIn: '2024-09-30' }, 'pass'],
  ['the first day of the holiday', { ...CASH, decisionDate: '2024-09-27', cashHandedIn: '2024-10-01' }, 'problem'],
]);

table('summary-cash-banked', [
  ['first working day', { ...CASH, cashHandedIn: '2025-05-15', cashBanked: '2025-05-16' }, 'pass'],
  ['second, over a weekend', { ...CASH, cashHandedIn: '2025-05-15', cashBanked: '2025-05-19' }, 'pass'],
  ['third', { ...CASH, cashHandedIn: '2025-05-15', cashBanked: '2025-05-20' }, 'problem'],
]);

// 行政复议法第23条 counts from 2024-01-01; before that the party had the choice.
const DIRECT = { directCourt: '也可以直接向法院起诉', reviewFirst: null };
table('summary-remedy-told', [
  ['the last day of the old law', { ...DIRECT, decisionDate: '2023-12-31' }, 'not-applicable'],
  ['the first day of the new one', { ...DIRECT, decisionDate: '2024-01-01' }, 'problem'],
  ['the day after', { ...DIRECT, decisionDate: '2024-01-02' }, 'problem'],
  ['court only after reconsideration', { directCourt: '可以向法院起诉', decisionDate: '2024-01-02' }, 'pass'],
]);

table('summary-remedy-before-2024', [
  ['told to ask for reconsideration first under the old law', { decisionDate: '2023-12-31' }, 'confirm'],
  ['the first day of the new one', { decisionDate: '2024-01-01' }, 'not-applicable'],
  ['both ways told', { decisionDate: '2023-12-31', directCourt: '也可以直接起诉' }, 'pass'],
]);

table('summary-filing-present', [['no form', {}, 'problem'], ['no form, but told to be reported', { '结案审批表/summaryFiledMention': '已报局备案' }, 'confirm'], ['with the form', { '当场处罚备案表/summaryFiledDate': '2025-05-15' }, 'pass']]);
