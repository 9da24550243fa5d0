import { describe, expect, it } from 'vitest';
import { extractFacts, segmentDocuments } from '../index';
import { pageOf } from '../testing';

function read(rows: readonly string[]) {
  const pages = [pageOf(1, rows)];
  const documents = segmentDocuments(pages, []);
  const facts = extractFacts(documents, pages, []);
  return { type: documents[0]?.type, value: (name: string) => facts.find((fact) => fact.name === name)?.value };
}

describe('查封扣押决定书', () => {
  const rows = ['# 扣押决定书', '> 某市监强〔2025〕2号', '当事人：某某商行', '住所：某县文明路1号', '经查，你单位涉嫌经营不合格食品。依据《中华人民共和国食品安全法》第一百一十条的规定，决定对下列财物予以扣押：大豆油82桶。'];
  const end = ['如不服，可在六十日内申请行政复议，或者在六个月内提起行政诉讼。', '> 2025年3月3日'];

  it('gives party, term and remedies of this paper', () => {
    const decision = read([...rows, '扣押期限为30日，自2025年3月3日至2025年4月1日。', ...end]);
    expect([decision.value('measureParty'), decision.value('measureAddress'), decision.value('measureTermDays'), decision.value('measureTermEnd')]).toEqual(['某某商行', '某县文明路1号', 30, '2025-04-01']);
    expect(decision.value('measureReviewTold')).toBeDefined();
  });

  it('sees that no term is told', () => expect(read([...rows, ...end]).value('measureTermStated')).toBeUndefined());

  it('does not take the possibility of testing for testing time told', () => {
    const decision = read([...rows, '扣押期限为30日。对物品需要进行检验的，扣押期间不包括检验期间。', ...end]);
    expect([decision.value('testingDays'), decision.value('testingFrom')]).toEqual([undefined, undefined]);
  });

  it('takes testing time with its days', () => {
    const decision = read([...rows, '扣押期限为30日。检验期间自2025年3月5日至2025年3月14日，不计入扣押期限。', ...end]);
    expect([decision.value('testingFrom'), decision.value('testingTo')]).toEqual(['2025-03-05', '2025-03-14']);
  });

  it.each([['本局受某县人民政府委托实施。', true], ['委托代理人王某到场。', false], ['委托第三人保管。', false]])('delegation: %s', (text, told) => {
    expect(read([...rows, text, ...end]).value('measureDelegated') !== undefined).toBe(told);
  });
});

describe('查封扣押审批表', () => {
  it('gives the head’s day and hour, not the end of the term', () => {
    const form = read(['# 查封（扣押）审批表', '当事人 | 某某商行', '负责人审批 | 同意。李某 2025年3月3日8时40分', '期限 | 自2025年3月3日至2025年4月1日']);
    expect([form.value('measureApprovalDate'), form.value('measureApprovalTime')]).toEqual(['2025-03-03', '2025-03-03T08:40']);
  });
  it('tells an emergency', () => expect(read(['# 查封（扣押）审批表', '理由 | 情况紧急，当场实施，现补办批准手续', '负责人审批 | 同意。李某 2025年3月4日']).value('measureEmergency')).toBe('情况紧急'));
});

describe('查封扣押现场笔录', () => {
  const record = (text: string) => read(['# 查封（扣押）现场笔录', '时间：2025年3月3日12时10分至16时30分', text]);
  it('gives the hour and what the party was told', () => {
    const told = record('通知当事人到场，当场告知采取行政强制措施的理由、依据以及依法享有的权利、救济途径，听取了陈述和申辩。');
    expect(told.value('measureStartTime')).toBe('2025-03-03T12:10');
    for (const name of ['partyNotified', 'measureRightsTold', 'measurePleaHeard']) expect(told.value(name)).toBeDefined();
    expect(told.value('partyAbsent')).toBeUndefined();
  });
  it('sees an absent party and the witness', () => {
    const absent = record('当事人拒不到场，邀请见证人到场。见证人：孙长河');
    expect(absent.value('partyAbsent')).toBeDefined();
    expect(absent.value('measureWitness')).toContain('孙长河');
  });
});

describe('延长查封扣押期限决定书', () => {
  const extension = read(['# 延长查封（扣押）期限决定书', '某某商行：', '本机关于2025年3月3日作出扣押决定，期限至2025年4月1日。因案情复杂，经本机关负责人批准，决定将扣押期限延长三十日，自2025年4月2日至2025年5月1日。', '> 2025年3月31日', '当事人签收：张某 2025年4月1日']);
  it('gives day, end, length, approval, reason and service', () => {
    expect(['extensionDate', 'extensionEnd', 'extensionDays', 'extensionServedDate'].map((name) => extension.value(name))).toEqual(['2025-03-31', '2025-05-01', 30, '2025-04-01']);
    expect(extension.value('extensionApproval')).toBeDefined();
    expect(extension.value('extensionReason')).toBeDefined();
  });
  it('tells the extension of a freeze apart', () => {
    const freeze = read(['# 延长冻结期限决定书', '某某公司：', '决定将冻结期限延长二十日，延长至2025年6月25日。', '> 2025年6月3日']);
    expect(['freezeExtensionDate', 'freezeExtensionEnd', 'freezeExtensionDays', 'extensionDate'].map((name) => freeze.value(name))).toEqual(['2025-06-03', '2025-06-25', 20, undefined]);
  });
});

describe('冻结决定书', () => {
  it('gives the day of the freeze and of its service', () => {
    const freeze = read(['# 冻结存款决定书', '驻马店市恒信商贸有限公司：', '依据《禁止传销条例》第十四条，决定自2025年5月6日起对你单位在中国工商银行开立的账户（账号1715020109200012345）内存款人民币350000元予以冻结，期限三十日。', '> 2025年5月7日', '当事人签收：李明 2025年5月8日']);
    expect([freeze.type, freeze.value('freezeDate'), freeze.value('freezeDecisionDate'), freeze.value('freezeServedDate')]).toEqual(['冻结决定书', '2025-05-06', '2025-05-07', '2025-05-08']);
    expect(freeze.value('freezeAccount')).toBeDefined();
    expect(freeze.value('freezeAmount')).toContain('350000元');
  });
  it('gives the day of the release', () => expect(read(['# 解除冻结决定书', '某某公司：', '决定解除冻结。', '> 2025年6月3日']).value('freezeEndDate')).toBe('2025-06-03'));
});

describe('approval told in other papers', () => {
  const mention = (text: string) => read(['# 现场检查笔录', '检查时间：2025年3月3日8时10分至9时30分', text]).value('measureApprovalMention');
  it.each(['经局长批准，对上述物品实施扣押。', '报经负责人同意后采取强制措施。', '现依法对上述物品实施扣押，已报局领导批准。'])('%s', (text) => expect(mention(text)).toBeDefined());
  it.each(['当事人陈述：同意查封。', '实施查封前未经负责人批准，扣押物品。', '依法对上述白酒实施扣押。'])('not: %s', (text) => expect(mention(text)).toBeUndefined());
});
