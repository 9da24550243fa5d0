import { describe, expect, it } from 'vitest';
import type { CaseDocument, DocumentType } from '../model';
import { kindOfDocuments } from './kind';

const document = (type: DocumentType, page: number, confidence = 0.98): CaseDocument => ({
  id: `${page}-${type}`, type, pages: [page], title: type, confidence, origin: 'machine',
  evidence: { page, box: { x: 0, y: 0, width: 1, height: 1 }, text: type, confidence: 1 },
});
const kindOf = (types: readonly DocumentType[], misread: readonly DocumentType[] = []) =>
  kindOfDocuments([...types.map((type, i) => document(type, i + 1)), ...misread.map((type, i) => document(type, types.length + i + 1, 0.7))], []);

const INVESTIGATION: readonly DocumentType[] = ['卷宗封面', '卷内目录', '立案审批表', '现场检查笔录', '询问笔录', '证据材料', '调查终结报告'];
const ORDINARY: readonly DocumentType[] = [...INVESTIGATION, '行政处罚事先告知书', '行政处罚决定审批表', '行政处罚决定书', '送达回证', '缴款凭证', '结案审批表', '备考表'];
const NO_PENALTY: readonly DocumentType[] = [...INVESTIGATION, '行政处罚事先告知书', '行政处罚决定审批表', '不予行政处罚决定书', '送达回证', '结案审批表'];
const SUMMARY: readonly DocumentType[] = ['卷宗封面', '当场行政处罚决定书', '当场处罚备案表', '证据材料', '缴款凭证'];
const LICENCE: readonly DocumentType[] = ['卷宗封面', '行政许可申请书', '证据材料', '补正材料告知书', '行政许可受理通知书', '现场核查笔录', '行政许可审批表', '准予行政许可决定书', '送达回证'];
const SEIZURE: readonly DocumentType[] = ['现场检查笔录', '询问笔录', '查封扣押审批表', '查封扣押决定书', '查封扣押清单', '查封扣押现场笔录', '解除查封扣押决定书', '送达回证'];
const COURT: readonly DocumentType[] = ['催告书', '送达回证', '强制执行申请书'];
const INSPECTION: readonly DocumentType[] = ['行政检查审批表', '行政检查通知书', '现场检查笔录', '行政检查结果告知书', '送达回证'];

describe('kind of case file', () => {
  it.each([
    ['penalty-ordinary', ORDINARY], ['penalty-summary', SUMMARY], ['no-penalty', NO_PENALTY], ['licence', LICENCE], ['coercion-measure', SEIZURE],
    ['coercive-execution', COURT], ['inspection', INSPECTION], ['other', ['卷宗封面', '证据材料', '送达回证']],
  ] as const)('%s', (kind, types) => expect(kindOf(types)).toBe(kind));

  it.each([
    ['an execution decided by the agency itself', ['催告书', '强制执行决定书', '强制执行公告', '强制执行笔录']],
    ['a performance by others (代履行)', ['代履行决定书', '催告书', '送达回证']],
    ['an application to the court with the penalty decision as a copy', ['行政处罚决定书', '送达回证', ...COURT]],
  ] as const)('%s is coercive execution', (_what, types) => expect(kindOf(types)).toBe('coercive-execution'));

  it('freezing is a coercive measure', () => expect(kindOf(['冻结决定书', '解除冻结决定书', '送达回证'])).toBe('coercion-measure'));
  it('a record of an inspection alone is an inspection, with an opened case a penalty', () => {
    expect(kindOf(['现场检查笔录', '责令改正通知书'])).toBe('inspection');
    expect(kindOf(['现场检查笔录', '立案审批表'])).toBe('penalty-ordinary');
  });

  it('a penalty stays one, whatever else it took', () => {
    expect(kindOf([...ORDINARY, ...SEIZURE])).toBe('penalty-ordinary');
    expect(kindOf([...ORDINARY, ...COURT, '强制执行决定书'])).toBe('penalty-ordinary');
    expect(kindOf([...ORDINARY, ...INSPECTION])).toBe('penalty-ordinary');
    expect(kindOf([...ORDINARY, '不予行政处罚决定书'])).toBe('penalty-ordinary');
    expect(kindOf([...SEIZURE, '立案审批表', '行政处罚决定审批表', '行政处罚决定书'])).toBe('penalty-ordinary');
  });

  it('a licence stays one with an inspection on the spot and a hearing', () => {
    expect(kindOf([...LICENCE, '现场检查笔录'])).toBe('licence');
    expect(kindOf([...LICENCE, '听证告知书', '听证笔录'])).toBe('licence');
    expect(kindOf(['行政许可申请书', '不予受理决定书'])).toBe('licence');
  });
});

describe('one misread page', () => {
  it.each([
    ['penalty-ordinary', ORDINARY, '当场处罚备案表'], ['penalty-ordinary', ORDINARY, '准予行政许可决定书'], ['penalty-ordinary', ORDINARY, '查封扣押决定书'],
    ['penalty-ordinary', ORDINARY, '不予行政处罚决定书'], ['penalty-ordinary', ORDINARY, '强制执行决定书'],
    ['penalty-summary', SUMMARY, '立案审批表'], ['penalty-summary', SUMMARY, '行政处罚决定书'], ['penalty-summary', SUMMARY, '行政许可申请书'],
    ['no-penalty', NO_PENALTY, '行政处罚决定书'], ['no-penalty', NO_PENALTY, '当场处罚备案表'],
    ['licence', LICENCE, '行政处罚决定书'], ['licence', LICENCE, '行政处罚决定审批表'], ['licence', LICENCE, '立案审批表'],
    ['coercion-measure', SEIZURE, '行政处罚决定书'], ['coercion-measure', SEIZURE, '立案审批表'], ['coercion-measure', SEIZURE, '行政许可申请书'],
    ['coercive-execution', ['行政处罚决定书', ...COURT], '立案审批表'], ['inspection', INSPECTION, '立案审批表'], ['inspection', INSPECTION, '行政许可申请书'],
  ] as const)('%s', (kind, types, misread) => expect(kindOf(types, [misread])).toBe(kind));

  it('instead of the decision itself', () => {
    const instead = (types: readonly DocumentType[], decision: DocumentType, read: DocumentType) => kindOf(types.filter((type) => type !== decision), [read]);
    expect(instead(ORDINARY, '行政处罚决定书', '当场行政处罚决定书')).toBe('penalty-ordinary');
    expect(instead([...ORDINARY, ...SEIZURE], '行政处罚决定书', '证据材料')).toBe('penalty-ordinary');
    expect(instead(SUMMARY, '当场行政处罚决定书', '行政处罚决定书')).toBe('penalty-summary');
    expect(instead(LICENCE, '准予行政许可决定书', '证据材料')).toBe('licence');
    expect(instead(SEIZURE, '查封扣押决定书', '证据材料')).toBe('coercion-measure');
  });
});

describe('where no document is of a telling type', () => {
  const headed = (...titles: readonly string[]) => kindOfDocuments(titles.map((title, i) => ({ ...document('证据材料', i + 1), title })), []);
  it.each([
    ['penalty-ordinary', '行政处罚案卷'], ['licence', '行政许可卷宗'], ['coercion-measure', '行政强制措施案卷'], ['no-penalty', '不予行政处罚案卷'], ['penalty-summary', '行政处罚案卷（简易程序）'], ['inspection', '行政检查案卷'],
  ])('%s by its cover: %s', (kind, title) => expect(headed(title, '现场照片')).toBe(kind));
  it('goes with most headings', () => expect(headed('行政处罚案卷', '拟处罚意见', '许可证复印件')).toBe('penalty-ordinary'));
  it('stays open without any', () => expect(headed('', '合同')).toBe('other'));
});

it('what a person says counts', () => {
  const documents = [document('行政处罚决定书', 1)];
  expect(kindOfDocuments(documents, [{ type: 'kind', kind: 'licence' }, { type: 'kind', kind: 'inspection' }])).toBe('inspection');
});
