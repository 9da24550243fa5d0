import type { CaseDocument, Finding, ItemJudgement, ScoreSheet, Template, VerdictRecord } from '../model';

/** What one case file's score rests on. */
export interface ScoreInput {
  readonly template: Template;
  readonly documents: readonly CaseDocument[];
  readonly findings: readonly Finding[];
  readonly judgements: readonly ItemJudgement[];
  readonly verdicts: readonly VerdictRecord[];
  /** The batch host scores with proposals alone; the sheet then says so in its steps. */
  readonly acceptProposals: boolean;
}

/** Scores one case file after a template. */
export function scoreCase(input: ScoreInput): ScoreSheet {
  return {
    templateId: input.template.id, templateVersion: input.template.version, templateHash: input.template.hash,
    lines: [], denominator: '0', earned: '0', baseDeducted: '0', bonus: '0', total: '0', grade: '', vetoed: false,
    steps: [], openLines: 0, confirmed: false,
  };
}
