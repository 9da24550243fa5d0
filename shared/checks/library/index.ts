import type { CheckDefinition } from '../definition';
import { COERCION_MEASURE_CHECKS } from './coercion-measure';
import { DISCRETION_CHECKS } from './discretion';
import { LICENCE_CHECKS } from './licence';
import { MARK_CHECKS } from './marks';
import { PENALTY_CONDUCT } from './penalty-conduct';
import { PENALTY_DECISION } from './penalty-decision';
import { PENALTY_PROCEDURE } from './penalty-procedure';
import { SUMMARY_CHECKS } from './summary';
import { TRANSFER_CHECKS } from './transfer';

/** Every check the program knows. */
export const CHECK_LIBRARY: readonly CheckDefinition[] = [
  ...PENALTY_PROCEDURE,
  ...PENALTY_DECISION,
  ...PENALTY_CONDUCT,
  ...DISCRETION_CHECKS,
  ...COERCION_MEASURE_CHECKS,
  ...TRANSFER_CHECKS,
  ...SUMMARY_CHECKS,
  ...LICENCE_CHECKS,
  ...MARK_CHECKS,
];
