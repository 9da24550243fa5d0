import { describe, expect, it } from 'vitest';
import { check } from './testing';

describe('decision-within-90-days, real vector', () => {
  it('says the numbers', () => {
    const finding = check({ values: { filingDate: '2024-09-09', decisionDate: '2024-12-11' } })('decision-within-90-days');
    expect(finding.status).toBe('problem');
    expect(finding.message).toBe('立案2024-09-09，第90日为2024-12-08（周日），顺延至12-09；决定书载明2024-12-11，超期2日');
    expect(finding.basis).toMatchObject({ statute: '行政处罚法', article: 60 });
  });

  it('asks when the year has no holiday data', () => {
    const finding = check({ values: { filingDate: '2031-01-02', decisionDate: '2031-06-01' } })('decision-within-90-days');
    expect(finding.status).toBe('confirm');
    expect(finding.message).toContain('缺少2031年节假日数据');
  });
});

describe('limitation-period', () => {
  it('says when it is five years and from when it counts', () => {
    const finding = check({ values: { firstActDate: '2021-03-08', inspectionDate: '2024-03-08' } })('limitation-period');
    expect(finding.message).toContain('决定书所载最早行为2021-03-08，第24个月为2023-03-08；检查发现2024-03-08，超期366日');
    expect(finding.message).toContain('为五年');
    expect(finding.message).toContain('从终了之日起计算');
  });
});
