import { approvalFamily, closingFamily, clueFamily, contentsFamily, coverFamily, filingFamily, paymentFamily, preservationFamily, seizureFamily } from './approvals';
import { decisionFamily, summaryDecisionFamily } from './decision';
import type { Family } from './family';
import { licenceFamily } from './licence';
import { bindingFamily, crimeFamily } from './general';
import { hearingFamily, noticeFamily, pleaFamily, serviceFamily } from './notice';
import { inquiryFamily, inspectionFamily, reportFamily, reviewFamily } from './records';

/** Every family, in the order in which they look at a document. */
export const FAMILIES: readonly Family[] = [
  coverFamily, contentsFamily, clueFamily, filingFamily, inspectionFamily, inquiryFamily, preservationFamily, seizureFamily,
  reportFamily, reviewFamily, noticeFamily, pleaFamily, hearingFamily, approvalFamily, decisionFamily, summaryDecisionFamily,
  serviceFamily, paymentFamily, closingFamily, licenceFamily, crimeFamily, bindingFamily,
];

export type { RawFact } from './family';
