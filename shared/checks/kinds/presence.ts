import type { Evidence, Fact } from '../../model';
import { documentsOf, factsOf, type CheckContext } from '../context';
import type { CountRule, PresenceRule, SignRule, WordingRule } from '../definition';
import { INTERNAL_FACTS } from '../../facts/internal-names';
import { FACT_NAMES } from '../../model';
import { outcome, type Outcome } from '../outcome';
import { doubtOfMissing, hintsOf, legible, pictured } from './reading';
import { personsIn } from './officers';

/** Confidence of a document's type from which its text is taken to be that document's. */
const TITLE_READ = 0.7;

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
  const doubt = doubtOfMissing(context, rule.traces ?? rule.documents);
  return outcome(doubt ? 'confirm' : 'problem', `卷内未见${rule.expectation}${doubt?.text ?? ''}`, [], [...anchors(context, rule.anchor), ...(doubt?.evidence ?? [])]);
}

export function count(rule: CountRule, context: CheckContext): Outcome {
  const documents = documentsOf(context, rule.documents);
  if (documents.length === 0) return outcome('not-applicable', `卷内未见${rule.documents.join('、')}`, []);
  const short: { readonly text: string; readonly evidence: readonly Evidence[]; readonly confidence: number; readonly sure: boolean }[] = [];
  for (const document of documents) {
    const persons = personsIn(context, rule, document.id);
    if (Math.max(persons.names.length, persons.numbers) >= rule.minimum) continue;
    const names = persons.names.join('、');
    short.push({
      text: `${document.type}（第${document.pages[0] ?? 0}页）${names ? `只有${names}` : `未识别到${rule.unit}`}`,
      evidence: persons.facts.length > 0 ? persons.facts.map((fact) => fact.evidence) : [document.evidence],
      confidence: Math.min(document.confidence, ...persons.facts.map((fact) => fact.confidence)),
      sure: persons.sure && legible(context, document.id),
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
  const documents = documentsOf(context, rule.documents);
  const document = documents[0];
  if (!document) return outcome('not-applicable', `卷内未见${rule.documents.join('、')}`, []);
  const holding = (id: string) => (name: string) => context.facts.some((fact) => fact.name === name && fact.document === id);
  const lacking = rule.elements.filter((element) => !element.anyOf.some(holding(document.id)));
  if (lacking.length === 0) return outcome('pass', `${document.type}要素齐全`, [], [document.evidence]);
  const names = lacking.map((element) => element.name).join('、');
  const read = document.confidence >= TITLE_READ && legible(context, document.id);
  const elsewhere = (element: WordingRule['elements'][number]) => rule.inAny === true && documents.slice(1).some((other) => element.anyOf.some(holding(other.id)) || hintsOf(context, element.name, other.id).length > 0);
  const visible = (element: WordingRule['elements'][number]) => element.seenElsewhere === undefined || (pictured(context, document.id) && factsOf(context, element.seenElsewhere).some((fact) => fact.document !== document.id));
  // What the extraction often overlooks, or only a look at the page can tell, is asked about, never asserted.
  const asserted = lacking.filter((element) => !element.doubtful && read && visible(element) && hintsOf(context, element.name, document.id).length === 0 && !elsewhere(element));
  const hints = lacking.flatMap((element) => hintsOf(context, element.name, document.id));
  if (asserted.length === 0) return outcome('confirm', `${document.type}未识别到：${names}，请核对`, [], [document.evidence, ...hints]);
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
