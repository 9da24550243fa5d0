import { setImmediate } from 'node:timers/promises';
import type { CaseDetail, CaseSummary, Implementation } from '../../shared/contract';
import { UserError } from '../../shared/model';
import { standingFindings, type StandingFinding } from '../../shared/rectification';
import { collectHits } from '../../shared/search';
import { agencyOf, factText, UNKNOWN_AGENCY } from './agencies';
import type { Context } from './context';
import { requireCase, type CaseSnapshot, type Session } from './session';

/** Pages searched before other calls have their turn. */
const PAGES_AT_ONCE = 25;

function stateOf({ record, pages, review }: CaseSnapshot): CaseSummary['state'] {
  if (review.finishedBy !== null) return 'finished';
  if (record.state === 'importing' || pages.some((page) => page.state === 'pending')) return 'recognising';
  return review.judgements.length > 0 || review.verdicts.length > 0 ? 'reviewing' : 'ready';
}

/** One line of the list of case files. */
export function summaryOf(snapshot: CaseSnapshot): CaseSummary {
  const { record, pages, review, analysis, problem } = snapshot;
  const answered = new Set(review.verdicts.map(({ findingId }) => findingId));
  const findings = analysis?.findings ?? [];
  const facts = analysis?.facts ?? [];
  const standing = standingFindings({ sheet: analysis?.sheet ?? null, findings, verdicts: review.verdicts }).filter(({ state }) => state !== 'to-confirm');
  return {
    caseId: record.id,
    caseName: factText(facts, 'caseName') || record.id,
    agency: analysis === null ? UNKNOWN_AGENCY : agencyOf(facts),
    party: factText(facts, 'partyName'),
    kind: analysis?.kind ?? 'other',
    pages: pages.length,
    pagesDone: pages.filter((page) => page.state !== 'pending').length,
    errors: [
      ...record.errors,
      ...pages.flatMap((page) => (page.state === 'unreadable' ? [`第 ${page.number} 页无法识别：${page.problem ?? '原因不明'}`] : [])),
      ...(problem === null ? [] : [problem]),
    ],
    problems: standing.length,
    found: foundBy(standing),
    toConfirm: findings.filter((f) => f.status === 'confirm' && !answered.has(f.id)).length,
    total: analysis?.sheet?.total ?? null,
    grade: analysis?.sheet?.grade ?? null,
    vetoed: analysis?.sheet?.vetoed ?? false,
    openLines: analysis?.sheet?.openLines ?? 0,
    state: stateOf(snapshot),
    reviewers: [...new Set([...review.judgements, ...review.verdicts].map(({ by }) => by).concat(review.finishedBy ?? []))],
  };
}

/** The problems by check and item of Art. 10, each once; one that a person stands behind makes it confirmed. */
function foundBy(standing: readonly StandingFinding[]): CaseSummary['found'] {
  const found = new Map<string, CaseSummary['found'][number]>();
  for (const { finding: { check, title, item }, state } of standing) {
    const key = `${check} ${item}`;
    found.set(key, { check, title, item, confirmed: state === 'accepted' || found.get(key)?.confirmed === true });
  }
  return [...found.values()];
}

/** The list of case files. */
export function summariesOf(session: Session): readonly CaseSummary[] {
  session.adviceChanged();
  return session.workspace.cases.list().map(({ id }) => {
    const known = session.summaries.get(id);
    if (known) return known;
    const summary = summaryOf(session.snapshot(id));
    session.summaries.set(id, summary);
    return summary;
  });
}

/** One case file with all that the review screen shows. */
export function detailOf(snapshot: CaseSnapshot): CaseDetail {
  const { record, pages, review, analysis } = snapshot;
  const summary = summaryOf(snapshot);
  return {
    summary,
    file: { id: record.id, source: record.source, pages, errors: summary.errors, ignoredFiles: record.ignoredFiles },
    pages,
    documents: analysis?.documents ?? [],
    facts: analysis?.facts ?? [],
    findings: analysis?.findings ?? [],
    verdicts: review.verdicts,
    corrections: review.corrections,
    sheet: analysis?.sheet ?? null,
    attached: review.attached,
    seen: review.seen,
    finishedBy: review.finishedBy,
    finishedAt: review.finishedAt,
    canUndo: review.canUndo,
    canRedo: review.canRedo && review.finishedBy === null,
  };
}

/** Throws UserError `page-missing` unless the case file has the page. */
export function requirePage(session: Session, caseId: string, page: number): void {
  requireCase(session.workspace, caseId);
  if (session.workspace.pages.get(caseId, page) === null) {
    throw new UserError('page-missing', `案卷“${caseId}”没有第 ${page} 页，未作任何改动。请刷新后重试。`);
  }
}

export function caseProcedures({ requireSession }: Context): Pick<Implementation, 'cases.list' | 'cases.get' | 'pages.text' | 'pages.search'> {
  return {
    'cases.list': async () => summariesOf(requireSession()),
    'cases.get': async ({ caseId }) => detailOf(requireSession().snapshot(caseId)),
    'pages.text': async ({ caseId, page }) => {
      const session = requireSession();
      requirePage(session, caseId, page);
      const text = session.workspace.pages.text(caseId, page);
      if (text !== null) return text;
      const { width, height } = session.workspace.pages.get(caseId, page) ?? { width: 0, height: 0 };
      return { page, width, height, lines: [], seals: [] };
    },
    'pages.search': async ({ caseId, query }) => {
      const session = requireSession();
      const search = collectHits(query);
      for (const { number, state } of session.snapshot(caseId).pages) {
        const text = state === 'ocr' || state === 'text-layer' ? session.workspace.pages.text(caseId, number) : null;
        if (text !== null) search.add(text);
        // A long file must not keep everyone else waiting, and the workspace may be closed meanwhile.
        if (number % PAGES_AT_ONCE === 0) {
          await setImmediate();
          if (requireSession() !== session) break;
        }
      }
      return search.result();
    },
  };
}
