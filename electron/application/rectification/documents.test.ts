import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NoticeDetail } from '../../../shared/contract';
import { AGENCY, openLedgerBench, OTHER_AGENCY, type LedgerBench } from './testing';

let own: LedgerBench;
beforeEach(async () => {
  own = await openLedgerBench('2025-08-25');
});
afterEach(() => own.bench().dispose());

const edit = ({ summary, revision }: NoticeDetail, change: Parameters<ReturnType<LedgerBench['call']>['notices.edit']>[0]['change']) =>
  own.call()['notices.edit']({ noticeId: summary.noticeId, revision, change });
const issue = ({ summary, revision }: NoticeDetail, on = '2025-08-25') => own.call()['notices.issue']({ noticeId: summary.noticeId, revision, on, confirmIssuer: true });
const texts = ({ content }: NoticeDetail) => content.paragraphs.map(({ text }) => text).join('\n');

describe('drafts', () => {
  it('cover all case files of an agency, or those named, and hold what a person accepted only', async () => {
    const all = await own.draft();
    expect(new Set(all.content.rows.map(({ caseId }) => caseId))).toEqual(new Set(['A', 'B']));
    expect([all.content.mark, all.content.issuer, all.content.addressee, all.content.number, all.blockers]).toEqual(['', '驻马店市司法局', AGENCY, '', []]);
    const one = await own.draft(AGENCY, { caseIds: ['B'] });
    expect(one.content.rows.every(({ caseId }) => caseId === 'B')).toBe(true);
    const proposed = await own.draft(AGENCY, { withProposals: true });
    expect(proposed.content.rows.length).toBeGreaterThan(all.content.rows.length);
    expect([proposed.content.mark, proposed.blockers.join()]).toEqual(['机检建议，未经人工确认', '列入了未经人工确认的问题，请先在评查中认定或者移出']);
    await expect(issue(proposed)).rejects.toThrow(/没有签发，也没有使用文号/);
    await expect(own.draft('没有这个单位')).rejects.toMatchObject({ code: 'no-cases' });
  });

  it('carry the reviewer\'s note', async () => {
    const { findings, verdicts } = await own.bench().detail('A');
    const accepted = findings.find(({ id }) => verdicts.some(({ findingId }) => findingId === id));
    await own.call()['findings.answer']({ caseId: 'A', findingId: accepted?.id ?? '', verdict: 'accepted', reason: '已与经办人核实' });
    expect(texts(await own.draft())).toContain('评查意见：已与经办人核实。');
  });

  it('are edited from the state that was read, keep the original, and go back', async () => {
    const first = await own.draft();
    const id = first.content.rows[0]?.id ?? '';
    const paragraphId = first.draft?.notice.paragraphs.find(({ problemId }) => problemId === id)?.id ?? '';
    const second = await edit(first, { type: 'write', paragraphId, text: '1.经办人改写。' });
    const third = await edit(second, { type: 'problem', problemId: id, situation: '四', requirement: '书面说明' });
    expect(texts(third)).toContain('1.经办人改写。');
    expect(third.draft?.notice.paragraphs.find((own) => own.id === paragraphId)?.original).toContain('整改要求：书面说明。');
    await expect(edit(second, { type: 'remove', paragraphId })).rejects.toMatchObject({ code: 'notice-changed' });
    await expect(edit(third, { type: 'remove', paragraphId: '没有' })).rejects.toMatchObject({ code: 'paragraph-missing' });
    const back = await own.call()['notices.undo']({ noticeId: third.summary.noticeId, revision: third.revision });
    expect([back.entry.problems[0]?.problem.requirement === '书面说明', texts(back).includes('1.经办人改写。')]).toEqual([false, true]);
  });

  it('of an organ under vertical leadership go to its superior without an order, unless a person says why', async () => {
    await own.call()['agencies.set']({ agencies: [{ name: AGENCY, sector: null, vertical: true, superior: '' }] });
    const letter = await own.draft();
    expect([letter.summary.kind, texts(letter).includes('责令'), letter.blockers]).toEqual(['superior-letter', false, ['没有填写上级主管部门']]);
    const addressed = await edit(letter, { type: 'head', superior: '河南省市场监督管理局' });
    const issued = await issue(addressed);
    expect([issued.content.addressee, issued.summary.number, issued.content.term]).toEqual(['河南省市场监督管理局', '驻司执监函〔2025〕1号', '']);
    await expect(own.draft(AGENCY, { kind: 'opinion' })).rejects.toMatchObject({ code: 'order-needs-reason' });
    expect(texts(await own.draft(AGENCY, { kind: 'opinion', orderReason: '上级书面同意' }))).toContain('理由：上级书面同意。');
  });

  it('of the State Council\'s regulation wait for its first day and are marked', async () => {
    const notice = await own.draft(AGENCY, { kind: 'supervision-notice' });
    expect(notice.blockers.join()).toContain('自2026年2月1日起施行');
    expect(notice.content.legalNotes.some(({ certainty }) => certainty === 'X')).toBe(true);
    own.on('2026-02-01');
    expect((await issue(notice, '2026-02-01')).summary.number).toBe('驻司执监通〔2026〕1号');
  });
});

describe('issued documents', () => {
  it('get distinct numbers without a gap when two are issued at once, and each is issued once', async () => {
    const drafts = [await own.draft(AGENCY), await own.draft(OTHER_AGENCY)];
    const [first] = drafts;
    if (first === undefined) throw new Error('no draft');
    const replies = await Promise.allSettled([...drafts.map((draft) => issue(draft)), issue(first)]);
    expect(replies.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    const register = await own.call()['numbers.register']({});
    expect(register.map(({ text, state, agency }) => [text, state, agency])).toEqual([['驻司执监意〔2025〕1号', 'issued', AGENCY], ['驻司执监意〔2025〕2号', 'issued', OTHER_AGENCY]]);
  });

  it('take the number that an export reserved; a reservation given back is the next one free', async () => {
    await own.call()['exports.run']({ folder: null, caseIds: null });
    expect((await own.call()['numbers.register']({})).map(({ number, state, agency }) => [number, state, agency])).toEqual([[1, 'reserved', AGENCY], [2, 'reserved', OTHER_AGENCY]]);
    const draft = await own.draft(OTHER_AGENCY);
    expect(draft.nextNumber).toBe('驻司执监意〔2025〕2号');
    expect((await issue(draft)).summary.number).toBe('驻司执监意〔2025〕2号');
    const released = await own.call()['numbers.release']({ prefix: '驻司执监意', year: 2025, number: 1 });
    expect(released.map(({ number, state }) => [number, state])).toEqual([[2, 'issued']]);
    await own.accept('C', 1);
    expect((await issue(await own.draft(OTHER_AGENCY))).summary.number).toBe('驻司执监意〔2025〕1号');
  });

  it('never change when findings later do', async () => {
    const issued = await own.issued('2025-08-25');
    const { verdicts } = await own.bench().detail('A');
    for (const { findingId } of verdicts) await own.call()['findings.answer']({ caseId: 'A', findingId, verdict: 'rejected', reason: '复核后不认定' });
    await own.call()['batch.set']({ ...(await own.call()['batch.get']({})), organ: '另一机关', rectificationDays: 15 });
    own.on('2025-09-01');
    await own.restart();
    const later = await own.call()['notices.get']({ noticeId: issued.summary.noticeId });
    expect(later.content).toEqual(issued.content);
    expect(later.entry.rule?.count).toBe(30);
    await expect(edit(later, { type: 'head', contact: '改' })).rejects.toMatchObject({ code: 'notice-issued' });
  });

  it('void keep their number in sight, and their words make a new draft', async () => {
    const issued = await own.issued('2025-08-25');
    const { noticeId } = issued.summary;
    await expect(own.call()['notices.copy']({ noticeId })).rejects.toMatchObject({ code: 'notice-in-use' });
    await own.call()['notices.void']({ noticeId, on: '2025-08-25', reason: '单位名称有误' });
    const again = await issue(await own.call()['notices.copy']({ noticeId }));
    expect([again.summary.number, again.content.rows]).toEqual(['驻司执监意〔2025〕2号', issued.content.rows]);
    expect(await own.call()['numbers.register']({})).toMatchObject([{ number: 1, state: 'void', voided: { by: '王评查', reason: '单位名称有误' } }, { number: 2, state: 'issued' }]);
  });

  it('hold each problem once: a second draft leaves out what was issued, and says where it stands', async () => {
    const issued = await own.issued('2025-08-25');
    await own.accept('A', 1);
    const next = await own.draft();
    expect(next.content.rows).toHaveLength(1);
    expect(next.elsewhere.map(({ number }) => number)).toEqual(issued.content.rows.map(() => issued.summary.number));
  });
});

describe('objections', () => {
  it('keep scores from before beside those after the re-review, within ten working days', async () => {
    own.on('2025-09-26');
    const objection = await own.call()['objections.receive']({ on: '2025-09-26', agency: AGENCY, caseIds: ['A'], noticeId: null, grounds: '检验期间应扣除', rule: null, files: [] });
    expect([objection.due.due, objection.rule.basis.certainty, objection.state]).toEqual(['2025-10-16', 'X', 'received']);
    const { objectionId } = objection;
    expect((await own.call()['objections.assign']({ objectionId, on: '2025-09-26', person: '钱复核' })).state).toBe('assigned');
    await expect(own.call()['objections.result']({ objectionId })).rejects.toMatchObject({ code: 'objection-open' });
    const before = (await own.bench().detail('A')).sheet;
    for (const { findingId } of (await own.bench().detail('A')).verdicts) await own.call()['findings.answer']({ caseId: 'A', findingId, verdict: 'rejected', reason: '异议成立' });
    own.on('2025-10-16');
    const decided = await own.call()['objections.decide']({ objectionId, on: '2025-10-16', outcome: 'partly', note: '部分采纳', files: [] });
    const after = (await own.bench().detail('A')).sheet;
    expect(decided).toMatchObject({ state: 'reviewed', late: false, person: '钱复核', changes: [{ caseId: 'A', before: { total: before?.total }, after: { total: after?.total } }] });
    expect(texts(await own.call()['objections.result']({ objectionId }))).toContain(`复核后为${after?.total ?? ''}分`);
    await expect(own.call()['objections.decide']({ objectionId, on: '2025-10-16', outcome: 'rejected', note: '再', files: [] })).rejects.toMatchObject({ code: 'entry-refused' });
  });
});

describe('the settings', () => {
  it('follow from the batch until somebody sets them, and then count for what is drafted next', async () => {
    const { settings, organs, own: set } = await own.call()['rectification.settings']({});
    expect([organs, set, settings.prefixes.decision]).toEqual([{ by: 'government', organ: '驻马店市人民政府', justiceOrgan: '驻马店市司法局' }, false, '驻司执监决']);
    await expect(own.call()['rectification.configure']({ ...settings, government: '' })).rejects.toMatchObject({ code: 'government-missing' });
    await own.call()['rectification.configure']({ ...settings, by: 'department', ruleSet: 'regulation-2026' });
    const draft = await own.draft();
    expect(texts(draft)).toContain('依据《驻马店市行政执法监督办法》第十六条第二款，责令');
    expect(draft.blockers.join()).toContain('尚未施行');
  });

  it('refuse over the border what no calendar has', async () => {
    const { dispatch } = own.bench().application;
    const { summary } = await own.draft();
    const reply = await dispatch('ledger.enter', { noticeId: summary.noticeId, entry: { type: 'received', on: '2025-02-29', manner: 'direct', receiver: '', note: '' }, files: [] });
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });
});
