import { Decimal } from 'decimal.js';
import { TEMPLATE_COLUMNS, TEMPLATE_KIND_NAMES } from '../../model';
import type { Template, TemplateItem, TemplateSection } from '../../model';
import { COLUMN_TITLES } from './columns';
import type { ColumnName } from './columns';
import { HEAD_LABELS, SECTION_LABELS } from './head-block';
import { ABSENCES, art10Word, NOT_APPLICABLE, ROLES, ROUNDING_MODES, SECTION_KINDS, VETO_OUTCOMES, wordFor } from './words';

export const HELP_SHEET = '填写说明';
export const HEAD_SHEET = '标准信息';
export const TABLE_SHEET = '评查项目';

export type CellValue = string | number | null;

/** A row of the table; `look` tells the writer how it is to be seen. */
export interface TableRow {
  readonly look: 'section' | 'item' | 'part';
  readonly cells: readonly CellValue[];
}

/** A template laid out as the sheets of a workbook. */
export interface TemplateTables {
  /** Label and values. */
  readonly head: readonly (readonly CellValue[])[];
  readonly titles: readonly string[];
  readonly rows: readonly TableRow[];
  /** Name of a column or place, and what to write there. */
  readonly help: readonly (readonly [string, string])[];
}

const number = (points: string) => Number(points);
const joined = (texts: readonly string[]) => (texts.length === 0 ? null : texts.join('、'));

/** Lays a template out as a workbook in the shape in which standards circulate. `readTables` reads the same template back. */
export function writeTables(template: Template): TemplateTables {
  let count = 0;
  const row = (look: TableRow['look'], sequence: number | null, cells: Partial<Record<ColumnName, CellValue>>): TableRow =>
    ({ look, cells: [sequence, ...TEMPLATE_COLUMNS.map((name) => cells[name] ?? null)] });
  const rows = template.sections.flatMap((section) => [
    row('section', null, { role: wordFor(ROLES, 'section'), id: section.id, title: section.title, standard: settingsOf(section), points: totalOf(section) }),
    ...section.items.flatMap((item) => {
      count += 1;
      return [row('item', count, itemCells(item)), ...partsOf(item).map((cells) => row('part', null, cells))];
    }),
  ]);
  return { head: headRows(template), titles: ['序号', ...TEMPLATE_COLUMNS.map((name) => COLUMN_TITLES[name])], rows, help: HELP };
}

function headRows(t: Template): (readonly CellValue[])[] {
  const label = (name: keyof typeof HEAD_LABELS) => HEAD_LABELS[name][0];
  return [
    [label('id'), t.id], [label('title'), t.title], [label('version'), t.version],
    [label('kinds'), t.kinds.map((kind) => TEMPLATE_KIND_NAMES[kind]).join('、')],
    ...(t.sectors === undefined ? [] : [[label('sectors'), t.sectors.join('、')]]),
    [label('source'), t.source], [label('certainty'), t.certainty], [label('notes'), t.notes],
    [label('validFrom'), t.validFrom], [label('validTo'), t.validTo],
    [label('fullMarks'), number(t.fullMarks)], [label('vetoOutcome'), wordFor(VETO_OUTCOMES, t.vetoOutcome)],
    [label('decimals'), t.rounding.decimals], [label('mode'), wordFor(ROUNDING_MODES, t.rounding.mode)],
    ...t.grades.map((grade) => [label('grade'), grade.name, number(grade.minimum)]),
  ];
}

function settingsOf(section: TemplateSection): string {
  const settings = [
    `${SECTION_LABELS.kind}：${wordFor(SECTION_KINDS, section.kind)}`,
    ...(section.weight === undefined ? [] : [`${SECTION_LABELS.weight}：${section.weight}`]),
    ...(section.cap === undefined ? [] : [`${SECTION_LABELS.cap}：${section.cap}`]),
    ...(section.vetoOutcome === undefined ? [] : [`${SECTION_LABELS.vetoOutcome}：${wordFor(VETO_OUTCOMES, section.vetoOutcome)}`]),
    ...(section.notApplicable === 'exclude' ? [] : [`${SECTION_LABELS.notApplicable}：${wordFor(NOT_APPLICABLE, section.notApplicable)}`]),
  ];
  return settings.join('；');
}

function totalOf(section: TemplateSection): number | null {
  if (section.kind !== 'points') return null;
  return section.items.reduce((sum, item) => sum.plus(item.points), new Decimal(0)).toNumber();
}

function itemCells(item: TemplateItem): Partial<Record<ColumnName, CellValue>> {
  return {
    role: wordFor(ROLES, 'item'), id: item.id, title: item.title, standard: item.standard, points: item.points === '0' ? null : number(item.points),
    basis: item.basis, art10: art10Word(item.art10), certainty: item.certainty, documents: joined(item.documents),
    absence: item.absence === 'none' ? null : wordFor(ABSENCES, item.absence), checks: joined(item.checks), source: item.source ?? null,
  };
}

function partsOf(item: TemplateItem): Partial<Record<ColumnName, CellValue>>[] {
  return [
    ...item.subItems.map((s) => ({ role: wordFor(ROLES, s.essential ? 'essential' : 'subItem'), id: s.id, standard: s.title, points: number(s.points), checks: joined(s.checks) })),
    ...item.deductions.map((d) => ({
      role: wordFor(ROLES, 'deduction'), id: d.id, standard: d.title, deduct: number(d.points), maximum: d.maximum === undefined ? null : number(d.maximum), checks: joined(d.checks),
    })),
  ];
}

const HELP: TemplateTables['help'] = [
  ['怎么用', '在“标准信息”和“评查项目”两张表里修改，保存后导入程序。本表只作说明，程序不读取。'],
  [COLUMN_TITLES.role, '部分、项目、子项、必备子项（缺它整项不得分）、扣分。子项和扣分写在所属项目的下面，名称写在“评查标准”一列。'],
  [COLUMN_TITLES.id, '只用英文字母、数字、点、横线；已开始评查的标准不要改编号。空着的由程序按顺序编。'],
  ['部分的“评查标准”', '写设置，用分号隔开，例如“种类：否决”“种类：扣分；上限：10”“种类：计分；权重：50；不适用时：视为满分”。种类有否决、计分、扣分、加分、单位级。'],
  ['部分的“分值”', '计分部分写各项分值之和，用来核对。'],
  [COLUMN_TITLES.deduct, '扣分行写每处扣几分，“扣分上限”写这一种最多扣几分。'],
  [COLUMN_TITLES.art10, '每个项目都写，《驻马店市行政执法监督办法》第十条的（一）至（十三）。'],
  [COLUMN_TITLES.certainty, 'A 已读全文；B 官方摘录；C 推断或第三方资料；X 没有找到。B、C、X 显示“待核”。'],
  [COLUMN_TITLES.documents, '卷内应有其中一种的文书，用顿号隔开。'],
  [COLUMN_TITLES.absence, '没有上述文书时：整项不得分、本项不适用；空着为没有影响。'],
  [COLUMN_TITLES.checks, '自动检查的编号，用顿号隔开；一个检查只写在一处。'],
  ['公式', '程序不采用公式的结果，请粘贴为数值。'],
];
