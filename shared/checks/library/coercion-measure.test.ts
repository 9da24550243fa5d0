import { expect, it } from 'vitest';
import { check } from '../testing';

it('says how the term was made up', () => {
  const values = { seizureDate: '2025-07-07', '延长查封扣押期限决定书/extensionDate': '2025-08-05', '检验检测期限告知书/testingDays': 5, seizureEndDate: '2025-09-20' };
  const finding = check({ kind: 'coercion-measure', agency: '某县应急管理局', values })('seizure-within-30-days');
  expect(finding.status).toBe('problem');
  expect(finding.message).toContain('期限30日，延长30日，书面告知的检验检测期间5日不计入，至2025-09-10届满');
  expect(finding.message).toContain('超期10日');
});

it('only asks when a seizure without release ended in a penalty case', () => {
  const finding = check({ values: { seizureDate: '2024-03-10', decisionDate: '2024-04-22' } })('seizure-within-30-days');
  expect(finding.status).toBe('confirm');
  expect(finding.message).toContain('卷内未见解除的文书');
});
