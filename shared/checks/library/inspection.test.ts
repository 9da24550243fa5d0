import { describe, expect, it } from 'vitest';
import { INSPECTION_CHECKS } from './inspection';
import { check, type CaseValues } from '../testing';

type Values = NonNullable<CaseValues['values']>;
const RECORD = '现场检查笔录';
const NOTICE = '行政检查通知书';
const COMPLETE: Values = {
  '行政检查审批表/inspectionApprovedDate': '2025-06-03', [`${NOTICE}/inspectionNoticeDate`]: '2025-06-04', [`${NOTICE}/inspectionTask`]: '检查事项', [`${NOTICE}/recusalTold`]: '回避',
  [`${RECORD}/inspectionDate`]: '2025-06-05', [`${RECORD}/officer`]: ['刘一', '马二'], [`${RECORD}/certificateShown`]: '出示执法证件', [`${RECORD}/inspectionRightsTold`]: '陈述申辩',
  '行政检查结果告知书/inspectionResultDate': '2025-06-06',
};
const inspection = (values: Values = {}) => check({ kind: 'inspection', agency: '某县应急管理局', values: { ...COMPLETE, ...values } });

describe('行政检查', () => {
  it('finds nothing to ask in a complete file', () => {
    for (const { id } of INSPECTION_CHECKS) expect(['pass', 'not-applicable'], id).toContain(inspection()(id).status);
  });
  it('never asserts: only excerpts of the rules were read', () => {
    for (const entry of INSPECTION_CHECKS) {
      expect(entry.automation, entry.id).toBe('to-confirm');
      expect(['B', 'C'], entry.id).toContain(entry.basis.certainty);
    }
  });
  it('names the rights that no paper tells', () => {
    const finding = inspection({ [`${NOTICE}/recusalTold`]: null })('inspection-rights-told');
    expect([finding.status, finding.message]).toEqual(['confirm', '卷内未见告知有权申请回避的记载']);
  });
});

it('takes papers of service-minded enforcement for a hint (第十条第十项)', () => {
  expect(check({ documents: ['服务型执法材料'] })('service-measures')).toMatchObject({ level: 'hint', item: 'art10-10' });
});
