import { chineseDate, chineseNumber, singleLine } from '../../wording';
import type { TermRule } from '../terms';
import { SITUATIONS, type NoticeParagraph, type RectificationProblem, type Situation } from '../types';
import { MEASURES_TITLE, problemParagraph, type ProblemWording } from './problem';
import type { CaseMention, DraftBasis } from './types';

/** More case files than this are counted in the text and named in the list of problems only. */
const MOST_CASES_NAMED = 12;
/** Two characters before each line of a list inside a paragraph. */
const INDENT = '　　';
const SITUATION_ORDER = Object.keys(SITUATIONS) as Situation[];

export const paragraph = (id: string, heading: string, text: string): NoticeParagraph => ({ id, heading, text, problemId: null, unconfirmed: false });

/** A numbered list as one paragraph, each entry on a line of its own, indented like a paragraph. */
export const listed = (entries: readonly string[], end: string): string => entries.map((entry, index) => `${index + 1}.${entry}`).join(`；\n${INDENT}`) + end;

/** The term in words: 自收到之日起三十日内. */
export const termWords = (rule: TermRule): string => `自收到之日起${chineseNumber(rule.count)}${rule.unit === 'day' ? '日' : '个工作日'}内`;

export function mentionText({ title, decisionNumber, party, decisionDate }: CaseMention): string {
  const details = [
    decisionNumber === '' ? '' : `文号：${singleLine(decisionNumber)}`,
    party === '' ? '' : `当事人：${singleLine(party)}`,
    decisionDate === null ? '' : `决定日：${chineseDate(decisionDate)}`,
  ].filter((detail) => detail !== '');
  return `《${title}》${details.length === 0 ? '' : `（${details.join('，')}）`}`;
}

const affectedBy = (cases: readonly CaseMention[], problems: readonly RectificationProblem[]): readonly CaseMention[] =>
  cases.filter(({ caseId }) => problems.some((problem) => problem.caseId === caseId));

/** 监督来源 in one sentence: the review, and how many case files of the agency were looked at. */
export function sourceText({ cases, batchName }: DraftBasis, problems: readonly RectificationProblem[], agency: string): string {
  const affected = affectedBy(cases, problems).length;
  const found = affected === 0 ? '' : `，其中${affected}卷发现问题`;
  return `依据${MEASURES_TITLE}第十一条第四项，在“${singleLine(batchName)}”中对${agency}的${cases.length}卷行政执法案卷进行了评查${found}。`;
}

/** 监督来源 with the case files by name; where there are many, only those that show problems. */
export function sourceParagraphs(basis: DraftBasis, problems: readonly RectificationProblem[], agency: string): NoticeParagraph[] {
  const { cases } = basis;
  const named = (cases.length <= MOST_CASES_NAMED ? cases : affectedBy(cases, problems)).slice(0, MOST_CASES_NAMED);
  const source = paragraph('source', '监督来源', sourceText(basis, problems, agency));
  if (named.length === 0) return [source];
  const end = named.length < cases.length ? `；等${cases.length}卷。` : '。';
  return [{ ...source, text: `${source.text}评查的案卷：` }, paragraph('cases', '', listed(named.map(mentionText), end))];
}

/** One paragraph a problem under a common heading. */
export function problemParagraphs(heading: string, problems: readonly RectificationProblem[], wording: ProblemWording): NoticeParagraph[] {
  return problems.map((problem, index) => ({ ...problemParagraph(problem, index + 1, wording), heading: index === 0 ? heading : '' }));
}

/** The situations of Art. 16(2) that the problems come under, in the order of the law: 第一项“…”、第二项“…”. */
export function situationsText(problems: readonly RectificationProblem[]): string {
  return SITUATION_ORDER.filter((situation) => problems.some((problem) => problem.situation === situation))
    .map((situation) => `第${situation}项“${SITUATIONS[situation]}”`)
    .join('、');
}

export function contactParagraph(contact: string): NoticeParagraph {
  const text = singleLine(contact);
  return paragraph('contact', '', `联系人、电话、地址：${text === '' ? '＿＿＿＿＿＿＿＿＿＿＿＿' : text}`);
}
