import { describe, expect, it } from 'vitest';
import { clockOn } from '../testing';
import { REVIEW_TERM } from '../terms';
import { foldObjection, remindersOn, whyNotObjection, type ObjectionEvent, type ObjectionEventBody } from '.';

const score = (total: string, grade: string) => ({ caseId: '案卷一', caseTitle: '甲店案', total, grade });
const entry = (body: ObjectionEventBody): ObjectionEvent => ({ objectionId: 'o1', body, by: '王评查', at: `${body.on}T08:00:00.000Z` });
const objected = entry({ type: 'objected', on: '2025-09-26', agency: '甲局', caseIds: ['案卷一'], noticeId: null, grounds: '期限计算有误', rule: REVIEW_TERM, scores: [score('82', '良好')], files: [] });
const assigned = entry({ type: 'assigned', on: '2025-09-28', person: '钱复核' });
const reviewed = (on: string) => entry({ type: 'reviewed', on, outcome: 'upheld', note: '检验期间应扣除', scores: [score('90', '优秀')], files: [] });
const stateOn = (today: string, ...more: readonly ObjectionEvent[]) => foldObjection([objected, ...more], clockOn(today)).state;

describe('objections', () => {
  it('have ten working days across 国庆 and the make-up days around it', () => {
    expect(foldObjection([objected], clockOn('2025-09-26')).due.due).toBe('2025-10-16');
    expect([stateOn('2025-10-15', assigned), stateOn('2025-10-16', assigned), stateOn('2025-10-17', assigned)]).toEqual(['assigned', 'assigned', 'overdue']);
    expect(stateOn('2025-10-16')).toBe('received');
  });

  it('keep the scores from before beside those after', () => {
    const { changes, state, late } = foldObjection([objected, assigned, reviewed('2025-10-16')], clockOn('2025-12-01'));
    expect([state, late]).toEqual(['reviewed', false]);
    expect(changes).toMatchObject([{ caseId: '案卷一', before: { total: '82', grade: '良好' }, after: { total: '90', grade: '优秀' } }]);
    expect(foldObjection([objected, reviewed('2025-10-17')], clockOn('2025-12-01')).late).toBe(true);
  });

  it('remind before their term ends, and not after they were decided', () => {
    const on = (today: string, ...more: readonly ObjectionEvent[]) => remindersOn(today, [], [foldObjection([objected, ...more], clockOn(today))]).map(({ about, stage }) => [about, stage]);
    expect(on('2025-10-16')).toEqual([['objection', 0]]);
    expect(on('2025-10-16', reviewed('2025-10-16'))).toEqual([]);
  });

  it('are decided once, and not before they came', () => {
    expect(whyNotObjection(foldObjection([objected, reviewed('2025-10-16')], clockOn('2025-10-20')), reviewed('2025-10-17').body, '2025-10-20')).toContain('已经复核完毕');
    expect(whyNotObjection(foldObjection([objected], clockOn('2025-10-20')), reviewed('2025-09-25').body, '2025-10-20')).toContain('早于收到异议的日期');
  });
});
