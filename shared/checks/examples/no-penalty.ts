import { examplesFrom, type Example } from './example';

const noPenalty = examplesFrom(
  { filingDate: '2024-09-09', decisionDate: '2024-11-11', noPenaltyGround: '行政处罚法第三十三条', education: '批评教育', factStatement: '经查', evidenceStatement: '证据', corrected: '已改正', reviewTerm: 60, courtTerm: 6 },
  { kind: 'no-penalty' },
);
const MINOR = { noPenaltyMinor: '违法行为轻微' } as const;
const NO_FAULT = { noPenaltyFault: '没有主观过错' } as const;

/** Decisions not to penalise (不予行政处罚), and what holds for them as for a penalty. */
export const NO_PENALTY_EXAMPLES: readonly Example[] = [
  ...noPenalty('no-penalty-grounded', [
    ['a ground cited', {}, 'pass'],
    ['none', { noPenaltyGround: null }, 'confirm'],
  ]),
  ...noPenalty('no-penalty-education', [
    ['in the decision', {}, 'pass'],
    ['elsewhere in the file', { education: null, '证据材料/education': '教育' }, 'pass'],
    ['nowhere', { education: null }, 'problem'],
  ]),
  ...noPenalty('no-penalty-education', [['by advice on the spot', { education: null }, 'pass']], { documents: ['服务型执法材料'] }),
  ...noPenalty('no-penalty-corrected', [
    ['slight, not corrected', { ...MINOR, corrected: null }, 'confirm'],
    ['slight and corrected', MINOR, 'pass'],
    ['another ground', { corrected: null }, 'not-applicable'],
  ]),
  ...noPenalty('no-penalty-fault-proved', [
    ['no fault, no evidence of it', NO_FAULT, 'confirm'],
    ['with evidence', { ...NO_FAULT, faultEvidence: '进货查验' }, 'pass'],
    ['another ground', {}, 'not-applicable'],
  ]),
  ...noPenalty('no-penalty-told', [
    ['no sign of it', {}, 'confirm'],
    ['the party was heard', { pleaStatement: '告知书' }, 'pass'],
  ]),
  ...noPenalty('no-penalty-facts-stated', [
    ['facts, evidence and correction', {}, 'pass'],
    ['no correction', { corrected: null }, 'confirm'],
  ]),
  ...noPenalty('no-penalty-remedy-told', [
    ['both remedies', {}, 'pass'],
    ['no court', { courtTerm: null }, 'problem'],
    ['the court named, its term not read', { courtTerm: null, court: '某县人民法院' }, 'pass'],
    ['neither term', { reviewTerm: null, courtTerm: null, reviewTold: '行政复议', courtTold: '行政诉讼' }, 'confirm'],
  ]),
  ...noPenalty('no-penalty-review-term', [
    ['59 days', { reviewTerm: 59 }, 'problem'],
    ['60', {}, 'pass'],
    ['61', { reviewTerm: 61 }, 'problem'],
  ]),
  ...noPenalty('no-penalty-closing-present', [['not closed', {}, 'confirm']]),
  ...noPenalty('no-penalty-closing-present', [['closed', {}, 'pass']], { documents: ['结案审批表'] }),
  ...noPenalty('decision-served-in-time', [
    ['sixth working day', { decisionServedDate: '2024-11-19' }, 'pass'],
    ['seventh', { decisionServedDate: '2024-11-20' }, 'pass'],
    ['eighth', { decisionServedDate: '2024-11-21' }, 'problem'],
  ]),
  ...noPenalty('decision-within-90-days', [
    ['the nominal last day, a Sunday', { decisionDate: '2024-12-08' }, 'pass'],
    ['the working day it rolls to', { decisionDate: '2024-12-09' }, 'pass'],
    ['the day after', { decisionDate: '2024-12-10' }, 'problem'],
  ]),
  ...noPenalty('officers-at-least-two', [
    ['one', { '现场检查笔录/officer': ['刘一'] }, 'problem'],
    ['two', { '现场检查笔录/officer': ['刘一', '马二'] }, 'pass'],
  ]),
  ...noPenalty('filing-present', [
    ['filed', {}, 'pass'],
    ['not filed', { filingDate: null }, 'problem'],
  ]),
  ...noPenalty('service-proof-present', [
    ['none', {}, 'problem'],
    ['there', { decisionServedDate: '2024-11-12' }, 'pass'],
  ]),
];
