import type { PrintedDocument } from '../../electron/workbooks';
import { contentOf, draftNotice, RULE_SETS, type DraftBasis, type NoticeKind, type RectificationProblem } from '../../shared/rectification';
import { problem } from '../../shared/rectification/testing';

/** Invented documents for the tests of the workbooks. */

const AGENCY = '甲县市场监督管理局';
const ISSUER = '驻马店市司法局';

const followed = { noticeId: 'n1', number: '驻司执监意〔2025〕6号', issuedOn: '2025-08-25', receivedOn: '2025-08-28', due: '2025-09-28', reason: 'overdue' } as const;
const review = {
  objectionId: 'o1', receivedOn: '2025-09-26', outcome: 'partly', note: '检验期间应当扣除', changes: [{ caseTitle: '甲店经营超期食品案', before: '78分，合格', after: '86分，良好' }],
} as const;

/** A document of that kind on the given problems; issued on 12 March 2026 unless `changes` say otherwise. */
export function sampleDocument(kind: NoticeKind, problems: readonly Partial<RectificationProblem>[] = [{}], changes: Partial<PrintedDocument> & { readonly basis?: Partial<DraftBasis> } = {}): PrintedDocument {
  const rows = problems.map((own, index) => problem(`p${index}`, own));
  const cases = rows.map(({ caseId, caseTitle, decisionNumber, party, decisionDate }) => ({ caseId, title: caseTitle, decisionNumber, party, decisionDate, score: { total: '78', grade: '合格' } }));
  const { basis, ...own } = changes;
  const draft = draftNotice({
    kind, agency: AGENCY, properties: { leadership: 'local', superior: '乙市市场监督管理局' }, batchName: '2025年度行政处罚案卷评查', cases,
    organs: { by: 'government', organ: '驻马店市人民政府', justiceOrgan: ISSUER }, issuer: ISSUER,
    issuerBasis: { text: '依据《驻马店市行政执法监督办法》第十六条第三款，由同级司法行政部门制发。', certainty: 'A' }, ruleSet: 'measures-2024',
    rule: kind === 'opinion' || kind === 'decision' ? (RULE_SETS[0]?.rectification ?? null) : null, contact: '李某某，0396-0000000', copies: ['抄送：同级人民政府。'],
    year: 2026, orderReason: '', follows: kind === 'decision' ? followed : null, review: kind === 'review-result' ? review : null, ...basis,
  }, kind === 'review-result' ? [] : rows.map((row) => ({ ...row, included: true, proposed: { situation: row.situation, requirement: row.requirement } })));
  const draftState = own.state === 'draft';
  return { content: contentOf(draft, draftState ? null : { number: '驻司执监意〔2026〕7号', issuedOn: '2026-03-12' }), agency: AGENCY, state: 'issued', day: '2026-03-12', ...own };
}
