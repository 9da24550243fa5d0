import { chineseDate, endStop } from '../../wording';
import type { NoticeKind, NoticeParagraph, RectificationProblem } from '../types';
import { contactParagraph, listed, mentionText, paragraph, problemParagraphs, situationsText, sourceParagraphs, sourceText, termWords } from './parts';
import { MEASURES_TITLE } from './problem';
import type { CaseMention, DraftBasis } from './types';

type Template = (basis: DraftBasis, problems: readonly RectificationProblem[]) => NoticeParagraph[];

const within = ({ rule }: DraftBasis): string => (rule === null ? '' : termWords(rule));
const ordered = ({ organs }: DraftBasis): string => `依据${MEASURES_TITLE}第十六条第二款${organs.by === 'government' ? '、第三款' : ''}`;

/** 意见书: Art. 16(2)–(5) of the 办法. */
const opinion: Template = (basis, problems) => [
  ...sourceParagraphs(basis, problems, '你单位'),
  ...problemParagraphs('查明的事实和整改要求', problems, { situation: false, requirement: '整改要求' }),
  paragraph('finding', '认定', `上述行为属于${MEASURES_TITLE}第十六条第二款${situationsText(problems)}规定的情形。`),
  ...(basis.orderReason === '' ? [] : [paragraph('order-reason', '', `你单位实行垂直管理或者实行双重领导并以上级部门领导为主，对你单位直接提出本意见的理由：${endStop(basis.orderReason)}`)]),
  paragraph('order', '监督意见', `${ordered(basis)}，责令你单位对上述违法或者不当行政执法行为按照各项整改要求自行纠正。`),
  paragraph(
    'term', '整改期限和要求',
    `依据${MEASURES_TITLE}第十六条第四款，请${within(basis)}整改落实，并向本机关书面报送整改落实情况及证明材料。拒不纠正的，将依据第十六条第五款制发《行政执法监督决定书》，依法予以纠正。`,
  ),
  contactParagraph(basis.contact),
];

/** 决定书 after refusal: Art. 16(5)–(6). What it may order beyond 依法予以纠正 the 办法 does not say. */
const decision: Template = (basis, problems) => {
  const { follows } = basis;
  const history = follows === null ? '' : followedText(follows);
  return [
    paragraph('history', '意见书制发和送达情况', history),
    ...problemParagraphs('逾期未纠正的事实', problems, { situation: true, requirement: null }),
    paragraph('decision', '决定', `依据${MEASURES_TITLE}第十六条第五款，决定对上述行政执法行为依法予以纠正：`),
    paragraph('orders', '', listed(problems.map(({ caseTitle, title, requirement }) => `《${caseTitle}》“${title}”项：${endStop(requirement, '')}`), '。')),
    paragraph('term', '执行和报告', `依据${MEASURES_TITLE}第十六条第六款，请${within(basis)}，将执行情况书面报告本机关。`),
    contactParagraph(basis.contact),
  ];
};

function followedText({ number, issuedOn, receivedOn, due, reason }: NonNullable<DraftBasis['follows']>): string {
  const until = due === null ? '' : `，整改期限至${chineseDate(due)}届满`;
  const why = reason === 'refused' ? '你单位拒不纠正' : '期限届满，你单位仍未报送整改落实情况或者未予纠正';
  return `本机关于${chineseDate(issuedOn)}制发《行政执法监督意见书》（${number}），你单位于${chineseDate(receivedOn)}收到${until}。${why}。`;
}

/** 告知函 to the superior organ: Art. 3(4). It orders nothing. */
const superiorLetter: Template = (basis, problems) => [
  ...sourceParagraphs(basis, problems, basis.agency),
  ...problemParagraphs('发现的问题', problems, { situation: false, requirement: '建议' }),
  paragraph('letter', '告知事项', `${basis.agency}实行垂直管理或者实行双重领导并以上级部门领导为主。依据${MEASURES_TITLE}第三条第四款，现将上述问题告知你单位，请依法处理，并将处理情况函告本机关。`),
  contactParagraph(basis.contact),
];

/** 监督通知书 of the State Council's regulation, whose articles on it were not read: what it demands is marked. */
const supervisionNotice: Template = (basis, problems) => [
  ...sourceParagraphs(basis, problems, '你单位'),
  ...problemParagraphs('需要核实的事项', problems, { situation: false, requirement: '要求' }),
  paragraph('notice', '监督要求', `依据《行政执法监督条例》〔待核〕，请对上述事项进行核实、作出书面说明并附有关证据${basis.rule === null ? '' : `，${within(basis)}报送本机关`}。`),
  contactParagraph(basis.contact),
];

/** 反馈函: what the review came to, with the way to object. The 办法 sets no term for objections. */
const feedback: Template = (basis, problems) => [
  paragraph('source', '监督来源', sourceText(basis, problems, '你单位')),
  paragraph('scores', '评查结果', listed(basis.cases.map((mention) => `${mentionText(mention)}：${scoreText(mention)}`), '。')),
  ...problemParagraphs('主要问题和整改建议', problems, { situation: false, requirement: '建议' }),
  paragraph('objection', '异议', `如有异议，可以${within(basis)}〔待核〕书面申请复核，并附理由和证据。`),
  contactParagraph(basis.contact),
];

const scoreText = ({ score }: CaseMention): string => (score === null ? '未评分' : `${score.total}分，${score.grade}`);

const OUTCOMES = { upheld: '异议成立', partly: '异议部分成立', rejected: '异议不成立，维持原评查结果' } as const;

/** 复核结果告知书: the outcome of an objection, with scores before and after. */
const reviewResult: Template = (basis) => {
  const { review } = basis;
  if (review === null) return [];
  const changes = review.changes.map(({ caseTitle, before, after }) => `《${caseTitle}》：原为${before}，复核后为${after}`);
  return [
    paragraph('received', '异议', `你单位对“${basis.batchName}”评查结果提出的异议，本机关于${chineseDate(review.receivedOn)}收到。`),
    paragraph('outcome', '复核结果', `经复核，${OUTCOMES[review.outcome]}。${review.note === '' ? '' : `理由：${endStop(review.note)}`}`),
    paragraph('changes', '评查结果', changes.length === 0 ? '评查结果不变。' : listed(changes, '。')),
    contactParagraph(basis.contact),
  ];
};

export const TEMPLATES: Record<NoticeKind, Template> = {
  opinion, decision, 'superior-letter': superiorLetter, 'supervision-notice': supervisionNotice, feedback, 'review-result': reviewResult,
};
