import { describe, expect, it } from 'vitest';
import { RULE_SETS } from '../terms';
import type { NoticeKind } from '../types';
import { problem, THIRTY_DAYS } from '../testing';
import { applyChange, contentOf, draftNotice, draftProblem, type Draft, type DraftBasis, type DraftProblem } from '.';

const mention = { caseId: '案卷一', title: '甲店经营超期食品案', decisionNumber: '驻市监罚决〔2024〕31号', party: '甲店', decisionDate: '2024-06-20', score: { total: '82', grade: '良好' } };
const basis = (changes: Partial<DraftBasis> = {}): DraftBasis => ({
  kind: 'opinion', agency: '甲局', properties: { leadership: 'local', superior: '' }, batchName: '2025年度案卷评查', cases: [mention],
  organs: { by: 'government', organ: '驻马店市人民政府', justiceOrgan: '驻马店市司法局' }, issuer: '驻马店市司法局',
  issuerBasis: { text: '依据办法第十六条第三款', certainty: 'A' }, ruleSet: 'measures-2024', rule: THIRTY_DAYS, contact: '', copies: [], year: 2025, orderReason: '',
  follows: null, review: null, ...changes,
});
const found = (id: string, changes: Partial<DraftProblem> = {}): DraftProblem => {
  const row = problem(id, changes);
  return { ...row, included: true, proposed: { situation: row.situation, requirement: row.requirement }, ...changes };
};
const draft = (kind: NoticeKind = 'opinion', changes: Partial<DraftBasis> = {}, problems = [found('p1'), found('p2', { title: '法制审核', item: 'art10-5', situation: '一' })]): Draft =>
  draftNotice(basis({ kind, ...changes }), problems);
const textOf = (own: Draft): string => contentOf(own, null).paragraphs.map(({ heading, text }) => heading + text).join('\n');
const idOf = (own: Draft, start: string): string => own.notice.paragraphs.find(({ text }) => text.startsWith(start))?.id ?? '';

describe('a problem taken from a case file', () => {
  it('carries fact, pages, places and basis, with situation and requirement proposed from its item of Art. 10', () => {
    const box = { x: 0, y: 0, width: 1, height: 1 };
    const made = draftProblem(mention, {
      id: 'finding f1', title: '法制审核', message: '没有\n法制审核意见', item: 'art10-5', level: 'deduct', state: 'accepted', shortBasis: '行政处罚法第58条', formalBasis: '《中华人民共和国行政处罚法》第五十八条',
      evidence: [{ page: 3, box, text: '审批表', confidence: 1 }], scoringItem: '', note: '已核对原卷',
    });
    expect(made).toMatchObject({ caseId: '案卷一', fact: '没有 法制审核意见', pages: '第3页', places: '第3页“审批表”', situation: '一', note: '已核对原卷', confirmed: true, included: true });
    expect(made.requirement).toContain('补齐');
  });
});

describe('documents drafted by template', () => {
  it('state each problem in a paragraph of its own: fact, pages, basis, item and requirement', () => {
    expect(textOf(draft())).toContain(
      '1.《甲店经营超期食品案》“办案期限”项：立案后第164日作出决定（卷宗第1、2页）。该行为不符合《中华人民共和国行政处罚法》第六十条的规定，涉及《驻马店市行政执法监督办法》第十条第二项“行政执法程序正当性”。整改要求：补正程序。',
    );
  });

  it.each([
    ['opinion', {}, ['第十六条第二款、第三款，责令你单位', '第一项“不落实行政执法重要制度的”、第二项', '自收到之日起三十日内整改落实']],
    ['opinion', { organs: { by: 'department', organ: '驻马店市教育局', justiceOrgan: '' } }, ['依据《驻马店市行政执法监督办法》第十六条第二款，责令']],
    ['decision', { follows: { noticeId: 'n1', number: '驻司执监意〔2025〕1号', issuedOn: '2025-03-03', receivedOn: '2025-03-05', due: '2025-04-07', reason: 'overdue' } },
      ['（驻司执监意〔2025〕1号），你单位于2025年3月5日收到，整改期限至2025年4月7日届满', '第十六条第五款，决定', '第十六条第六款，请自收到之日起三十日内，将执行情况书面报告']],
    ['superior-letter', { properties: { leadership: 'vertical', superior: '河南省某局' }, rule: null }, ['第三条第四款，现将上述问题告知你单位']],
    ['supervision-notice', {}, ['《行政执法监督条例》〔待核〕']],
    ['feedback', {}, ['：82分，良好', '〔待核〕书面申请复核']],
    ['review-result', { review: { objectionId: 'o1', receivedOn: '2025-05-06', outcome: 'partly', note: '应予扣除', changes: [{ caseTitle: '甲店案', before: '82分，良好', after: '90分，优秀' }] } }, ['异议部分成立', '原为82分，良好，复核后为90分，优秀']],
  ] as const)('%s %#', (kind, changes, parts) => {
    const text = textOf(draft(kind, changes));
    for (const part of parts) expect(text).toContain(part);
  });

  it('order nothing from an organ under vertical leadership, but tell its superior', () => {
    const letter = draft('superior-letter', { properties: { leadership: 'vertical', superior: '河南省某局' }, rule: null });
    expect(textOf(letter)).not.toContain('责令');
    expect([letter.notice.addressee, letter.notice.term]).toEqual(['河南省某局', '']);
  });

  it('mark what rests on the machine alone, and what was not read of the law', () => {
    const doubtful = draft('opinion', {}, [found('p1', { confirmed: false })]);
    expect([doubtful.notice.mark, textOf(doubtful).includes('【机检建议，未经人工确认】')]).toEqual(['机检建议，未经人工确认', true]);
    const regulation = RULE_SETS.find(({ id }) => id === 'regulation-2026');
    const notes = draft('opinion', { ruleSet: 'regulation-2026', rule: regulation?.rectification ?? null }).notice.legalNotes;
    expect(notes.some(({ certainty }) => certainty === 'X')).toBe(true);
  });
});

describe('editing a draft', () => {
  it('keeps the original words beside a person\'s, and gives them back', () => {
    const own = draft();
    const id = idOf(own, '1.');
    const written = applyChange(own, { type: 'write', paragraphId: id, text: '1.改写的事实。' });
    const paragraph = written.notice.paragraphs.find((other) => other.id === id);
    expect([paragraph?.text, paragraph?.original?.startsWith('1.《甲店')]).toEqual(['1.改写的事实。', true]);
    expect(applyChange(written, { type: 'restore', paragraphId: id })).toEqual(own);
  });

  it('rewrites what nobody edited when a situation changes, and nothing else', () => {
    const own = draft();
    const edited = applyChange(own, { type: 'write', paragraphId: idOf(own, '1.'), text: '1.人写的。' });
    const changed = applyChange(edited, { type: 'problem', problemId: 'p2', situation: '四', requirement: '书面检查' });
    const text = textOf(changed);
    expect(text).toContain('第四项“其他违反法律、法规、规章的情形”');
    expect(text).toContain('整改要求：书面检查。');
    expect(text).toContain('1.人写的。');
    expect(changed.problems[1]?.proposed).toEqual({ situation: '一', requirement: '补正程序' });
  });

  it('numbers the rest anew when a problem is left out, also under a person\'s words', () => {
    const own = draft();
    const edited = applyChange(own, { type: 'write', paragraphId: idOf(own, '2.'), text: '2.人写的。' });
    const content = contentOf(applyChange(edited, { type: 'problem', problemId: 'p1', included: false }), null);
    expect(content.rows.map(({ id }) => id)).toEqual(['p2']);
    expect(content.paragraphs.find(({ problemId }) => problemId === 'p2')).toMatchObject({ text: '1.人写的。', heading: '二、查明的事实和整改要求' });
  });

  it('hands the heading on when the paragraph under it is removed, and numbers the parts in order', () => {
    const own = draft();
    const headings = (other: Draft) => contentOf(other, null).paragraphs.flatMap(({ heading }) => (heading === '' ? [] : [heading]));
    const all = headings(own);
    expect(all).toEqual(['一、监督来源', '二、查明的事实和整改要求', '三、认定', '四、监督意见', '五、整改期限和要求']);
    expect(headings(applyChange(own, { type: 'remove', paragraphId: idOf(own, '1.') }))).toEqual(all);
    expect(headings(applyChange(own, { type: 'remove', paragraphId: 'finding' }))).toEqual(['一、监督来源', '二、查明的事实和整改要求', '三、监督意见', '四、整改期限和要求']);
  });

  it('keeps an added paragraph where it was put, whatever is written anew', () => {
    const added = applyChange(draft(), { type: 'add', after: 'finding', id: 'own 1', heading: '', text: '另查明：……' });
    const content = contentOf(applyChange(added, { type: 'problem', problemId: 'p1', requirement: '另写' }), null);
    const at = content.paragraphs.findIndex(({ text }) => text === '另查明：……');
    expect(content.paragraphs[at - 1]?.id).toBe('finding');
    expect(() => applyChange(added, { type: 'remove', paragraphId: 'nowhere' })).toThrow(RangeError);
  });

  it('is frozen with number and date, and bears neither before', () => {
    expect(contentOf(draft(), null)).toMatchObject({ number: '', issuedOn: null });
    expect(contentOf(draft(), { number: '驻司执监意〔2026〕3号', issuedOn: '2026-01-05' })).toMatchObject({ number: '驻司执监意〔2026〕3号', issuedOn: '2026-01-05', year: 2026 });
  });
});
