import type { DocumentType, Evidence, FactName } from '../../model';
import type { InternalFactName } from '../internal-names';
import type { DocumentView, Found } from '../text/view';

/** A fact as a rule found it, before it gets its id. */
export interface RawFact {
  readonly name: FactName | InternalFactName;
  readonly value: string | number;
  readonly evidence: Evidence;
  readonly rule: string;
  /** 0..1: how far the rule can be trusted, where it only guesses; 1 if absent. */
  readonly certainty?: number;
}

/** What families know of the rest of the file. */
export interface FamilyContext {
  /** Officers' names found so far: they tell how glued signatures split. */
  readonly officers: ReadonlySet<string>;
  /** Names that stand by themselves somewhere in the file, officers or not. */
  readonly names: ReadonlySet<string>;
  /** The agency whose file it is. */
  readonly agency: string;
}

/** Extraction rules for one family of documents (文书). */
export interface Family {
  /** Document types it reads; null for every document. */
  readonly types: readonly DocumentType[] | null;
  readonly extract: (view: DocumentView, context: FamilyContext) => readonly RawFact[];
}

/** Collects what rules find; nulls are ignored. */
export class Collector {
  readonly facts: RawFact[] = [];

  constructor(private readonly family: string) {}

  add(name: RawFact['name'], found: Found<string | number> | null | undefined, rule: string, certainty?: number): boolean {
    if (!found || found.value === '') return false;
    this.facts.push({ name, value: found.value, evidence: found.evidence, rule: `${this.family}/${rule}`, ...(certainty === undefined ? {} : { certainty }) });
    return true;
  }

  has(name: RawFact['name']): boolean {
    return this.facts.some((fact) => fact.name === name);
  }
}
