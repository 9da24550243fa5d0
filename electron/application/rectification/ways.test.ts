import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOLIDAY_YEARS } from '../../../shared/calendar';
import { resourcePaths, type NoticeDetail } from '../../../shared/contract';
import { AGENCY, openLedgerBench, type LedgerBench } from './testing';

let own: LedgerBench;
beforeEach(async () => {
  own = await openLedgerBench('2025-08-25');
});
afterEach(() => own.bench().dispose());

type Entry = Parameters<ReturnType<LedgerBench['call']>['ledger.enter']>[0]['entry'];
const enter = (noticeId: string, entry: Entry, files: string[] = []) => own.call()['ledger.enter']({ noticeId, entry, files });
const idsOf = ({ entry }: NoticeDetail) => entry.problems.map(({ problem }) => problem.id);
const stateOf = async (noticeId: string) => (await own.call()['notices.get']({ noticeId })).summary.state;
const stages = async () => (await own.call()['ledger.reminders']({})).reminders.map(({ stage, about }) => `${about} ${stage}`);

/** An 意见书 issued on 2025-08-29 and received on 2025-09-01: due on 2025-10-09, behind 国庆. */
async function received(): Promise<NoticeDetail> {
  const { summary } = await own.issued('2025-08-29');
  own.on('2025-09-01');
  return enter(summary.noticeId, { type: 'received', on: '2025-09-01', manner: 'direct', receiver: '李收件', note: '' });
}

describe('the way from review to closing', () => {
  it('goes through issue, receipt, reminders, report with proof, verification and closing', async () => {
    const notice = await received();
    const { noticeId, number } = notice.summary;
    expect([number, notice.summary.state, notice.summary.due, notice.summary.problems]).toEqual(['驻司执监意〔2025〕1号', 'received', '2025-10-09', 4]);
    for (const [day, expected] of [['2025-10-01', []], ['2025-10-02', ['rectification 7']], ['2025-10-06', ['rectification 3']], ['2025-10-09', ['rectification 0']]] as const) {
      own.on(day);
      expect(await stages()).toEqual(expected);
    }

    const proof = path.join(own.bench().root, '整改报告.pdf');
    writeFileSync(proof, '%PDF-1.4 整改');
    const ids = idsOf(notice);
    await enter(noticeId, { type: 'reported', on: '2025-10-09', problemIds: ids, note: '已整改' }, [proof]);
    rmSync(proof);
    own.on('2025-10-15');
    expect([await stateOf(noticeId), await stages()]).toEqual(['reported', []]);
    await expect(enter(noticeId, { type: 'closed', on: '2025-10-15', problemIds: ids, note: '' })).rejects.toThrow(/核查认定整改到位后才能销号.*台账没有改动/);
    await enter(noticeId, { type: 'verified', on: '2025-10-15', problemIds: ids, verifier: '赵核查', rectified: true, note: '' });
    await enter(noticeId, { type: 'closed', on: '2025-10-15', problemIds: ids, note: '' });

    own.on('2026-02-01');
    await own.restart();
    const { rows, counts } = await own.call()['ledger.list']({ agency: AGENCY });
    expect(counts).toMatchObject({ closed: 4, overdue: 0 });
    expect(rows[0]).toMatchObject({ stateText: '销号', reportedOn: '2025-10-09', late: false, verifiedBy: '赵核查', rectified: true, closedOn: '2025-10-15', daysLeft: null, files: [{ name: '整改报告.pdf' }] });
    // The proof is in the workspace: the original is gone.
    const resource = await own.bench().application.resource(resourcePaths.original(rows[0]?.files[0]?.sha256 ?? ''));
    expect(Buffer.concat(await (resource?.open().toArray() ?? [])).toString()).toBe('%PDF-1.4 整改');
  });

  it('goes back to the agency for what was found not put right', async () => {
    const notice = await received();
    const { noticeId } = notice.summary;
    const [first = '', ...rest] = idsOf(notice);
    own.on('2025-09-20');
    await enter(noticeId, { type: 'reported', on: '2025-09-20', problemIds: [first, ...rest], note: '' });
    await enter(noticeId, { type: 'verified', on: '2025-09-20', problemIds: [first], verifier: '赵核查', rectified: false, note: '未附票据' });
    const { rows } = await own.call()['ledger.list']({ open: true, states: ['rectifying'] });
    expect(rows.map(({ problem, rectified }) => [problem.id, rectified])).toEqual([[first, false]]);
  });
});

describe('the way from refusal to the decision', () => {
  it('drafts the 决定书 in one step once the term is over, with its own term for the report', async () => {
    const notice = await received();
    const { noticeId, number } = notice.summary;
    own.on('2025-10-09');
    await expect(own.call()['notices.decide']({ noticeId, problemIds: null })).rejects.toMatchObject({ code: 'entry-refused' });
    own.on('2025-10-10');
    expect(await stages()).toEqual(['rectification overdue']);
    const decision = await own.call()['notices.decide']({ noticeId, problemIds: null });
    expect((await own.call()['notices.decide']({ noticeId, problemIds: null })).summary.noticeId).toBe(decision.summary.noticeId);
    const text = decision.content.paragraphs.map((paragraph) => paragraph.text).join('\n');
    expect(text).toContain(`（${number}），你单位于2025年9月1日收到，整改期限至2025年10月9日届满`);
    expect(text).toContain('第十六条第五款');

    const issue = { noticeId: decision.summary.noticeId, revision: decision.revision, on: '2025-10-10' };
    await expect(own.call()['notices.issue']({ ...issue, confirmIssuer: false })).rejects.toThrow('请先确认制发机关为“驻马店市人民政府”');
    const issued = await own.call()['notices.issue']({ ...issue, confirmIssuer: true });
    expect([issued.summary.number, issued.content.issuer, await stateOf(noticeId)]).toEqual(['驻司执监决〔2025〕1号', '驻马店市人民政府', 'decided']);

    own.on('2025-12-02');
    await enter(issue.noticeId, { type: 'received', on: '2025-12-02', manner: 'post', receiver: '', note: '' });
    // Thirty days end on New Year's Day and move into the next year.
    expect((await own.call()['notices.get']({ noticeId: issue.noticeId })).summary.due).toBe('2026-01-04');
    own.on('2026-01-04');
    expect(await stages()).toEqual(['decision-report 0']);
    own.on('2026-01-05');
    expect(await stateOf(issue.noticeId)).toBe('overdue');
    const ids = idsOf(issued);
    await enter(issue.noticeId, { type: 'reported', on: '2026-01-05', problemIds: ids, note: '' });
    await enter(issue.noticeId, { type: 'verified', on: '2026-01-05', problemIds: ids, verifier: '赵核查', rectified: true, note: '' });
    await enter(issue.noticeId, { type: 'closed', on: '2026-01-05', problemIds: ids, note: '' });
    expect((await own.call()['ledger.list']({ kinds: ['decision'] })).rows[0]).toMatchObject({ state: 'closed', late: true, follows: noticeId });
  });

  it('decides at once on what was refused, and gives the problem back when the decision is voided', async () => {
    const notice = await received();
    const { noticeId } = notice.summary;
    const [first = '', second = ''] = idsOf(notice);
    own.on('2025-09-10');
    await enter(noticeId, { type: 'refused', on: '2025-09-10', problemIds: [first], reason: '认为程序合法' });
    await expect(own.call()['notices.decide']({ noticeId, problemIds: [second] })).rejects.toMatchObject({ code: 'entry-refused' });
    const draft = await own.call()['notices.decide']({ noticeId, problemIds: null });
    expect([draft.entry.problems.length, draft.content.paragraphs[0]?.text.includes('你单位拒不纠正')]).toEqual([1, true]);
    const decision = await own.call()['notices.issue']({ noticeId: draft.summary.noticeId, revision: draft.revision, on: '2025-09-10', confirmIssuer: true });
    await expect(own.call()['notices.void']({ noticeId, on: '2025-09-10', reason: '有误' })).rejects.toThrow('请先作废决定书');
    await own.call()['notices.void']({ noticeId: decision.summary.noticeId, on: '2025-09-10', reason: '文字有误' });
    expect(await stateOf(noticeId)).toBe('refused');
  });
});

describe('beside the way', () => {
  it('an extension moves the end, and measures and transfers stand with basis and day', async () => {
    const { summary: { noticeId } } = await received();
    own.on('2025-09-20');
    await enter(noticeId, { type: 'extended', on: '2025-09-20', days: 10, reason: '需上级协调' });
    await enter(noticeId, { type: 'measure', on: '2025-09-20', measure: 'interview', basis: '办法第十七条第一款', note: '' });
    const detail = await enter(noticeId, { type: 'transferred', on: '2025-09-20', to: 'discipline', organ: '驻马店市纪委监委', basis: '办法第十八条第三款', note: '', problemIds: [], ends: false });
    expect([detail.summary.due, detail.entry.firstDue, detail.summary.state]).toEqual(['2025-10-20', '2025-10-09', 'rectifying']);
    expect((await own.call()['ledger.list']({})).rows[0]).toMatchObject({ extendedDays: 10, measures: ['约谈主要负责人'], transfers: 1 });
  });

  it('terms follow holidays that the office corrected itself', async () => {
    const { summary: { noticeId } } = await received();
    const year = HOLIDAY_YEARS.find((data) => data.year === 2025);
    if (year === undefined) throw new Error('no data');
    await own.call()['holidays.set']({ years: [{ ...year, holidays: year.holidays.filter(({ from }) => from < '2025-09-01'), makeUpWorkdays: year.makeUpWorkdays.filter((on) => on < '2025-09-01') }] });
    expect((await own.call()['notices.get']({ noticeId })).summary.due).toBe('2025-10-01');
  });

  it('a file that is missing refuses the whole entry', async () => {
    const notice = await received();
    const missing = path.join(own.bench().root, '没有.pdf');
    await expect(enter(notice.summary.noticeId, { type: 'reported', on: '2025-09-01', problemIds: idsOf(notice), note: '' }, [missing])).rejects.toThrow(/附件“没有\.pdf”不存在.*没有登记/);
    expect(await stateOf(notice.summary.noticeId)).toBe('received');
  });
});
