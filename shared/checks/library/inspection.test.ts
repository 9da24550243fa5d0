import { describe, expect, it } from 'vitest';
import { CASE_KINDS } from '../../model';
import { CHECK_LIBRARY } from './index';
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
const inspection = (values: Values = {}, more: Omit<CaseValues, 'values' | 'kind'> = {}) => check({ ...more, kind: 'inspection', agency: '某县应急管理局', values: { ...COMPLETE, ...values } });
const without = (...papers: readonly string[]) => inspection({}, { without: papers });

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
  it('asks for approval, notice, record and result', () => {
    expect(without('行政检查审批表')('inspection-approved').status).toBe('confirm');
    expect(without(NOTICE)('inspection-notice-present').status).toBe('confirm');
    expect(without(RECORD)('inspection-recorded').status).toBe('confirm');
    expect(without('行政检查结果告知书')('inspection-result-told').status).toBe('confirm');
    expect(inspection({}, { without: ['行政检查结果告知书'], documents: ['责令改正通知书'] })('inspection-result-told').status).toBe('pass');
  });
  it.each([
    ['2025-06-04', 'pass'], ['2025-06-05', 'pass'], ['2025-06-06', 'confirm'],
  ])('approved or told on %s for an inspection on 2025-06-05: %s', (date, status) => {
    expect(inspection({ '行政检查审批表/inspectionApprovedDate': date })('inspection-approved-before').status).toBe(status);
    expect(inspection({ [`${NOTICE}/inspectionNoticeDate`]: date })('inspection-notice-before').status).toBe(status);
  });
  it.each([
    ['2025-06-04', 'confirm'], ['2025-06-05', 'pass'], ['2025-06-06', 'pass'],
  ])('result told on %s: %s', (date, status) => expect(inspection({ '行政检查结果告知书/inspectionResultDate': date })('inspection-result-after').status).toBe(status));
  it('asks about one officer, not about two whose numbers alone were read', () => {
    expect(inspection({ [`${RECORD}/officer`]: ['刘一'] })('inspection-two-officers').status).toBe('confirm');
    expect(inspection({ [`${RECORD}/officer`]: ['刘一'], [`${RECORD}/officerCertificate`]: ['豫17080130021', '豫17080130046'] })('inspection-two-officers').status).toBe('pass');
  });
  it('names the rights that no paper tells', () => {
    const finding = inspection({ [`${NOTICE}/recusalTold`]: null })('inspection-rights-told');
    expect([finding.status, finding.message]).toEqual(['confirm', '卷内未见告知有权申请回避的记载']);
  });
  it('asks what became of a problem', () => {
    const found = { [`${RECORD}/inspectionProblem`]: '存在下列问题' };
    expect(inspection()('inspection-problem-followed').status).toBe('not-applicable');
    expect(inspection(found)('inspection-problem-followed').status).toBe('confirm');
    expect(inspection(found, { documents: ['责令改正通知书'] })('inspection-problem-followed').status).toBe('pass');
    expect(inspection({ ...found, [`${RECORD}/corrected`]: '已整改' })('inspection-problem-followed').status).toBe('pass');
  });
  it('does not hold an inspection of 2024 to the rules of 2025', () => {
    const old = Object.fromEntries(Object.entries(COMPLETE).map(([name, value]) => [name, typeof value === 'string' ? value.replace('2025-', '2024-') : value]));
    expect(inspection(old, { without: ['行政检查审批表'] })('inspection-approved').status).toBe('not-applicable');
  });
});

describe('服务型执法 (第十条第十项)', () => {
  it('is a hint wherever a file holds such papers, and nothing where it does not', () => {
    for (const kind of CASE_KINDS) {
      expect(check({ kind, documents: ['服务型执法材料'] })('service-measures')).toMatchObject({ status: 'confirm', level: 'hint', item: 'art10-10' });
      expect(check({ kind })('service-measures').status).toBe('not-applicable');
    }
    expect(CHECK_LIBRARY.filter((entry) => entry.item === 'art10-10').length).toBeGreaterThan(0);
  });
});
