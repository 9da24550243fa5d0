import type { CaseDocument, Evidence } from '../model';
import { editDistance } from './text/distance';
import { evidenceOfCell } from './text/flow';
import type { DocumentView } from './text/view';

const ORGAN = /^([一-龥()]{2,28}?(?:局|委员会|厅|人民政府|管委会|管理处|支队|大队|总队))(?:[一-龥()]{4,20}(?:书|表|录|证|报告))?$/;
const FOREIGN = /^(?:中国|中华|中共)|银行|公安局$|法院|检察院/;

/** Documents that the agency itself issues: their heading and foot name it. */
const OWN: ReadonlySet<string> = new Set([
  '卷宗封面', '行政处罚决定书', '当场行政处罚决定书', '不予行政处罚决定书', '行政处罚事先告知书', '听证告知书', '立案审批表', '送达回证', '结案审批表',
  '查封扣押决定书', '准予行政许可决定书', '不予行政许可决定书', '行政许可受理通知书', '责令改正通知书', '案件来源登记表', '现场检查笔录', '询问笔录',
]);

interface NamedAgency {
  readonly value: string;
  readonly evidence: Evidence;
  readonly document: CaseDocument;
}

/** The organ named at the head of each of the agency's own documents, or at the foot of those it sends out. */
export function agenciesNamed(views: readonly DocumentView[]): NamedAgency[] {
  return views.flatMap((view) => {
    const page = view.pages[0];
    if (!page || !OWN.has(view.document.type)) return [];
    for (const cell of page.cells.slice(0, 6)) {
      const organ = ORGAN.exec(cell.text)?.[1];
      if (!organ || FOREIGN.test(organ)) continue;
      return [{ value: organ.replace(/\(/g, '（').replace(/\)/g, '）'), evidence: evidenceOfCell(cell), document: view.document }];
    }
    // The head names none: the signature at the foot does.
    for (const cell of view.pages.flatMap((own) => own.cells.slice(-12)).reverse()) {
      const organ = ORGAN.exec(cell.text.replace(/\((?:印章|公章|盖章|章|印)\)$/, ''))?.[1];
      if (!organ || FOREIGN.test(organ) || !/决定书|告知书|通知书/.test(view.document.type)) continue;
      return [{ value: organ.replace(/\(/g, '（').replace(/\)/g, '）'), evidence: evidenceOfCell(cell), document: view.document }];
    }
    return [];
  });
}

/**
 * The agency (执法机关) of the file: the organ named most often, decisions and notices counting twice. Readings that
 * differ in one character are one name; of these the one stands whose place name (its first three characters) the rest
 * of the file has most often, since it also stands in addresses, courts and review organs. Null if none is read.
 */
export function agencyOf(named: readonly NamedAgency[], views: readonly DocumentView[]): NamedAgency | null {
  const weight = ({ document }: NamedAgency) => (/决定书|告知书/.test(document.type) ? 2 : 1);
  const alike = (a: NamedAgency, b: NamedAgency) => a.value.length === b.value.length && editDistance(a.value, b.value) <= 1;
  const sum = (entries: readonly NamedAgency[], of: (entry: NamedAgency) => number) => entries.reduce((total, entry) => total + of(entry), 0);
  const votes = (entry: NamedAgency) => sum(named.filter((other) => alike(entry, other)), weight);
  const text = views.map((view) => view.flow.text).join('\n');
  const support = (entry: NamedAgency) => text.split(entry.value.slice(0, 3)).length;
  return [...named].sort((a, b) => votes(b) - votes(a) || support(b) - support(a))[0] ?? null;
}
