import type { Template, TemplateDeduction, TemplateItem, TemplateSection, TemplateSubItem } from '../model';
import { Decimal } from 'decimal.js';

const HEAD = '# yaml-language-server: $schema=template.schema.json\n# 写法见 README.md。\n';

/**
 * A template as YAML text in the one canonical form: the same template always gives the same text, and
 * `loadTemplate` reads the same template back. Comments and the layout of another text are not kept.
 */
export function writeTemplate(template: Template): string {
  const { rounding } = template;
  const head = [
    `id: ${scalar(template.id)}`,
    `title: ${scalar(template.title)}`,
    `version: ${quoted(template.version)}`,
    `kinds: ${list(template.kinds)}`,
    ...(template.sectors === undefined ? [] : [`sectors: ${list(template.sectors)}`]),
    `source: ${scalar(template.source)}`,
    `certainty: ${template.certainty}`,
    ...(template.notes === '' ? [] : [`notes: ${long(template.notes, '  ')}`]),
    `validFrom: ${quoted(template.validFrom)}`,
    `validTo: ${template.validTo === null ? 'null' : quoted(template.validTo)}`,
    `fullMarks: ${template.fullMarks}`,
    `vetoOutcome: ${template.vetoOutcome}`,
    `rounding: { decimals: ${rounding.decimals}, mode: ${rounding.mode} }`,
    'grades:',
    ...template.grades.map((g) => `  - { name: ${scalar(g.name)}, minimum: ${g.minimum} }`),
  ];
  return `${HEAD}${head.join('\n')}\n\nsections:\n${template.sections.map(section).join('\n')}`;
}

function section(s: TemplateSection): string {
  const total = s.items.reduce((sum, item) => sum.plus(item.points), new Decimal(0)).toFixed();
  const lines = [
    `  - id: ${scalar(s.id)}`,
    `    title: ${scalar(s.title)}`,
    `    kind: ${s.kind}`,
    ...(s.kind === 'points' ? [`    total: ${total}`] : []),
    ...(s.weight === undefined ? [] : [`    weight: ${s.weight}`]),
    ...(s.cap === undefined ? [] : [`    cap: ${s.cap}`]),
    ...(s.vetoOutcome === undefined ? [] : [`    vetoOutcome: ${s.vetoOutcome}`]),
    ...(s.notApplicable === 'exclude' ? [] : [`    notApplicable: ${s.notApplicable}`]),
    '    items:',
    ...s.items.map(item),
  ];
  return `${lines.join('\n')}\n`;
}

function item(i: TemplateItem): string {
  return [
    `      - id: ${scalar(i.id)}`,
    `        title: ${scalar(i.title)}`,
    `        standard: ${long(i.standard, '          ')}`,
    ...(i.points === '0' ? [] : [`        points: ${i.points}`]),
    `        art10: ${i.art10}`,
    `        basis: ${scalar(i.basis)}`,
    `        certainty: ${i.certainty}`,
    ...(i.source === undefined ? [] : [`        source: ${scalar(i.source)}`]),
    ...(i.documents.length === 0 ? [] : [`        documents: ${list(i.documents)}`]),
    ...(i.absence === 'none' ? [] : [`        absence: ${i.absence}`]),
    ...(i.checks.length === 0 ? [] : [`        checks: ${list(i.checks)}`]),
    ...(i.subItems.length === 0 ? [] : ['        subItems:', ...i.subItems.map((s) => `          - { ${subItem(s).join(', ')} }`)]),
    ...(i.deductions.length === 0 ? [] : ['        deductions:', ...i.deductions.map((d) => `          - { ${deduction(d).join(', ')} }`)]),
  ].join('\n');
}

function subItem(s: TemplateSubItem): string[] {
  return [`id: ${scalar(s.id)}`, `title: ${scalar(s.title)}`, `points: ${s.points}`, ...(s.essential ? ['essential: true'] : []), ...checksOf(s)];
}

function deduction(d: TemplateDeduction): string[] {
  return [`id: ${scalar(d.id)}`, `title: ${scalar(d.title)}`, `points: ${d.points}`, ...(d.maximum === undefined ? [] : [`maximum: ${d.maximum}`]), ...checksOf(d)];
}

const checksOf = ({ checks }: { readonly checks: readonly string[] }) => (checks.length === 0 ? [] : [`checks: ${list(checks)}`]);
const list = (texts: readonly string[]) => `[${texts.map(scalar).join(', ')}]`;
/** JSON's form of a string is also YAML's double-quoted one. */
const quoted = (text: string) => JSON.stringify(text);

/** A letter first, then nothing that YAML could take for something else. */
const PLAIN = /^[\p{L}（《“〔【][\p{L}\p{N}（）《》“”〔〕【】、。；：，．…—·％/ ()_.+×÷≤≥<>=-]*$/u;
const WORDS = /^(true|false|null|yes|no|on|off|y|n)$/i;

function scalar(text: string): string {
  return PLAIN.test(text) && !WORDS.test(text) && !text.endsWith(' ') ? text : quoted(text);
}

/** Text of several lines as a block where YAML keeps every character of it, else as a quoted text. */
function long(text: string, indent: string): string {
  if (!text.includes('\n')) return scalar(text);
  const lines = text.split('\n');
  const block = lines.every((line) => line === line.trim());
  return block ? `|\n${lines.map((line) => (line === '' ? '' : indent + line)).join('\n')}` : quoted(text);
}
