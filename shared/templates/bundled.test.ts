import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CASE_KINDS } from '../model';
import type { Template } from '../model';
import { CHECK_LIBRARY } from '../checks';
import { score, document, finding, judgement } from '../scoring/testing';
import { checksOfItem } from '../scoring/proposal';
import { loadTemplate } from './load-template';

const folder = fileURLToPath(new URL('../../scoring-templates/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

function load(name: string): Template {
  const result = loadTemplate(readFileSync(folder + name, 'utf8'), name, { hash: 'h' });
  if ('errors' in result) throw new Error(JSON.stringify(result.errors, null, 1));
  expect(result.warnings).toEqual([]);
  return result.template;
}
const templates = files.map((name) => ({ name, template: load(name) }));
const ordinary = templates.find((t) => t.template.kinds.includes('penalty-ordinary'))?.template;
if (ordinary === undefined) throw new Error('no template for ordinary penalties');

describe('the templates that come with the program', () => {
  it('give every kind of case file a score sheet, and only one', () => {
    expect(templates.flatMap((t) => t.template.kinds).sort()).toEqual([...CASE_KINDS].sort());
  });

  it.each(templates)('$name: a flawless file gets full marks and the best grade', ({ template }) => {
    const documents = template.sections.flatMap((s) => s.items).flatMap((i) => i.documents).map(document);
    const { sheet } = score(template, { documents });
    expect([sheet.total, sheet.grade, sheet.denominator]).toEqual(['100', '优秀', '100']);
  });

  it.each(templates)('$name: offers completion in an editor and says what it is', ({ name, template }) => {
    expect(readFileSync(folder + name, 'utf8').split('\n')[0]).toBe('# yaml-language-server: $schema=template.schema.json');
    expect(template.title).toContain('待核');
    expect(template.notes).not.toBe('');
  });

  it('have a line for every check that runs on their kind of file', () => {
    const missing = templates.flatMap(({ name, template }) => {
      const named = new Set(template.sections.flatMap((s) => s.items).flatMap((i) => [...checksOfItem(i)]));
      return CHECK_LIBRARY.filter((c) => c.kinds.some((k) => template.kinds.includes(k)) && !named.has(c.id)).map((c) => `${name}: ${c.id}`);
    });
    expect(missing).toEqual([]);
  });

  it('put every check that vetoes by default where it can veto', () => {
    const general = ordinary.sections.filter((s) => s.kind !== 'veto').flatMap((s) => s.items).flatMap((i) => [...checksOfItem(i)]);
    const vetoing = CHECK_LIBRARY.filter((c) => c.level === 'veto' && c.kinds.includes('penalty-ordinary')).map((c) => c.id);
    expect(vetoing.filter((id) => general.includes(id))).toEqual([]);
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
