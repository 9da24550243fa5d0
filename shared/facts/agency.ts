import type { CaseDocument, Evidence } from '../model';
import { evidenceOfCell } from './text/flow';
import type { DocumentView } from './text/view';

const ORGAN = /^([一-龥()]{2,28}?(?:局|委员会|厅|人民政府|管委会|管理处|支队|大队|总队))(?:[一-龥()]{4,20}(?:书|表|录|证|报告))?$/;
const FOREIGN = /^(?:中国|中华|中共)|银行|公安局$|法院|检察院/;

/** Documents that the agency itself issues: their heading and foot name it. */
const OWN: ReadonlySet<string> = new Set([
  '卷宗封面', '行政处罚决定书', '当场行政处罚决定书', '不予行政处罚决定书', '行政处罚事先告知书', '听证告知书', '立案审批表', '送达回证', '结案审批表',
  '查封扣押决定书', '准予行政许可决定书', '不予行政许可决定书', '行政许可受理通知书', '责令改正通知书', '案件来源登记表', '现场检查笔录', '询问笔录',
]);

/**
 * The agency (执法机关) of the file: the organ named most often at the head of its own documents.
 * Null if none is read.
 */
export function agencyOf(views: readonly DocumentView[]): { readonly value: string; readonly evidence: Evidence; readonly document: CaseDocument } | null {
  const seen = new Map<string, { count: number; evidence: Evidence; document: CaseDocument }>();
  for (const view of views) {
    if (!OWN.has(view.document.type)) continue;
    const page = view.pages[0];
    if (!page) continue;
    const weight = /决定书|告知书/.test(view.document.type) ? 2 : 1;
    for (const cell of page.cells.slice(0, 6)) {
      const organ = ORGAN.exec(cell.text)?.[1];
      if (!organ || FOREIGN.test(organ)) continue;
      const known = seen.get(organ);
      if (known) known.count += weight;
      else seen.set(organ, { count: weight, evidence: evidenceOfCell(cell), document: view.document });
      break;
    }
  }
  const best = [...seen.entries()].sort((a, b) => b[1].count - a[1].count)[0];
  return best ? { value: best[0].replace(/\(/g, '（').replace(/\)/g, '）'), evidence: best[1].evidence, document: best[1].document } : null;
}
