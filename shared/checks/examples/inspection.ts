import { CASE_KINDS } from '../../model';
import { examples, examplesFrom, type Example } from './example';

const RECORD = '现场检查笔录';
const NOTICE = '行政检查通知书';
const RESULT = '行政检查结果告知书';
const OFFICERS = `${RECORD}/officer`;

const inspection = examplesFrom(
  {
    '行政检查审批表/inspectionApprovedDate': '2025-06-03', [`${NOTICE}/inspectionNoticeDate`]: '2025-06-04', [`${NOTICE}/inspectionTask`]: '检查事项', [`${NOTICE}/recusalTold`]: '回避',
    [`${RECORD}/inspectionDate`]: '2025-06-05', [OFFICERS]: ['刘一', '马二'], [`${RECORD}/certificateShown`]: '出示执法证件', [`${RECORD}/inspectionRightsTold`]: '陈述申辩',
    [`${RESULT}/inspectionResultDate`]: '2025-06-06',
  },
  { kind: 'inspection', agency: '某县应急管理局' },
);
const PROBLEM = { [`${RECORD}/inspectionProblem`]: '存在下列问题' };
const without = (...types: readonly string[]) => ({ without: types });

/** Around the inspection of 2025-06-05: the day before it, its day, the day after. */
const before = (check: string, name: string) =>
  inspection(check, [
    ['the day before', { [name]: '2025-06-04' }, 'pass'],
    ['the same day', { [name]: '2025-06-05' }, 'pass'],
    ['the day after', { [name]: '2025-06-06' }, 'confirm'],
  ]);

/** Administrative inspections (行政检查), and papers of service-minded enforcement in files of any kind. */
export const INSPECTION_EXAMPLES: readonly Example[] = [
  ...inspection('inspection-approved', [['approved', {}, 'pass']]),
  ...inspection('inspection-approved', [['no approval', {}, 'confirm']], without('行政检查审批表')),
  ...inspection('inspection-approved', [
    ['the day before the rule of 2024-12-30', { [`${RECORD}/inspectionDate`]: '2024-12-29', [`${NOTICE}/inspectionNoticeDate`]: '2024-12-28', [`${RESULT}/inspectionResultDate`]: '2024-12-29' }, 'not-applicable'],
  ], without('行政检查审批表')),
  ...before('inspection-approved-before', '行政检查审批表/inspectionApprovedDate'),
  ...inspection('inspection-notice-present', [['a notice', {}, 'pass']]),
  ...inspection('inspection-notice-present', [['none', {}, 'confirm']], without(NOTICE)),
  ...before('inspection-notice-before', `${NOTICE}/inspectionNoticeDate`),
  ...inspection('inspection-task-stated', [
    ['task or basis named', {}, 'pass'],
    ['neither', { [`${NOTICE}/inspectionTask`]: null }, 'confirm'],
  ]),
  ...inspection('inspection-task-stated', [['no notice to name it', { [`${NOTICE}/inspectionTask`]: null }, 'not-applicable']], without(NOTICE)),
  ...inspection('inspection-two-officers', [
    ['one', { [OFFICERS]: ['刘一'] }, 'confirm'],
    ['two', {}, 'pass'],
    ['three', { [OFFICERS]: ['刘一', '马二', '何三'] }, 'pass'],
    ['one name read, two certificates', { [OFFICERS]: ['刘一'], [`${RECORD}/officerCertificate`]: ['豫17080130021', '豫17080130046'] }, 'pass'],
  ]),
  ...inspection('inspection-certificate-shown', [
    ['shown', {}, 'pass'],
    ['no word of it', { [`${RECORD}/certificateShown`]: null }, 'confirm'],
    ['its number only', { [`${RECORD}/certificateShown`]: null, [`${RECORD}/officerCertificate`]: '豫17080130021' }, 'pass'],
  ]),
  ...inspection('inspection-rights-told', [
    ['recusal and plea', {}, 'pass'],
    ['no recusal', { [`${NOTICE}/recusalTold`]: null }, 'confirm'],
    ['no plea', { [`${RECORD}/inspectionRightsTold`]: null }, 'confirm'],
    ['a remedy in its place', { [`${RECORD}/inspectionRightsTold`]: null, [`${RESULT}/inspectionRemedyTold`]: '投诉' }, 'pass'],
  ]),
  ...inspection('inspection-recorded', [['a record', {}, 'pass']]),
  ...inspection('inspection-recorded', [['none', {}, 'confirm']], without(RECORD)),
  ...inspection('inspection-result-told', [['told', {}, 'pass']]),
  ...inspection('inspection-result-told', [['not told', {}, 'confirm']], without(RESULT)),
  ...inspection('inspection-result-told', [['an order to correct in its place', {}, 'pass']], { ...without(RESULT), documents: ['责令改正通知书'] }),
  ...inspection('inspection-result-after', [
    ['the day before', { [`${RESULT}/inspectionResultDate`]: '2025-06-04' }, 'confirm'],
    ['the same day', { [`${RESULT}/inspectionResultDate`]: '2025-06-05' }, 'pass'],
    ['the day after', {}, 'pass'],
  ]),
  ...inspection('inspection-problem-followed', [
    ['a problem and nothing more', PROBLEM, 'confirm'],
    ['a problem set right', { ...PROBLEM, [`${RECORD}/corrected`]: '已整改' }, 'pass'],
    ['no problem', {}, 'not-applicable'],
  ]),
  ...inspection('inspection-problem-followed', [['an order to correct', PROBLEM, 'pass']], { documents: ['责令改正通知书'] }),
  ...CASE_KINDS.flatMap((kind) => [
    ...examples('service-measures', [[`${kind}: such papers are a hint`, {}, 'confirm']], { kind, documents: ['服务型执法材料'] }),
    ...examples('service-measures', [[`${kind}: nothing without them`, {}, 'not-applicable']], { kind }),
  ]),
];
