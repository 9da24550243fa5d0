import { describe, expect, it } from 'vitest';
import { createCalendar, HOLIDAY_YEARS } from '../calendar';
import { runChecks } from './run';
import { check, fact, paper, type CaseValues } from './testing';

const found = (id: string, values: CaseValues['values']) => check({ values: values ?? {} })(id);

/** Years without a notice of holidays (2031): said, and asked, unless no holiday could change the answer. */
describe('a year without holiday data', () => {
  it.each([
    ['2031-03-28', 'pass'],
    ['2031-03-31', 'confirm'],
    ['2031-04-01', 'confirm'],
  ])('served on %s, seven working days after a decision of 2031-03-21: %s', (decisionServedDate, status) => {
    const finding = found('decision-served-in-time', { decisionDate: '2031-03-21', decisionServedDate });
    expect(finding.status).toBe(status);
    expect(finding.message).toContain('缺少2031年节假日数据，未含节假日和调休');
  });
  it.each([
    ['2031-04-02', 'pass'],
    ['2031-04-03', 'confirm'],
  ])('day 90 is 2031-04-02, decided on %s: %s', (decisionDate, status) => {
    const finding = found('decision-within-90-days', { filingDate: '2031-01-02', decisionDate });
    expect(finding.status).toBe(status);
    expect(finding.message).toContain('缺少2031年节假日数据');
  });
  it.each([
    ['2031-03-14', 'confirm'],
    ['2031-03-17', 'confirm'],
    ['2031-03-31', 'pass'],
  ])('plea told on 2031-03-07, decided on %s: %s', (decisionDate, status) => {
    expect(found('plea-period-respected', { noticeServedDate: '2031-03-07', decisionDate }).status).toBe(status);
  });
  it('asks whether the hearing was told of early enough', () => {
    const finding = found('hearing-notice-in-time', { hearingRequestDate: '2031-03-03', hearingNoticeServedDate: '2031-03-05', hearingDate: '2031-03-20' });
    expect(finding.status).toBe('confirm');
    expect(finding.message).toContain('缺少2031年节假日数据');
  });
  it('is settled by an office’s own data for the year', () => {
    const own = createCalendar([...HOLIDAY_YEARS, { year: 2031, holidays: [{ name: '临时放假', from: '2031-03-24', to: '2031-03-24' }], makeUpWorkdays: [], sources: [], verification: 'unverified' }]);
    const decision = paper('行政处罚决定书', 1);
    const slip = paper('送达回证', 2);
    const facts = [fact('decisionDate', '2031-03-21', decision), fact('decisionServedDate', '2031-04-02', slip)];
    const finding = runChecks({ kind: 'penalty-ordinary', documents: [decision, slip], facts, calendar: own }).find((f) => f.check === 'decision-served-in-time');
    expect(finding?.status).toBe('pass');
  });
});

describe('sectors', () => {
  const late = (agency: string) => check({ agency, values: { filingDate: '2024-09-09', decisionDate: '2024-12-20', extensionStatement: null } })('decision-within-90-days').message;
  it('are named where their own value is not known', () => {
    expect(late('某县城市管理局')).toContain('“城市管理”领域的部门规定未收录，按一般规定核对');
    expect(late('某县某某管理中心')).toContain('未能识别所属领域，按一般规定核对，部门规章另有规定的从其规定');
    expect(late('某县市场监督管理局')).not.toContain('一般规定');
  });
  it.each([
    ['2025-01-08', false],
    ['2025-01-09', true],
  ])('the extension of thirty days: decided on %s, more than it: %s', (decisionDate, more) => {
    const finding = found('decision-within-90-days', { filingDate: '2024-09-09', decisionDate, extensionStatement: '延长办案期限' });
    expect(finding.status).toBe('confirm');
    expect(finding.message).toContain('可延长30日，依据市场监督管理行政处罚程序规定');
    expect(finding.message.includes('延长30日后仍超期')).toBe(more);
  });
  it('have the source of a value in the message', () => {
    const hearing = check({ agency: '某县水利局', values: { fineAmount: 60_000, noticeFineAmount: 60_000 } })('hearing-right-told');
    expect(hearing.message).toContain('河南省政府令第204号第四条');
    expect(hearing.message).toContain('“水利”领域的部门规定未收录');
  });
});
