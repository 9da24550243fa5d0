import { describe, expect, it } from 'vitest';
import { check, type CaseValues } from '../testing';

type Values = NonNullable<CaseValues['values']>;
const licence = (values: Values, documents: readonly string[] = []) => check({ kind: 'licence', agency: '某县卫生健康委员会', values, documents });
const TOLD = '检验检测期限告知书';
const EXTENSION = '行政许可延期通知书';

// 2025-09-17受理：国庆中秋10-01至10-08，09-28、10-11调休上班；告知检测09-22至09-26五个工作日。
describe('twenty working days less the time told in writing (许可法第42、45条)', () => {
  const tested = (licenceDecisionDate: string, told: Values = { excludedDays: 5, excludedFrom: '2025-09-22', excludedTo: '2025-09-26' }) =>
    licence({ acceptanceDate: '2025-09-17', licenceDecisionDate, ...Object.fromEntries(Object.entries(told).map(([name, value]) => [`${TOLD}/${name}`, value])) }, [TOLD])('licence-decision-in-time');

  it('says the numbers', () => {
    expect(tested('2025-10-28').message).toBe('受理2025-09-17，许可决定2025-10-28，其间25个工作日，扣除书面告知不计入的时间5个工作日（2025-09-22至2025-09-26，第4页），实际用时20个工作日，未超过20个工作日');
    expect(tested('2025-10-30').message).toContain('其间27个工作日，扣除书面告知不计入的时间5个工作日（2025-09-22至2025-09-26，第4页），实际用时22个工作日，第20个工作日（扣除后）为2025-10-28，超期2个工作日');
  });

  it('asks where the notice tells no time that can be read, or came after the period', () => {
    expect(tested('2025-10-28', {}).message).toContain('检验检测期限告知书（第4页）所载时间未能识别');
    expect(tested('2025-10-28', {}).status).toBe('confirm');
    const late = tested('2025-10-28', { excludedDays: 5, excludedFrom: '2025-09-22', excludedTo: '2025-09-26', excludedToldDate: '2025-09-29' });
    expect([late.status, late.message]).toEqual(['confirm', expect.stringContaining('所需时间在期间届满后（2025-09-29）才告知')]);
  });

  it('says how far an extension reaches', () => {
    const values = { acceptanceDate: '2025-03-03', licenceDecisionDate: '2025-04-09', [`${EXTENSION}/licenceExtensionDate`]: '2025-03-28', [`${EXTENSION}/licenceExtensionDays`]: 5 };
    expect(licence(values)('licence-decision-in-time').message).toContain('延长后的期限为25个工作日，超期1个工作日');
  });
});

describe('corrections', () => {
  it('names how many notices there are', () => {
    expect(licence({}, ['补正材料告知书', '补正材料告知书'])('licence-correction-once').message).toBe('卷内有2份补正告知文书，需要补正的全部内容应当一次告知');
  });
  it('says what follows from one told late', () => {
    const finding = licence({ applicationDate: '2025-03-03', correctionNoticeDate: '2025-03-11' })('licence-correction-in-time');
    expect(finding.message).toBe('收到申请2025-03-03，第5个工作日为2025-03-10；告知补正2025-03-11，超期1个工作日；逾期不告知的，自收到申请材料之日起即为受理');
  });
});
