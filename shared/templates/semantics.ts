import { Decimal } from 'decimal.js';
import { DOCUMENT_TYPES } from '../model';
import type { ValuePath } from './positions';
import type { Complaint, RawItem, RawSection, RawTemplate } from './shape';

const exact = (n: number) => new Decimal(String(n));
const sumOf = (values: readonly number[]) => values.reduce((total, n) => total.plus(String(n)), new Decimal(0));
const show = (n: number | Decimal) => new Decimal(String(n)).toFixed();

/** What the schema cannot say: sums, order, references. Empty when the template is sound. */
export function checkSense(template: RawTemplate): Complaint[] {
  return [
    ...duplicateIds(template),
    ...dates(template),
    ...grades(template),
    ...weights(template),
    ...template.sections.flatMap((section, s) => [
      ...sectionRules(section, ['sections', s], template.fullMarks),
      ...section.items.flatMap((item, i) => itemRules(section, item, ['sections', s, 'items', i])),
    ]),
  ];
}

interface Named { readonly id: string; readonly path: ValuePath }

function repeated(names: readonly Named[], what: string): Complaint[] {
  const seen = new Set<string>();
  return names.flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path, reason: `${what}编号“${id}”重复。`, remedy: '请换一个没有用过的编号。' }];
  });
}

function duplicateIds(template: RawTemplate): Complaint[] {
  const sections = template.sections.map((s, i) => ({ id: s.id, path: ['sections', i, 'id'] }));
  const items = template.sections.flatMap((s, i) => s.items.map((item, j) => ({ id: item.id, path: ['sections', i, 'items', j, 'id'] })));
  const parts = template.sections.flatMap((s, i) =>
    s.items.flatMap((item, j) =>
      repeated(
        [
          ...(item.subItems ?? []).map((sub, k) => ({ id: sub.id, path: ['sections', i, 'items', j, 'subItems', k, 'id'] })),
          ...(item.deductions ?? []).map((d, k) => ({ id: d.id, path: ['sections', i, 'items', j, 'deductions', k, 'id'] })),
        ],
        '同一项目内的',
      ),
    ),
  );
  return [...repeated(sections, '部分'), ...repeated(items, '项目'), ...parts];
}

function isDate(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

function dates(template: RawTemplate): Complaint[] {
  const given = [['validFrom', template.validFrom], ['validTo', template.validTo ?? null]] as const;
  const wrong = given.flatMap(([name, text]) =>
    text === null || isDate(text) ? [] : [{ path: [name], reason: `日历上没有“${text}”这一天。`, remedy: '请写正确的日期，例如 2024-09-01。' }],
  );
  if (wrong.length > 0 || typeof template.validTo !== 'string' || template.validTo >= template.validFrom) return wrong;
  return [{ path: ['validTo'], reason: `失效日期 ${template.validTo} 早于生效日期 ${template.validFrom}。`, remedy: '请改正其中一个日期；仍在适用的写 null。' }];
}

function grades(template: RawTemplate): Complaint[] {
  const complaints: Complaint[] = repeated(template.grades.map((g, i) => ({ id: g.name, path: ['grades', i, 'name'] })), '等次');
  template.grades.forEach((grade, i) => {
    const before = template.grades[i - 1];
    const path = ['grades', i, 'minimum'];
    if (before !== undefined && grade.minimum >= before.minimum) {
      complaints.push({ path, reason: `等次“${grade.name}”的分数线 ${grade.minimum} 不低于前一等次的 ${before.minimum}。`, remedy: '等次要从高到低排列，分数线逐级降低。' });
    }
    if (grade.minimum > template.fullMarks) {
      complaints.push({ path, reason: `等次“${grade.name}”的分数线 ${grade.minimum} 高于满分 ${template.fullMarks}。`, remedy: '请降低分数线。' });
    }
  });
  if (template.grades.at(-1)?.minimum !== 0) {
    complaints.push({ path: ['grades', template.grades.length - 1, 'minimum'], reason: '最后一个等次的分数线不是 0。', remedy: '请把最低等次的 minimum 写成 0，使每个分数都有等次。' });
  }
  return complaints;
}

function weights(template: RawTemplate): Complaint[] {
  const points = template.sections.filter((s) => s.kind === 'points');
  if (points.length === 0 && !template.sections.some((s) => s.kind === 'veto')) {
    return [{ path: ['sections'], reason: '标准里既没有计分部分，也没有否决部分。', remedy: '请至少写一个 kind 为 points 或 veto 的部分。' }];
  }
  const weighted = template.sections.filter((s) => s.weight !== undefined);
  if (weighted.length === 0) return [];
  const bare = template.sections.findIndex((s) => s.kind === 'points' && s.weight === undefined);
  if (bare >= 0) {
    return [{ path: ['sections', bare], reason: '有的计分部分写了 weight，这一部分没有写。', remedy: '请给每个计分部分都写上 weight，或者都不写。' }];
  }
  const sum = sumOf(weighted.flatMap((s) => (s.weight === undefined ? [] : [s.weight])));
  if (sum.equals(String(template.fullMarks))) return [];
  const last = template.sections.findLastIndex((s) => s.weight !== undefined);
  return [{ path: ['sections', last, 'weight'], reason: `各部分的 weight 合计 ${show(sum)}，与满分 ${template.fullMarks} 不等。`, remedy: '请调整 weight，使合计等于 fullMarks。' }];
}

function sectionRules(section: RawSection, path: ValuePath, fullMarks: number): Complaint[] {
  const complaints: Complaint[] = [];
  const sum = sumOf(section.items.map((i) => i.points ?? 0));
  const capped = section.kind === 'deductions' || section.kind === 'bonus';
  if (section.total !== undefined && !sum.equals(String(section.total))) {
    complaints.push({ path: [...path, 'total'], reason: `各项分值合计 ${show(sum)}，与 total ${section.total} 不等。`, remedy: '请核对各项分值，或改正 total。' });
  }
  if (section.kind === 'points' && section.total === undefined) {
    complaints.push({ path, reason: '计分部分没有写 total。', remedy: `请写上各项分值之和（现为 ${show(sum)}），以便核对。` });
  }
  if (section.weight !== undefined && section.kind !== 'points' && section.kind !== 'veto') {
    complaints.push({ path: [...path, 'weight'], reason: 'weight 只能写在计分部分或否决部分。', remedy: '请删去这一行。' });
  }
  if (section.vetoOutcome !== undefined && section.kind !== 'veto') {
    complaints.push({ path: [...path, 'vetoOutcome'], reason: 'vetoOutcome 只能写在否决部分。', remedy: '请删去这一行。' });
  }
  if (capped && section.cap === undefined) complaints.push({ path, reason: '扣分或加分部分没有写上限 cap。', remedy: '请写上 cap；没有上限的，写各项分值之和。' });
  if (!capped && section.cap !== undefined) complaints.push({ path: [...path, 'cap'], reason: 'cap 只能写在扣分或加分部分。', remedy: '请删去这一行。' });
  if (section.cap !== undefined && section.cap > fullMarks) {
    complaints.push({ path: [...path, 'cap'], reason: `上限 ${section.cap} 高于满分 ${fullMarks}。`, remedy: '请降低 cap。' });
  }
  return complaints;
}

function itemRules(section: RawSection, item: RawItem, path: ValuePath): Complaint[] {
  const complaints: Complaint[] = [];
  const points = item.points ?? 0;
  const subItems = item.subItems ?? [];
  const deductions = item.deductions ?? [];
  const say = (at: readonly (string | number)[], reason: string, remedy: string) => complaints.push({ path: [...path, ...at], reason, remedy });

  if (section.kind === 'veto') {
    if (points !== 0) say(['points'], '否决项不计分，却写了分值。', '请删去 points。');
    if (subItems.length + deductions.length > 0) say([subItems.length > 0 ? 'subItems' : 'deductions'], '否决项不能有子项或扣分。', '请删去，或把本项移到计分部分。');
    if (item.absence === 'zero') say(['absence'], '否决项不计分，缺文书不能“整项不得分”。', '请改用 checks 指明对应的检查，或写 not-applicable。');
  } else if (points === 0 && section.kind !== 'unit') {
    say([item.points === undefined ? 'id' : 'points'], '本项没有分值。', '请写 points，并大于 0。');
  }
  if (section.kind === 'bonus' && [...subItems, ...deductions].some((part) => (part.checks ?? []).length > 0)) {
    say(['id'], '加分只由人给出，加分项的子项和扣分不能引用检查。', '请删去 checks，或写在项目上（只作提醒）。');
  }
  if ((item.absence ?? 'none') !== 'none' && (item.documents ?? []).length === 0) {
    say(['absence'], '写了缺文书的后果，却没有写是哪种文书。', '请在 documents 里列出文书种类，或删去 absence。');
  }
  (item.documents ?? []).forEach((name, i) => {
    if (!DOCUMENT_TYPES.some((type) => type === name)) say(['documents', i], `程序不认识文书种类“${name}”，会一直当作缺失。`, `请用程序的文书种类名称，例如 ${DOCUMENT_TYPES.slice(2, 6).join('、')}。`);
  });
  if (subItems.length > 0 && !sumOf(subItems.map((s) => s.points)).equals(String(points))) {
    say(['subItems'], `子项分值合计 ${show(sumOf(subItems.map((s) => s.points)))}，与本项分值 ${points} 不等。`, '请核对子项分值。');
  }
  deductions.forEach((d, i) => {
    if (exact(d.points).greaterThan(points)) say(['deductions', i, 'points'], `每处扣 ${d.points} 分，超过本项分值 ${points}。`, '请降低扣分，或提高本项分值。');
    if (d.maximum !== undefined && d.maximum < d.points) say(['deductions', i, 'maximum'], `最多扣 ${d.maximum} 分，还不到一处的 ${d.points} 分。`, '请改正 maximum 或 points。');
    if (d.maximum !== undefined && d.maximum > points) say(['deductions', i, 'maximum'], `最多扣 ${d.maximum} 分，超过本项分值 ${points}。`, '请改正 maximum。');
  });
  return complaints;
}
