import { createHash } from 'node:crypto';
import { CHECKS_VERSION, runChecks } from '../../shared/checks';
import { extractFacts, FACTS_VERSION, kindOfCase, segmentDocuments } from '../../shared/facts';
import type { CaseDocument, CaseKind, Fact, Finding, Page, PageText, ScoreSheet } from '../../shared/model';
import type { ReviewState } from '../../shared/review';
import { scoreCase } from '../../shared/scoring';
import type { Workspace } from '../storage';
import type { StandardsOfWorkspace } from './templates';

/** Raise whenever scoring gives another sheet for the same findings and judgements. */
const SCORING_VERSION = '1';

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
   */
  of(caseId: string, pages: readonly Page[], review: ReviewState): CaseAnalysis;
}

const hashOf = (...parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** @param acceptProposals score with the machine's proposals alone, as the command line may */
export function createAnalysis(workspace: Workspace, standards: StandardsOfWorkspace, acceptProposals: boolean): Analysis {
  return {
    of(caseId, pages, review) {
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

      const { corrections, judgements, verdicts } = review;
      const ofType = (type: string): unknown => corrections.filter((correction) => correction.type === type);
      const textKey = hashOf(pages.map((page) => [page.number, page.source.sha256, page.source.index, page.state, page.rotation]));

      const documents = stage('documents', FACTS_VERSION, hashOf(textKey, ofType('document')), () => segmentDocuments(texts(), corrections));
      const facts = stage('facts', FACTS_VERSION, hashOf(documents.key, ofType('fact')), () => extractFacts(documents.value, texts(), corrections));
      const kind = stage('kind', FACTS_VERSION, hashOf(facts.key, ofType('kind')), () => kindOfCase(documents.value, corrections));
      const findings = stage('findings', CHECKS_VERSION, kind.key, () =>
        runChecks({
          kind: kind.value,
          documents: documents.value,
          facts: facts.value,
          unreadablePages: pages.filter((page) => page.state === 'unreadable').map((page) => page.number),
        }),
      );
      // Nothing was read of this case file: a score would only praise what nobody has seen.
      const readable = pages.some((page) => page.state === 'ocr' || page.state === 'text-layer');
      const template = readable ? standards.forKind(kind.value) : null;
      const sheet = stage<ScoreSheet | null>('sheet', SCORING_VERSION, hashOf(findings.key, template?.hash, judgements, verdicts, acceptProposals), () =>
        template === null
          ? null
          : scoreCase({ template, documents: documents.value, findings: findings.value, judgements, verdicts, acceptProposals }),
      );
      return { documents: documents.value, facts: facts.value, kind: kind.value, findings: findings.value, sheet: sheet.value };
    },
  };
}
