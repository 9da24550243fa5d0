import type { Art10Item, Evidence, Finding, FindingLevel, ScoreLine } from '../../shared/model';
import { certaintyMark, formalBasis, formalText, shortBasis } from '../../shared/wording';
import type { ExportBatch, ExportCase } from './types';

/** `accepted` a person stands behind it; `proposed` only the machine says so; `to-confirm` somebody must look (待确认). */
export type ProblemState = 'accepted' | 'proposed' | 'to-confirm';

/** One problem (问题) of one case file as registers and notices print it. */
export interface Problem {
  readonly exportCase: ExportCase;
  readonly title: string;
  readonly message: string;
  readonly item: Art10Item;
  readonly level: FindingLevel;
  readonly state: ProblemState;
  readonly shortBasis: string;
  readonly formalBasis: string;
  readonly evidence: readonly Evidence[];
  /** Title of the scoring item it counts on; empty where the standard has none for it. */
  readonly scoringItem: string;
}

/**
 * The problems of a case file that nobody rejected: findings of the machine, and what a reviewer wrote down without one.
 * A reviewer's explicit verdict decides; without one, his judgement of the scoring item does (a finding he neither
 * deducted for nor vetoed by is left out).
 */
export function problemsOf(exportCase: ExportCase): Problem[] {
  const lines = exportCase.sheet?.lines ?? [];
  const fromFindings = exportCase.findings.flatMap((finding) => {
    const line = lines.find((candidate) => candidate.findings.some((own) => own.id === finding.id));
    const state = stateOf(exportCase, finding, line);
    return state === null ? [] : [ofFinding(exportCase, finding, line, state)];
  });
  return [...fromFindings, ...lines.flatMap((line) => ofLine(exportCase, line))];
}

/**
 * What a notice may hold: what a person accepted; with proposals accepted for the whole batch also what the machine
 * asserts, except mere hints.
 */
export function noticeProblems(batch: ExportBatch, agency: string): Problem[] {
  return batch.cases
    .filter((exportCase) => agencyName(exportCase) === agency)
    .flatMap(problemsOf)
    .filter((problem) => problem.state === 'accepted' || (batch.proposalsAccepted && problem.state === 'proposed' && problem.level !== 'hint'));
}

/** The agencies of a batch in the order of their first case file. */
export function agenciesOf(batch: ExportBatch): string[] {
  return [...new Set(batch.cases.map(agencyName))];
}

/** The agencies for which a notice can be written: those with at least one problem that may stand in it. */
export function agenciesToNotify(batch: ExportBatch): string[] {
  return agenciesOf(batch).filter((agency) => noticeProblems(batch, agency).length > 0);
}

/** 被评单位 of a case file as exports name it. */
export function agencyName(exportCase: ExportCase): string {
  return exportCase.agency.trim() === '' ? '未识别单位' : exportCase.agency.trim();
}

function stateOf(exportCase: ExportCase, finding: Finding, line: ScoreLine | undefined): ProblemState | null {
  if (finding.status === 'pass' || finding.status === 'not-applicable') return null;
  const verdict = exportCase.verdicts.findLast((record) => record.findingId === finding.id);
  if (verdict !== undefined) return verdict.verdict === 'accepted' ? 'accepted' : null;
  const judgement = line?.judgement ?? null;
  if (judgement !== null) {
    const counted = judgement.vetoed || judgement.deductions.some((deduction) => deduction.findings.includes(finding.id));
    return counted ? 'accepted' : null;
  }
  return finding.status === 'confirm' ? 'to-confirm' : 'proposed';
}

function ofFinding(exportCase: ExportCase, finding: Finding, line: ScoreLine | undefined, state: ProblemState): Problem {
  return {
    exportCase, state,
    title: finding.title, message: finding.message, item: finding.item, level: finding.level,
    shortBasis: shortBasis(finding.basis), formalBasis: formalBasis(finding.basis), evidence: finding.evidence,
    scoringItem: line?.item.title ?? '',
  };
}

/** Deductions and vetoes that rest on no finding: the reviewer's own, or the standard's rule for a missing document. */
function ofLine(exportCase: ExportCase, line: ScoreLine): Problem[] {
  if (!line.applicable) return [];
  const state: ProblemState = line.judgement !== null ? 'accepted' : line.state === 'to-confirm' ? 'to-confirm' : 'proposed';
  const basis = line.item.basis + certaintyMark(line.item.certainty);
  const common = {
    exportCase, state, title: line.item.title, item: line.item.art10, shortBasis: basis, formalBasis: formalText(line.item.basis, line.item.certainty),
    evidence: line.evidence, scoringItem: line.item.title,
  };
  const own: Problem[] = line.deductions
    .filter((deduction) => deduction.findings.length === 0)
    .map((deduction) => ({ ...common, level: 'deduct', message: deduction.reason }));
  const vetoWithoutFinding = line.vetoed && !line.findings.some((finding) => finding.status === 'problem' || finding.status === 'confirm');
  return vetoWithoutFinding ? [...own, { ...common, level: 'veto', message: line.note || line.item.standard }] : own;
}
