import { expect, it } from 'vitest';
import { extractFacts, segmentDocuments } from '../../shared/facts';
import { pageOf } from '../../shared/facts/testing';

/** A few pages in one agency's layout (rows as in {@link pageOf}) and what is to be read from them. */
export interface Sample {
  readonly name: string;
  readonly pages: readonly (readonly string[])[];
  /** Type of each page. */
  readonly types?: readonly string[];
  /** Values by fact name; null for a fact that must not be read, a list for one that repeats. */
  readonly want: Readonly<Record<string, string | number | null | readonly (string | number)[]>>;
}

const sorted = (values: readonly (string | number)[]): (string | number)[] => [...new Set(values)].sort();

/** One test for each sample: types of all pages and the wanted facts, neither more nor fewer values than named. */
export function readsAsWanted(samples: readonly Sample[]): void {
  it.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_, sample) => {
    const pages = sample.pages.map((rows, i) => pageOf(i + 1, rows));
    const documents = segmentDocuments(pages, []);
    const facts = extractFacts(documents, pages, []);
    const read = Object.keys(sample.want).map((name) => [name, sorted(facts.filter((fact) => fact.name === name).map((fact) => fact.value))]);
    const wanted = Object.entries(sample.want).map(([name, value]) => [name, value === null ? [] : sorted(Array.isArray(value) ? value : [value])]);
    expect(Object.fromEntries(read)).toEqual(Object.fromEntries(wanted));
    if (sample.types) expect(pages.map((page) => documents.find((document) => document.pages.includes(page.page))?.type)).toEqual(sample.types);
  });
}
