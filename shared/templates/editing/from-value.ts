import { Decimal } from 'decimal.js';
import { ART10_ITEMS, TEMPLATE_KIND_NAMES } from '../../model';
import type { Art10Item, Certainty, DraftDeduction, DraftItem, DraftSection, DraftSubItem, TemplateDraft, TemplateKind } from '../../model';
import { sumOfPoints } from './points';
import { ABSENCES, NOT_APPLICABLE, ROUNDING_MODES, SECTION_KINDS, VETO_OUTCOMES } from '../table/words';

const CERTAINTIES: Readonly<Record<Certainty, true>> = { A: true, B: true, C: true, X: true };

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? new Decimal(String(value)).toFixed() : '');
const textsOf = (value: unknown): string[] => listOf(value).map(textOf).filter((text) => text !== '');
/** Points: nothing stands for 0, as in a standard's file. */
const pointsOf = (value: unknown): string => (textOf(value) === '0' ? '' : textOf(value));

function choiceOf<V extends string, N extends string>(choices: Readonly<Record<V, unknown>>, value: unknown, otherwise: N): V | N {
  // The keys of the record are its V.
  return typeof value === 'string' && Object.hasOwn(choices, value) ? (value as V) : otherwise;
}

/**
 * A draft of what stands in a template, or in a value that was to become one: what is missing or of another kind is left empty,
 * so that a person can write it. Never throws.
 */
export function draftOf(value: unknown): TemplateDraft {
  const fields = fieldsOf(value);
  const rounding = fieldsOf(fields['rounding']);
  return {
    id: textOf(fields['id']), title: textOf(fields['title']), version: textOf(fields['version']),
    kinds: textsOf(fields['kinds']).filter((kind): kind is TemplateKind => Object.hasOwn(TEMPLATE_KIND_NAMES, kind)),
    sectors: textsOf(fields['sectors']), source: textOf(fields['source']), certainty: choiceOf(CERTAINTIES, fields['certainty'], ''),
    notes: textOf(fields['notes']), validFrom: textOf(fields['validFrom']), validTo: textOf(fields['validTo']), fullMarks: textOf(fields['fullMarks']),
    vetoOutcome: choiceOf(VETO_OUTCOMES, fields['vetoOutcome'], 'zero'),
    rounding: { decimals: textOf(rounding['decimals']), mode: choiceOf(ROUNDING_MODES, rounding['mode'], 'half-up') },
    grades: listOf(fields['grades']).map(fieldsOf).map(({ name, minimum }) => ({ name: textOf(name), minimum: textOf(minimum) })),
    sections: listOf(fields['sections']).map(sectionOf),
  };
}

function sectionOf(value: unknown): DraftSection {
  const fields = fieldsOf(value);
  const items = listOf(fields['items']).map(itemOf);
  const kind = choiceOf(SECTION_KINDS, fields['kind'], 'points');
  const total = textOf(fields['total']);
  return {
    id: textOf(fields['id']), title: textOf(fields['title']), kind,
    // A template as the program uses it does not repeat the sum.
    total: kind === 'points' && total === '' ? sumOfPoints(items) : total,
    weight: textOf(fields['weight']), cap: textOf(fields['cap']), vetoOutcome: choiceOf(VETO_OUTCOMES, fields['vetoOutcome'], ''),
    notApplicable: choiceOf(NOT_APPLICABLE, fields['notApplicable'], 'exclude'), items,
  };
}

function itemOf(value: unknown): DraftItem {
  const fields = fieldsOf(value);
  return {
    id: textOf(fields['id']), title: textOf(fields['title']), standard: textOf(fields['standard']), points: pointsOf(fields['points']),
    art10: choiceOf<Art10Item, ''>(ART10_ITEMS, fields['art10'], ''), basis: textOf(fields['basis']), certainty: choiceOf(CERTAINTIES, fields['certainty'], ''),
    source: textOf(fields['source']), documents: textsOf(fields['documents']), absence: choiceOf(ABSENCES, fields['absence'], 'none'),
    checks: textsOf(fields['checks']), subItems: listOf(fields['subItems']).map(subItemOf), deductions: listOf(fields['deductions']).map(deductionOf),
  };
}

function subItemOf(value: unknown): DraftSubItem {
  const { id, title, points, essential, checks } = fieldsOf(value);
  return { id: textOf(id), title: textOf(title), points: textOf(points), essential: essential === true, checks: textsOf(checks) };
}

function deductionOf(value: unknown): DraftDeduction {
  const { id, title, points, maximum, checks } = fieldsOf(value);
  return { id: textOf(id), title: textOf(title), points: textOf(points), maximum: textOf(maximum), checks: textsOf(checks) };
}
