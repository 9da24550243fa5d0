import type { CaseDocument, Finding, ItemJudgement, Template, TemplateItem, TemplateSection, VerdictRecord } from '../model';
import { scoreCase } from './score-case';
import type { ScoreInput } from './score-case';

/** Builders for tests of the engine: each fills in what the test does not care about. */
export function item(id: string, points: string, more: Partial<TemplateItem> = {}): TemplateItem {
  return {
    id, title: `项目${id}`, standard: '', points, art10: 'art10-2', basis: '行政处罚法第54条', certainty: 'A',
    documents: [], absence: 'none', checks: [], subItems: [], deductions: [], ...more,
  };
}

export function section(id: string, kind: TemplateSection['kind'], items: readonly TemplateItem[], more: Partial<TemplateSection> = {}): TemplateSection {
  return { id, title: `部分${id}`, kind, notApplicable: 'exclude', items, ...more };
}

export function template(sections: readonly TemplateSection[], more: Partial<Template> = {}): Template {
  return {
    id: 't', title: '测试标准', version: '1', kinds: ['penalty-ordinary'], source: '', certainty: 'C', notes: '',
    validFrom: '2021-07-15', validTo: null, fullMarks: '100', vetoOutcome: 'zero', rounding: { decimals: 2, mode: 'half-up' },
    grades: [{ name: '优秀', minimum: '90' }, { name: '良好', minimum: '75' }, { name: '合格', minimum: '60' }, { name: '不合格', minimum: '0' }],
    sections, hash: 'h', ...more,
  };
}

export function finding(check: string, more: Partial<Finding> = {}): Finding {
  return {
    id: check, check, title: check, item: 'art10-2', status: 'problem', level: 'deduct', automation: 'automatic',
    basis: { statute: '行政处罚法', article: 54, certainty: 'A', source: '' }, message: `${check}有问题`, evidence: [], confidence: 1, ...more,
  };
}

export function judgement(itemId: string, more: Partial<ItemJudgement> = {}): ItemJudgement {
  return { itemId, applicable: true, vetoed: false, deductions: [], note: '', evidence: [], by: '甲', at: '2025-03-01T09:00:00Z', ...more };
}

/** A judgement that takes some points of the reviewer's own. */
export function takes(itemId: string, points: string, more: Partial<ItemJudgement> = {}): ItemJudgement {
  return judgement(itemId, { deductions: [{ id: null, reason: '自定', points, occurrences: 1, findings: [] }], ...more });
}

export function verdict(findingId: string, answer: VerdictRecord['verdict'], at = '2025-03-01T09:00:00Z'): VerdictRecord {
  return { findingId, verdict: answer, reason: '', by: '甲', at };
}

export function document(type: string): CaseDocument {
  return { id: type, type, pages: [1], title: type, evidence: { page: 1, box: { x: 0, y: 0, width: 1, height: 1 }, text: type, confidence: 1 }, confidence: 1, origin: 'machine' };
}

export function score(t: Template, more: Partial<Omit<ScoreInput, 'template'>> = {}) {
  const sheet = scoreCase({ template: t, documents: [], findings: [], judgements: [], verdicts: [], acceptProposals: false, ...more });
  const line = (id: string) => {
    const found = sheet.lines.find((l) => l.item.id === id);
    if (found === undefined) throw new Error(`no line ${id}`);
    return found;
  };
  return { sheet, line };
}
