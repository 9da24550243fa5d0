import type { Evidence, Fact } from '../../model';
import { documentsOf, factsOf, type CheckContext } from '../context';
import type { CountRule, PresenceRule, SignRule, WordingRule } from '../definition';
import { INTERNAL_FACTS } from '../../facts/internal-names';
import { FACT_NAMES } from '../../model';
import { outcome, type Outcome } from '../outcome';

/** Places from which one sees that something should be there. */
function anchors(context: CheckContext, anchor: PresenceRule['anchor']): Evidence[] {
  return [
    ...anchor.facts.flatMap((name) => factsOf(context, name).map((fact) => fact.evidence)),
    ...documentsOf(context, anchor.documents).map((document) => document.evidence),
  ];
}

export function presence(rule: PresenceRule, context: CheckContext): Outcome {
  const found = documentsOf(context, rule.documents);
  const facts = (rule.facts ?? []).flatMap((name) => factsOf(context, name));
  if (found.length > 0 || facts.length > 0) {
    return outcome('pass', `卷内有${rule.documents.find((type) => found.some((d) => d.type === type)) ?? rule.expectation}`, facts, found.map((d) => d.evidence));
  }
  const unsure = context.unreadablePages.length > 0;
  const doubt = unsure ? `；但第${context.unreadablePages.join('、')}页无法识别，请翻看后确认` : '';
  return outcome(unsure ? 'confirm' : 'problem', `卷内未见${rule.expectation}${doubt}`, [], anchors(context, rule.anchor));
}

export function count(rule: CountRule, context: CheckContext): Outcome {
  const documents = documentsOf(context, rule.documents);
  if (documents.length === 0) return outcome('not-applicable', `卷内未见${rule.documents.join('、')}`, []);
  const short: { readonly text: string; readonly evidence: readonly Evidence[]; readonly confidence: number; readonly sure: boolean }[] = [];
  for (const document of documents) {
    const facts = factsOf(context, rule.fact).filter((fact) => fact.document === document.id);
    const witnesses = rule.witness ? factsOf(context, rule.witness).filter((fact) => fact.document === document.id) : [];
    const distinct = new Set(facts.map((fact) => fact.value));
    if (Math.max(distinct.size, new Set(witnesses.map((fact) => fact.value)).size) >= rule.minimum) continue;
    const names = [...distinct].join('、');
    short.push({
      text: `${document.type}（第${document.pages[0] ?? 0}页）${names ? `只有${names}` : `未识别到${rule.unit}`}`,
      evidence: facts.length > 0 ? facts.map((fact) => fact.evidence) : [document.evidence],
      confidence: Math.min(document.confidence, ...facts.map((fact) => fact.confidence)),
      sure: distinct.size > 0,
    });
  }
  if (short.length === 0) return outcome('pass', `${documents.map((d) => d.type).join('、')}均有${rule.minimum}名以上${rule.unit}`, [], documents.map((d) => d.evidence));
  const sure = short.filter((entry) => entry.sure);
  const shown = sure.length > 0 ? sure : short;
  return {
    status: sure.length > 0 ? 'problem' : 'confirm',
    message: `${shown.map((entry) => entry.text).join('；')}，少于${rule.minimum}名${rule.unit}`,
    evidence: shown.flatMap((entry) => entry.evidence),
    confidence: Math.min(1, ...shown.map((entry) => entry.confidence)),
  };
}

export function wording(rule: WordingRule, context: CheckContext): Outcome {
  const document = documentsOf(context, rule.documents)[0];
  if (!document) return outcome('not-applicable', `卷内未见${rule.documents.join('、')}`, []);
  const has = (name: string) => context.facts.some((fact) => fact.name === name && fact.document === document.id);
  const lacking = rule.elements.filter((element) => !element.anyOf.some(has));
  if (lacking.length === 0) return outcome('pass', `${document.type}要素齐全`, [], [document.evidence]);
  const names = lacking.map((element) => element.name).join('、');
  // What the extraction often overlooks, or only a look at the page can tell, is asked about, never asserted.
  const asserted = lacking.filter((element) => !element.doubtful);
  if (asserted.length === 0) return outcome('confirm', `${document.type}未识别到：${names}，请核对`, [], [document.evidence]);
  return outcome('problem', `${document.type}未载明：${asserted.map((element) => element.name).join('、')}`, [], [document.evidence, ...document.pages.slice(1).map((page) => ({ ...document.evidence, page }))]);
}

/** The titles of the documents that hold the facts, so that a reader sees which paper is meant. */
function documentEvidence(context: CheckContext, facts: readonly Fact[]): Evidence[] {
  const ids = new Set(facts.map((fact) => fact.document));
  return context.documents.filter((document) => ids.has(document.id)).map((document) => document.evidence);
}

const NAMES: Readonly<Record<string, string>> = { ...FACT_NAMES, ...INTERNAL_FACTS };

export function sign(rule: SignRule, context: CheckContext): Outcome {
  const facts = factsOf(context, rule.fact, rule.documents);
  const right = rule.right;
  const wrong = right ? facts.filter((fact) => !right.includes(Number(fact.value))) : facts;
  if (wrong.length === 0) return outcome(facts.length > 0 || !right ? 'pass' : 'not-applicable', facts.length > 0 ? `${NAMES[rule.fact] ?? ''}符合规定` : right ? `未识别到${NAMES[rule.fact] ?? ''}` : `未见${NAMES[rule.fact] ?? ''}`, facts);
  return outcome('problem', rule.message.replace('{value}', [...new Set(wrong.map((fact) => String(fact.value)))].join('、')), wrong, documentEvidence(context, wrong));
}
