import type { CheckDefinition } from '../definition';
import { COERCION_MEASURE_CHECKS } from './coercion-measure';
import { COERCIVE_EXECUTION_CHECKS } from './coercive-execution';
import { DISCRETION_CHECKS } from './discretion';
import { INSPECTION_CHECKS } from './inspection';
import { LICENCE_CHECKS } from './licence';
import { LICENCE_RIGHTS } from './licence-rights';
import { MARK_CHECKS } from './marks';
import { NO_PENALTY_CHECKS } from './no-penalty';
import { PENALTY_CONDUCT } from './penalty-conduct';
import { PENALTY_DECISION } from './penalty-decision';
import { PENALTY_GROUNDS } from './penalty-grounds';
import { PENALTY_PERSONS } from './penalty-persons';
import { PENALTY_PROCEDURE } from './penalty-procedure';
import { PENALTY_SERVICE } from './penalty-service';
import { SERVICE_MEASURE_CHECKS } from './service-measures';
import { SUMMARY_CHECKS } from './summary';
import { TRANSFER_CHECKS } from './transfer';

/** Every check the program knows. */
export const CHECK_LIBRARY: readonly CheckDefinition[] = [
  ...PENALTY_PROCEDURE,
  ...PENALTY_DECISION,
  ...PENALTY_CONDUCT,
  ...PENALTY_GROUNDS,
  ...PENALTY_PERSONS,
  ...PENALTY_SERVICE,
  ...DISCRETION_CHECKS,
  ...COERCION_MEASURE_CHECKS,
  ...COERCIVE_EXECUTION_CHECKS,
  ...TRANSFER_CHECKS,
  ...SUMMARY_CHECKS,
  ...LICENCE_CHECKS,
  ...LICENCE_RIGHTS,
  ...INSPECTION_CHECKS,
  ...NO_PENALTY_CHECKS,
  ...SERVICE_MEASURE_CHECKS,
  ...MARK_CHECKS,
];
