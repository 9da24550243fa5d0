import { DEFAULT_BATCH, type BatchSettings } from '../../shared/model';

/** One of the batch's settings as the form shows it. */
export interface BatchField {
  readonly name: keyof BatchSettings;
  readonly label: string;
  readonly help: string;
  readonly kind: 'text' | 'long' | 'number';
  readonly required: boolean;
  /** Most characters, or the largest number. */
  readonly max: number;
  readonly min?: number;
  readonly unit?: string;
  /** What a text must not hold, and how that is said. */
  readonly refuse?: { readonly pattern: RegExp; readonly message: string };
}

const text = (name: keyof BatchSettings, label: string, max: number, help: string, required = true): BatchField => ({ name, label, help, kind: 'text', required, max });
const number = (name: keyof BatchSettings, label: string, [min, max]: readonly [number, number], unit: string, help: string): BatchField => ({ name, label, help, kind: 'number', required: true, min, max, unit });

export const BATCH_FIELDS: readonly BatchField[] = [
  text('name', '批次名称', 100, '印在评分表、汇总表和监督意见书上；同一批次内每个单位只编一个文号'),
  text('reviewer', '评查人', 50, '记在每一次评分、认定和设置修改上', false),
];

export const DOCUMENT_FIELDS: readonly BatchField[] = [
  text('organ', '评查机关', 100, '评分表和监督意见书上的落款机关'),
  { ...text('noticePrefix', '文书代字', 30, '监督意见书文号中年份之前的部分。换用新代字后从起始编号重新编号；改回原代字时沿用原号'), refuse: { pattern: /[〔〕[\]()（）【】\d０-９]/, message: '代字中不要写年份、括号和数字，程序会自动加上' } },
  number('noticeNumberFrom', '起始编号', [1, 99_999], '', '本代字本年度第一份监督意见书的编号；已编的号不变'),
  number('rectificationDays', '整改期限', [1, 365], '日', '自收到监督意见书之日起计算（《驻马店市行政执法监督办法》第十六条第四款）'),
  text('copyTo', '抄送机关', 100, '印在监督意见书末尾；留空则不印抄送', false),
  { ...text('contact', '联系方式', 200, '联系人、电话、地址；留空则印出空白线，由人填写', false), kind: 'long' },
];

export const THRESHOLD_FIELDS: readonly BatchField[] = [
  number('adviceRejectedPercent', '检查降为提示的驳回比例', [1, 100], '%', '一项检查被人工驳回的比例达到此数时，只作提示，不再建议扣分或否决；已被采纳的发现不受影响'),
  number('adviceMinimumAnswers', '至少认定次数', [1, 10_000], '次', '人工认定不足此次数的检查不降为提示'),
  number('doubtPercent', '字迹把握下限', [0, 100], '%', '问题所依据的字迹，识别把握低于此数时不下结论，只请人对照原图确认。调高则待确认增多、误判减少；默认值是按样卷调定的'),
];

/** A value as it is written behind 默认. */
export function defaultText({ name, unit }: BatchField): string {
  const value = DEFAULT_BATCH[name];
  return value === '' ? '空' : `${value}${unit ?? ''}`;
}

/** What is wrong with a value, in Chinese; null if nothing is. */
export function fieldFault(field: BatchField, value: unknown): string | null {
  if (field.kind === 'number') {
    const { min = 0, max } = field;
    return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max ? null : `${field.label}应为${min}至${max}之间的整数`;
  }
  const typed = typeof value === 'string' ? value.trim() : '';
  if (field.required && typed === '') return `请填写${field.label}`;
  if (typed.length > field.max) return `${field.label}最多${field.max}个字`;
  return field.refuse?.pattern.test(typed) === true ? field.refuse.message : null;
}

/** The settings with what the form holds: texts without blanks at their ends. */
export function withFields(settings: BatchSettings, fields: readonly BatchField[], values: Partial<Record<keyof BatchSettings, unknown>>): BatchSettings {
  const typed = fields.map(({ name }) => [name, typeof values[name] === 'string' ? values[name].trim() : values[name]] as const);
  return { ...settings, ...(Object.fromEntries(typed) as Partial<BatchSettings>) };
}
