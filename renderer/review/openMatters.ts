import type { CaseDetail } from '../../shared/contract';

/** What is still to be dealt with before a case file can be called fully reviewed, in Chinese; empty if nothing. */
export function openMatters(detail: CaseDetail): readonly string[] {
  const answered = new Set(detail.verdicts.map((record) => record.findingId));
  const doubts = detail.findings.filter((finding) => finding.status === 'confirm' && !answered.has(finding.id)).length;
  const lines = detail.sheet?.lines ?? [];
  const vetoes = lines.filter((line) => line.vetoed && line.state !== 'judged').length;
  const silentVetoes = lines.filter((line) => line.vetoed && line.state === 'judged' && line.note.trim() === '').length;
  const unreadable = detail.pages.filter((page) => page.state === 'unreadable').length;
  const open = detail.sheet?.openLines ?? 0;
  return [
    open > 0 ? `${open}个评分项未经人工确认` : '',
    vetoes > 0 ? `${vetoes}个否决项未经人工确认` : '',
    silentVetoes > 0 ? `${silentVetoes}个否决项没有写明认定理由` : '',
    doubts > 0 ? `${doubts}条检查发现待确认` : '',
    unreadable > 0 ? `${unreadable}页无法识别，须看原页` : '',
  ].filter((matter) => matter !== '');
}
