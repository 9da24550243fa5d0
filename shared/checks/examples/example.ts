import type { FindingStatus } from '../../model';
import type { CaseValues } from '../testing';

/** A made-up case and what a check says of it. */
export interface Example {
  readonly check: string;
  readonly what: string;
  readonly values: CaseValues;
  readonly status: FindingStatus;
}

/** [what it is, the values that differ from a faultless case, what the check says] */
export type Row = readonly [what: string, values: CaseValues['values'], status: FindingStatus];

/** Examples of one check; `more` holds for all rows. */
export function examples(check: string, rows: readonly Row[], more: Omit<CaseValues, 'values'> = {}): Example[] {
  return rows.map(([what, values, status]) => ({ check, what, values: { ...more, values: values ?? {} }, status }));
}

/** {@link examples} of a kind of case whose faultless values are `base`. */
export const examplesFrom =
  (base: NonNullable<CaseValues['values']>, always: Omit<CaseValues, 'values'>): typeof examples =>
  (check, rows, more = {}) =>
    examples(check, rows.map(([what, values, status]) => [what, { ...base, ...values }, status]), { ...always, ...more });

/** Values under the document type in which they stand. */
export const inPaper = (type: string, values: NonNullable<CaseValues['values']>): NonNullable<CaseValues['values']> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${type}/${name}`, value]));
