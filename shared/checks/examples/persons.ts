import { examples, type Example } from './example';

/** Officers, reviewers, chairs, those who bring papers and those who take them. */
export const PERSON_EXAMPLES: readonly Example[] = [
  ...examples('officers-at-least-two', [
    ['one', { officer: ['刘一'], officerCertificate: null }, 'problem'],
    ['two', { officer: ['刘一', '马二'], officerCertificate: null }, 'pass'],
    ['three', { officer: ['刘一', '马二', '何三'], officerCertificate: null }, 'pass'],
    ['one with one certificate', { officer: ['刘一'], officerCertificate: ['豫17080130021'] }, 'problem'],
    ['one name, two certificates: the second name was misread', { officer: ['刘一'] }, 'pass'],
    ['none read: only asked', { officer: null, officerCertificate: null }, 'confirm'],
  ]),
  ...examples('officer-certificate-shown', [
    ['shown', {}, 'pass'],
    ['no word of it', { certificateShown: null, officerCertificate: null }, 'problem'],
    ['their numbers only', { certificateShown: null }, 'pass'],
    ['a near form of it', { certificateShown: null, officerCertificate: null, '现场检查笔录/elementTrace': '出示执法证件的记录或执法证号' }, 'confirm'],
    ['in another record', { certificateShown: null, officerCertificate: null, '询问笔录/officerCertificate': '豫17080130021' }, 'confirm'],
  ]),
  ...examples('officer-certificate-consistent', [
    ['the same', { '现场检查笔录/officerPair': '刘一|豫17080130021', '询问笔录/officerPair': '刘一|豫17080130021' }, 'pass'],
    ['one officer, two numbers', { '现场检查笔录/officerPair': '刘一|豫17080130021', '询问笔录/officerPair': '刘一|豫17080130046' }, 'confirm'],
    ['two officers, one number', { '现场检查笔录/officerPair': '刘一|豫17080130021', '询问笔录/officerPair': '马二|豫17080130021' }, 'confirm'],
    ['the neighbouring cell’s digits behind the number', { '现场检查笔录/officerPair': '刘一|豫17080130021', '询问笔录/officerPair': '刘一|豫1708013002131' }, 'pass'],
  ]),
  ...examples('reviewer-not-investigator', [
    ['another person', { '法制审核意见书/reviewer': '何三' }, 'pass'],
    ['an investigator', { '法制审核意见书/reviewer': '刘一' }, 'confirm'],
  ]),
  ...examples('hearing-chair-independent', [
    ['another person', { hearingDate: '2024-04-15', '听证笔录/chair': '何三' }, 'pass'],
    ['an investigator', { hearingDate: '2024-04-15', '听证笔录/chair': '刘一' }, 'confirm'],
    ['no hearing', {}, 'not-applicable'],
  ]),
  ...examples('discussion-without-investigator', [
    ['heads only', { '集体讨论记录/discussant': ['何三', '吴四'] }, 'pass'],
    ['an investigator among them', { '集体讨论记录/discussant': ['何三', '刘一'] }, 'confirm'],
  ]),
  ...examples('service-method-sound', [
    ['left without a witness', { '送达回证/leftService': '留置送达' }, 'confirm'],
    ['left before a witness', { '送达回证/leftService': '留置送达', '送达回证/serviceWitness': '何三' }, 'pass'],
    ['handed over', {}, 'not-applicable'],
  ]),
  ...examples('service-two-deliverers', [
    ['one', { '送达回证/deliverer': ['刘一'] }, 'confirm'],
    ['two', { '送达回证/deliverer': ['刘一', '马二'] }, 'pass'],
    ['three', { '送达回证/deliverer': ['刘一', '马二', '何三'] }, 'pass'],
    ['none read', {}, 'not-applicable'],
  ]),
  ...examples('service-agent-relation', [
    ['taken by another, no relation told', { '送达回证/agentReceipt': '王五' }, 'confirm'],
    ['a relation told', { '送达回证/agentReceipt': '王五', '送达回证/agentRelation': '系当事人妻子' }, 'pass'],
    ['taken by the party', {}, 'not-applicable'],
  ]),
  ...examples('service-electronic-agreed', [
    ['no consent', { '送达回证/serviceMethod': '电子送达' }, 'confirm'],
    ['consent', { '送达回证/serviceMethod': '电子送达', '送达回证/electronicConsent': '送达地址确认书' }, 'pass'],
    ['not electronic', { '送达回证/serviceMethod': '直接送达' }, 'not-applicable'],
  ]),
  ...examples('service-mail-receipt', [
    ['no receipt', { '送达回证/serviceMethod': '邮寄送达' }, 'confirm'],
    ['a receipt', { '送达回证/serviceMethod': '邮寄送达', '送达回证/mailReceipt': '邮寄回执' }, 'pass'],
    ['not by mail', { '送达回证/serviceMethod': '直接送达' }, 'not-applicable'],
  ]),
  ...examples('service-public-ground', [
    ['no ground', { '送达回证/serviceMethod': '公告送达' }, 'confirm'],
    ['a ground', { '送达回证/serviceMethod': '公告送达', '送达回证/publicServiceGround': '下落不明' }, 'pass'],
    ['not by announcement', { '送达回证/serviceMethod': '直接送达' }, 'not-applicable'],
  ]),
  ...examples('served-number-consistent', [
    ['the same, other brackets', { decisionNumber: '某市监罚字〔2024〕第5号', '送达回证/servedNumber': '某市监罚[2024]5号' }, 'pass'],
    ['words before it on the line', { decisionNumber: '某市监罚〔2024〕5号', '送达回证/servedNumber': '行政处罚决定书某市监罚〔2024〕5号' }, 'pass'],
    ['another number', { decisionNumber: '某市监罚〔2024〕5号', '送达回证/servedNumber': '某市监罚〔2024〕6号' }, 'confirm'],
  ]),
];
