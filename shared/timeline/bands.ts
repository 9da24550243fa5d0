import type { CountedTerm, Finding, FindingVerdict } from '../model';
import type { BandState, TimelineBand } from './types';

const KEPT: Readonly<Record<CountedTerm['form'], string>> = { within: '未超期', after: '期满后作出', from: '间隔足够' };
const NOT_KEPT: Readonly<Record<CountedTerm['form'], string>> = { within: '超期', after: '期限未满', from: '间隔不足' };

/** What the check found, unless a person said otherwise. */
function stateOf(finding: Finding, term: CountedTerm, verdict: FindingVerdict | undefined): BandState {
  if (term.done === null) return 'open';
  if (verdict !== undefined && (finding.status === 'problem' || finding.status === 'confirm')) return verdict === 'accepted' ? 'overdue' : 'kept';
  if (finding.status === 'problem') return 'overdue';
  return finding.status === 'pass' ? 'kept' : 'doubtful';
}

function wordsOf(state: BandState, term: CountedTerm, verdict: FindingVerdict | undefined): string {
  const { excess, form } = term;
  switch (state) {
    case 'open':
      return `未识别${term.act}日期`;
    case 'overdue':
      return `${excess ?? NOT_KEPT[form]}${verdict === 'accepted' ? '（人工认定）' : ''}`;
    case 'kept':
      if (verdict === 'rejected') return '人工认定无问题';
      return excess === null ? KEPT[form] : `${excess}，卷内有说明`;
    case 'doubtful':
      return excess === null ? '待确认' : `${excess}，待确认`;
  }
}

/** The term of a finding as a band; null for a finding that counted none. */
export function bandOf(finding: Finding, verdict: FindingVerdict | undefined): TimelineBand | null {
  const { term } = finding;
  if (term === undefined) return null;
  const { excess: _, ...span } = term;
  const state = stateOf(finding, term, verdict);
  return { ...span, id: finding.id, title: finding.title, basis: finding.basis, state, words: wordsOf(state, term, verdict), message: finding.message };
}
