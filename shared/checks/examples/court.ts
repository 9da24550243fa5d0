import { examples, examplesFrom, inPaper, type Example } from './example';

const APPLICATION = '强制执行申请书';
const APPLIED = `${APPLICATION}/courtApplicationDate`;
const DEMANDED = '催告书/demandServedDate';
const SERVED = '送达回证/decisionServedDate';

const court = examplesFrom({}, { kind: 'coercive-execution', agency: '某县自然资源局' });
const PAPERS = {
  ...inPaper(APPLICATION, { courtApplicationDate: '2025-03-20', executionSubject: '执行标的' }),
  '行政处罚决定书/decisionNumber': '某罚〔2024〕1号', '陈述申辩笔录/plea': '陈述申辩', [DEMANDED]: '2025-03-03',
};

/** Applications to the court for execution (申请人民法院强制执行, 行政强制法第53–55条). */
export const COURT_EXAMPLES: readonly Example[] = [
  ...court('demand-before-application', [
    ['no demand', { [APPLIED]: '2025-03-20' }, 'problem'],
    ['demanded', { [APPLIED]: '2025-03-20', [DEMANDED]: '2025-03-03' }, 'pass'],
    ['not applied for', {}, 'not-applicable'],
  ]),
  // 催告2024-09-20送达（周五），十个工作日：09-23…27（5）、09-29（调休）、09-30、10-08、10-09、10-10；十日后为10-11。
  ...court('application-after-demand', [
    ['the ninth working day', { [DEMANDED]: '2024-09-20', [APPLIED]: '2024-10-09' }, 'problem'],
    ['the tenth', { [DEMANDED]: '2024-09-20', [APPLIED]: '2024-10-10' }, 'problem'],
    ['the day after', { [DEMANDED]: '2024-09-20', [APPLIED]: '2024-10-11' }, 'pass'],
    ['ten natural days are not enough', { [DEMANDED]: '2024-09-20', [APPLIED]: '2024-10-01' }, 'problem'],
    ['not applied for', { [DEMANDED]: '2024-09-20' }, 'not-applicable'],
  ]),
  // 决定2024-03-29送达，起诉期限六个月至09-29（调休上班，不顺延）；其后三个月至12-29（周日），顺延12-30。
  ...court('application-after-remedies', [
    ['the day before the last of the term', { [SERVED]: '2024-03-29', [APPLIED]: '2024-09-28' }, 'problem'],
    ['the last day, a make-up Sunday', { [SERVED]: '2024-03-29', [APPLIED]: '2024-09-29' }, 'problem'],
    ['the day after', { [SERVED]: '2024-03-29', [APPLIED]: '2024-09-30' }, 'pass'],
    ['too early, but a court already ruled', { [SERVED]: '2024-03-29', [APPLIED]: '2024-09-28', [`${APPLICATION}/laterRemedy`]: '行政判决' }, 'confirm'],
    // 没有2031年节假日数据：名义末日09-28（周日）顺延至09-29，放假最多再延十二日。
    ['the day after a term whose end no known holidays settle', { [SERVED]: '2031-03-28', [APPLIED]: '2031-09-30' }, 'confirm'],
    ['twelve days after it', { [SERVED]: '2031-03-28', [APPLIED]: '2031-10-11' }, 'confirm'],
    ['thirteen', { [SERVED]: '2031-03-28', [APPLIED]: '2031-10-12' }, 'pass'],
  ]),
  ...court('application-in-time', [
    ['the nominal last day, a Sunday', { [SERVED]: '2024-03-29', [APPLIED]: '2024-12-29' }, 'pass'],
    ['the Monday it rolls to', { [SERVED]: '2024-03-29', [APPLIED]: '2024-12-30' }, 'pass'],
    ['the day after', { [SERVED]: '2024-03-29', [APPLIED]: '2024-12-31' }, 'problem'],
    ['late, payment by instalments granted', { [SERVED]: '2024-03-29', [APPLIED]: '2024-12-31', '案件处理审批表/instalment': '同意分期缴纳' }, 'confirm'],
  ]),
  // 2024-04-22送达，起诉期限至10-22，其后三个月至2025-01-22（周三）。
  ...examples('application-in-time', [
    ['in the penalty’s own file: the day before', { [APPLIED]: '2025-01-21' }, 'pass'],
    ['the last day', { [APPLIED]: '2025-01-22' }, 'pass'],
    ['the day after', { [APPLIED]: '2025-01-23' }, 'problem'],
  ]),
  ...court('application-papers', [
    ['all five', PAPERS, 'pass'],
    ['without the party’s view', { ...PAPERS, '陈述申辩笔录/plea': null }, 'confirm'],
    ['only the application', { [APPLIED]: '2025-03-20' }, 'confirm'],
  ]),
  ...court('application-signed', [
    ['signed', { [APPLIED]: '2025-03-20', [`${APPLICATION}/headSigned`]: '负责人：王某' }, 'pass'],
    ['no signature read', { [APPLIED]: '2025-03-20' }, 'confirm'],
  ]),
];
