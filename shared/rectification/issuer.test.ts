import { describe, expect, it } from 'vitest';
import { proposedKind, proposeIssuer, type SupervisingOrgans } from './issuer';
import { proposedSituation } from './situations';

const government: SupervisingOrgans = { by: 'government', organ: '驻马店市人民政府', justiceOrgan: '驻马店市司法局' };
const names = (...[kind, organs]: Parameters<typeof proposeIssuer>) => proposeIssuer(kind, organs).choices.map(({ organ }) => organ);

describe('the issuer', () => {
  it('of a government\'s 意见书 is the justice organ of the same level (Art. 16(3))', () => {
    expect(names('opinion', government)).toEqual(['驻马店市司法局']);
    expect(proposeIssuer('opinion', government).choices[0]?.basis).toMatchObject({ text: expect.stringContaining('第十六条第三款'), certainty: 'A' });
  });
  it('of a government\'s 决定书 is left to a person, the government first (Art. 16(5))', () => {
    expect(names('decision', government)).toEqual(['驻马店市人民政府', '驻马店市司法局']);
    expect(proposeIssuer('decision', government).confirm).toBe(true);
  });
  it.each(['department', 'internal'] as const)('is the department itself: %s', (by) => {
    const organs = { by, organ: '驻马店市水利局', justiceOrgan: '驻马店市司法局' };
    expect([names('opinion', organs), names('decision', organs)]).toEqual([['驻马店市水利局'], ['驻马店市水利局']]);
  });
});

describe('the document', () => {
  it('goes to the superior organ where the agency is under vertical or dual leadership (Art. 3(4))', () => {
    expect((['local', 'vertical', 'dual'] as const).map((leadership) => proposedKind({ leadership, superior: '' }))).toEqual(['opinion', 'superior-letter', 'superior-letter']);
  });
  it('has a situation of Art. 16(2) by the item of Art. 10', () => {
    expect((['art10-5', 'art10-2', 'art10-10', 'art10-13'] as const).map(proposedSituation)).toEqual(['一', '二', '三', '四']);
  });
});
