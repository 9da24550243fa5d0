export { scoreCase } from './score-case';
export type { ScoreInput } from './score-case';
export { isAutomaticPass } from './automatic-pass';
