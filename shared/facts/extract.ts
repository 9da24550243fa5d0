import type { CaseDocument, Correction, Fact, PageText } from '../model';
import { valuesOfTexts, withAlternatives } from './alternatives';
import { agenciesNamed, agencyOf } from './agency';
import { withCorrectedFacts } from './corrections';
import { FAMILIES, type RawFact } from './families';
import type { FamilyContext } from './families/family';
import { partsOf } from './segmentation/parts';
import { selectFacts } from './select';
import { layoutsOf } from './text/running';
import { viewOf, type DocumentView } from './text/view';
import { hasCompoundSurname, isPersonName } from './values/persons';

const NUMBER_LIKE = /^[\d.-]+$/;

/** Numbers and dates are as sure as their weakest digit; for names and wordings the lines' mean counts more. */
function confidenceOf(raw: RawFact, document: CaseDocument): number {
  const weakest = raw.evidence.confidence;
  const characters = NUMBER_LIKE.test(String(raw.value)) ? weakest : Math.sqrt(weakest);
  return Math.min(characters, Math.max(document.confidence, 0.6)) * (raw.certainty ?? 1);
}

function collect(views: readonly DocumentView[], context: FamilyContext): { view: DocumentView; raw: RawFact }[] {
  const found: { view: DocumentView; raw: RawFact }[] = [];
  for (const view of views) {
    for (const part of partsOf(view)) {
      for (const family of FAMILIES) {
        if (family.types !== null && !(family.types as readonly string[]).includes(part.type)) continue;
        for (const raw of family.extract(part.view, context)) found.push({ view, raw });
      }
    }
  }
  return found;
}

/** The names that stand by themselves in some line, so that nothing next to them can belong to them. */
function namesStandingAlone(views: readonly DocumentView[]): Set<string> {
  const names = new Set<string>();
  for (const view of views) {
    for (const cell of view.flow.cells) {
      for (const piece of cell.line.text.split(/[^一-龥]+/)) if (isPersonName(piece) && (piece.length < 4 || hasCompoundSurname(piece))) names.add(piece);
    }
  }
  return names;
}

function withIds(facts: readonly Omit<Fact, 'id'>[]): Fact[] {
  const counts = new Map<string, number>();
  return facts.map((fact) => {
    const base = `${fact.name}@${fact.evidence.page}`;
    const n = (counts.get(base) ?? 0) + 1;
    counts.set(base, n);
    return { ...fact, id: n === 1 ? base : `${base}.${n}` };
  });
}

/** Documents and their text → facts, in page order, with a person's corrections applied. */
export function factsOfDocuments(documents: readonly CaseDocument[], pages: readonly PageText[], corrections: readonly Correction[]): Fact[] {
  const layouts = new Map(layoutsOf(pages).map((layout) => [layout.page, layout]));
  const views = documents.map((document) => viewOf(document, layouts));
  const heads = agenciesNamed(views);
  const agency = agencyOf(heads, views);
  const names = namesStandingAlone(views);
  const context = { names, agency: agency?.value ?? '' };
  const officers = collect(views, { ...context, officers: new Set() }).filter(({ raw }) => raw.name === 'officer').map(({ raw }) => String(raw.value));
  // A piece of names written together is no officer if other officers stand by themselves.
  const alone = officers.filter((name) => names.has(name));
  const found = collect(views, { ...context, officers: new Set(alone.length >= 2 ? alone : officers) }).map(({ view, raw }) => ({
    name: raw.name,
    value: raw.value,
    document: view.document.id,
    evidence: raw.evidence,
    confidence: confidenceOf(raw, view.document),
    rule: raw.rule,
    origin: 'machine' as const,
  }));
  const named = (name: 'agencyName' | 'mentionedAgency', head: (typeof heads)[number]) => ({
    name,
    value: head.value,
    document: head.document.id,
    evidence: head.evidence,
    confidence: Math.sqrt(head.evidence.confidence),
    rule: 'agency',
    origin: 'machine' as const,
  });
  const own = [...(agency ? [named('agencyName', agency)] : []), ...heads.map((head) => named('mentionedAgency', head))];
  const typeOf = new Map(documents.map((document) => [document.id, document.type]));
  const values = valuesOfTexts(views.map((view) => view.flow.text));
  const selected = selectFacts(withIds([...own, ...found]), (id) => typeOf.get(id) ?? '', new Set(documents.map((document) => document.type)));
  return withCorrectedFacts(selected.map((fact) => withAlternatives(fact, layouts.get(fact.evidence.page), values)), corrections.filter((correction) => correction.type === 'fact'), documents);
}
