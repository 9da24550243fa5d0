import type { TemplateChange } from '../contract/views';
import { ART10_ITEMS, TEMPLATE_KIND_NAMES } from '../model';
import type { Template, TemplateItem, TemplateSection } from '../model';
import { ABSENCES, NOT_APPLICABLE, ROUNDING_MODES, SECTION_KINDS, VETO_OUTCOMES, wordFor } from './table/words';

interface Placed { readonly item: TemplateItem; readonly section: TemplateSection }
type Named = readonly [name: string, before: string, after: string];
/** What a check is called; two checks must not share a name. */
type CheckName = (id: string) => string;

const list = (texts: readonly string[]) => (texts.length === 0 ? '无' : texts.join('、'));
const differences = (values: readonly Named[]) => values.filter(([, before, after]) => before !== after);
const fromTo = ([name, before, after]: Named) => `${name}由“${before}”改为“${after}”`;
const pointsOf = ({ item, section }: Placed) => (section.kind === 'veto' ? '否决' : `${item.points}分`);

/**
 * What changed from one version of a standard to another, in the order of the newer one; removed items stand last. Items are the same if their ids are.
 * @param checkName what the texts call a check; its id if absent
 */
export function diffTemplates(before: Template, after: Template, checkName: CheckName = (id) => id): TemplateChange[] {
  const itemsOf = (t: Template) => new Map(t.sections.flatMap((section) => section.items.map((item): [string, Placed] => [item.id, { item, section }])));
  const old = itemsOf(before);
  const now = itemsOf(after);
  return [
    ...templateChanges(before, after),
    ...sectionChanges(before, after),
    ...[...now].flatMap(([id, placed]) => {
      const known = old.get(id);
      if (known !== undefined) return itemChanges(known, placed, checkName);
      return [{ kind: 'added' as const, id, text: `新增项目“${placed.item.title}”（${pointsOf(placed)}，在“${placed.section.title}”）。` }];
    }),
    ...[...old].filter(([id]) => !now.has(id)).map(([id, placed]) => ({ kind: 'removed' as const, id, text: `删去项目“${placed.item.title}”（${pointsOf(placed)}）。` })),
  ];
}

function templateChanges(a: Template, b: Template): TemplateChange[] {
  const grades = (t: Template) => t.grades.map((g) => `${g.name}${g.minimum}`).join('、');
  const rounding = (t: Template) => `保留${t.rounding.decimals}位小数，${wordFor(ROUNDING_MODES, t.rounding.mode)}`;
  const kinds = (t: Template) => list(t.kinds.map((kind) => TEMPLATE_KIND_NAMES[kind]));
  return differences([
    ['标准名称', a.title, b.title], ['版本号', a.version, b.version], ['适用案卷', kinds(a), kinds(b)], ['适用行业', list(a.sectors ?? []), list(b.sectors ?? [])],
    ['来源', a.source, b.source], ['核实程度', a.certainty, b.certainty], ['说明', a.notes, b.notes],
    ['生效日期', a.validFrom, b.validFrom], ['失效日期', a.validTo ?? '无', b.validTo ?? '无'], ['满分', a.fullMarks, b.fullMarks],
    ['否决后果', wordFor(VETO_OUTCOMES, a.vetoOutcome), wordFor(VETO_OUTCOMES, b.vetoOutcome)], ['舍入', rounding(a), rounding(b)], ['等次', grades(a), grades(b)],
  ]).map((change) => ({ kind: 'template', id: null, text: `${fromTo(change)}。` }));
}

function sectionChanges(a: Template, b: Template): TemplateChange[] {
  return b.sections.flatMap((section): TemplateChange[] => {
    const known = a.sections.find(({ id }) => id === section.id);
    if (known === undefined) return [{ kind: 'section', id: section.id, text: `新增部分“${section.title}”（${wordFor(SECTION_KINDS, section.kind)}）。` }];
    const changed = differences([
      ['名称', known.title, section.title], ['种类', wordFor(SECTION_KINDS, known.kind), wordFor(SECTION_KINDS, section.kind)],
      ['权重', known.weight ?? '无', section.weight ?? '无'], ['上限', known.cap ?? '无', section.cap ?? '无'],
      ['否决后果', outcome(known), outcome(section)],
      ['不适用时', wordFor(NOT_APPLICABLE, known.notApplicable), wordFor(NOT_APPLICABLE, section.notApplicable)],
    ]);
    return changed.map((change) => ({ kind: 'section', id: section.id, text: `部分“${section.title}”的${fromTo(change)}。` }));
  }).concat(a.sections.filter(({ id }) => !b.sections.some((section) => section.id === id)).map(({ id, title }) => ({ kind: 'section', id, text: `删去部分“${title}”。` })));
}

const outcome = (section: TemplateSection) => (section.vetoOutcome === undefined ? '与标准一致' : wordFor(VETO_OUTCOMES, section.vetoOutcome));

function itemChanges(a: Placed, b: Placed, checkName: CheckName): TemplateChange[] {
  const checks = (ids: readonly string[]) => list(ids.map(checkName));
  const subItemPart = (s: TemplateItem['subItems'][number]): Part => ({ id: s.id, title: s.title, values: `${s.points}分${s.essential ? '，缺则整项不得分' : ''}，检查：${checks(s.checks)}` });
  const deductionPart = (d: TemplateItem['deductions'][number]): Part =>
    ({ id: d.id, title: d.title, values: `每处${d.points}分${d.maximum === undefined ? '' : `，最多${d.maximum}分`}，检查：${checks(d.checks)}` });
  const say = (kind: TemplateChange['kind'], changes: readonly string[]): TemplateChange[] => changes.map((text) => ({ kind, id: b.item.id, text: `项目“${b.item.title}”${text}。` }));
  const told = (values: readonly Named[]) => differences(values).map((change) => `的${fromTo(change)}`);
  const { item: was } = a;
  const { item: is } = b;
  return [
    ...say('rule', a.section.kind === b.section.kind ? [] : [`由${wordFor(SECTION_KINDS, a.section.kind)}改为${wordFor(SECTION_KINDS, b.section.kind)}，须重新评定`]),
    ...say('points', told([['分值', was.points, is.points]])),
    ...say('points', partChanges(was.subItems.map(subItemPart), is.subItems.map(subItemPart), '子项')),
    ...say('points', partChanges(was.deductions.map(deductionPart), is.deductions.map(deductionPart), '扣分')),
    ...say('rule', told([
      ['所在部分', a.section.title, b.section.title], ['应有文书', list(was.documents), list(is.documents)],
      ['缺文书时', wordFor(ABSENCES, was.absence), wordFor(ABSENCES, is.absence)], ['检查', checks(was.checks), checks(is.checks)],
    ])),
    ...say('wording', told([
      ['名称', was.title, is.title], ['评查标准', was.standard, is.standard], ['依据', was.basis, is.basis],
      ['第十条事项', ART10_ITEMS[was.art10], ART10_ITEMS[is.art10]], ['核实程度', was.certainty, is.certainty], ['来源', was.source ?? '无', is.source ?? '无'],
    ])),
  ];
}

interface Part { readonly id: string; readonly title: string; readonly values: string }

function partChanges(before: readonly Part[], after: readonly Part[], what: string): string[] {
  return [
    ...after.flatMap((part) => {
      const known = before.find(({ id }) => id === part.id);
      if (known === undefined) return [`新增${what}“${part.title}”（${part.values}）`];
      return differences([['名称', known.title, part.title], ['内容', known.values, part.values]]).map((change) => `的${what}“${part.title}”${fromTo(change)}`);
    }),
    ...before.filter(({ id }) => !after.some((part) => part.id === id)).map((part) => `删去${what}“${part.title}”（${part.values}）`),
  ];
}
