import type { BenchmarkTable } from '../benchmarks';
import type { CaseDocument, CaseKind, Fact } from '../model';
import type { PageMarks } from '../marks';
import type { WorkCalendar } from '../calendar';
import type { AnyFactName, FactQuery } from './definition';
import { decisiveDay, type DecisiveDay } from './in-force';
import { sectorOf, type Sector } from './sectors';

/** What the rules look at: the facts and documents of one case, and what follows from them at once. */
export interface CheckContext {
  readonly kind: CaseKind;
  readonly documents: readonly CaseDocument[];
  readonly facts: readonly Fact[];
  readonly factsByName: ReadonlyMap<string, readonly Fact[]>;
  /** Type of each document by its id. */
  readonly typeOf: ReadonlyMap<string, string>;
  readonly calendar: WorkCalendar;
  readonly sector: Sector;
  /** Names of the sectors that a person set, by agency. */
  readonly sectorsSet: Readonly<Record<string, string>>;
  /** Below this confidence of its characters a problem is only asked about. */
  readonly doubt: number;
  /** 当事人 is a natural person (公民) rather than an organization; null when neither shows. */
  readonly citizen: boolean | null;
  /** The day whose law counts; null where no date was read. */
  readonly decisiveDay: DecisiveDay | null;
  /** Pages nobody could read: what is "missing" may stand there. */
  readonly unreadablePages: readonly number[];
  /** Places to sign and stamps on the pages; null where nobody looked for them. */
  readonly marks: readonly PageMarks[] | null;
  /** Discretion benchmarks (裁量基准表) that the workspace has imported. */
  readonly benchmarks: readonly BenchmarkTable[];
}

/** Facts by name, so that a check does not walk through all of them. */
function byName(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.name);
    if (group) group.push(fact);
    else groups.set(fact.name, [fact]);
  }
  return groups;
}

export function createContext(input: Omit<CheckContext, 'sector' | 'citizen' | 'decisiveDay' | 'factsByName' | 'typeOf'>): CheckContext {
  const agency = String(input.facts.find((fact) => fact.name === 'agencyName')?.value ?? '');
  return { ...input, sector: sectorOf(agency, setFor(input.sectorsSet, agency)), citizen: isCitizen(input.facts), decisiveDay: decisiveDay(input.facts), factsByName: byName(input.facts), typeOf: new Map(input.documents.map((document) => [document.id, document.type])) };
}

/** Names come from scans: only what a person set counts, never what every object has. */
const setFor = (set: Readonly<Record<string, string>>, agency: string): string | null => (Object.hasOwn(set, agency) ? (set[agency] ?? null) : null);

/** The same case with other facts: everything that follows from them is worked out anew. */
export const withFacts = (context: CheckContext, facts: readonly Fact[]): CheckContext => createContext({ ...context, facts });

function isCitizen(facts: readonly Fact[]): boolean | null {
  const id = facts.find((fact) => fact.name === 'partyId');
  const party = facts.find((fact) => fact.name === 'partyName');
  const name = String(party?.value ?? '');
  if (/(公司|厂|店|部|行|社|院|中心|学校|馆|站|场|超市|企业|局|委员会|合作社|集团|医院|酒店|宾馆|商行|门市)$/.test(name)) return false;
  if (id && /^[1-9]\d{16}[\dX]$/.test(String(id.value))) return true;
  if (id) return false;
  if (name === '') return null;
  return /^[一-龥·]{2,4}$/.test(name);
}

/** All facts of a name, in page order, optionally of certain document types only. */
export function factsOf(context: CheckContext, name: AnyFactName, types?: readonly string[]): Fact[] {
  return (context.factsByName.get(name) ?? []).filter((fact) => !types || types.includes(context.typeOf.get(fact.document) ?? ''));
}

/** The fact a query means, or undefined. */
export function factOf(context: CheckContext, query: FactQuery): Fact | undefined {
  const limit = query.notAfter ? factOf(context, { name: query.notAfter, pick: 'earliest', label: '' }) : undefined;
  const named = factsOf(context, query.name, query.documents).filter((fact) => !limit || String(fact.value) <= String(limit.value));
  const facts = named.length > 0 || !query.otherwise ? named : factsOf(context, query.otherwise, query.documents);
  switch (query.pick ?? 'first') {
    case 'earliest':
      return facts.reduce<Fact | undefined>((best, fact) => (best && String(best.value) <= String(fact.value) ? best : fact), undefined);
    case 'latest':
      return facts.reduce<Fact | undefined>((best, fact) => (best && String(best.value) > String(fact.value) ? best : fact), undefined);
    case 'last':
      return facts.at(-1);
    default:
      return facts[0];
  }
}

/** The documents of these types, in file order. */
export function documentsOf(context: CheckContext, types: readonly string[]): CaseDocument[] {
  return context.documents.filter((document) => types.includes(document.type));
}
