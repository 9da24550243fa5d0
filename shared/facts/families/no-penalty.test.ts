import { describe, expect, it } from 'vitest';
import { extractFacts, kindOfCase, segmentDocuments } from '../index';
import { pageOf } from '../testing';

function read(...rows: readonly string[]) {
  const pages = [pageOf(1, ['# 某县市场监督管理局', '# 不予行政处罚决定书', '> 某市监不罚〔2025〕3号', '当事人：某县好味道餐饮店', ...rows, '> 2025年6月6日'])];
  const documents = segmentDocuments(pages, []);
  const facts = extractFacts(documents, pages, []);
  return { kind: kindOfCase(documents, []), value: (name: string) => facts.find((fact) => fact.name === name)?.value };
}

describe('不予行政处罚决定书', () => {
  it('reads ground, correction, education and remedies', () => {
    const { kind, value } = read(
      '经查，当事人未公示从业人员健康证明，当场改正。上述事实有现场笔录等证据证明。', '当事人违法行为轻微并及时改正，没有造成危害后果，依据《中华人民共和国行政处罚法》第三十三条第一款的规定，',
      '决定不予行政处罚。本局已对当事人进行批评教育。', '如不服，可自收到本决定书之日起60日内向某县人民政府申请行政复议，也可六个月内向某县人民法院起诉。',
    );
    expect(kind).toBe('no-penalty');
    expect(value('decisionDate')).toBe('2025-06-06');
    for (const name of ['noPenaltyGround', 'noPenaltyMinor', 'corrected', 'education', 'reviewTerm', 'court']) expect(value(name), name).toBeDefined();
    expect(value('noPenaltyFault')).toBeUndefined();
  });
  it.each([
    ['行政处罚法》第三十条，不满十四周岁', 'noPenaltyPerson'], ['当事人没有主观过错', 'noPenaltyFault'], ['系初次违法且危害后果轻微', 'noPenaltyMinor'], ['依照《食品安全法》第一百三十六条的规定，可以免予处罚。', 'noPenaltyGround'],
  ])('%s: %s', (words, name) => expect(read(words).value(name)).toBeDefined());
  it('reads what proves that there was no fault', () => {
    expect(read('当事人履行了进货查验义务，提供了供货方票据，没有主观过错。').value('faultEvidence')).toBeDefined();
    expect(read('当事人没有主观过错。').value('faultEvidence')).toBeUndefined();
  });
});

describe('education', () => {
  it.each(['对当事人进行教育', '已对当事人批评教育并告诫', '组织学习普法材料'])('%s', (words) => expect(read(words).value('education')).toBeDefined());
  it.each(['根据处罚与教育相结合的原则，', '坚持教育与处罚相结合', '某县教育局', '某某教育咨询有限公司', '职业教育学院'])('%s is none', (words) => expect(read(words).value('education')).toBeUndefined());
});

describe('correction', () => {
  it.each(['已经改正', '及时将超期食品下架', '整改完毕', '复查合格'])('%s', (words) => expect(read(words).value('corrected')).toBeDefined());
  it.each(['责令立即改正', '责令限期改正违法行为', '拒不改正'])('%s is none', (words) => expect(read(words).value('corrected')).toBeUndefined());
});

describe('服务型执法材料', () => {
  it.each(['行政约谈笔录', '行政指导书', '行政提示书', '回访记录'])('%s', (title) => {
    const pages = [pageOf(1, [`# ${title}`, '时间：2025年6月9日', '内容：宣传法律规定，提醒防范风险。'])];
    const documents = segmentDocuments(pages, []);
    expect(documents[0]?.type).toBe('服务型执法材料');
    expect(extractFacts(documents, pages, []).find((fact) => fact.name === 'serviceMeasure')?.value).toBe(title);
  });
});
