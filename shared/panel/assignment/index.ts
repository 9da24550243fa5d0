export { assignReviewers } from './assign';
export type { AssignmentResult } from './assign';
export { changeAssignment } from './change';
export type { AssignmentChange, ChangedAssignment } from './change';
export { isSpecialist, obstacles } from './eligibility';
export { verifyAssignment } from './verify';
export type { AssignmentVerification } from './verify';
export * from './types';
