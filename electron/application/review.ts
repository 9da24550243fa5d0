import type { Implementation } from '../../shared/contract';
import { UserError, type FindingVerdict, type ItemJudgement } from '../../shared/model';
import { isAutomaticPass } from '../../shared/scoring';
import { detailOf, requirePage } from './case-views';
import type { Context } from './context';
import { recorder, requireItem } from './review-record';
import { requireCase, type CaseSnapshot } from './session';

type ReviewProcedures = Pick<
  Implementation,
  | 'documents.correct' | 'facts.correct' | 'cases.setKind' | 'findings.answer' | 'items.judge' | 'items.reset' | 'items.acceptPasses'
  | 'review.undo' | 'review.redo' | 'review.finish' | 'review.reopen'
>;

/** What a person does to a case file: each is one entry of its journal, on disk before the answer goes out. */
export function reviewProcedures(context: Context): ReviewProcedures {
  const { requireSession } = context;
  const { record, editable } = recorder(context);

  return {
    'documents.correct': async ({ caseId, pages, documentType }) => {
      const { session } = editable(caseId);
      for (const page of pages) requirePage(session, caseId, page);
      return record(session, caseId, { type: 'correct', correction: { type: 'document', pages: [...new Set(pages)].sort((a, b) => a - b), documentType } });
    },
    'facts.correct': async ({ caseId, ...fact }) => {
      const { session } = editable(caseId);
      requirePage(session, caseId, fact.page);
      if (fact.evidence) requirePage(session, caseId, fact.evidence.page);
      return record(session, caseId, { type: 'correct', correction: { type: 'fact', ...fact } });
    },
    'cases.setKind': async ({ caseId, kind }) => {
      const { session } = editable(caseId);
      return record(session, caseId, { type: 'correct', correction: { type: 'kind', kind } });
    },
    'findings.answer': async ({ caseId, findingId, verdict, reason }) => {
      const { session, snapshot } = editable(caseId);
      requireFinding(snapshot, findingId);
      requireReason(verdict, reason);
      return record(session, caseId, { type: 'answer', findingId, verdict, reason });
    },
    'items.judge': async ({ caseId, notApplicableParts, ...given }) => {
      const { session, snapshot } = editable(caseId);
      requireItem(snapshot, given.itemId);
      const judgement = { ...given, ...(notApplicableParts === undefined ? {} : { notApplicableParts }) };
      requireVetoReason(snapshot, judgement);
      return record(session, caseId, { type: 'judge', judgement });
    },
    'items.reset': async ({ caseId, itemId }) => {
      const { session, snapshot } = editable(caseId);
      if (!snapshot.review.judgements.some((judgement) => judgement.itemId === itemId)) return detailOf(snapshot);
      return record(session, caseId, { type: 'reset', itemId });
    },
    'items.acceptPasses': async ({ caseId }) => {
      const { session, snapshot } = editable(caseId);
      const judgements = (snapshot.analysis?.sheet?.lines ?? [])
        .filter(isAutomaticPass)
        .map(({ item, note, evidence }) => ({ itemId: item.id, applicable: true, vetoed: false, deductions: [], note, evidence }));
      return judgements.length === 0 ? detailOf(snapshot) : record(session, caseId, { type: 'judge-all', judgements });
    },
    'review.undo': async ({ caseId }) => {
      const { session, snapshot } = editable(caseId);
      return snapshot.review.canUndo ? record(session, caseId, { type: 'undo' }) : detailOf(snapshot);
    },
    'review.redo': async ({ caseId }) => {
      const { session, snapshot } = editable(caseId);
      return snapshot.review.canRedo ? record(session, caseId, { type: 'redo' }) : detailOf(snapshot);
    },
    'review.finish': async ({ caseId, by }) => {
      const { session, snapshot } = editable(caseId);
      if (snapshot.analysis === null) {
        throw new UserError('not-ready', `案卷“${caseId}”尚未识别完，没有办结。已有的评分都在，请等识别完成后再办结。`);
      }
      return record(session, caseId, { type: 'finish', advice: session.scorecard.advice() }, by);
    },
    'review.reopen': async ({ caseId, reason }) => {
      const session = requireSession();
      requireCase(session.workspace, caseId);
      const snapshot = session.snapshot(caseId);
      if (snapshot.review.finishedBy === null) return detailOf(snapshot);
      return record(session, caseId, { type: 'reopen', reason });
    },
  };
}

function requireFinding(snapshot: CaseSnapshot, findingId: string): void {
  if (snapshot.analysis?.findings.some((finding) => finding.id === findingId) !== true) {
    throw new UserError('finding-missing', `案卷“${snapshot.record.id}”中没有这一条检查发现（可能已随更正重新计算），未作任何改动。请刷新后重试。`);
  }
}

/** A veto takes all points of a case file: the standards demand that its reason be written down (必须写明认定理由). */
function requireVetoReason(snapshot: CaseSnapshot, { itemId, applicable, vetoed, note }: Pick<ItemJudgement, 'itemId' | 'applicable' | 'vetoed' | 'note'>): void {
  const line = snapshot.analysis?.sheet?.lines.find(({ item }) => item.id === itemId);
  if (line?.section.kind !== 'veto' || !applicable || !vetoed || note.trim() !== '') return;
  throw new UserError('veto-reason-missing', `否决项“${line.item.title}”必须写明认定理由，未保存，原有评定没有改动。请在说明中写明理由后再认定否决。`);
}

/** A machine's finding is never thrown out without a word. */
function requireReason(verdict: FindingVerdict | null, reason: string): void {
  if (verdict === 'rejected' && reason.trim() === '') throw new UserError('reason-missing', '驳回检查发现须写明理由，未保存。请填写理由后重试。');
}
