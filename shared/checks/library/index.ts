import type { CheckDefinition } from '../definition';
import { OTHER_KINDS } from './other-kinds';
import { PENALTY_CONDUCT } from './penalty-conduct';
import { PENALTY_DECISION } from './penalty-decision';
import { PENALTY_PROCEDURE } from './penalty-procedure';

/** Every check the program knows. */
export const CHECK_LIBRARY: readonly CheckDefinition[] = [...PENALTY_PROCEDURE, ...PENALTY_DECISION, ...PENALTY_CONDUCT, ...OTHER_KINDS];
