import { describe, expect, it } from 'vitest';
import { CHECK_LIBRARY } from '.';
import { checkParameters } from './parameter-words';

const of = (id: string) => {
  const found = CHECK_LIBRARY.find((check) => check.id === id);
  if (found === undefined) throw new Error(`no check ${id}`);
  return checkParameters(found);
};

describe('the parameters of a check', () => {
  it('say a term with its two ends: ninety days from filing to the decision', () => {
    const ninety = CHECK_LIBRARY.find(({ title }) => title === '九十日内作出决定');
    expect(of(ninety?.id ?? '')).toContainEqual({ name: '期限', value: '90日' });
  });

  it('say what each sector has of its own, with its source and how well it is known', () => {
    const check = CHECK_LIBRARY.find(({ rule }) => rule.kind === 'deadline' && 'sector' in rule.term && rule.term.sector === 'filingTerm');
    expect(of(check?.id ?? '')).toContainEqual({ name: '期限（市场监管）', value: '15个工作日', source: expect.stringContaining('程序规定') as string, certainty: expect.stringMatching(/^[ABCX]$/) as string });
  });

  it('have no English word', () => {
    for (const check of CHECK_LIBRARY) {
      for (const { name, value } of checkParameters(check)) expect([check.id, name, value].slice(1).join(' ')).not.toMatch(/[A-Za-z]{3}/);
    }
  });
});
