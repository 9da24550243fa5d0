import type { ScoreSheet } from '../../shared/model';

/** Where a score stands among the grades of its own standard: the best of them, the last or a veto, or between. */
export type Standing = 'good' | 'failed' | 'between';

/** By the standard's own thresholds, whatever it calls its grades. A standard with one grade only has neither best nor last. */
export function standingOf({ rules, grade, vetoed }: ScoreSheet): Standing {
  if (vetoed) return 'failed';
  const ordered = [...rules.grades].sort((a, b) => Number(b.minimum) - Number(a.minimum));
  if (ordered.length < 2) return 'between';
  if (grade === ordered[0]?.name) return 'good';
  return grade === ordered.at(-1)?.name ? 'failed' : 'between';
}
