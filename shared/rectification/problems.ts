import type { Art10Item, Evidence, Finding, FindingLevel, ScoreLine, ScoreSheet, VerdictRecord } from '../model';
import { certaintyMark, formalBasis, formalText, shortBasis } from '../wording';

/** `accepted` a person stands behind it; `proposed` only the machine says so; `to-confirm` somebody must look (待确认). */
export type ProblemState = 'accepted' | 'proposed' | 'to-confirm';

/** What the problems of a case file follow from. */
export interface ProblemSource {
  /** Null where no standard applies to this kind of case file. */
  readonly sheet: ScoreSheet | null;
  readonly findings: readonly Finding[];
  readonly verdicts: readonly VerdictRecord[];
}

/** One problem (问题) of one case file. */
export interface FoundProblem {
  /** Stable in the case file while the finding, or the deduction with its reason, stays. */
  readonly id: string;
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
  /** What the reviewer wrote on it besides; may be empty. */
  readonly note: string;
}

/**
 * The problems of a case file that nobody rejected: findings of the machine, and what a reviewer wrote down without one.
 * A reviewer's explicit verdict decides; without one, his judgement of the scoring item does (a finding he neither
 * deducted for nor vetoed by is left out).
 */
export function problemsOf(source: ProblemSource): FoundProblem[] {
  return [...standingFindings(source).map(({ finding, verdict, line, state }) => ofFinding(finding, verdict, line, state)), ...(source.sheet?.lines ?? []).flatMap(ofLine)];
}

/** A finding that nobody rejected, with what decided its state. */
export interface StandingFinding {
  readonly finding: Finding;
  readonly state: ProblemState;
  readonly verdict: VerdictRecord | undefined;
  /** The scoring item that it counts on. */
  readonly line: ScoreLine | undefined;
}

/** The findings of a case file that nobody rejected, by the rules of {@link problemsOf}. */
export function standingFindings({ sheet, findings, verdicts }: ProblemSource): StandingFinding[] {
  const lines = new Map((sheet?.lines ?? []).toReversed().flatMap((line) => line.findings.map(({ id }) => [id, line] as const)));
  const answers = new Map(verdicts.map((record) => [record.findingId, record]));
  return findings.flatMap((finding) => {
    const line = lines.get(finding.id);
    const verdict = answers.get(finding.id);
    const state = stateOf(finding, verdict, line);
    return state === null ? [] : [{ finding, state, verdict, line }];
  });
}

function stateOf(finding: Finding, verdict: VerdictRecord | undefined, line: ScoreLine | undefined): ProblemState | null {
  if (finding.status === 'pass' || finding.status === 'not-applicable') return null;
  if (verdict !== undefined) return verdict.verdict === 'accepted' ? 'accepted' : null;
  const judgement = line?.judgement ?? null;
  if (judgement !== null) {
    const counted = judgement.vetoed || judgement.deductions.some((deduction) => deduction.findings.includes(finding.id));
    return counted ? 'accepted' : null;
  }
  return finding.status === 'confirm' ? 'to-confirm' : 'proposed';
}

function ofFinding(finding: Finding, verdict: VerdictRecord | undefined, line: ScoreLine | undefined, state: ProblemState): FoundProblem {
  return {
    id: `finding ${finding.id}`, state,
    title: finding.title, message: finding.message, item: finding.item, level: finding.level,
    shortBasis: shortBasis(finding.basis), formalBasis: formalBasis(finding.basis), evidence: finding.evidence,
    scoringItem: line?.item.title ?? '', note: verdict?.reason || (line?.judgement?.note ?? ''),
  };
}

/** Deductions and vetoes that rest on no finding: the reviewer's own, or the standard's rule for a missing document. */
function ofLine(line: ScoreLine): FoundProblem[] {
  if (!line.applicable) return [];
  const state: ProblemState = line.judgement !== null ? 'accepted' : line.state === 'to-confirm' ? 'to-confirm' : 'proposed';
  const basis = line.item.basis + certaintyMark(line.item.certainty);
  const common = {
    state, title: line.item.title, item: line.item.art10, shortBasis: basis, formalBasis: formalText(line.item.basis, line.item.certainty),
    evidence: line.evidence, scoringItem: line.item.title,
  };
  const own = line.deductions.filter((deduction) => deduction.findings.length === 0);
  const problems = own.map(({ id, reason }, index): FoundProblem => {
    const before = own.slice(0, index).filter((other) => other.id === id && other.reason === reason).length;
    return { ...common, id: `item ${JSON.stringify([line.item.id, id, reason, before])}`, level: 'deduct', message: reason, note: line.judgement?.note ?? '' };
  });
  const vetoWithoutFinding = line.vetoed && !line.findings.some((finding) => finding.status === 'problem' || finding.status === 'confirm');
  const veto: FoundProblem = { ...common, id: `veto ${line.item.id}`, level: 'veto', message: line.note || line.item.standard, note: '' };
  return vetoWithoutFinding ? [...problems, veto] : problems;
}
