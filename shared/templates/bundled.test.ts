import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ART10_ITEMS, CASE_KINDS } from '../model';
import type { Art10Item, Template } from '../model';
import { CHECK_LIBRARY } from '../checks';
import { score, document, finding, judgement } from '../scoring/testing';
import { checksOfItem } from '../scoring/proposal';
import { SECTORS } from '../checks/sectors';
import { loadTemplate } from './load-template';
import { writeTemplate } from './write-template';

const folder = fileURLToPath(new URL('../../scoring-templates/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

function load(name: string): Template {
  const result = loadTemplate(readFileSync(folder + name, 'utf8'), name, { hash: 'h', knownChecks: CHECK_LIBRARY, knownSectors: SECTORS.map((s) => s.name) });
  if ('errors' in result) throw new Error(JSON.stringify(result.errors, null, 1));
  expect(result.warnings).toEqual([]);
  return result.template;
}
const templates = files.map((name) => ({ name, template: load(name) }));
const general = templates.filter((t) => t.template.sectors === undefined);
const ordinary = general.find((t) => t.template.kinds.includes('penalty-ordinary'))?.template;
if (ordinary === undefined) throw new Error('no template for ordinary penalties');

describe('the templates that come with the program', () => {
  it('give every kind of case file one general standard, and the agency as a whole another', () => {
    expect(general.flatMap((t) => t.template.kinds).sort()).toEqual([...CASE_KINDS, 'unit'].sort());
  });

  it('stand in the canonical form, so that they come back from a workbook letter for letter', () => {
    for (const { name, template } of templates) expect(writeTemplate(template)).toBe(readFileSync(folder + name, 'utf8'));
  });

  it('between them name every item of Art. 10', () => {
    const named = new Set(general.flatMap((t) => t.template.sections).flatMap((s) => s.items).map((i) => i.art10));
    expect(Object.keys(ART10_ITEMS).filter((item) => !named.has(item as Art10Item))).toEqual([]);
  });

  it.each(templates)('$name: a flawless file gets full marks and the best grade', ({ template }) => {
    const documents = template.sections.flatMap((s) => s.items).flatMap((i) => i.documents).map(document);
    const { sheet } = score(template, { documents });
    expect([sheet.total, sheet.grade, sheet.denominator]).toEqual(['100', '优秀', '100']);
  });

  it.each(templates)('$name: offers completion in an editor and says what it is', ({ name, template }) => {
    expect(readFileSync(folder + name, 'utf8').split('\n')[0]).toBe('# yaml-language-server: $schema=template.schema.json');
    expect(template.title).toContain('待核');
    expect(template.certainty).not.toBe('A');
    expect(template.notes).not.toBe('');
  });

  it('have a line for every check that runs on their kind of file', () => {
    const missing = general.flatMap(({ name, template }) => {
      const named = new Set(template.sections.flatMap((s) => s.items).flatMap((i) => [...checksOfItem(i)]));
      return CHECK_LIBRARY.filter((c) => c.kinds.some((k) => template.kinds.includes(k)) && !named.has(c.id)).map((c) => `${name}: ${c.id}`);
    });
    expect(missing).toEqual([]);
  });

  it('put every check that vetoes by default where it can veto', () => {
    const vetoing = CHECK_LIBRARY.filter((c) => c.level === 'veto').map((c) => c.id);
    const misplaced = templates.flatMap(({ name, template }) =>
      template.sections.filter((s) => s.kind !== 'veto').flatMap((s) => s.items).flatMap((i) => [...checksOfItem(i)]).filter((id) => vetoing.includes(id)).map((id) => `${name}: ${id}`));
    expect(misplaced).toEqual([]);
  });
});

describe('the ministry of ecology\'s standard of 2024', () => {
  const ecology = templates.find((t) => t.template.sectors?.includes('生态环境') === true)?.template;
  if (ecology === undefined) throw new Error('no standard for ecology');
  const documents = ecology.sections.flatMap((s) => s.items).flatMap((i) => i.documents).map(document);
  const sectionsOf = (kind: string) => ecology.sections.filter((s) => s.kind === kind);

  it('has 25 major problems, 14 items of 100 points and basics that take 20 at most', () => {
    expect(sectionsOf('veto').flatMap((s) => s.items)).toHaveLength(25);
    const points = sectionsOf('points').flatMap((s) => s.items);
    expect([points.length, points.reduce((sum, i) => sum + Number(i.points), 0)]).toEqual([14, 100]);
    expect(sectionsOf('deductions').map((s) => s.cap)).toEqual(['10', '10']);
  });

  it('50 + 50 × earned ÷ reviewed − basics: 3 of 76 lost and 2 for the seal give 96.03', () => {
    const short = documents.filter((d) => !['听证通知书', '听证笔录', '抽样检验报告', '催告书', '强制执行申请书'].includes(d.type));
    const { sheet } = score(ecology, { documents: short, findings: [finding('closing-present'), finding('decision-seal')] });
    // 50 + (50 × 73 ÷ 76 − 2) = 96.0263…
    expect([sheet.denominator, sheet.earned, sheet.baseDeducted, sheet.total]).toEqual(['76', '73', '2', '96.03']);
  });

  it('a major problem gives 0 points', () => {
    const { sheet } = score(ecology, { documents, findings: [finding('notice-present', { level: 'veto' })] });
    expect([sheet.total, sheet.vetoed]).toEqual(['0', true]);
  });
});

describe('the ordinary-penalty standard, two tiers', () => {
  const documents = ordinary.sections.flatMap((s) => s.items).flatMap((i) => i.documents).map(document);

  it('missing notice: the basic tier vetoes the file', () => {
    const { sheet, line } = score(ordinary, { documents, findings: [finding('notice-present', { level: 'veto' })] });
    expect([sheet.total, sheet.grade, line('J4-1').vetoed]).toEqual(['0', '不合格', true]);
  });

  it('decision after 91 days: one point of the decision document', () => {
    const { sheet } = score(ordinary, { documents, findings: [finding('decision-within-90-days')] });
    expect(sheet.total).toBe('99');
  });

  it('no hearing, no laboratory, no enforcement: 24 points leave the denominator', () => {
    const short = documents.filter((d) => !['听证通知书', '听证笔录', '抽样检验报告', '催告书', '强制执行申请书'].includes(d.type));
    const { sheet } = score(ordinary, { documents: short, findings: [finding('closing-present')] });
    // 73 of 76: 14 closing takes 3. 100 × 73 ÷ 76 = 96.0526…
    expect([sheet.denominator, sheet.earned, sheet.total]).toEqual(['76', '73', '96.05']);
  });

  it('basics come off the result up to 10 points for documents', () => {
    const findings = ['decision-seal', 'agency-consistent', 'party-name-consistent', 'service-proof-present'].map((id) => finding(id));
    const { sheet, line } = score(ordinary, { documents, findings, judgements: [judgement('K1-2', { deductions: [{ id: 'K1-2-each', reason: '', points: '1', occurrences: 5, findings: [] }] })] });
    expect(line('K1-1').deducted).toBe('3');
    expect([sheet.baseDeducted, sheet.total]).toEqual(['9', '91']);
  });
});
