import { Decimal } from 'decimal.js';
import type { Template, TemplateDeduction, TemplateItem, TemplateSection } from '../model';
import type { RawItem, RawSection, RawTemplate } from './shape';

/** The shortest text of a number is its exact decimal: 0.1 stays 0.1. */
const text = (value: number) => new Decimal(String(value)).toFixed();

/** A sound raw template as the program uses it: decimals as text, what was left out filled in. */
export function buildTemplate(raw: RawTemplate, hash: string): Template {
  return {
    id: raw.id, title: raw.title, version: raw.version, kinds: raw.kinds, ...(raw.sectors === undefined ? {} : { sectors: raw.sectors }),
    source: raw.source, certainty: raw.certainty,
    notes: raw.notes ?? '', validFrom: raw.validFrom, validTo: raw.validTo ?? null, fullMarks: text(raw.fullMarks),
    vetoOutcome: raw.vetoOutcome, rounding: raw.rounding,
    grades: raw.grades.map((g) => ({ name: g.name, minimum: text(g.minimum) })),
    sections: raw.sections.map(sectionOf), hash,
  };
}

function sectionOf(raw: RawSection): TemplateSection {
  return {
    id: raw.id, title: raw.title, kind: raw.kind, notApplicable: raw.notApplicable ?? 'exclude', items: raw.items.map(itemOf),
    ...(raw.weight === undefined ? {} : { weight: text(raw.weight) }),
    ...(raw.cap === undefined ? {} : { cap: text(raw.cap) }),
    ...(raw.vetoOutcome === undefined ? {} : { vetoOutcome: raw.vetoOutcome }),
  };
}

function itemOf(raw: RawItem): TemplateItem {
  return {
    id: raw.id, title: raw.title, standard: raw.standard, points: text(raw.points ?? 0), art10: raw.art10, basis: raw.basis,
    certainty: raw.certainty, documents: raw.documents ?? [], absence: raw.absence ?? 'none', checks: raw.checks ?? [],
    subItems: (raw.subItems ?? []).map((s) => ({ id: s.id, title: s.title, points: text(s.points), essential: s.essential ?? false, checks: s.checks ?? [] })),
    deductions: (raw.deductions ?? []).map((d): TemplateDeduction => ({
      id: d.id, title: d.title, points: text(d.points), checks: d.checks ?? [], ...(d.maximum === undefined ? {} : { maximum: text(d.maximum) }),
    })),
    ...(raw.source === undefined ? {} : { source: raw.source }),
  };
}
