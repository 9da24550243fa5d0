import type { ScoreLine } from '../model';

/**
 * Whether an open item may be taken over together with others (接受全部自动通过项): the machine concluded by itself, every check
 * passed or did not apply, and nothing is deducted or vetoed. Problems, doubts and what a person must judge never qualify.
 */
export function isAutomaticPass({ state, section, applicable, vetoed, deductions, findings }: ScoreLine): boolean {
  return (
    state === 'proposed' && applicable && !vetoed && deductions.length === 0 && section.kind !== 'bonus' && section.kind !== 'unit' &&
    findings.some(({ status }) => status === 'pass') &&
    findings.every(({ status, automation }) => status === 'not-applicable' || (status === 'pass' && automation === 'automatic'))
  );
}
