import type { TemplateDraft } from '../../model';

/** An empty standard to start from: one section worth the full marks, the usual rounding and four grades. @param today ISO date */
export function emptyDraft(id: string, today: string): TemplateDraft {
  return {
    id, title: '', version: '1', kinds: [], sectors: [], source: '自拟', certainty: 'C', notes: '', validFrom: today, validTo: '', fullMarks: '100', vetoOutcome: 'zero',
    rounding: { decimals: '2', mode: 'half-up' },
    grades: [{ name: '优秀', minimum: '90' }, { name: '良好', minimum: '80' }, { name: '合格', minimum: '60' }, { name: '不合格', minimum: '0' }],
    sections: [{ id: 'S1', title: '评查项目', kind: 'points', total: '100', weight: '', cap: '', vetoOutcome: '', notApplicable: 'exclude', items: [] }],
  };
}

/** A version after `version` that is not taken: its last number one higher, or a first number behind it. */
export function nextVersion(version: string, taken: (version: string) => boolean): string {
  const match = /^(.*?)(\d{1,9})(\D*)$/.exec(version);
  const [before, start, after] = match === null ? [`${version}.`, 0, ''] : [match[1] ?? '', Number(match[2]), match[3] ?? ''];
  for (let number = start + 1; ; number += 1) {
    const next = `${before}${number}${after}`;
    if (!taken(next)) return next;
  }
}
