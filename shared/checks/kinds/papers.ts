import { documentsOf, factsOf, type CheckContext } from '../context';
import type { AnyFactName } from '../definition';
import { outcome, type Outcome } from '../outcome';
import { doubtOfMissing } from './reading';

/** Several papers that together must be in the file; what is missing is named in one sentence. */
export interface PapersRule {
  readonly kind: 'papers';
  readonly papers: readonly { readonly name: string; readonly documents: readonly string[]; readonly facts?: readonly AnyFactName[] }[];
  /** The papers that they belong to, from which a reader sees that they should be there. */
  readonly anchor: readonly string[];
}

/** A question for a person that the program cannot answer, with the places to look at. */
export interface AskRule {
  readonly kind: 'ask';
  readonly question: string;
  readonly documents: readonly string[];
  readonly facts?: readonly AnyFactName[];
}

export function papers(rule: PapersRule, context: CheckContext): Outcome {
  const anchor = documentsOf(context, rule.anchor);
  const missing = rule.papers.filter((entry) => documentsOf(context, entry.documents).length === 0 && (entry.facts ?? []).every((name) => factsOf(context, name).length === 0));
  const evidence = anchor.map((document) => document.evidence);
  if (missing.length === 0) return outcome('pass', `卷内有${rule.papers.map((entry) => entry.name).join('、')}`, [], evidence);
  const doubt = doubtOfMissing(context, missing.flatMap((entry) => entry.documents));
  return outcome(doubt ? 'confirm' : 'problem', `卷内未见${missing.map((entry) => entry.name).join('、')}${doubt?.text ?? ''}`, [], [...evidence, ...(doubt?.evidence ?? [])]);
}

export function ask(rule: AskRule, context: CheckContext): Outcome {
  const facts = (rule.facts ?? []).flatMap((name) => factsOf(context, name));
  const documents = documentsOf(context, rule.documents);
  if (facts.length === 0 && documents.length === 0) return outcome('not-applicable', `卷内未见${rule.documents.join('、')}`, []);
  return outcome('confirm', rule.question, facts, documents.map((document) => document.evidence));
}
