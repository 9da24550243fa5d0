import type { AppliedDeduction, Finding, ScoreLine, VerdictRecord } from '../../shared/model';
import { art10Label, certaintyMark, chineseDate, evidenceText } from '../../shared/wording';
import type { Formula } from './rows';
import { NOT_APPLICABLE, scoredCells } from './score-formulas';
import { pointsCell } from './wording';

/** The cells of one line of the score sheet, in the order of its columns from 环节 on. */
export function lineCells(line: ScoreLine, verdicts: readonly VerdictRecord[]): (string | number | Formula)[] {
  const { counted, deducted, awarded } = scoredCells(line);
  return [
    line.section.title,
    line.item.title,
    line.item.standard,
    pointsOf(line),
    applicability(line),
    counted,
    line.applicable ? line.deductions.map(unitPrice).join('\n') : '—',
    deducted,
    awarded,
    evidenceText(line.evidence),
    reasons(line),
    line.item.basis + certaintyMark(line.item.certainty),
    art10Label(line.item.art10),
    machineConclusion(line),
    humanConclusion(line, verdicts),
  ];
}

function pointsOf(line: ScoreLine): string | number {
  return line.section.kind === 'veto' ? '否决' : pointsCell(line.item.points);
}

function applicability(line: ScoreLine): string {
  if (line.section.kind === 'unit') return '单位级';
  return line.applicable ? '是' : NOT_APPLICABLE;
}

function unitPrice(deduction: AppliedDeduction): string {
  return `${deduction.points}×${deduction.occurrences}`;
}

function reasons(line: ScoreLine): string {
  const deductions = line.applicable ? line.deductions : [];
  return [...deductions.map((deduction, index) => (deductions.length > 1 ? `${index + 1}.` : '') + deduction.reason), line.note]
    .filter((text) => text.trim() !== '')
    .join('\n');
}

/** 机检结论: a problem whose message already stands as the reason of a deduction is named by its title only. */
function machineConclusion(line: ScoreLine): string {
  const given = reasons(line);
  const parts = line.findings.flatMap((finding) => findingText(finding, given));
  const passed = line.findings.filter((finding) => finding.status === 'pass').length;
  if (passed > 0) parts.push(`通过${passed}项检查`);
  // Several checks may not apply for one and the same reason.
  return parts.length === 0 ? '无机检项' : [...new Set(parts)].join('\n');
}

function findingText(finding: Finding, given: string): string[] {
  if (finding.status === 'pass') return [];
  const name = { problem: '问题', confirm: '待确认', 'not-applicable': '不适用' }[finding.status];
  const mark = finding.status === 'not-applicable' ? '' : certaintyMark(finding.basis.certainty);
  return [`${name}：${given.includes(finding.message) ? finding.title : finding.message}${mark}`];
}

function humanConclusion(line: ScoreLine, verdicts: readonly VerdictRecord[]): string {
  const judgement = line.judgement;
  const answers = line.findings.flatMap((finding) => {
    const record = verdicts.findLast((candidate) => candidate.findingId === finding.id);
    if (record === undefined) return [];
    const words = record.verdict === 'accepted' ? '采纳' : '不采纳';
    return [`${words}“${finding.title}”${record.reason === '' ? '' : `：${record.reason}`}`];
  });
  if (judgement === null) return answers.length === 0 ? '未评' : answers.join('\n');
  const outcome = !judgement.applicable
    ? '不适用'
    : judgement.vetoed
      ? '否决成立'
      : judgement.deductions.length > 0 ? '扣分' : line.section.kind === 'veto' ? '无此情形' : '不扣分';
  return [outcome, ...answers, judgement.by, chineseDate(judgement.at)].filter((part) => part !== '').join('\n');
}
