import { expect, it } from 'vitest';
import { check } from '../testing';

it('knows no days for reporting summary penalties in other sectors and says so', () => {
  const finding = check({ kind: 'penalty-summary', agency: '某县城市管理局', values: { decisionDate: '2025-05-14', '当场处罚备案表/summaryFiledDate': '2025-08-01' } })('summary-filing-in-time');
  expect(finding.status).toBe('not-applicable');
  expect(finding.message).toContain('城市管理');
});
