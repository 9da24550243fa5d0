import { describe, expect, it } from 'vitest';
import { extractFacts, kindOfCase, segmentDocuments } from '../index';
import { pageOf } from '../testing';

function read(...sheets: readonly (readonly string[])[]) {
  const pages = [['# 行政许可申请书', '申请人：某县康乐宾馆有限公司', '申请日期：2025年9月8日'], ...sheets].map((rows, i) => pageOf(i + 1, rows));
  const documents = segmentDocuments(pages, []);
  const facts = extractFacts(documents, pages, []);
  return { types: documents.map((document) => document.type), kind: kindOfCase(documents, []), value: (name: string) => facts.find((fact) => fact.name === name)?.value, values: (name: string) => facts.filter((fact) => fact.name === name).map((fact) => fact.value) };
}

describe('time that does not count (许可法第45条)', () => {
  const told = (...rows: readonly string[]) => read(['# 行政许可检验检测期限告知书', '某县康乐宾馆有限公司：', ...rows, '> 2025年9月19日']);
  it('reads number, period and day of the notice', () => {
    const { value, types } = told('检测所需时间为五个工作日，自2025年9月22日至2025年9月26日。', '上述时间不计算在期限内，特此告知。');
    expect(types[1]).toBe('检验检测期限告知书');
    expect(['excludedDays', 'excludedFrom', 'excludedTo', 'excludedToldDate'].map(value)).toEqual([5, '2025-09-22', '2025-09-26', '2025-09-19']);
    expect(value('excludedPlainDays')).toBeUndefined();
  });
  it('reads a short second date and a number in brackets', () => {
    const { value } = told('专家评审所需时间10个工作日(2025年9月22日-9月30日),不计入办理期限。');
    expect(['excludedDays', 'excludedFrom', 'excludedTo'].map(value)).toEqual([10, '2025-09-22', '2025-09-30']);
  });
  it('keeps days of no stated kind apart', () => {
    const { value } = told('鉴定需要时间15日，不计入办理期限。');
    expect([value('excludedDays'), value('excludedPlainDays')]).toEqual([undefined, 15]);
  });
  it('takes no general remark of an acceptance for time told', () => {
    const { value } = read(['# 行政许可受理通知书', '本机关自受理之日起二十个工作日内作出决定；依法需要检验、检测的，', '所需时间不计算在上述期限内。', '> 2025年9月17日']);
    expect(value('acceptanceDate')).toBe('2025-09-17');
    expect(value('statedLicenceTerm')).toBe(20);
    expect(value('excludedDays') ?? value('excludedPlainDays') ?? value('excludedFrom')).toBeUndefined();
  });
  it('takes a number that the acceptance does tell', () => {
    expect(read(['# 行政许可受理通知书', '本许可需组织专家评审，所需时间为10个工作日，不计入办理期限。', '> 2025年9月17日']).value('excludedDays')).toBe(10);
  });
});

describe('extension, joint handling, statutory term', () => {
  it('reads the days and the reason of an extension', () => {
    const { value, types } = read(['# 行政许可延期通知书', '因申请事项情况复杂、需要核实现场，二十个工作日内不能作出决定，', '经本机关负责人批准，延长十个工作日，于2025年11月12日前作出决定。', '> 2025年10月20日']);
    expect(types[1]).toBe('行政许可延期通知书');
    expect([value('licenceExtensionDate'), value('licenceExtensionDays')]).toEqual(['2025-10-20', 10]);
    expect(value('licenceExtensionReason')).toContain('情况复杂');
  });
  it('finds no reason where none is told', () => {
    expect(read(['# 行政许可延期通知书', '经本机关负责人批准，延长十个工作日。', '> 2025年10月20日']).value('licenceExtensionReason')).toBeUndefined();
  });
  it('knows joint handling by its words, not by an online window', () => {
    const accepted = (words: string) => read(['# 行政许可受理通知书', words, '> 2025年9月17日']).value('jointLicence');
    expect(accepted('本许可采取联合办理的方式，四十五个工作日内办结。')).toBeDefined();
    expect(accepted('请通过一网通办平台办理查询。')).toBeUndefined();
  });
  it('reads the statutory term of a form', () => {
    expect(read(['# 行政许可审批表', '申请人 | 某县康乐宾馆有限公司', '法定期限 | 30个工作日', '审批意见 | 同意']).value('statedLicenceTerm')).toBe(30);
  });
});

describe('refusal', () => {
  const refusal = (...rows: readonly string[]) => read(['# 不予行政许可决定书', '> 某卫不准〔2025〕3号', '某县康乐宾馆有限公司：', ...rows, '> 2025年10月20日']);
  it('reads reasons and remedies', () => {
    const { value, kind } = refusal('经审查，你单位客房空气质量不符合规定标准，决定不予行政许可。', '如不服，可自收到本决定书之日起60日内向某县人民政府申请行政复议，', '或者六个月内向某县人民法院提起行政诉讼。');
    expect(kind).toBe('licence');
    expect(['licenceDecisionDate', 'reviewTerm', 'courtTerm', 'reviewOrgan', 'court'].map(value)).toEqual(['2025-10-20', 60, 6, '某县人民政府', '某县人民法院']);
    expect(value('refusalReason')).toBeDefined();
  });
  it('tells rights from terms', () => {
    const { value } = refusal('经审查，不符合条件，决定不予行政许可。', '你单位有权依法申请行政复议或者提起行政诉讼。');
    expect([typeof value('reviewTold'), typeof value('courtTold'), value('reviewTerm')]).toEqual(['string', 'string', undefined]);
  });
  it('finds none where there are none', () => {
    const { value } = refusal('决定不予行政许可。');
    expect([value('refusalReason'), value('reviewTerm'), value('court')]).toEqual([undefined, undefined, undefined]);
  });
});

describe('receipts', () => {
  it('takes the receipt of the papers for the day they came', () => {
    expect(read(['# 申请材料收件凭证', '今收到你单位申请材料三份。', '收件人：匡敏 | 2025年9月10日']).value('materialsReceivedDate')).toBe('2025-09-10');
    expect(read(['# 补正材料接收清单', '接收人：匡敏 | 2025年9月12日']).value('materialsReceivedDate')).toBeUndefined();
    expect(read(['# 现场照片', '拍摄时间：2025年9月10日']).value('materialsReceivedDate')).toBeUndefined();
  });
  it.each([
    ['《准予行政许可决定书》', undefined], ['《准予行政许可决定书》及《公共场所卫生许可证》', '2025-10-20'], ['《公共场所卫生许可证》', '2025-10-20'],
  ])('a receipt for %s', (paper, issued) => {
    const { value } = read(['# 送达回证', `送达文书名称 | ${paper}`, '受送达人 | 某县康乐宾馆有限公司', '收到日期 | 2025年10月20日']);
    expect(value('licenceIssuedDate')).toBe(issued);
  });
});

describe('renewal, interested parties, other offices', () => {
  it('reads a ticked renewal with the day on which the licence ends', () => {
    const { value } = read(['# 食品经营许可证延续申请书', '申请人 | 某县某某餐饮有限公司', '申请类型 | □新办 ☑延续 □变更', '原证有效期至 | 2025年6月30日', '申请日期：2025年5月20日']);
    expect([value('licenceExpiry'), typeof value('renewal')]).toEqual(['2025-06-30', 'string']);
  });
  it('knows a first application by the box that is ticked', () => {
    expect(read(['# 行政许可申请书', '申请类型 | ☑新办 □延续 □变更', '申请日期：2025年5月20日']).value('renewal')).toBeUndefined();
  });
  it.each([
    ['该项目与相邻住户存在重大利益关系，利害关系人张三提出异议。', true], ['经核查，无利害关系人。', false], ['利害关系人：无', false], ['申请人、利害关系人享有听证的权利。', false],
  ])('%s', (sentence, there) => {
    const { value } = read(['# 行政许可审批表', '申请人 | 某县康乐宾馆有限公司', sentence, '审批意见 | 同意']);
    expect(value('interestedParty') !== undefined).toBe(there);
  });
  it('takes a first review inside the office for no review below', () => {
    const reviewed = (words: string) => read(['# 行政许可审批表', '申请人 | 某县康乐宾馆有限公司', '初审意见 | 材料齐全，同意。2025年9月20日', words]).value('preliminaryReviewDate');
    expect(reviewed('审批意见：准予许可。')).toBeUndefined();
    expect(reviewed('审批意见：同意上报省林业局审批。')).toBe('2025-09-20');
  });
  it('reads who was sent to inspect, and when', () => {
    const { value, values } = read(['# 行政许可审批表', '许可事项属于行政许可法第五十五条规定的事项。', '2025年5月8日指派李建国、王海燕按照技术规范进行检验。']);
    expect(value('technicalLicence')).toBeDefined();
    expect(value('inspectorsAssignedDate')).toBe('2025-05-08');
    expect(values('assignedInspector')).toEqual(['李建国', '王海燕']);
  });
});
