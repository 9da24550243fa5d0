import { expect, it } from 'vitest';
import { check, type CaseValues } from '../testing';

const licence = (values: NonNullable<CaseValues['values']>, documents: readonly string[] = []) => check({ kind: 'licence', agency: '某县自然资源局', values, documents });

it('marks the five days to ask for a hearing as not settled', () => {
  expect(licence({})('licence-hearing-request-in-time').basis.certainty).toBe('C');
});

it('names the remedy that a refusal does not tell', () => {
  expect(licence({ '不予行政许可决定书/reviewTerm': 60 }, ['不予行政许可决定书'])('licence-refusal-remedy-told').message).toBe('不予行政许可决定书未载明：提起行政诉讼的权利');
});

it('says the days before a licence expires', () => {
  const finding = licence({ '行政许可申请书/renewal': '☑延续', '行政许可申请书/licenceExpiry': '2025-06-30', applicationDate: '2025-06-01' })('licence-renewal-requested-in-time');
  expect(finding.message).toContain('原许可有效期届满2025-06-30，30日前为2025-05-31；申请延续2025-06-01，距届满只有29日');
});

it('only hints at publication', () => {
  expect(licence({}, ['准予行政许可决定书'])('licence-published').level).toBe('hint');
});
