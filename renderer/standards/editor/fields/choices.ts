import { ART10_ITEMS, TEMPLATE_KIND_NAMES, type Art10Item, type Certainty, type TemplateKind } from '../../../../shared/model';
import { ABSENCES, art10Word, NOT_APPLICABLE, ROUNDING_MODES, SECTION_KINDS, VETO_OUTCOMES, type Words } from '../../../../shared/templates/table/words';

export interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
}

// The keys of each record are its values.
const optionsOf = <V extends string>(words: Words<V>): readonly Option<V>[] => (Object.keys(words) as V[]).map((value) => ({ value, label: words[value][0] }));

export const KIND_OPTIONS: readonly Option<TemplateKind>[] = (Object.keys(TEMPLATE_KIND_NAMES) as TemplateKind[]).map((value) => ({ value, label: TEMPLATE_KIND_NAMES[value] }));
export const ART10_OPTIONS: readonly Option<Art10Item | ''>[] = [
  { value: '', label: '请选择' },
  ...(Object.keys(ART10_ITEMS) as Art10Item[]).map((value) => ({ value, label: art10Word(value) })),
];
/** How far wording and points were verified; all but A show 待核. */
export const CERTAINTY_OPTIONS: readonly Option<Certainty | ''>[] = [
  { value: 'A', label: 'A 已读全文' }, { value: 'B', label: 'B 官方摘录（待核）' }, { value: 'C', label: 'C 推断、自拟或第三方资料（待核）' }, { value: 'X', label: 'X 没有找到（待核）' },
];
export const SECTION_KIND_OPTIONS = optionsOf(SECTION_KINDS);
export const NOT_APPLICABLE_OPTIONS = optionsOf(NOT_APPLICABLE);
export const VETO_OUTCOME_OPTIONS = optionsOf(VETO_OUTCOMES);
export const ROUNDING_OPTIONS = optionsOf(ROUNDING_MODES);
export const ABSENCE_OPTIONS = optionsOf(ABSENCES);
