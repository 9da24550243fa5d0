import type { CaseDocument, CaseKind, Correction } from '../model';

/** Documents that settle the kind of a case file, the most telling first. */
const TELLING: readonly (readonly [CaseKind, readonly string[]])[] = [
  ['penalty-summary', ['当场行政处罚决定书', '当场处罚备案表']],
  ['penalty-ordinary', ['行政处罚决定书', '行政处罚事先告知书', '听证告知书', '行政处罚决定审批表']],
  ['licence', ['准予行政许可决定书', '不予行政许可决定书', '行政许可受理通知书', '行政许可申请书', '行政许可审批表']],
  ['coercion-measure', ['查封扣押决定书', '查封扣押审批表', '解除查封扣押决定书', '查封扣押清单']],
  ['penalty-ordinary', ['不予行政处罚决定书', '立案审批表', '调查终结报告']],
];

/** The kind of case file from its documents, unless a person set it; the last setting counts. */
export function kindOfDocuments(documents: readonly CaseDocument[], corrections: readonly Correction[]): CaseKind {
  const set = corrections.filter((correction) => correction.type === 'kind').at(-1);
  if (set) return set.kind;
  const types = new Set(documents.map((document) => document.type));
  for (const [kind, telling] of TELLING) if (telling.some((type) => types.has(type))) return kind;
  return 'other';
}
