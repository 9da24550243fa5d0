import { ART10_ITEMS, TEMPLATE_KIND_NAMES } from '../../model';
import type { Art10Item, Template, TemplateItem, TemplateSection } from '../../model';

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三'] as const;

/** What stands in a workbook for a value of the template; the first word is the one that is written. */
export type Words<V extends string> = Readonly<Record<V, readonly [string, ...string[]]>>;

export const SECTION_KINDS: Words<TemplateSection['kind']> = {
  veto: ['否决', '一票否决'], points: ['计分', '得分'], deductions: ['扣分', '从总分扣'], bonus: ['加分'], unit: ['单位级'],
};
export const NOT_APPLICABLE: Words<TemplateSection['notApplicable']> = {
  exclude: ['从分母中剔除', '剔除'], 'full-marks': ['视为满分', '满分'], 'no-deduction': ['不扣分'],
};
export const VETO_OUTCOMES: Words<Template['vetoOutcome']> = {
  zero: ['整卷记0分', '记0分', '0分'], fail: ['直接定为最低等次', '不合格', '最低等次'],
};
export const ROUNDING_MODES: Words<Template['rounding']['mode']> = {
  'half-up': ['四舍五入'], 'half-even': ['四舍六入五成双'], down: ['直接舍去', '舍去'],
};
export const ABSENCES: Words<TemplateItem['absence']> = {
  zero: ['整项不得分', '不得分'], 'not-applicable': ['本项不适用', '不适用', '不评'], none: ['没有影响', '无影响', '无'],
};
export const ROLES: Words<'section' | 'item' | 'subItem' | 'essential' | 'deduction'> = {
  section: ['部分'], item: ['项目'], subItem: ['子项', '得分子项'], essential: ['必备子项'], deduction: ['扣分', '扣分项'],
};

/** The value that a word stands for, or null; the program's own name of the value is accepted too. */
export function valueOf<V extends string>(words: Words<V>, text: string): V | null {
  const wanted = text.replace(/\s+/g, '');
  for (const [value, names] of entries(words)) if (value === wanted || names.includes(wanted)) return value;
  return null;
}

/** The word to write for a value. */
export const wordFor = <V extends string>(words: Words<V>, value: V): string => words[value][0];
/** The words to choose from, for a remedy. */
export const choices = <V extends string>(words: Words<V>): string => entries(words).map(([, names]) => names[0]).join('、');

function entries<V extends string>(words: Words<V>): [V, readonly [string, ...string[]]][] {
  // The keys of a record are its V: TypeScript cannot know that no others were added.
  return Object.entries(words) as [V, readonly [string, ...string[]]][];
}

/** 「（二）行政执法程序正当性」. */
export function art10Word(item: Art10Item): string {
  return `（${NUMERALS[Number(item.slice('art10-'.length)) - 1] ?? ''}）${ART10_ITEMS[item]}`;
}

/** Art. 10's item that a text names: by number (2, 二, （二）, 第十条第二项 …), by its words, or as art10-2. */
export function art10Of(text: string): Art10Item | null {
  const clean = text.replace(/\s+/g, '');
  const ids = Object.keys(ART10_ITEMS) as Art10Item[];
  const named = ids.find((id) => id === clean || ART10_ITEMS[id] === clean || art10Word(id) === clean);
  if (named !== undefined) return named;
  const match = /^(?:第?十条)?第?[（(]?(\d{1,2}|[一二三四五六七八九十]{1,2})[）)]?项?/.exec(clean);
  const rest = match === null ? '' : clean.slice(match[0].length);
  const place = match?.[1] === undefined ? -1 : /^\d/.test(match[1]) ? Number(match[1]) - 1 : NUMERALS.findIndex((n) => n === match[1]);
  const found = ids[place];
  return found !== undefined && (rest === '' || ART10_ITEMS[found] === rest) ? found : null;
}

export const KINDS: Words<Template['kinds'][number]> = {
  'penalty-ordinary': [TEMPLATE_KIND_NAMES['penalty-ordinary'], '普通程序', '行政处罚'],
  'penalty-summary': [TEMPLATE_KIND_NAMES['penalty-summary'], '简易程序', '当场处罚'],
  'no-penalty': [TEMPLATE_KIND_NAMES['no-penalty'], '不予处罚'],
  licence: [TEMPLATE_KIND_NAMES.licence],
  'coercion-measure': [TEMPLATE_KIND_NAMES['coercion-measure'], '查封扣押'],
  'coercive-execution': [TEMPLATE_KIND_NAMES['coercive-execution']],
  inspection: [TEMPLATE_KIND_NAMES.inspection],
  other: [TEMPLATE_KIND_NAMES.other],
  unit: [TEMPLATE_KIND_NAMES.unit, '单位评查'],
};

/** Parts of a list: 「立案审批表、询问笔录」 with whatever usually parts them. */
export function listOf(text: string): string[] {
  return text.split(/[、，,；;\s]+/).filter((part) => part !== '');
}
