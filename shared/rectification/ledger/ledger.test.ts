import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../calendar';
import { clockOn, entered, issuedNotice, problem } from '../testing';
import { foldNotice, remindersOn, stateWords, whyNot, type NoticeEvent, type NoticeEventBody } from '.';

const files = [] as const;
const stateOn = (events: readonly NoticeEvent[], today: string) => foldNotice(events, clockOn(today)).state;
const statesOn = (events: readonly NoticeEvent[], today: string) => foldNotice(events, clockOn(today)).problems.map(({ state }) => state);
const reported = (on: string, ids: readonly string[] = ['p1']) => entered({ type: 'reported', on, problemIds: ids, note: '', files });
const verified = (on: string, rectified: boolean, ids: readonly string[] = ['p1']) =>
  entered({ type: 'verified', on, problemIds: ids, verifier: '赵核查', rectified, note: '', files });
const closed = (on: string, ids: readonly string[] = ['p1']) => entered({ type: 'closed', on, problemIds: ids, note: '', files });
const decided = (on: string, ids: readonly string[] = ['p1']) => entered({ type: 'decided', on, problemIds: ids, noticeId: 'n2', number: '驻司执监决〔2025〕1号' });

describe('the way of a problem to its end', () => {
  const draft = [entered({ type: 'drafted', kind: 'opinion', agency: '甲局', problems: [problem('p1')] })];
  const issued = issuedNotice('2025-03-03', null);
  const received = issuedNotice('2025-03-03', '2025-03-05');
  it.each([
    ['drafted', draft, '2025-03-03', 'draft'],
    ['issued', issued, '2025-06-30', 'issued'],
    ['received today', received, '2025-03-05', 'received'],
    ['received yesterday, when the term runs', received, '2025-03-06', 'rectifying'],
    ['reported', [...received, reported('2025-03-20')], '2025-03-20', 'reported'],
    ['verified', [...received, reported('2025-03-20'), verified('2025-03-25', true)], '2025-03-25', 'verified'],
    ['closed', [...received, reported('2025-03-20'), verified('2025-03-25', true), closed('2025-03-26')], '2025-12-31', 'closed'],
  ] as const)('%s', (_name, events, today, state) => expect(stateOn(events, today)).toBe(state));

  it('goes back to the agency when verification finds it not put right, and is overdue after the term', () => {
    const events = [...received, reported('2025-03-20'), verified('2025-03-25', false)];
    expect([stateOn(events, '2025-04-07'), stateOn(events, '2025-04-08')]).toEqual(['rectifying', 'overdue']);
    expect(stateOn([...events, reported('2025-04-01')], '2025-04-08')).toBe('reported');
  });

  it('keeps the problems of one document apart, and shows it where the most pressing of them stands', () => {
    const two = [...issuedNotice('2025-03-03', '2025-03-05', ['p1', 'p2']), reported('2025-03-20', ['p1'])];
    expect(statesOn(two, '2025-04-08')).toEqual(['reported', 'overdue']);
    expect(stateOn(two, '2025-04-08')).toBe('overdue');
  });

  it('says that a report came after the term, and does not call it overdue any more', () => {
    const [own] = foldNotice([...received, reported('2025-04-08')], clockOn('2025-04-09')).problems;
    expect(own).toMatchObject({ state: 'reported', late: true });
    expect(foldNotice([...received, reported('2025-04-07')], clockOn('2025-04-09')).problems[0]?.late).toBe(false);
  });

  it('leads from refusal or an ended term to the decision, and back when that is voided', () => {
    const refused = [...received, entered({ type: 'refused', on: '2025-03-10', problemIds: ['p1'], reason: '认为无需整改', files })];
    expect(stateOn(refused, '2025-03-10')).toBe('refused');
    expect(stateOn([...refused, decided('2025-03-12')], '2025-05-01')).toBe('decided');
    const voided = [...refused, decided('2025-03-12'), entered({ type: 'decision-voided', on: '2025-03-13', noticeId: 'n2' })];
    expect(stateOn(voided, '2025-05-01')).toBe('refused');
    expect(stateOn([...refused, verified('2025-03-12', true)], '2025-05-01')).toBe('verified');
  });

  it('goes on beside the transfer of a clue, and ends with the transfer of the matter itself', () => {
    const transferred = (ends: boolean) => entered({ type: 'transferred', on: '2025-03-10', to: 'discipline', organ: '市纪委监委', basis: '办法第十八条第三款', note: '', problemIds: ['p1'], ends, files });
    expect(stateOn([...received, transferred(false)], '2025-03-11')).toBe('rectifying');
    expect(stateOn([...received, transferred(true)], '2025-06-11')).toBe('transferred');
    expect(foldNotice([...received, transferred(false)], clockOn('2025-03-11')).transfers).toHaveLength(1);
  });

  it('takes the later of two days of receipt, and keeps both entries', () => {
    const corrected = [...received, entered({ type: 'received', on: '2025-03-04', manner: 'post', receiver: '', note: '更正', files })];
    const entry = foldNotice(corrected, clockOn('2025-03-10'));
    expect([entry.received?.on, entry.due?.due, entry.history.length]).toEqual(['2025-03-04', '2025-04-03', 4]);
  });

  it('is void with its document', () => {
    expect(stateOn([...received, entered({ type: 'voided', on: '2025-03-06', reason: '文号有误' })], '2025-06-01')).toBe('voided');
  });

  it('has no term where the document sets none', () => {
    const letter = issuedNotice('2025-03-03', '2025-03-05').map((event) => (event.body.type === 'issued' ? { ...event, body: { ...event.body, rule: null } } : event));
    expect([stateOn(letter, '2026-03-05'), foldNotice(letter, clockOn('2026-03-05')).due]).toEqual(['received', null]);
  });
});

describe('the end of the term of thirty days', () => {
  it.each([
    ['the day before 清明', '2025-03-04', '2025-04-03'],
    ['清明, moved behind it', '2025-03-05', '2025-04-07'],
    ['before 春节', '2024-12-28', '2025-01-27'],
    ['inside 春节, moved behind it', '2024-12-29', '2025-02-05'],
    ['before 国庆', '2025-08-31', '2025-09-30'],
    ['inside 国庆, moved behind it', '2025-09-03', '2025-10-09'],
    ['a make-up Saturday counts as a working day', '2025-09-11', '2025-10-11'],
    ['the last day of the year', '2024-12-01', '2024-12-31'],
    ['New Year, moved into the next year', '2024-12-02', '2025-01-02'],
    ['the leap day', '2024-01-30', '2024-02-29'],
    ['28 February of a year without one, moved by nothing', '2025-01-29', '2025-02-28'],
    ['a Saturday, moved to Monday', '2025-05-15', '2025-06-16'],
  ])('%s: received %s, in time to %s', (_name, receivedOn, due) => {
    const events = issuedNotice(receivedOn, receivedOn);
    expect([-1, 0, 1].map((shift) => stateOn(events, addDays(due, shift)))).toEqual(['rectifying', 'rectifying', 'overdue']);
    expect(foldNotice(events, clockOn(receivedOn)).due?.due).toBe(due);
  });

  it('moves with extensions from the end before, of which the first stays known', () => {
    const entry = foldNotice([...issuedNotice('2025-09-01', '2025-09-01'), entered({ type: 'extended', on: '2025-09-20', days: 10, reason: '涉及多个部门', files })], clockOn('2025-09-21'));
    expect([entry.firstDue, entry.due?.due, entry.due?.steps.includes('延期10日')]).toEqual(['2025-10-09', '2025-10-20', true]);
  });

  it('says that it may be later where the holidays of the year are not known', () => {
    expect(foldNotice(issuedNotice('2031-05-01', '2031-05-01'), clockOn('2031-05-02')).due?.complete).toBe(false);
  });
});

describe('reminders', () => {
  const events = issuedNotice('2025-09-01', '2025-09-01', ['p1', 'p2']);
  const on = (today: string, more: readonly NoticeEvent[] = []) => remindersOn(today, [foldNotice([...events, ...more], clockOn(today))], []);
  it.each([['2025-10-01', []], ['2025-10-02', [7]], ['2025-10-05', [7]], ['2025-10-06', [3]], ['2025-10-08', [3]], ['2025-10-09', [0]], ['2025-10-10', ['overdue']]])(
    'on %s, due on 2025-10-09: %j', (today, stages) => expect(on(today).map(({ stage }) => stage)).toEqual(stages));
  it('count what is still waited for, and stop when all of it was reported', () => {
    expect(on('2025-10-09', [reported('2025-10-01', ['p1'])])).toMatchObject([{ problems: 1, daysLeft: 0, agency: '甲局', about: 'rectification' }]);
    expect(on('2025-10-09', [reported('2025-10-01', ['p1', 'p2'])])).toEqual([]);
  });
  it('say by how many days it is over', () => expect(stateWords('overdue', '2025-10-12', '2025-10-09')).toBe('逾期3日'));
});

describe('entries that cannot be', () => {
  const issued = issuedNotice('2025-03-03', null);
  const received = issuedNotice('2025-03-03', '2025-03-05');
  const why = (events: readonly NoticeEvent[], event: NoticeEvent, today = '2025-03-20') => whyNot(foldNotice(events, clockOn(today)), event.body, today);
  const extended: NoticeEventBody = { type: 'extended', on: '2025-03-10', days: 5, reason: '', files };
  it.each([
    ['a report before receipt', issued, reported('2025-03-10'), '尚未登记送达日期'],
    ['receipt before issue', issued, entered({ type: 'received', on: '2025-03-02', manner: 'direct', receiver: '', note: '', files }), '早于签发日期2025年3月3日'],
    ['a day to come', received, reported('2025-03-21'), '晚于今天'],
    ['a report on a day before receipt', received, reported('2025-03-04'), '早于送达日期'],
    ['closing without verification', [...received, reported('2025-03-10')], closed('2025-03-11'), '核查认定整改到位后才能销号'],
    ['closing what was found not put right', [...received, reported('2025-03-10'), verified('2025-03-11', false)], closed('2025-03-12'), '才能销号'],
    ['verification by nobody', received, entered({ type: 'verified', on: '2025-03-10', problemIds: ['p1'], verifier: ' ', rectified: true, note: '', files }), '没有填写核查人'],
    ['a decision while the term runs', received, decided('2025-03-20'), '拒不纠正或者逾期后才能作出决定'],
    ['a problem of another document', received, reported('2025-03-10', ['p9']), '不在该文书中'],
    ['no problem at all', received, reported('2025-03-10', []), '没有选择问题'],
    ['an extension before receipt', issued, entered(extended), '尚未登记送达日期'],
    ['changes of an issued document', issued, entered({ type: 'drafted', kind: 'opinion', agency: '甲局', problems: [] }), '已经签发'],
    ['anything on a void document', [...received, entered({ type: 'voided', on: '2025-03-06', reason: '' })], reported('2025-03-10'), '已经作废'],
  ])('%s', (_name, events, event, message) => expect(why(events, event)).toContain(message));

  it('let a clue be transferred at once, before anything was issued', () => {
    const draft = [entered({ type: 'drafted', kind: 'opinion', agency: '甲局', problems: [problem('p1')] })];
    const clue: NoticeEventBody = { type: 'transferred', on: '2025-03-10', to: 'discipline', organ: '', basis: '', note: '', problemIds: [], ends: false, files };
    expect(why(draft, entered(clue))).toBeNull();
  });

  it('never leave a closed problem without a verification that found it put right, whatever is tried in whatever order', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((shift) => addDays('2025-03-03', shift));
    const tried = fc.oneof(day.map((on) => reported(on)), fc.tuple(day, fc.boolean()).map(([on, good]) => verified(on, good)), day.map((on) => closed(on)), day.map((on) => decided(on)));
    fc.assert(fc.property(fc.array(tried, { maxLength: 12 }), (attempts) => {
      const taken: NoticeEvent[] = [...received];
      for (const attempt of attempts) if (why(taken, attempt, '2025-05-30') === null) taken.push(attempt);
      const [own] = foldNotice(taken, clockOn('2025-05-30')).problems;
      if (own?.state === 'closed') expect(own.verified?.rectified).toBe(true);
    }));
  });
});
