import type { Implementation, UsedReason } from '../../shared/contract';
import type { ItemJudgement } from '../../shared/model';
import type { Context } from './context';

/** Reasons offered for one item. */
const MOST_REASONS = 50;

/** Reasons for deductions (扣分理由) that people used in the workspace. */
export interface ReasonLibrary {
  /** Those used on an item, the most used first. Reads the journals of case files that changed since. */
  of(itemId: string): readonly UsedReason[];
  /** Forgets one case file, after anything about it changed. */
  changed(caseId: string): void;
}

/**
 * Keeps the reasons per case file, so that a judgement costs one case file and a question none.
 * @param judgementsOf the judgements that stand in a case file
 */
export function createReasonLibrary(caseIds: () => readonly string[], judgementsOf: (caseId: string) => readonly ItemJudgement[]): ReasonLibrary {
  const kept = new Map<string, readonly ItemJudgement[]>();
  const withReasons = (caseId: string): readonly ItemJudgement[] => {
    const known = kept.get(caseId);
    if (known) return known;
    // What the machine wrote names this case file's dates and pages: it fits no other.
    const judgements = judgementsOf(caseId)
      .map((judgement) => ({ ...judgement, evidence: [], deductions: judgement.deductions.filter(({ findings }) => findings.length === 0) }))
      .filter(({ deductions }) => deductions.length > 0);
    kept.set(caseId, judgements);
    return judgements;
  };
  return {
    of(itemId) {
      const reasons = new Map<string, UsedReason & { readonly at: string }>();
      for (const judgement of caseIds().flatMap(withReasons)) {
        if (judgement.itemId !== itemId) continue;
        const { at } = judgement;
        for (const { id, reason, points } of judgement.deductions) {
          const key = JSON.stringify([id, reason]);
          const before = reasons.get(key);
          const latest = before === undefined || before.at < at ? { points, at } : { points: before.points, at: before.at };
          reasons.set(key, { id, reason, ...latest, uses: (before?.uses ?? 0) + 1 });
        }
      }
      return [...reasons.values()]
        .sort((a, b) => b.uses - a.uses || (a.at < b.at ? 1 : -1))
        .slice(0, MOST_REASONS)
        .map(({ id, reason, points, uses }) => ({ id, reason, points, uses }));
    },
    changed: (caseId) => void kept.delete(caseId),
  };
}

export function reasonProcedures({ requireSession }: Context): Pick<Implementation, 'reasons.list'> {
  return { 'reasons.list': async ({ itemId }) => requireSession().reasons.of(itemId) };
}
