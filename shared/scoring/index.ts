export { scoreCase } from './score-case';
export type { ScoreInput } from './score-case';
export { isAutomaticPass } from './automatic-pass';
export { gradeFor } from './total';
export { add, decimal, fraction, round, type Fraction } from './fraction';
