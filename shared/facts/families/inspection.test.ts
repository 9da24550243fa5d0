import { describe, expect, it } from 'vitest';
import { extractFacts, kindOfCase, segmentDocuments } from '../index';
import { pageOf } from '../testing';

function read(...sheets: readonly (readonly string[])[]) {
  const pages = sheets.map((rows, i) => pageOf(i + 1, rows));
  const documents = segmentDocuments(pages, []);
  const facts = extractFacts(documents, pages, []);
  return { types: documents.map((document) => document.type), kind: kindOfCase(documents, []), value: (name: string) => facts.find((fact) => fact.name === name)?.value };
}

const APPROVAL = ['# 行政检查审批表', '检查对象 | 某县红星加油站', '检查事项 | 安全生产', '审批意见 | 同意 2025年6月3日'];
const NOTICE = ['# 某县应急管理局', '# 行政检查通知书', '某县红星加油站：', '根据《安全生产法》第六十五条的规定，本机关定于2025年6月5日对你单位进行检查。', '检查事项：安全生产责任制落实情况。', '你单位有权对检查人员申请回避，有权陈述、申辩。', '> 2025年6月4日'];
const RECORD = ['# 现场检查笔录', '检查时间：2025年6月5日9时至10时', '被检查人：某县红星加油站', '检查人：刘志刚 | 执法证号：豫17080130021', '检查人：马晓燕 | 执法证号：豫17080130046', '检查情况：存在下列问题：灭火器过期。'];
const RESULT = ['# 行政检查结果告知书', '某县红星加油站：', '经检查，发现灭火器过期的问题，请立即整改。对检查结果有异议的，可以提出异议。', '> 2025年6月6日'];

describe('行政检查', () => {
  it('reads its papers', () => {
    const { types, kind, value } = read(APPROVAL, NOTICE, RECORD, RESULT);
    expect(types).toEqual(['行政检查审批表', '行政检查通知书', '现场检查笔录', '行政检查结果告知书']);
    expect(kind).toBe('inspection');
    expect(['inspectionApprovedDate', 'inspectionNoticeDate', 'inspectionDate', 'inspectionResultDate'].map(value)).toEqual(['2025-06-03', '2025-06-04', '2025-06-05', '2025-06-06']);
    for (const name of ['inspectionTask', 'recusalTold', 'inspectionRightsTold', 'inspectionRemedyTold', 'inspectionProblem']) expect(value(name), name).toBeDefined();
  });
  it.each(['未发现存在下列问题', '检查中未发现问题。', '是否存在以下问题：□是 □否'])('%s is no problem found', (words) => {
    expect(read(['# 现场检查笔录', '检查时间：2025年6月5日9时', words]).value('inspectionProblem')).toBeUndefined();
  });
});
