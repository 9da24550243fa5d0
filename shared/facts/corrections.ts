import type { CaseDocument, Correction, Evidence, Fact } from '../model';

type FactCorrection = Extract<Correction, { type: 'fact' }>;

const documentOf = (page: number, documents: readonly CaseDocument[]): CaseDocument | undefined => documents.find((candidate) => candidate.pages.includes(page));

/** Where an entered value stands: the framed place, else the head of the document of its page. */
function placeOf({ page, value, evidence }: FactCorrection, document: CaseDocument | undefined): Evidence {
  const box = document?.evidence.page === page ? document.evidence.box : { x: 0, y: 0, width: 0, height: 0 };
  return evidence ?? { page, box, text: String(value), confidence: 1 };
}

/** A fact with a person's value; a framed place on another document's page makes it that document's. */
function replaced(fact: Fact, value: string | number, evidence: Evidence | undefined, documents: readonly CaseDocument[]): Fact {
  const { alternatives: _, ...rest } = fact;
  const document = evidence && evidence.page !== fact.evidence.page ? documentOf(evidence.page, documents)?.id : undefined;
  return { ...rest, value, document: document ?? fact.document, evidence: evidence ?? fact.evidence, confidence: 1, origin: 'person' };
}

/** Puts a person's values in the place of the machine's; null takes a fact away, a new name or page adds one. */
export function withCorrectedFacts(facts: readonly Fact[], corrections: readonly FactCorrection[], documents: readonly CaseDocument[]): Fact[] {
  let result = [...facts];
  for (const correction of corrections) {
    const { name, page, value, machineValue, evidence } = correction;
    const at = result.findIndex((fact) => fact.name === name && fact.evidence.page === page && (machineValue === null || fact.value === machineValue));
    const target = result[at];
    if (value === null) {
      if (target) result = result.filter((_, i) => i !== at);
    } else if (target) result[at] = replaced(target, value, evidence, documents);
    else {
      const document = documentOf(evidence?.page ?? page, documents);
      result.push({ id: `${name}@${page}.person`, name, value, document: document?.id ?? '', evidence: placeOf(correction, document), confidence: 1, rule: 'person', origin: 'person' });
    }
  }
  return result;
}
