import { describe, expect, it } from 'vitest';
import { checkedCase, type CaseValues } from '../checks/testing';
import { INTERNAL_FACTS } from '../facts/internal-names';
import { FACT_NAMES, type VerdictRecord } from '../model';
import { buildTimeline, type Timeline, type TimelineBand } from '.';
import { EVENT_KINDS, EXPECTED_EVENTS } from './events';

const timeline = (values: CaseValues, verdicts: readonly VerdictRecord[] = []): Timeline => buildTimeline({ ...checkedCase(values), verdicts });
const band = (values: CaseValues, id: string, verdicts: readonly VerdictRecord[] = []): TimelineBand => {
  const found = timeline(values, verdicts).bands.find((one) => one.id === id);
  if (!found) throw new Error(`no band ${id}`);
  return found;
};
const said = (values: CaseValues, id: string) => {
  const { due, state, words } = band(values, id);
  return [due, state, words];
};
const answer = (findingId: string, verdict: VerdictRecord['verdict']): VerdictRecord => ({ findingId, verdict, reason: '', by: '王评查', at: '2026-01-01T00:00:00.000Z' });

describe('the terms of an ordinary penalty', () => {
  // 立案2024-09-09：第90日2024-12-08为周日，顺延至12-09（行政处罚法第60条）。
  it.each([
    ['the day before the last', '2024-12-08', 'kept', '未超期'],
    ['the last day, to which a Sunday moved it', '2024-12-09', 'kept', '未超期'],
    ['the day after', '2024-12-10', 'overdue', '超期1日'],
  ])('decides within ninety days: %s', (_what, decisionDate, state, words) => {
    expect(said({ values: { filingDate: '2024-09-09', decisionDate } }, 'decision-within-90-days')).toEqual(['2024-12-09', state, words]);
  });

  // 2024-09-27起七个工作日：09-29调休上班，国庆放假，第七个为10-12（调休周六）。
  it.each([
    ['2024-10-11', 'kept', '未超期'],
    ['2024-10-12', 'kept', '未超期'],
    ['2024-10-14', 'overdue', '超期1个工作日'],
  ])('serves within seven working days across make-up days: %s', (decisionServedDate, state, words) => {
    expect(said({ values: { decisionDate: '2024-09-27', decisionServedDate } }, 'decision-served-in-time')).toEqual(['2024-10-12', state, words]);
  });

  // 决定2024-04-22起七个工作日至04-30（04-28周日调休上班）。
  it('leaves a term open whose act was not read, and says what was not read', () => {
    const open = band({ values: { decisionServedDate: null } }, 'decision-served-in-time');
    expect([open.due, open.state, open.words, open.done]).toEqual(['2024-04-30', 'open', '未识别决定书送达日期', null]);
    expect(timeline({ values: { decisionServedDate: null, closingDate: null } }).absent).toEqual(['送达决定书', '结案']);
  });

  it('shows an overrun that the file explains as a question', () => {
    expect(said({ values: { filingDate: '2024-09-09', decisionDate: '2024-12-20', extensionStatement: '延长办案期限' } }, 'decision-within-90-days')).toEqual(['2024-12-09', 'doubtful', '超期11日，待确认']);
  });

  it('leaves a term whose holidays are not known to a person', () => {
    const doubtful = band({ values: { filingDate: '2031-01-02', decisionDate: '2031-06-01' } }, 'decision-within-90-days');
    expect([doubtful.state, doubtful.complete]).toEqual(['doubtful', false]);
  });

  // 听证通知送达2024-04-10：第七个工作日2024-04-19。
  it.each([
    ['2024-04-18', 'overdue', '不足7个工作日'],
    ['2024-04-19', 'kept', '间隔足够'],
    ['2024-04-22', 'kept', '间隔足够'],
  ])('hears no sooner than seven working days after the notice: %s', (hearingDate, state, words) => {
    expect(said({ values: { hearingRequestDate: '2024-04-09', hearingNoticeServedDate: '2024-04-10', hearingDate, decisionDate: '2024-05-20' } }, 'hearing-notice-in-time')).toEqual(['2024-04-19', state, words]);
  });

  it('follows what people made of a finding', () => {
    const late: CaseValues = { values: { filingDate: '2024-09-09', decisionDate: '2024-12-11' } };
    expect(band(late, 'decision-within-90-days').words).toBe('超期2日');
    const rejected = band(late, 'decision-within-90-days', [answer('decision-within-90-days', 'rejected')]);
    expect([rejected.state, rejected.words]).toEqual(['kept', '人工认定无问题']);
    const accepted = band(late, 'decision-within-90-days', [answer('decision-within-90-days', 'accepted')]);
    expect([accepted.state, accepted.words]).toEqual(['overdue', '超期2日（人工认定）']);
  });

  it('names the statute and the source of a number of days that the statute does not hold', () => {
    const decided = band({ values: {} }, 'decision-within-90-days');
    expect(decided.basis).toMatchObject({ statute: '行政处罚法', article: 60 });
    const closed = band({ values: {} }, 'closing-in-time');
    expect(closed.parameter?.source).not.toBe('');
  });

  it('has each act once a day, in the order of time and then of the procedure', () => {
    const { events } = timeline({ values: { inquiryDate: ['2024-03-12', '2024-03-15', '2024-03-15'] } });
    expect(events.map(({ label, date }) => `${date} ${label}`)).toEqual([
      '2024-03-08 检查', '2024-03-12 立案', '2024-03-12 询问', '2024-03-15 询问', '2024-04-08 告知', '2024-04-08 送达告知书',
      '2024-04-22 决定', '2024-04-22 送达决定书', '2024-04-25 缴款', '2024-04-30 结案',
    ]);
    expect(events.find(({ date }) => date === '2024-03-15')?.places).toHaveLength(2);
  });

  it('marks the acts that a problem rests on, and leaves out dates that do not exist', () => {
    const { events } = timeline({ values: { filingDate: '2024-09-09', decisionDate: '2024-12-11', decisionServedDate: '2024-12-12', paymentDate: '2024-02-30' } });
    expect(events.find(({ label }) => label === '决定')?.problems).toContain('九十日内作出决定');
    expect(events.some(({ label }) => label === '缴款')).toBe(false);
  });
});

describe('other kinds of case file have acts and terms of their own', () => {
  // 受理2024-09-27：第二十个工作日2024-10-30（09-29、10-12调休上班）。
  it.each([
    ['2024-10-29', 'kept', '未超期'],
    ['2024-10-30', 'kept', '未超期'],
    ['2024-10-31', 'overdue', '超期1个工作日'],
  ])('a licence is decided within twenty working days: %s', (licenceDecisionDate, state, words) => {
    const values: CaseValues = { kind: 'licence', values: { applicationDate: '2024-09-26', acceptanceDate: '2024-09-27', licenceDecisionDate } };
    expect(said(values, 'licence-decision-in-time')).toEqual(['2024-10-30', state, words]);
    expect(timeline(values).events.map(({ label }) => label)).toEqual(['申请', '受理', '许可决定']);
    expect(timeline(values).absent).toEqual(['发证']);
  });

  // 查封2024-03-01：第三十日2024-03-31为周日，顺延至04-01。
  it.each([
    ['2024-03-31', 'kept', '未超期'],
    ['2024-04-01', 'kept', '未超期'],
    ['2024-04-03', 'overdue', '超期2日'],
  ])('a seizure ends within thirty days: %s', (seizureEndDate, state, words) => {
    const values: CaseValues = { kind: 'coercion-measure', values: { '查封扣押决定书/seizureDate': '2024-03-01', seizureEndDate } };
    expect(said(values, 'seizure-within-30-days')).toEqual(['2024-04-01', state, words]);
  });

  it('a seizure without a release stays open', () => {
    expect(said({ kind: 'coercion-measure', values: { '查封扣押决定书/seizureDate': '2024-03-01' } }, 'seizure-within-30-days')).toEqual(['2024-04-01', 'open', '未识别解除或处理日期']);
  });

  it.each([
    ['2024-05-10', 'overdue', '期限未满'],
    ['2024-05-11', 'kept', '期满后作出'],
  ])('execution waits until the days of the demand are over: %s', (executionDecisionDate, state, words) => {
    const values: CaseValues = { kind: 'coercive-execution', values: { '催告书/demandServedDate': '2024-04-30', '催告书/demandDays': 10, '强制执行决定书/executionDecisionDate': executionDecisionDate } };
    expect(timeline(values).bands.filter((one) => one.form === 'after' && one.due === '2024-05-10').map((one) => [one.state, one.words])).toEqual([[state, words]]);
  });

  it('an inspection shows approval, inspection and result', () => {
    const { events, absent } = timeline({ kind: 'inspection', values: { inspectionApprovedDate: '2024-03-01', inspectionDate: '2024-03-04', inspectionResultDate: '2024-03-06' } });
    expect(events.map(({ label }) => label)).toEqual(['检查审批', '检查', '告知检查结果']);
    expect(absent).toEqual([]);
  });
});

describe('the list of acts', () => {
  it('leaves out no date that is read', () => {
    const known = new Set<string>(EVENT_KINDS.map(({ name }) => name));
    expect(Object.keys({ ...FACT_NAMES, ...INTERNAL_FACTS }).filter((name) => name.endsWith('Date') && !known.has(name))).toEqual([]);
  });

  it('names every act once, and expects only acts that it knows', () => {
    const names = EVENT_KINDS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const expected of Object.values(EXPECTED_EVENTS).flat(2)) expect(names).toContain(expected);
  });
});
