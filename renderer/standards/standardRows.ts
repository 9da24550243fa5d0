import type { TemplateChange, TemplateInUse, TemplateSummary, TemplateSwitch } from '../../shared/contract';
import { TEMPLATE_KIND_NAMES } from '../../shared/model';

/** One line of the list of standards (评查标准). */
export interface StandardRow {
  readonly key: string;
  readonly title: string;
  readonly version: string;
  readonly kinds: readonly TemplateSummary['kinds'][number][];
  readonly sectors: readonly string[];
  /** Null for one that only the workspace holds any more. */
  readonly summary: TemplateSummary | null;
  /** Absent for one that cannot be used. */
  readonly hash: string | null;
  /** Whether it scores the files of some kind in this workspace now. */
  readonly current: boolean;
}

/** The standards in use, then the others: those of the library in their order, then those that only the workspace holds any more. */
export function standardRows(library: readonly TemplateSummary[], inUse: readonly TemplateInUse[]): StandardRow[] {
  const current = new Set(inUse.filter((use) => use.current).map(({ hash }) => hash));
  const known = new Set(library.flatMap(({ hash }) => hash ?? []));
  const gone = new Map(inUse.filter(({ hash }) => !known.has(hash)).map((use) => [use.hash, use]));
  const rows = [
    ...library.map((summary): StandardRow => ({
      key: summary.hash ?? `file:${summary.own === true ? 'own' : 'shipped'}:${summary.id}`, title: summary.title, version: summary.version, kinds: summary.kinds,
      sectors: summary.sectors ?? [], summary, hash: summary.hash ?? null, current: summary.hash !== undefined && current.has(summary.hash),
    })),
    ...[...gone.values()].map(({ hash, title, version, kinds, sectors }): StandardRow => ({
      key: hash, title, version, kinds, sectors, summary: null, hash, current: current.has(hash),
    })),
  ];
  return [...rows.filter((row) => row.current), ...rows.filter((row) => !row.current)];
}

/** Title and version as lists and choices name a standard. */
export const standardName = ({ title, version }: { readonly title: string; readonly version: string }): string => `${title}（${version}）`;

/** What a standard is for, in Chinese. */
export function kindsText(kinds: StandardRow['kinds'], sectors: readonly string[]): string {
  const names = kinds.map((kind) => TEMPLATE_KIND_NAMES[kind]).join('、');
  return sectors.length === 0 ? names : `${names}（限${sectors.join('、')}）`;
}

/** The standard that a version is most usefully compared with: another version of its own id, the one in use first. */
export function comparedWith(row: StandardRow, rows: readonly StandardRow[]): StandardRow | null {
  const others = rows.filter((other) => other.hash !== null && other.hash !== row.hash);
  const related = others.filter((other) => row.summary !== null && other.summary?.id === row.summary.id);
  const same = others.filter((other) => other.kinds.some((kind) => row.kinds.includes(kind)));
  return related.find(({ current }) => current) ?? related[0] ?? same.find(({ current }) => current) ?? same[0] ?? others[0] ?? null;
}

export const CHANGE_NAMES: Record<TemplateChange['kind'], string> = {
  points: '分值', added: '新增', removed: '删去', rule: '规则', section: '部分', wording: '文字', template: '标准信息',
};
const CHANGE_ORDER = ['points', 'added', 'removed', 'rule', 'section', 'wording', 'template'] as const satisfies readonly TemplateChange['kind'][];

/** Changes by kind, those that can move points first. */
export function changeGroups(changes: readonly TemplateChange[]): { readonly kind: TemplateChange['kind']; readonly texts: readonly string[] }[] {
  return CHANGE_ORDER.map((kind) => ({ kind, texts: changes.filter((change) => change.kind === kind).map(({ text }) => text) })).filter(({ texts }) => texts.length > 0);
}

/** What using a standard does, one sentence a line. */
export function switchLines({ cases, finished, kept, adjusted, reopened, from }: TemplateSwitch, forAgencies: boolean): string[] {
  const judged = kept + adjusted + reopened;
  return [
    cases > 0 ? `${cases}卷案卷将改按它评分，得分立即重新计算。` : '目前没有案卷因此改变得分；以后适用的案卷按它评分。',
    ...(from === null && cases > 0 ? ['这些案卷现在所用的标准不止一个，因此不逐项列出变化。'] : []),
    ...(judged > 0 ? [`已有${judged}项人工评定：${kept}项保持不变，${adjusted}项按新的分值计算，${reopened}项须重新评定。`] : []),
    ...(finished > 0 ? [`${finished}卷已完成评查，仍按完成时的标准计分；重新打开后才改用它。`] : []),
    ...(forAgencies ? ['它用于单位评查，以后导出的单位评查表按它编写。'] : []),
  ];
}
