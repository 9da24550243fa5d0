import { describe, expect, it } from 'vitest';
import { foldNotice, type NoticeEvent } from '../../shared/rectification';
import { clockOn, entered, issuedNotice } from '../../shared/rectification/testing';
import { entryOf, missingIn, obstacle, problemsFor, proposedBasis, startValues } from './entries';
import { entryWords } from './historyWords';

const on = (events: readonly NoticeEvent[], today: string) => foldNotice(events, clockOn(today));
const received = issuedNotice('2025-03-03', '2025-03-05', ['p1', 'p2']);
const reported = entered({ type: 'reported', on: '2025-03-20', problemIds: ['p1'], note: '', files: [] });

describe('what can be entered on a document', () => {
  it('waits for receipt before anything else', () => {
    const entry = on(issuedNotice('2025-03-03', null), '2025-03-10');
    expect(obstacle(entry, 'received', '2025-03-10')).toBeNull();
    expect(obstacle(entry, 'reported', '2025-03-10')).toBe('尚未登记送达日期');
  });

  it('closes only what was verified, and offers only those problems', () => {
    const entry = on([...received, reported], '2025-03-25');
    expect(obstacle(entry, 'closed', '2025-03-25')).toContain('核查认定整改到位后才能销号');
    const verified = entered({ type: 'verified', on: '2025-03-25', problemIds: ['p1'], verifier: '赵核查', rectified: true, note: '', files: [] });
    const after = on([...received, reported, verified], '2025-03-25');
    expect(problemsFor(after, 'closed', '2025-03-25').map(({ problem }) => problem.id)).toEqual(['p1']);
  });

  it('takes up again only what was closed or transferred', () => {
    expect(obstacle(on(received, '2025-03-10'), 'reopened', '2025-03-10')).toContain('不需要恢复');
  });
});

describe('the form of an entry', () => {
  const start = startValues('verified', '2025-03-25', '赵核查');
  it('says what is missing', () => {
    expect(missingIn('verified', start)).toBe('请至少选择一项问题');
    expect(missingIn('verified', { ...start, problemIds: ['p1'], verifier: ' ' })).toBe('请填写核查人');
    expect(missingIn('verified', { ...start, problemIds: ['p1'] })).toBeNull();
    expect([0, 1, 365, 366].map((days) => missingIn('extended', { ...start, days, reason: '协调' }) === null)).toEqual([false, true, true, false]);
    expect(missingIn('received', { ...start, on: '' })).toBe('请填写送达日期');
  });

  it('gives only what belongs to the entry, without blanks at the ends', () => {
    expect(entryOf('received', { ...start, receiver: ' 李收件 ', reason: '不相干' })).toEqual({ type: 'received', on: '2025-03-25', manner: 'direct', receiver: '李收件', note: '' });
  });

  it('proposes the article that speaks of it', () => {
    expect(proposedBasis('measure', 'discipline')).toBe('《驻马店市行政执法监督办法》第十七条第一款');
    expect(proposedBasis('transferred', 'discipline')).toBe('《驻马店市行政执法监督办法》第十八条第三款');
    expect(proposedBasis('transferred', 'police')).toBe('《驻马店市行政执法监督办法》第十八条第二款');
  });
});

it('the history says what happened in words', () => {
  expect(entryWords(reported.body)).toEqual({ what: '收到整改报告', detail: '1项问题' });
  const transferred = entryWords({ type: 'transferred', on: '2025-03-20', to: 'discipline', organ: '市纪委监委', basis: '第十八条第三款', note: '', problemIds: [], ends: true, files: [] });
  expect(transferred).toEqual({ what: '移送纪检监察机关', detail: '市纪委监委；依据第十八条第三款；整改随移送办结' });
});
