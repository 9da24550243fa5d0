import type { AppliedDeduction, CaseDocument, Finding, FindingVerdict, TemplateItem, TemplateSection } from '../model';

/** What the machine proposes for one line, before any person judged it. */
export interface Proposal {
  readonly state: 'open' | 'proposed' | 'to-confirm';
  readonly applicable: boolean;
  readonly vetoed: boolean;
  readonly deductions: readonly AppliedDeduction[];
  /** Why, in Chinese; empty when there is nothing to say. */
  readonly note: string;
}

/** `problem` takes points or vetoes; `look` a person must look first; `settled` neither. */
type Standing = 'problem' | 'look' | 'settled';

/** Every check that an item names, on itself, its sub-items and its deductions. */
export function checksOfItem(item: TemplateItem): ReadonlySet<string> {
  return new Set([item.checks, ...item.subItems.map((s) => s.checks), ...item.deductions.map((d) => d.checks)].flat());
}

/**
 * How a finding stands after a person's verdict: a rejected one is settled, an accepted doubt becomes a problem.
 * A finding of level `hint` never takes points by itself: it asks to be looked at until somebody answered it.
 */
function standingOf(finding: Finding, verdict: FindingVerdict | undefined): Standing {
  if (verdict === 'rejected' || finding.status === 'pass' || finding.status === 'not-applicable') return 'settled';
  if (finding.level === 'hint') return verdict === 'accepted' ? 'settled' : 'look';
  return finding.status === 'problem' || verdict === 'accepted' ? 'problem' : 'look';
}

const messagesOf = (findings: readonly Finding[]) => [...new Set(findings.map((f) => f.message))].join('；');
const idsOf = (findings: readonly Finding[]) => findings.map((f) => f.id);

/** The deductions that problems propose on an item. */
function deductionsFrom(item: TemplateItem, problems: readonly Finding[]): AppliedDeduction[] {
  const naming = (checks: readonly string[]) => problems.filter((f) => checks.includes(f.check));
  const whole = naming(item.checks);
  if (whole.length > 0) {
    return [{ id: null, reason: `${messagesOf(whole)}（本项不得分）`, points: item.points, occurrences: 1, findings: idsOf(problems) }];
  }
  const missing = item.subItems.flatMap((sub): AppliedDeduction[] => {
    const hits = naming(sub.checks);
    if (hits.length === 0) return [];
    const reason = `${sub.title}：${messagesOf(hits)}${sub.essential ? '（必备要素，本项不得分）' : ''}`;
    return [{ id: sub.id, reason, points: sub.essential ? item.points : sub.points, occurrences: 1, findings: idsOf(hits) }];
  });
  const listed = item.deductions.flatMap((deduction): AppliedDeduction[] => {
    const hits = naming(deduction.checks);
    if (hits.length === 0) return [];
    return [{ id: deduction.id, reason: `${deduction.title}：${messagesOf(hits)}`, points: deduction.points, occurrences: hits.length, findings: idsOf(hits) }];
  });
  return [...missing, ...listed];
}

/**
 * What the machine proposes for one item.
 * A check named on the item itself knows more than the bare absence of a document, so absence decides only when no such
 * check spoke; a document missing from an item that has a standing problem does not excuse the item as not applicable.
 */
export function proposeLine(
  section: TemplateSection,
  item: TemplateItem,
  documents: readonly CaseDocument[],
  findings: readonly Finding[],
  verdicts: ReadonlyMap<string, FindingVerdict>,
): Proposal {
  const standings = findings.map((finding) => ({ finding, standing: standingOf(finding, verdicts.get(finding.id)) }));
  const having = (standing: Standing) => standings.filter((s) => s.standing === standing).map((s) => s.finding);
  const problems = having('problem');
  // In a veto section only a finding of level `veto` may veto; a lesser problem is a person's to weigh.
  const vetoes = section.kind === 'veto' ? problems.filter((f) => f.level === 'veto') : [];
  const doubts = [...having('look'), ...(section.kind === 'veto' ? problems.filter((f) => f.level !== 'veto') : [])];
  const toConfirm = doubts.length > 0 ? `待确认：${messagesOf(doubts)}` : '';
  const spoken = findings.length > 0 ? 'proposed' : 'open';
  const state = doubts.length > 0 ? 'to-confirm' : spoken;

  const absent = item.documents.length > 0 && !documents.some((d) => item.documents.includes(d.type));
  const names = item.documents.map((d) => `《${d}》`).join('、');
  if (absent && item.absence === 'not-applicable' && problems.length === 0) {
    const note = [`卷内未见${names}，按不适用处理。`, toConfirm].filter((t) => t !== '').join('');
    return { state: doubts.length > 0 ? 'to-confirm' : 'proposed', applicable: false, vetoed: false, deductions: [], note };
  }
  if (section.kind === 'veto') {
    const note = [messagesOf(vetoes), toConfirm].filter((t) => t !== '').join('；');
    return { state, applicable: true, vetoed: vetoes.length > 0, deductions: [], note };
  }
  if (section.kind === 'bonus') return { state, applicable: true, vetoed: false, deductions: [], note: toConfirm };
  if (absent && item.absence === 'zero' && !findings.some((f) => item.checks.includes(f.check))) {
    const reason = `卷内未见${names}，本项不得分`;
    const deduction = { id: null, reason, points: item.points, occurrences: 1, findings: idsOf(problems) };
    return { state: doubts.length > 0 ? 'to-confirm' : 'proposed', applicable: true, vetoed: false, deductions: [deduction], note: toConfirm };
  }
  return { state, applicable: true, vetoed: false, deductions: deductionsFrom(item, problems), note: toConfirm };
}
