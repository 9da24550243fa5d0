import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Art10Item, Certainty, NotApplicableRule, Template, TemplateItem, TemplateKind, TemplateSection } from '../model';
import schema from '../../scoring-templates/template.schema.json';
import type { ValuePath } from './positions';

/** A template as it stands in the YAML file once the JSON Schema accepts it; numbers are still numbers. */
export interface RawTemplate {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly kinds: readonly TemplateKind[];
  readonly sectors?: readonly string[];
  readonly source: string;
  readonly certainty: Certainty;
  readonly notes?: string;
  readonly validFrom: string;
  readonly validTo?: string | null;
  readonly fullMarks: number;
  readonly vetoOutcome: Template['vetoOutcome'];
  readonly rounding: Template['rounding'];
  readonly grades: readonly { readonly name: string; readonly minimum: number }[];
  readonly sections: readonly RawSection[];
}
export interface RawSection {
  readonly id: string;
  readonly title: string;
  readonly kind: TemplateSection['kind'];
  readonly total?: number;
  readonly weight?: number;
  readonly cap?: number;
  readonly vetoOutcome?: Template['vetoOutcome'];
  readonly notApplicable?: NotApplicableRule;
  readonly items: readonly RawItem[];
}
export interface RawItem {
  readonly id: string;
  readonly title: string;
  readonly standard: string;
  readonly points?: number;
  readonly art10: Art10Item;
  readonly basis: string;
  readonly certainty: Certainty;
  readonly source?: string;
  readonly documents?: readonly string[];
  readonly absence?: TemplateItem['absence'];
  readonly checks?: readonly string[];
  readonly subItems?: readonly RawSubItem[];
  readonly deductions?: readonly RawDeduction[];
}
export interface RawSubItem {
  readonly id: string;
  readonly title: string;
  readonly points: number;
  readonly essential?: boolean;
  readonly checks?: readonly string[];
}
export interface RawDeduction {
  readonly id: string;
  readonly title: string;
  readonly points: number;
  readonly maximum?: number;
  readonly checks?: readonly string[];
}

/** What is wrong with a value, before its line is known. */
export interface Complaint {
  readonly path: ValuePath;
  readonly reason: string;
  readonly remedy: string;
  /** The name within the value at `path` that is not there. */
  readonly missing?: string;
}

// Ajv writes its validator as code at run time, which a strict content security policy forbids in a window:
// templates are loaded on the electron side only.
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile<RawTemplate>(schema);

const TYPES: Readonly<Record<string, string>> = {
  string: '文字', number: '数字', integer: '整数', boolean: 'true 或 false', array: '列表（每行以“- ”开头）', object: '一组“名称: 值”', null: 'null',
};

/** Says in Chinese what a schema error means and what to do; says nothing twice. */
export function checkShape(value: unknown): { readonly raw: RawTemplate } | { readonly complaints: readonly Complaint[] } {
  if (validate(value)) return { raw: value };
  const complaints = new Map<string, Complaint>();
  for (const error of validate.errors ?? []) {
    const complaint = complain(error, value);
    complaints.set(`${complaint.path.join('/')} ${complaint.reason}`, complaint);
  }
  return { complaints: [...complaints.values()] };
}

function pathOf(pointer: string): (string | number)[] {
  return pointer.split('/').slice(1).map((step) => (/^\d+$/.test(step) ? Number(step) : step.replace(/~1/g, '/').replace(/~0/g, '~')));
}

function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((v, step) => (typeof v === 'object' && v !== null ? Reflect.get(v, step) : undefined), value);
}

function complain(error: ErrorObject, whole: unknown): Complaint {
  const path = pathOf(error.instancePath);
  const params: Readonly<Record<string, unknown>> = error.params;
  const text = (name: string) => String(params[name]);
  const found = valueAt(whole, path);
  const shown = typeof found === 'string' || typeof found === 'number' ? `“${String(found).slice(0, 40)}”` : '这里的值';
  switch (error.keyword) {
    case 'required':
      return { path, reason: `缺少“${text('missingProperty')}”。`, remedy: `请补上“${text('missingProperty')}”这一行。`, missing: text('missingProperty') };
    case 'additionalProperties':
      return { path: [...path, text('additionalProperty')], reason: `不认识的名称“${text('additionalProperty')}”。`, remedy: '请检查拼写和缩进；可用的名称见 template.schema.json。' };
    case 'enum': {
      const allowed = Array.isArray(params['allowedValues']) ? params['allowedValues'].join('、') : '';
      return { path, reason: `${shown}不是允许的值。`, remedy: `请从以下值中选一个：${allowed}。` };
    }
    case 'type': {
      const wanted = TYPES[text('type')] ?? text('type');
      const quote = params['type'] === 'string' && typeof found === 'number' ? `请给它加上引号，写成 "${found}"。` : `请改为${wanted}。`;
      return { path, reason: `${shown}的类型不对，这里应为${wanted}。`, remedy: quote };
    }
    case 'pattern':
      return patternComplaint(path, shown);
    case 'minimum': case 'exclusiveMinimum': case 'maximum': case 'exclusiveMaximum':
      return { path, reason: `数值${shown}超出范围。`, remedy: `应为${{ '>=': '不小于', '>': '大于', '<=': '不大于', '<': '小于' }[text('comparison')] ?? text('comparison')} ${text('limit')} 的数。` };
    case 'minItems':
      return { path, reason: '列表是空的。', remedy: '请至少写一项。' };
    case 'maxItems': case 'maxLength':
      return { path, reason: `内容过多，上限为 ${text('limit')}。`, remedy: '请缩短或拆分。' };
    case 'uniqueItems':
      return { path, reason: '列表中有重复的值。', remedy: '请删去重复的一个。' };
    default:
      return { path, reason: `${shown}不符合模板格式（${error.keyword}）。`, remedy: '请对照 template.schema.json 改正。' };
  }
}

function patternComplaint(path: ValuePath, shown: string): Complaint {
  const last = path.at(-1);
  if (last === 'validFrom' || last === 'validTo') return { path, reason: `${shown}不是日期。`, remedy: '请写成“年-月-日”，例如 2024-09-01。' };
  if (last === 'id' || path.at(-2) === 'checks') return { path, reason: `编号${shown}不合格式。`, remedy: '编号只能用英文字母、数字、点、横线和下划线，并以字母或数字开头。' };
  return { path, reason: '文字是空的。', remedy: '请填写内容。' };
}
