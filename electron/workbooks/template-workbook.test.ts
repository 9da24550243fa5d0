import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Template } from '../../shared/model';
import { loadTemplate, writeTemplate } from '../../shared/templates';
import { readTemplateWorkbook, templateWorkbook } from './template-workbook';

const folder = fileURLToPath(new URL('../../scoring-templates/', import.meta.url));
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

function load(text: string, name: string): Template {
  const result = loadTemplate(text, name, { hash: hashOf(text) });
  if ('errors' in result) throw new Error(JSON.stringify(result.errors, null, 1));
  return result.template;
}

describe('a standard through a workbook and back', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('%s comes back letter for letter', async (name) => {
    const text = readFileSync(folder + name, 'utf8');
    const template = load(text, name);
    // What is shipped is in the canonical form already, so that the file itself comes back.
    expect(writeTemplate(template)).toBe(text);
    const read = await readTemplateWorkbook(await templateWorkbook(template, '2026-01-01'), '标准.xlsx', { hash: template.hash });
    if ('errors' in read) throw new Error(JSON.stringify(read.errors, null, 1));
    expect(read.template).toEqual(template);
    expect(writeTemplate(read.template)).toBe(text);
    expect(read.warnings).toEqual([]);
  });

  it('texts that a spreadsheet might take for something else, and very long ones, come back too', async () => {
    const name = 'general-draft.yaml';
    const template = load(readFileSync(folder + name, 'utf8'), name);
    const texts = ['=1+1', '+86', '@甲', "'引号", '_x0041_', '（2）', '2024-09-01', '1/2', 'TRUE', '<b>&amp;</b>', '一\n\n 二', '长'.repeat(3000)];
    const [section, ...others] = template.sections;
    const [item] = section?.items ?? [];
    if (section === undefined || item === undefined) throw new Error('no item');
    const items = texts.map((standard, i) => ({ ...item, id: `T${i}`, standard, title: standard.replace(/\n/g, '').slice(0, 100), checks: [] }));
    const odd = { ...template, version: '1.10', notes: texts.slice(0, 11).join('\n'), sections: [{ ...section, items }, ...others] };
    const read = await readTemplateWorkbook(await templateWorkbook(odd, '2026-01-01'), '标准.xlsx', { hash: odd.hash });
    expect('errors' in read ? read.errors : read.template).toEqual(odd);
  });
});
