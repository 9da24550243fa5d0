import { numberText, proposedSituation, SITUATIONS, type Situation } from '../../shared/rectification';
import { art10Formal, chineseDate, chineseNumber, endStop, pagesText, singleLine } from '../../shared/wording';
import { agencyName, type Problem } from './problems';
import type { ExportBatch, ExportCase } from './types';
import { caseTitle } from './wording';

/** Everything the sheets of one notice share. */
export interface NoticeContent {
  readonly batch: ExportBatch;
  readonly agency: string;
  /** 文号. */
  readonly number: string;
  readonly problems: readonly Problem[];
  readonly mark: string;
}

/** A paragraph of the notice, under the heading (一、…) that it begins with, if any. */
export interface Paragraph {
  readonly heading?: string;
  readonly text: string;
  /** The machine's word alone: printed in red. */
  readonly unconfirmed?: boolean;
}

/** Two characters before a paragraph. */
export const INDENT = '　　';
const RULE = '《驻马店市行政执法监督办法》';
/** More case files than this are counted in the text and named in the list of problems only. */
const MOST_CASES_NAMED = 12;
export const situationOf = (problem: Problem): Situation => proposedSituation(problem.item);
export const situationLabel = (situation: Situation): string => `第${situation}项：${SITUATIONS[situation]}`;

/** 文号 of a notice: 代字〔年〕n号, year of the day of making. */
export function noticeNumber(batch: ExportBatch, number: number): string {
  return numberText({ prefix: singleLine(batch.settings.noticePrefix), year: Number(batch.generatedOn.slice(0, 4)), number });
}

/** True when an agency's files are of an organ under vertical or dual leadership (Art. 3(4) of the 办法). */
export function isVertical(batch: ExportBatch, agency: string): boolean {
  return batch.cases.some((exportCase) => agencyName(exportCase) === agency && exportCase.agencyVertical === true);
}

/** 上级主管部门 of an agency as it is printed: its name, or room to write it by hand. */
export function superiorOf(batch: ExportBatch, agency: string): string {
  const named = batch.cases.find((exportCase) => agencyName(exportCase) === agency && (exportCase.superior ?? '').trim() !== '')?.superior ?? '';
  return named === '' ? '＿＿＿＿＿＿＿＿＿＿' : singleLine(named);
}

/** The words of a notice after its heading and before its signature, in the order of Art. 16 of the 办法. */
export function noticeParagraphs(batch: ExportBatch, agency: string, problems: readonly Problem[]): Paragraph[] {
  return [
    ...sourceParagraphs(batch, agency, problems),
    ...factParagraphs(problems),
    ...findingParagraphs(problems),
    ...opinionParagraphs(batch, agency),
    ...termParagraphs(batch, agency),
  ];
}

function sourceParagraphs(batch: ExportBatch, agency: string, problems: readonly Problem[]): Paragraph[] {
  const cases = batch.cases.filter((exportCase) => agencyName(exportCase) === agency);
  const affected = cases.filter((exportCase) => problems.some((problem) => problem.exportCase === exportCase));
  const named = (cases.length <= MOST_CASES_NAMED ? cases : affected).slice(0, MOST_CASES_NAMED);
  const rest = cases.length - named.length;
  return [
    { heading: '一、监督来源', text: `依据${RULE}第十一条第四项，在“${singleLine(batch.settings.name)}”中对你单位的${cases.length}卷行政执法案卷进行了评查，其中${affected.length}卷发现问题。评查的案卷：` },
    { text: listed(named.map(describeCase), rest > 0 ? `；等${cases.length}卷。` : '。') },
  ];
}

function describeCase(exportCase: ExportCase): string {
  const details = [
    exportCase.decisionNumber === '' ? '' : `文号：${singleLine(exportCase.decisionNumber)}`,
    exportCase.party === '' ? '' : `当事人：${singleLine(exportCase.party)}`,
    exportCase.dates.decision === null ? '' : `决定日：${chineseDate(exportCase.dates.decision)}`,
  ].filter((detail) => detail !== '');
  return `《${caseTitle(exportCase)}》${details.length === 0 ? '' : `（${details.join('，')}）`}`;
}

function factParagraphs(problems: readonly Problem[]): Paragraph[] {
  return problems.map((problem, index): Paragraph => {
    const pages = pagesText(problem.evidence);
    const place = [pages === '' ? '' : `卷宗${pages}`, `涉及${RULE}${art10Formal(problem.item)}`].filter((part) => part !== '').join('；');
    const mark = problem.state === 'accepted' ? '' : '【机检建议，未经人工确认】';
    return {
      ...(index === 0 ? { heading: '二、查明的事实' } : {}),
      text: `${index + 1}.《${caseTitle(problem.exportCase)}》“${problem.title}”项：${endStop(problem.message)}（${place}）${mark}`,
      unconfirmed: problem.state !== 'accepted',
    };
  });
}

function findingParagraphs(problems: readonly Problem[]): Paragraph[] {
  const numbers = new Map<string, number[]>();
  problems.forEach((problem, index) => numbers.set(problem.formalBasis, [...(numbers.get(problem.formalBasis) ?? []), index + 1]));
  const situations = [...new Set(problems.map(situationOf))].sort((a, b) => '一二三四'.indexOf(a) - '一二三四'.indexOf(b));
  return [
    { heading: '三、认定', text: '上述行为不符合下列规定：' },
    { text: listed([...numbers].map(([basis, own]) => `${basis}（第${own.join('、')}项问题）`), '。') },
    { text: `属于${RULE}第十六条第二款${situations.map((situation) => `第${situation}项“${SITUATIONS[situation]}”`).join('、')}规定的情形。` },
  ];
}

const MEASURES = '□撤销　□变更　□补正　□重新作出　□完善制度　□人员处理建议　□其他：＿＿＿＿＿＿';

/** Without an order by default where Art. 3(4) applies: a person ticks what is to follow. */
function opinionParagraphs(batch: ExportBatch, agency: string): Paragraph[] {
  const byBureau = /司法[局厅]/.test(batch.settings.organ) ? '、第三款' : '';
  const order = `依据${RULE}第十六条第二款${byBureau}，责令你单位对上述违法或者不当行政执法行为自行纠正。`;
  const heading = '四、监督意见';
  if (!isVertical(batch, agency)) {
    return [{ heading, text: `${order}纠正方式（由制发机关勾选）：` }, { text: MEASURES }];
  }
  return [
    { heading, text: `你单位实行垂直管理或者实行双重领导并以上级部门领导为主。下列事项由制发机关勾选，未勾选的不产生效力：` },
    { text: `□依据${RULE}第三条第四款，将上述问题告知你单位的上级主管部门：${superiorOf(batch, agency)}。` },
    { text: `□${order}纠正方式：${MEASURES}` },
  ];
}

function termParagraphs(batch: ExportBatch, agency: string): Paragraph[] {
  const days = chineseNumber(batch.settings.rectificationDays);
  const condition = isVertical(batch, agency) ? '（制发机关勾选责令自行纠正的，适用本条）' : '';
  const contact = singleLine(batch.settings.contact);
  return [
    {
      heading: '五、整改期限和要求',
      text: `${condition}依据${RULE}第十六条第四款，请自收到本意见书之日起${days}日内整改落实，并向本机关书面报送整改落实情况及证明材料。拒不纠正的，将依据第十六条第五款制发《行政执法监督决定书》，依法予以纠正。`,
    },
    { text: `联系人、电话、地址：${contact === '' ? '＿＿＿＿＿＿＿＿＿＿＿＿' : contact}` },
  ];
}

/** A numbered list as one paragraph, each entry on a line of its own, indented like a paragraph. */
function listed(entries: readonly string[], end: string): string {
  return entries.map((entry, index) => `${index + 1}.${entry}`).join(`；\n${INDENT}`) + end;
}
