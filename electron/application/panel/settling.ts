import type { Comparison, Implementation, ItemOpinion, MergedCase } from '../../../shared/contract';
import { UserError, type ScoreLine } from '../../../shared/model';
import {
  assessCase, DEFAULT_SETTLEMENT_RULES, isOutdated, mayCompare, requireDecision, SETTLEMENT_SOURCE, standingsOf, type Assessment, type ReviewResult, type SettlementDecision,
  type SettlementRules, type Standing, type StoredResult,
} from '../../../shared/panel';
import { decimal, scoreCase } from '../../../shared/scoring';
import { summaryOf } from '../case-views';
import type { Context } from '../context';
import { panelOf, type Panel } from './basis';

export const settlementRules = (panel: Panel): SettlementRules =>
  (panel.repository.records('rules', 'settlement').at(-1)?.value as SettlementRules | undefined) ?? DEFAULT_SETTLEMENT_RULES;

/** An assigned case file with the results that count for it. */
export interface CaseStanding {
  readonly caseId: string;
  readonly assigned: readonly string[];
  readonly standings: readonly Standing[];
  /** Results that count, in the order of `assigned`. */
  readonly counting: readonly StoredResult[];
  /** Everybody assigned has handed in: the scores may be shown. */
  readonly complete: boolean;
}

/** Where all assigned case files stand. */
export function caseStandings(panel: Panel): readonly CaseStanding[] {
  const all = standingsOf(panel.repository.state());
  return (panel.assignment()?.assignments ?? []).map(({ fileId: caseId, experts: assigned }) => {
    const standings = assigned.flatMap((id) => all.find((one) => one.caseId === caseId && one.expertId === id) ?? []);
    return { caseId, assigned, standings, counting: standings.flatMap(({ counts }) => counts ?? []), complete: assigned.length > 0 && mayCompare(all, caseId, assigned, null) };
  });
}

const scaleOf = (panel: Panel, { counting }: CaseStanding) => panel.session.standards.require(counting[0]?.result.templateHash ?? '').template;

function assessmentOf(panel: Panel, standing: CaseStanding): Assessment | null {
  if (!standing.complete) return null;
  const expected = Math.min(panel.assignment()?.rules.reviewersPerFile ?? 1, standing.assigned.length);
  const results = standing.counting.map(({ result }) => result);
  if (results.length === 0) return { state: 'waiting', reasons: [`应有 ${expected} 份独立评分，尚未确定采用哪一份。`], proposal: null, spread: null };
  return assessCase(results, standing.standings.some(({ state }) => state === 'ask') ? standing.assigned.length : expected, settlementRules(panel), scaleOf(panel, standing));
}

const scoreOf = ({ total, grade, vetoed }: ReviewResult) => ({ total, grade, vetoed });
const latestDecision = (panel: Panel, caseId: string): SettlementDecision | null =>
  (panel.repository.records('decision', caseId).at(-1)?.value as SettlementDecision | undefined) ?? null;

function mergedCase(panel: Panel, standing: CaseStanding): MergedCase {
  const { caseId, assigned, standings, counting, complete } = standing;
  const { caseName, agency, kind } = summaryOf(panel.session.snapshot(caseId));
  const decision = latestDecision(panel, caseId);
  return {
    caseId, caseName, agency, kind, decision,
    reviewers: assigned.map((expertId) => {
      const own = standings.find((one) => one.expertId === expertId);
      const counts = own?.counts ?? null;
      return { expertId, state: own === undefined ? 'waiting' : own.state === 'ask' ? 'ask' : 'in', score: complete && counts !== null ? scoreOf(counts.result) : null };
    }),
    questions: standings.filter(({ state }) => complete && state === 'ask').map(({ expertId, all }) => ({ expertId, options: all.map(({ digest, result }) => ({ digest, ...scoreOf(result), finishedAt: result.finishedAt })) })),
    assessment: assessmentOf(panel, standing),
    outdated: decision !== null && isOutdated(decision, counting.map(({ digest }) => digest)),
  };
}

const fromLine = ({ applicable, vetoed, deducted, deductions, note }: ScoreLine): ItemOpinion => ({ applicable, vetoed, deducted, reasons: deductions.map(({ reason }) => reason), note });

function fromResult(result: ReviewResult, itemId: string): ItemOpinion | null {
  const line = result.lines.find((one) => one.itemId === itemId);
  if (line === undefined) return null;
  const judgement = result.judgements.find((one) => one.itemId === itemId);
  return { applicable: line.applicable, vetoed: line.vetoed, deducted: line.deducted, reasons: judgement?.deductions.map(({ reason }) => reason) ?? [], note: judgement?.note ?? '' };
}

const differ = (opinions: readonly (ItemOpinion | null)[]): boolean =>
  new Set(opinions.map((one) => (one === null ? '' : one.vetoed ? 'veto' : one.applicable ? decimal(one.deducted).toFixed() : 'none'))).size > 1;

function comparisonOf(panel: Panel, standing: CaseStanding): Comparison {
  const { caseId, counting } = standing;
  const template = scaleOf(panel, standing);
  const { analysis, pages } = panel.session.snapshot(caseId);
  const machine = scoreCase({ template, documents: analysis?.documents ?? [], findings: analysis?.findings ?? [], judgements: [], verdicts: [], acceptProposals: true });
  const items = machine.lines.map((line) => {
    const opinions = counting.map(({ result }) => fromResult(result, line.item.id));
    return { itemId: line.item.id, title: line.item.title, points: line.item.points, differs: differ(opinions), opinions, machine: fromLine(line) };
  });
  return {
    caseId, pages: pages.length, fullMarks: template.fullMarks, grades: template.grades,
    reviewers: counting.map(({ result }) => ({ expertId: result.expertId, ...scoreOf(result), pagesSeen: new Set(result.seen.flatMap((one) => one.pages)).size })),
    items: [...items.filter(({ differs }) => differs), ...items.filter(({ differs }) => !differs)],
  };
}

function requireStanding(panel: Panel, caseId: string): CaseStanding {
  const standing = caseStandings(panel).find((one) => one.caseId === caseId);
  if (standing === undefined) throw new UserError('panel-not-assigned', `案卷“${caseId}”没有分派，没有改动。请刷新后重试。`);
  return standing;
}

/** Side by side, and the final result (定分). */
export function settlementProcedures(context: Context): Pick<Implementation, 'panel.cases' | 'panel.compare' | 'panel.settle' | 'panel.settlementRules' | 'panel.setSettlementRules'> {
  const view = (panel: Panel) => ({ rules: settlementRules(panel), source: SETTLEMENT_SOURCE });
  return {
    'panel.cases': async () => {
      const panel = panelOf(context);
      return caseStandings(panel).map((standing) => mergedCase(panel, standing));
    },
    'panel.compare': async ({ caseId }) => {
      const panel = panelOf(context);
      const standing = requireStanding(panel, caseId);
      if (!standing.complete || standing.counting.length === 0) throw new UserError('panel-not-complete', `案卷“${caseId}”的独立评分还没有收齐，暂不能对照。请等各位专家交回结果后再看。`);
      return comparisonOf(panel, standing);
    },
    'panel.settle': async ({ caseId, ...given }) => {
      const panel = panelOf(context);
      const standing = requireStanding(panel, caseId);
      const assessment = assessmentOf(panel, standing);
      if (assessment === null || standing.counting.length === 0) throw new UserError('settlement-waiting', `案卷“${caseId}”的评分还没有收齐，不能确定最终结果，没有改动。请等各位专家交回结果。`);
      const decision = requireDecision(assessment, { caseId, ...given, by: panel.by, at: panel.now(), basedOn: standing.counting.map(({ digest }) => digest) }, scaleOf(panel, standing));
      panel.repository.record('decision', caseId, decision, panel.entry('确定最终结果', caseId, latestDecision(panel, caseId), decision, decision.reason));
      return mergedCase(panel, standing);
    },
    'panel.settlementRules': async () => view(panelOf(context)),
    'panel.setSettlementRules': async ({ reason, ...rules }) => {
      const panel = panelOf(context);
      panel.repository.record('rules', 'settlement', rules, panel.entry('修改定分规则', '', settlementRules(panel), rules, reason));
      return view(panel);
    },
  };
}
