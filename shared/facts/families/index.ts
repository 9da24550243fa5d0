import { approvalFamily, closingFamily, clueFamily, contentsFamily, coverFamily, filingFamily, preservationFamily, seizureFamily } from './approvals';
import { extensionFamily, freezeFamily, measureApprovalFamily, measureApprovalMentionFamily, measureDecisionFamily, measureRecordFamily, testingTermFamily } from './coercion';
import { decisionFamily, summaryDecisionFamily } from './decision';
import { announcementFamily, coercionServiceFamily, courtApplicationFamily, demandFamily, executionDecisionFamily, executionRecordFamily, substituteFamily } from './execution';
import { discretionFamily } from './discretion';
import type { Family } from './family';
import { administrativeInspectionFamily } from './inspection';
import { licenceFamily } from './licence';
import { noPenaltyFamily, reformFamily, serviceMeasureFamily } from './no-penalty';
import { closingPaymentFamily, paymentFamily } from './payment';
import { bindingFamily, remarksFamily } from './general';
import { hearingFamily, noticeFamily, pleaFamily, serviceFamily } from './notice';
import { certificateFamily, decisionDetailsFamily, identityFamily, instalmentFamily, noticeDetailsFamily, recusalFamily, slipFamily } from './penalty-details';
import { inquiryFamily, inspectionFamily, reportFamily, reviewFamily } from './records';
import { archiveFamily, discussionFamily, hearingWithdrawalFamily, legalReviewFamily, serviceDetailsFamily } from './service';
import { summaryElementsFamily, summaryFilingFamily, summaryFilingMentionFamily, summaryPaymentFamily } from './summary';
import { TRACE_FAMILIES } from './traces';
import { crimeStatedFamily, handoverFamily, transferFamily } from './transfer';

/** Every family, in the order in which they look at a document. */
export const FAMILIES: readonly Family[] = [
  coverFamily, contentsFamily, clueFamily, filingFamily, inspectionFamily, inquiryFamily, preservationFamily, seizureFamily,
  reportFamily, reviewFamily, noticeFamily, pleaFamily, hearingFamily, approvalFamily, decisionFamily, summaryDecisionFamily,
  discretionFamily, serviceFamily, paymentFamily, closingFamily, licenceFamily, remarksFamily, bindingFamily,
  summaryPaymentFamily, summaryElementsFamily, summaryFilingFamily, summaryFilingMentionFamily, measureApprovalFamily, measureApprovalMentionFamily, measureDecisionFamily, measureRecordFamily, freezeFamily, extensionFamily,
  testingTermFamily, demandFamily, executionDecisionFamily, substituteFamily, announcementFamily, executionRecordFamily, courtApplicationFamily, coercionServiceFamily,
  crimeStatedFamily, transferFamily, handoverFamily, administrativeInspectionFamily, noPenaltyFamily, reformFamily, serviceMeasureFamily,
  serviceDetailsFamily, discussionFamily, legalReviewFamily, hearingWithdrawalFamily, archiveFamily, decisionDetailsFamily, noticeDetailsFamily, identityFamily,
  certificateFamily, recusalFamily, slipFamily, instalmentFamily, closingPaymentFamily, ...TRACE_FAMILIES,
];

export type { RawFact } from './family';
