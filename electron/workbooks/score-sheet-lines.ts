import type { AppliedDeduction, Finding, ScoreLine, VerdictRecord } from '../../shared/model';
import { art10Label, certaintyMark, chineseDate, evidenceText } from '../../shared/wording';
import { pointsCell } from './wording';

/** The cells of one line of the score sheet, in the order of its columns from 环节 on. */
export function lineCells(line: ScoreLine, verdicts: readonly VerdictRecord[]): (string | number)[] {
  return [
    line.section.title,
    line.item.title,
    line.item.standard,
    pointsOf(line),
    applicability(line),
    line.applicable ? line.deductions.map(unitPrice).join('\n') : '—',
    ...scored(line),
    evidenceText(line.evidence),
    reasons(line),
    line.item.basis + certaintyMark(line.item.certainty),
    art10Label(line.item.art10),
    machineConclusion(line),
    humanConclusion(line, verdicts),
  ];
}

/** Whether the line's points count in the sums of its section. */
export function countsPoints(line: ScoreLine): boolean {
  return line.applicable && line.section.kind !== 'veto' && line.section.kind !== 'unit';
}

function pointsOf(line: ScoreLine): string | number {
  return line.section.kind === 'veto' ? '否决' : pointsCell(line.item.points);
}

function applicability(line: ScoreLine): string {
  if (line.section.kind === 'unit') return '单位级';
  if (!line.applicable) return '否';
  return line.applicablePoints === undefined ? '是' : `是\n（参评${line.applicablePoints}分）`;
}

/** 扣分 and 得分: numbers where they count, 否决 where a veto stands, a dash where there is nothing to count. */
function scored(line: ScoreLine): [string | number, string | number] {
  if (line.section.kind === 'veto') return [line.vetoed ? '否决' : '—', '—'];
  if (!countsPoints(line)) return ['—', '—'];
  if (line.section.kind === 'deductions') return [pointsCell(line.deducted), '—'];
  return [pointsCell(line.deducted), pointsCell(line.awarded)];
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
  return parts.length === 0 ? '无机检项' : parts.join('\n');
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
