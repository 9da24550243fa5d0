import { describe, expect, it } from 'vitest';
import { CHECK_LIBRARY } from './library';
import { runChecks } from './run';
import { check, fact, paper, type CaseValues } from './testing';

const CITIZEN = { partyName: '张三', partyId: '411727198602144151' } as const;
const status = (id: string, values: CaseValues) => check(values)(id).status;

describe('persons', () => {
  it('wants two officers in each record', () => {
    expect(status('officers-at-least-two', {})).toBe('pass');
    expect(status('officers-at-least-two', { values: { officer: ['刘一'], officerCertificate: ['豫17080130021'] } })).toBe('problem');
    expect(status('officers-at-least-two', { values: { officer: ['刘一'] } })).toBe('pass'); // two certificate numbers: the second name was misread
    expect(status('officers-at-least-two', { values: { officer: null, officerCertificate: null } })).toBe('confirm');
  });

  it('asserts that no certificate was shown where no record has a word of it', () => {
    const none = { certificateShown: null, officerCertificate: null };
    expect(status('officer-certificate-shown', { values: none })).toBe('problem');
    expect(status('officer-certificate-shown', { values: { ...none, '询问笔录/officerCertificate': '豫17080130021' } })).toBe('confirm');
    expect(status('officer-certificate-shown', { values: { ...none, '现场检查笔录/elementTrace': '出示执法证件的记录或执法证号' } })).toBe('confirm');
  });
});

describe('papers that must be there', () => {
  it.each([
    ['filing-present', '立案审批表'],
    ['notice-present', '行政处罚事先告知书'],
    ['closing-present', '结案审批表'],
  ] as const)('%s: without %s', (id, type) => {
    expect(status(id, {})).toBe('pass');
    const finding = check({ without: [type], values: { pleaStatement: null } })(id);
    expect(finding.status).toBe('problem');
    expect(finding.evidence.length).toBeGreaterThan(0);
  });

  it('asks instead of asserting when the decision itself tells of the notice', () => {
    expect(status('notice-present', { without: ['行政处罚事先告知书'] })).toBe('confirm');
  });

  it('asks when pages could not be read', () => {
    const decision = paper('行政处罚决定书', 2);
    const findings = runChecks({ kind: 'penalty-ordinary', documents: [decision], facts: [fact('decisionDate', '2024-04-22', decision)], unreadablePages: [7] });
    const filing = findings.find((finding) => finding.check === 'filing-present');
    expect(filing?.status).toBe('confirm');
    expect(filing?.message).toContain('第7页无法识别');
  });

  it('wants proof of service', () => {
    expect(status('service-proof-present', {})).toBe('pass');
    expect(status('service-proof-present', { values: { decisionServedDate: null } })).toBe('problem');
  });

  it('does not ask for a closing form before the fine is paid', () => {
    expect(status('closing-present', { without: ['结案审批表', '缴款凭证'] })).toBe('not-applicable');
  });
});

describe('hearing threshold (河南204号令第4条；市监按部门数额)', () => {
  const hearing = (fine: number, more: CaseValues) => check({ ...more, values: { fineAmount: fine, fineCapital: fine, noticeFineAmount: fine } })('hearing-right-told').status;
  it.each([
    [4_999, 'not-applicable'], [5_000, 'problem'], [5_001, 'problem'],
  ])('citizen, %i yuan, no sector rule: %s', (fine, expected) => {
    expect(hearing(fine, { ...CITIZEN, agency: '某县交通运输局' })).toBe(expected);
  });
  it.each([
    [49_999, 'not-applicable'], [50_000, 'problem'], [50_001, 'problem'],
  ])('organization, %i yuan, no sector rule: %s', (fine, expected) => {
    expect(hearing(fine, { agency: '某县交通运输局' })).toBe(expected);
  });
  it.each([
    [60_000, 'not-applicable'], [99_999, 'not-applicable'], [100_000, 'problem'],
  ])('organization, %i yuan, 市场监管: %s', (fine, expected) => {
    expect(hearing(fine, {})).toBe(expected);
  });
  it.each([
    [9_999, 'not-applicable'], [10_000, 'problem'],
  ])('citizen, %i yuan, 市场监管: %s', (fine, expected) => {
    expect(hearing(fine, CITIZEN)).toBe(expected);
  });
  it('is satisfied by the words in the notice', () => {
    expect(check({ agency: '某县交通运输局', values: { fineAmount: 80_000, hearingRight: '有权要求听证' } })('hearing-right-told').status).toBe('pass');
  });
  it('applies to a suspension of business whatever the fine', () => {
    expect(check({ values: { otherPenalty: '责令停产停业整顿' } })('hearing-right-told').status).toBe('problem');
  });
});

describe('major penalty (河南168号令第3条)', () => {
  it.each([
    [9_999, 'not-applicable'], [10_000, 'problem'], [10_001, 'problem'],
  ])('citizen, %i yuan: %s', (fine, expected) => {
    for (const id of ['legal-review-present', 'discussion-present', 'major-penalty-filed']) {
      expect(status(id, { ...CITIZEN, values: { fineAmount: fine } })).toBe(expected);
    }
  });
  it.each([
    [99_999, 'not-applicable'], [100_000, 'problem'],
  ])('organization, %i yuan: %s', (fine, expected) => {
    for (const id of ['legal-review-present', 'discussion-present', 'major-penalty-filed']) expect(status(id, { values: { fineAmount: fine } })).toBe(expected);
  });
  it('is satisfied by the papers', () => {
    const values = { fineAmount: 180_000, legalReviewDate: '2024-04-20', discussionDate: '2024-04-21' };
    for (const id of ['legal-review-present', 'discussion-present', 'major-penalty-filed']) expect(status(id, { values, documents: ['重大行政处罚备案报告'] })).toBe('pass');
  });
  it('wants a legal review after a hearing, however small the fine', () => {
    expect(status('legal-review-present', { values: { hearingDate: '2024-04-15' } })).toBe('problem');
  });
});

describe('amounts', () => {
  it.each([
    [19_999, 'pass'], [20_000, 'pass'], [20_001, 'problem'],
  ])('fine %i after a notice of 20000: %s', (fine, expected) => {
    expect(status('fine-not-above-notice', { values: { fineAmount: fine } })).toBe(expected);
  });
  it.each([
    [9_999, 'problem'], [10_000, 'pass'], [20_000, 'pass'], [20_001, 'problem'],
  ])('fine %i with a benchmark of 10000 to 20000: %s', (fine, expected) => {
    expect(status('fine-within-benchmark', { values: { fineAmount: fine, benchmarkMinimum: 10_000, benchmarkMaximum: 20_000 } })).toBe(expected);
  });
  it.each([
    [20_000, 'pass'], [20_001, 'problem'],
  ])('late fee %i on 20000: %s', (lateFeeAmount, expected) => {
    expect(status('late-penalty-within-principal', { values: { lateFeeAmount } })).toBe(expected);
  });
  it('compares digits with capitals', () => {
    expect(status('amounts-consistent', {})).toBe('pass');
    expect(status('amounts-consistent', { values: { fineCapital: 25_000 } })).toBe('problem');
  });
  it('adds up the slips, and takes one slip for fine and confiscation together', () => {
    const paid = (paymentAmount: number | readonly number[], more: CaseValues['values'] = {}, without: readonly string[] = []) => status('payment-amount-consistent', { values: { paymentAmount, ...more }, without });
    expect(paid(20_000)).toBe('pass');
    expect(paid([10_000, 10_000])).toBe('pass');
    expect(paid(20_316, { confiscatedAmount: 316 })).toBe('pass');
    expect(paid(19_999)).toBe('problem');
    expect(paid(20_001)).toBe('problem');
    expect(paid(10_000, { instalment: '准予分期缴纳' })).toBe('confirm');
    expect(paid(10_000, {}, ['结案审批表'])).toBe('confirm');
  });
  it.each([
    [199, 'pass'], [200, 'pass'], [201, 'problem'],
  ])('on the spot, citizen, %i yuan: %s', (fineAmount, expected) => {
    expect(status('summary-fine-limit', { ...CITIZEN, kind: 'penalty-summary', values: { fineAmount } })).toBe(expected);
  });
  it.each([
    [3_000, 'pass'], [3_001, 'problem'],
  ])('on the spot, organization, %i yuan: %s', (fineAmount, expected) => {
    expect(status('summary-fine-limit', { kind: 'penalty-summary', values: { fineAmount } })).toBe(expected);
  });
});

describe('decision', () => {
  it.each(['address', 'paymentTerm'])('lacks %s', (name) => {
    expect(status('decision-elements', {})).toBe('pass');
    expect(status('decision-elements', { values: { [name]: null } })).toBe('problem');
  });
  it('only asks about a seal', () => {
    expect(status('decision-seal', { values: { decisionSeal: null } })).toBe('confirm');
  });
  it.each([
    [30, 'problem'], [60, 'pass'], [90, 'problem'],
  ])('review term %i days: %s', (reviewTerm, expected) => {
    expect(status('remedy-periods-right', { values: { reviewTerm } })).toBe(expected);
  });
  it.each([
    [3, 'problem'], [6, 'pass'],
  ])('court term %i months: %s', (courtTerm, expected) => {
    expect(status('court-period-right', { values: { courtTerm } })).toBe(expected);
  });
  it('takes the court for wrong in an on-the-spot decision, unless reconsideration is told to come first', () => {
    const told = (values: CaseValues['values']) => status('summary-remedy-told', { kind: 'penalty-summary', values: values ?? {} });
    expect(told({})).toBe('pass');
    expect(told({ directCourt: '或者向某县人民法院提起' })).toBe('problem');
    expect(told({ directCourt: '也可向某县人民法院提起', reviewFirst: '先申请行政复议' })).toBe('pass');
  });
  it('wants the discretion explained', () => {
    expect(status('discretion-stated', { values: { discretionStatement: null } })).toBe('problem');
  });
  it('sees money taken by the agency itself', () => {
    expect(status('payment-to-bank', {})).toBe('pass');
    expect(status('payment-to-bank', { values: { cashCollected: '由执法人员收取' } })).toBe('problem');
  });
  it('tells another name from a misread character and from a shop of the same owner', () => {
    expect(status('party-name-consistent', { values: { mentionedParty: '某某食品有限公司' } })).toBe('pass');
    expect(status('party-name-consistent', { values: { mentionedParty: '某某食晶有限公司' } })).toBe('confirm');
    expect(status('party-name-consistent', { values: { mentionedParty: '某某食品贸易有限公司' } })).toBe('problem');
    expect(status('party-name-consistent', { ...CITIZEN, values: { mentionedParty: '某县张三五金门市', tradeName: '某县张三五金门市' } })).toBe('pass');
  });
});

describe('conduct', () => {
  it('tells officers from reviewers and chairs', () => {
    expect(status('reviewer-not-investigator', { values: { '法制审核意见书/reviewer': '何三' } })).toBe('pass');
    expect(status('reviewer-not-investigator', { values: { '法制审核意见书/reviewer': '刘一' } })).toBe('confirm');
    expect(status('hearing-chair-independent', { values: { hearingDate: '2024-04-15', '听证笔录/chair': '刘一' } })).toBe('confirm');
    expect(status('hearing-chair-independent', { values: { hearingDate: '2024-04-15', '听证笔录/chair': '何三' } })).toBe('pass');
  });
  it('asks for the ground of a mitigation', () => {
    expect(status('mitigation-stated', {})).toBe('not-applicable');
    expect(status('mitigation-stated', { values: { mitigation: '减轻处罚' } })).toBe('confirm');
    expect(status('mitigation-stated', { values: { mitigation: '减轻处罚', mitigationGround: '行政处罚法第三十二条' } })).toBe('pass');
  });
  it('asks about a transfer only where something points to a crime', () => {
    expect(status('crime-transferred', {})).toBe('not-applicable');
    expect(status('crime-transferred', { values: { crimeIndication: '涉嫌犯罪' } })).toBe('confirm');
    expect(status('crime-transferred', { values: { crimeIndication: '涉嫌犯罪' }, documents: ['案件移送函'] })).toBe('pass');
  });
  it.each([
    ['2022-03-08', 'pass'], ['2022-03-07', 'confirm'],
  ])('an act of %s found on 2024-03-08 is %s under the two years', (firstActDate, expected) => {
    expect(status('limitation-period', { values: { firstActDate } })).toBe(expected);
  });
  it('wants a witness or pictures for papers left behind', () => {
    expect(status('service-method-sound', {})).toBe('not-applicable');
    expect(status('service-method-sound', { values: { '送达回证/leftService': '留置送达' } })).toBe('confirm');
    expect(status('service-method-sound', { values: { '送达回证/leftService': '留置送达', '送达回证/serviceWitness': '拍照' } })).toBe('pass');
  });
  it('compares provisions and agencies across papers', () => {
    const cited = { violatedProvision: '食品安全法第三十四条', '调查终结报告/otherViolatedProvision': '食品安全法第三十四条' };
    expect(status('cited-provisions-consistent', { values: cited })).toBe('pass');
    expect(status('cited-provisions-consistent', { values: { ...cited, '调查终结报告/otherViolatedProvision': '食品安全法第三十五条' } })).toBe('confirm');
    expect(status('agency-consistent', { values: { '送达回证/mentionedAgency': '某县市场监督管理局' } })).toBe('pass');
    expect(status('agency-consistent', { values: { '送达回证/mentionedAgency': '某县综合行政执法大队' } })).toBe('confirm');
  });
});

describe('binding', () => {
  it('compares the contents page with the papers', () => {
    expect(status('contents-match', { values: { '卷内目录/listedPaper': ['立案审批表', '送达回证'] } })).toBe('pass');
    expect(status('contents-match', { values: { '卷内目录/listedPaper': ['立案审批表', '集体讨论记录'] } })).toBe('confirm');
  });
  it('sees a jump in the page numbers, not a stamp that was not read', () => {
    const papers = [1, 2, 3, 5].map((page) => paper('证据材料', page));
    const run = (numbers: readonly number[]) =>
      runChecks({ kind: 'penalty-ordinary', documents: papers, facts: papers.map((document, i) => fact('pageStamp', numbers[i] ?? 0, document)) }).find((f) => f.check === 'page-numbers-continuous');
    expect(run([1, 2, 3, 5])?.status).toBe('pass');
    expect(run([1, 2, 4, 6])?.status).toBe('confirm');
    expect(run([1, 2, 4, 6])?.message).toContain('第2页印“2”、第3页印“4”');
  });
});

describe('doubt', () => {
  it('asks instead of asserting on doubtful characters', () => {
    const decision = paper('行政处罚决定书', 2);
    const filing = paper('立案审批表', 1);
    const facts = (confidence: number) => [fact('agencyName', '某县市场监督管理局', decision), fact('filingDate', '2024-01-02', filing), fact('decisionDate', '2024-12-11', decision, confidence)];
    const run = (confidence: number) => runChecks({ kind: 'penalty-ordinary', documents: [filing, decision], facts: facts(confidence) }).find((f) => f.check === 'decision-within-90-days');
    expect(run(0.9)?.status).toBe('problem');
    expect(run(0.3)?.status).toBe('confirm');
    expect(run(0.3)?.message).toContain('把握不足');
  });
});

describe('library', () => {
  it('has unique ids, a basis with its source and no problem without automation', () => {
    expect(new Set(CHECK_LIBRARY.map((entry) => entry.id)).size).toBe(CHECK_LIBRARY.length);
    for (const entry of CHECK_LIBRARY) {
      expect(entry.basis.source, entry.id).not.toBe('');
      expect(entry.basis.statute, entry.id).not.toBe('');
    }
  });
});
