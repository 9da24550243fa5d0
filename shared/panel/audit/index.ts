export { appendAudit, AUDIT_START, verifyAudit } from './chain';
export type { AuditEntry, AuditHead, AuditLink, AuditVerification } from './chain';
export { readAudit, writeAudit } from './text';
