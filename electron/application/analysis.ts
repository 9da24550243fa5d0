import { createHash } from 'node:crypto';
import type { BenchmarkTable } from '../../shared/benchmarks';
import { CHECKS_VERSION, runChecks, withAdvice, type AdviceOnly } from '../../shared/checks';
import { marksOfPages } from '../../shared/marks';
import { extractFacts, FACTS_VERSION, kindOfCase, segmentDocuments } from '../../shared/facts';
import { DEFAULT_BATCH, type CaseDocument, type CaseKind, type Fact, type Finding, type Page, type PageText, type ScoreSheet } from '../../shared/model';
import type { ReviewState } from '../../shared/review';
import { scoreCase } from '../../shared/scoring';
import type { Workspace } from '../storage';
import { agencyOf } from './agencies';
import type { RulesInForce } from './rules';
import type { StandardsOfWorkspace } from './standards';

/** Raise whenever scoring gives another sheet for the same findings and judgements. */
export const SCORING_VERSION = '3';

/** What the program makes of a case file, all stages together. */
export interface CaseAnalysis {
  readonly documents: readonly CaseDocument[];
  readonly facts: readonly Fact[];
  readonly kind: CaseKind;
  readonly findings: readonly Finding[];
  /** Null where no standard applies to the kind. */
  readonly sheet: ScoreSheet | null;
}

export interface Analysis {
  /**
   * The analysis of a case file as its pages and the person's actions stand now. Each stage is taken from the workspace
   * if it was made by the same version from the same input; otherwise it runs, is stored, and what follows it runs too.
   * @param advice checks whose findings are hints only
   */
  of(caseId: string, pages: readonly Page[], review: ReviewState, advice: readonly AdviceOnly[]): CaseAnalysis;
  /** What the checks themselves say of it, before any is made a hint; the scorecard is kept by this. */
  findings(caseId: string, pages: readonly Page[], review: ReviewState): readonly Finding[];
}

export interface AnalysisOptions {
  /** Score with the machine's proposals alone, as the command line may. */
  readonly acceptProposals: boolean;
  readonly benchmarks: () => BenchmarksInForce;
  readonly rules: () => RulesInForce;
}

/** Tables of discretion benchmarks of the workspace, and a key that changes with their content. */
export interface BenchmarksInForce {
  readonly tables: readonly BenchmarkTable[];
  readonly key: string;
}

const hashOf = (...parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

export function createAnalysis(workspace: Workspace, standards: StandardsOfWorkspace, { acceptProposals, benchmarks, rules }: AnalysisOptions): Analysis {
  /** All that comes before scoring, with the tool that runs a further stage. */
  const checked = (caseId: string, pages: readonly Page[], review: ReviewState) => {
    const stage = <T>(name: string, version: string, input: string, make: () => T): { readonly value: T; readonly key: string } => {
      const key = hashOf(version, input);
      const stored = workspace.stages.get(caseId, name);
      if (stored !== null && stored.version === version && stored.input === input) return { value: stored.json as T, key };
      const value = make();
      workspace.stages.put(caseId, name, { version, input, json: value });
      return { value, key };
    };
    // Read once and only if a stage must run: the texts are by far the largest part.
    let loaded: readonly PageText[] | null = null;
    const texts = (): readonly PageText[] => (loaded ??= workspace.pages.texts(caseId));

    const { corrections } = review;
    const ofType = (type: string): unknown => corrections.filter((correction) => correction.type === type);
    const textKey = hashOf(pages.map((page) => [page.number, page.source.sha256, page.source.index, page.state, page.rotation]));

    const documents = stage('documents', FACTS_VERSION, hashOf(textKey, ofType('document')), () => segmentDocuments(texts(), corrections));
    const facts = stage('facts', FACTS_VERSION, hashOf(documents.key, ofType('fact')), () => extractFacts(documents.value, texts(), corrections));
    const kind = stage('kind', FACTS_VERSION, hashOf(facts.key, ofType('kind')), () => kindOfCase(documents.value, corrections));
    const { tables, key: tablesKey } = benchmarks();
    const { calendar, holidaysKey, sectors, doubt } = rules();
    const agency = agencyOf(facts.value);
    const sector = sectors[agency] ?? null;
    // What nobody changed is no part of the key, so that a workspace from before it could be changed is not checked anew.
    const set = [...(tables.length === 0 ? [] : [tablesKey]), ...(holidaysKey === null ? [] : [{ holidaysKey }]), ...(sector === null ? [] : [{ sector }]), ...(doubt === DEFAULT_BATCH.doubtPercent / 100 ? [] : [{ doubt }])];
    const findings = stage('findings', CHECKS_VERSION, set.length === 0 ? kind.key : hashOf(kind.key, ...set), () =>
      runChecks({
        kind: kind.value,
        documents: documents.value,
        facts: facts.value,
        benchmarks: tables,
        calendar,
        sectors,
        doubt,
        marks: marksOfPages(texts()),
        unreadablePages: pages.filter((page) => page.state === 'unreadable').map((page) => page.number),
      }),
    );
    return { stage, documents, facts, kind, findings };
  };

  return {
    findings: (caseId, pages, review) => checked(caseId, pages, review).findings.value,
    of(caseId, pages, review, advice) {
      const { stage, documents, facts, kind, findings } = checked(caseId, pages, review);
      const { verdicts } = review;
      const shown = withAdvice(findings.value, verdicts, advice);
      const demoted = shown.filter((finding, i) => finding !== findings.value[i]).map(({ id, message }) => [id, message]);
      // Nothing was read of this case file: a score would only praise what nobody has seen.
      const readable = pages.some((page) => page.state === 'ocr' || page.state === 'text-layer');
      const agency = agencyOf(facts.value);
      const template = readable ? standards.forCase(kind.value, agency, review.finishedAt) : null;
      const judgements = template === null ? review.judgements : standards.follow(review.judgements, kind.value, agency, template);
      const sheet = stage<ScoreSheet | null>('sheet', SCORING_VERSION, hashOf(findings.key, template?.hash, judgements, verdicts, acceptProposals, ...(demoted.length === 0 ? [] : [demoted])), () =>
        template === null
          ? null
          : scoreCase({ template, documents: documents.value, findings: shown, judgements, verdicts, acceptProposals }),
      );
      return { documents: documents.value, facts: facts.value, kind: kind.value, findings: shown, sheet: sheet.value };
    },
  };
}
