import { describe, expect, it } from 'vitest';
import type { Correction, Fact, PageText } from '../model';
import { extractFacts, kindOfCase, segmentDocuments } from './index';
import { pageOf } from './testing';

function read(pages: readonly PageText[], corrections: readonly Correction[] = []): { facts: Fact[]; value: (name: string) => unknown; kind: string } {
  const documents = segmentDocuments(pages, corrections);
  const facts = extractFacts(documents, pages, corrections);
  return { facts, value: (name) => facts.find((fact) => fact.name === name)?.value, kind: kindOfCase(documents, corrections) };
}

const DECISION = pageOf(1, [
  '# 某县水利局', '# 行政处罚决定书', '> 某水罚字〔2025〕第3号',
  '被处罚单位：某县青石制砖有限公司', '统一社会信用代码：91350100M000100Y43', '法定代表人（负责人）：闵振海 职务：经理', '住所：某县盘古乡石灰窑村东300米',
  '经查，你单位未经批准擅自取水，上述事实有询问笔录等证据证明。', '你单位的行为违反了《中华人民共和国水法》第四十八条第一款的规定，依据《中华', '人民共和国水法》第六十九条第（一）项，应处二万元以上十万元以下罚款。',
  '对照《河南省水行政处罚裁量基准》，属一般情形，处五万元以上八万元以下罚款。', '决定给予以下行政处罚：', '1．没收违法所得1200元；', '2．罚款人民币60,000元（大写：陆万元整）。',
  '限你单位自收到本决定书之日起15日内缴至某银行某县支行，逾期每日按百分之三加处罚款。', '如不服，可自收到本决定书之日起60日内向某县人民政府申请行政复议，或者6个月内向某县人民法院起诉。',
  '> 某县水利局', '> 二〇二五年六月二日',
]);

describe('decision', () => {
  const { value, facts, kind } = read([DECISION]);
  it.each([
    ['decisionNumber', '某水罚字〔2025〕第3号'], ['partyName', '某县青石制砖有限公司'], ['partyId', '91350100M000100Y43'], ['legalRepresentative', '闵振海'],
    ['address', '某县盘古乡石灰窑村东300米'], ['violatedProvision', '水法第四十八条第一款'], ['penaltyProvision', '水法第六十九条第（一）项'], ['fineAmount', 60_000],
    ['fineCapital', 60_000], ['confiscatedAmount', 1_200], ['reviewOrgan', '某县人民政府'], ['court', '某县人民法院'], ['reviewTerm', 60], ['courtTerm', 6],
    ['decisionDate', '2025-06-02'], ['benchmarkMinimum', 50_000], ['benchmarkMaximum', 80_000], ['agencyName', '某县水利局'],
  ])('%s', (name, expected) => expect(value(name)).toBe(expected));

  it('names its kind', () => expect(kind).toBe('penalty-ordinary'));

  it('points at the characters of a value, on the second of two lines too', () => {
    const provision = facts.find((fact) => fact.name === 'penaltyProvision');
    expect(provision?.evidence.page).toBe(1);
    expect(provision?.evidence.text).toContain('水法》第六十九条');
    const fine = facts.find((fact) => fact.name === 'fineAmount');
    expect(fine?.evidence.text).toBe('60,000元');
    expect(fine?.evidence.box.width).toBeGreaterThan(0);
  });
});

describe('wordings that must not be taken for others', () => {
  const decision = (...lines: readonly string[]) => read([pageOf(1, ['# 行政处罚决定书', '当事人：张三', ...lines])]);

  it('a party’s plea for leniency is no statement of discretion', () => {
    expect(decision('你单位请求从轻处罚的意见不予采纳。').value('discretionStatement')).toBeUndefined();
    expect(decision('参照裁量基准，属一般情形。').value('discretionStatement')).toBeDefined();
  });

  it('the term of the remedies is no term of payment', () => {
    expect(decision('罚款3000元缴至某银行。', '如不服，可自收到之日起三十日内向某县人民政府申请行政复议，逾期不缴纳罚款的，强制执行。').value('paymentTerm')).toBeUndefined();
  });

  it('one end of a range is no fine', () => {
    expect(decision('应处一万元以上十万元以下罚款。', '决定处罚如下：', '罚款人民币贰万元整。').value('fineAmount')).toBe(20_000);
  });

  it('a price for each unit is no range of the fine', () => {
    expect(decision('参照裁量基准，属一般情形，每平方米100元以上200元以下罚款。').value('benchmarkMaximum')).toBeUndefined();
    expect(decision('参照裁量基准，属一般情形，处100元以上200元以下罚款。').value('benchmarkMaximum')).toBe(200);
  });

  it('a notice’s 视为放弃 is no waiver', () => {
    const notice = read([pageOf(1, ['# 陈述申辩笔录', '陈述申辩人：张三', '我认为罚款太高，请减少。', '逾期未提出的，视为放弃陈述、申辩。'])]);
    expect(notice.value('pleaWaiver')).toBeUndefined();
    expect(read([pageOf(1, ['# 放弃陈述申辩权利声明书', '我自愿放弃陈述、申辩的权利。'])]).value('pleaWaiver')).toBeDefined();
  });

  it('被检查人 is no officer', () => {
    const record = read([pageOf(1, ['# 现场检查笔录', '检查时间：2025年3月1日9时', '被检查人：王五', '检查人：刘志刚 | 执法证号：豫17080130021', '检查人：马晓燕 | 执法证号：豫17080130046'])]);
    expect(record.facts.filter((f) => f.name === 'officer').map((f) => f.value)).toEqual(['刘志刚', '马晓燕']);
    expect(record.facts.filter((f) => f.name === 'officerCertificate').map((f) => f.value)).toEqual(['豫17080130021', '豫17080130046']);
  });
});

describe('forms', () => {
  it('reads a value beside a label printed in two lines', () => {
    const receipt = read([pageOf(1, ['# 送达回证', '送达文书名称 | 《行政处罚决定书》', '及文号 | 某水罚〔2025〕3号', '受送达人 | 张三', '收到日期 | 2025年6月9日'])]);
    expect(receipt.value('decisionServedDate')).toBe('2025-06-09');
    expect(receipt.value('mentionedParty')).toBe('张三');
  });

  it('tells whose service it is by the paper', () => {
    const served = (paper: string) => read([pageOf(1, ['# 送达回证', `送达文书名称 | ${paper}`, '受送达人 | 张三', '送达日期 | 2025年6月9日'])]).facts.map((f) => f.name);
    expect(served('《行政处罚事先告知书》')).toContain('noticeServedDate');
    expect(served('听证通知书')).toContain('hearingNoticeServedDate');
    expect(served('《食品经营许可证》')).toContain('licenceIssuedDate');
  });

  it('keeps late fees and confiscations apart from the fine that was paid', () => {
    const slip = (item: string) => read([pageOf(1, ['# 河南省政府非税收入财政票据', '缴款人 | 张三 | 日期 | 2025年6月9日', `项目 | ${item}`, '金额 | 人民币（大写）叁仟元整 | ￥3000.00'])]);
    expect(slip('罚款').value('paymentAmount')).toBe(3_000);
    expect(slip('加处罚款').value('paymentAmount')).toBeUndefined();
    expect(slip('加处罚款').value('lateFeeAmount')).toBe(3_000);
    expect(slip('没收违法所得').value('paymentAmount')).toBeUndefined();
  });
});

describe('what a person corrects', () => {
  it('stands in the place of the machine’s value', () => {
    const { facts } = read([DECISION], [{ type: 'fact', name: 'fineAmount', page: 1, machineValue: 60_000, value: 65_000 }]);
    expect(facts.find((f) => f.name === 'fineAmount')).toMatchObject({ value: 65_000, origin: 'person', confidence: 1 });
  });
  it('can take a fact away or add one', () => {
    expect(read([DECISION], [{ type: 'fact', name: 'confiscatedAmount', page: 1, machineValue: 1_200, value: null }]).value('confiscatedAmount')).toBeUndefined();
    expect(read([DECISION], [{ type: 'fact', name: 'filingDate', page: 1, machineValue: null, value: '2025-03-01' }]).value('filingDate')).toBe('2025-03-01');
  });
  it('sets the kind', () => expect(read([DECISION], [{ type: 'kind', kind: 'licence' }]).kind).toBe('licence'));
});
