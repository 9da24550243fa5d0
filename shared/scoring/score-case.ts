import type { CaseDocument, Finding, FindingVerdict, ItemJudgement, ScoreLine, ScoreSheet, Template, VerdictRecord } from '../model';
import { lineOf } from './line';
import { checksOfItem, proposeLine } from './proposal';
import { totalOf } from './total';

/** What one case file's score rests on. */
export interface ScoreInput {
  readonly template: Template;
  readonly documents: readonly CaseDocument[];
  readonly findings: readonly Finding[];
  /** The latest judgement of an item counts; judgements of items that the template does not have are passed over. */
  readonly judgements: readonly ItemJudgement[];
  /** The latest verdict on a finding counts. */
  readonly verdicts: readonly VerdictRecord[];
  /** The batch host scores with proposals alone; the sheet then says so in its steps. Nothing becomes confirmed by it. */
  readonly acceptProposals: boolean;
}

/** The latest record for each key; of two with the same moment the later in the list. */
function latest<T extends { readonly at: string }>(records: readonly T[], keyOf: (record: T) => string): Map<string, T> {
  const result = new Map<string, T>();
  for (const record of records) {
    const before = result.get(keyOf(record));
    if (before === undefined || record.at >= before.at) result.set(keyOf(record), record);
  }
  return result;
}

/**
 * Scores one case file after a template: each line by the person's judgement or else the machine's proposal,
 * then the total with every step of its arithmetic. Pure: the same input gives the same sheet.
 * @throws UserError `score-judgement-invalid` when a judgement carries points or occurrences that are not valid numbers.
 */
export function scoreCase(input: ScoreInput): ScoreSheet {
  const { template } = input;
  const judgements = latest(input.judgements, (j) => j.itemId);
  const verdicts = new Map<string, FindingVerdict>(
    [...latest(input.verdicts, (v) => v.findingId)].map(([id, record]) => [id, record.verdict]),
  );
  const lines = template.sections.flatMap((section) =>
    section.items.map((item): ScoreLine => {
      const checks = checksOfItem(item);
      const findings = input.findings.filter((f) => checks.has(f.check));
      const proposal = proposeLine(section, item, input.documents, findings, verdicts);
      return lineOf(section, item, findings, proposal, judgements.get(item.id) ?? null);
    }),
  );
  const { fullMarks, rounding, grades, vetoOutcome } = template;
  const { total, denominator, earned, baseDeducted, bonus, steps, ...outcome } = totalOf(template, lines);
  // Unit-level items are judged once for the agency, not on every file: they hold up no single sheet.
  const openLines = lines.filter((l) => l.section.kind !== 'unit' && l.state !== 'judged').length;
  return {
    templateId: template.id,
    templateVersion: template.version,
    templateHash: template.hash,
    rules: { fullMarks, rounding, grades, vetoOutcome },
    lines,
    denominator: denominator.toFixed(),
    earned: earned.toFixed(),
    baseDeducted: baseDeducted.toFixed(),
    bonus: bonus.toFixed(),
    total: total.toFixed(),
    ...outcome,
    steps: openLines === 0 ? steps : [...steps, openStep(openLines, input.acceptProposals)],
    openLines,
    confirmed: openLines === 0,
  };
}

function openStep(openLines: number, accepted: boolean): string {
  return accepted
    ? `机检建议，未经人工确认：有 ${openLines} 项按机检建议计分。`
    : `尚有 ${openLines} 项未经人工确认，以上为暂计结果，不是最终得分。`;
}
