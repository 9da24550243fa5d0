import { describe, expect, it } from 'vitest';
import type { Finding, ScoreLine, TemplateItem, TemplateSection } from '../model';
import { isAutomaticPass } from '.';

const item: TemplateItem = {
  id: 'a', title: '立案', standard: '', points: '5', art10: 'art10-2', basis: '', certainty: 'A', documents: [], absence: 'none', checks: ['c'], subItems: [], deductions: [],
};
const section: TemplateSection = { id: 's', title: '立案', kind: 'points', notApplicable: 'exclude', items: [item] };
const finding = (over: Partial<Finding>): Finding => ({
  id: 'c', check: 'c', title: '', item: 'art10-2', status: 'pass', level: 'deduct', automation: 'automatic', basis: { statute: '行政处罚法', article: 54, certainty: 'A', source: '' },
  message: '', evidence: [], confidence: 1, ...over,
});
const line = (findings: readonly Finding[], over: Partial<ScoreLine> = {}): ScoreLine => ({
  section, item, state: 'proposed', applicable: true, vetoed: false, deductions: [], deducted: '0', awarded: '5', note: '', findings, evidence: [], judgement: null, ...over,
});

describe('items that may be taken over together', () => {
  it('are those on which the machine passed everything by itself', () => {
    expect(isAutomaticPass(line([finding({}), finding({ status: 'not-applicable' })]))).toBe(true);
  });

  it('never hold a problem, a doubt, or anything that a person must judge', () => {
    for (const other of [{ status: 'problem' }, { status: 'confirm' }, { automation: 'to-confirm' }, { automation: 'human' }] as const) {
      expect(isAutomaticPass(line([finding({}), finding(other)]))).toBe(false);
    }
  });

  it('are open, checked by something, and neither deducted nor vetoed nor a bonus', () => {
    expect(isAutomaticPass(line([]))).toBe(false);
    expect(isAutomaticPass(line([finding({ status: 'not-applicable' })]))).toBe(false);
    expect(isAutomaticPass(line([finding({})], { state: 'judged' }))).toBe(false);
    expect(isAutomaticPass(line([finding({})], { applicable: false }))).toBe(false);
    expect(isAutomaticPass(line([finding({})], { vetoed: true }))).toBe(false);
    expect(isAutomaticPass(line([finding({})], { section: { ...section, kind: 'bonus' } }))).toBe(false);
  });
});
