import type { Example } from './example';
import { COERCION_EXAMPLES } from './coercion';
import { COURT_EXAMPLES } from './court';
import { DISCRETION_EXAMPLES } from './discretion';
import { EXECUTION_EXAMPLES } from './execution';
import { FREEZE_EXAMPLES } from './freeze';
import { INSPECTION_EXAMPLES } from './inspection';
import { LICENCE_EXAMPLES } from './licence';
import { LICENCE_RIGHTS_EXAMPLES } from './licence-rights';
import { MARK_EXAMPLES } from './marks';
import { NO_PENALTY_EXAMPLES } from './no-penalty';
import { ORDER_EXAMPLES } from './order';
import { PAPER_EXAMPLES } from './papers';
import { PERSON_EXAMPLES } from './persons';
import { SUBSTANCE_EXAMPLES } from './substance';
import { SUMMARY_EXAMPLES } from './summary';
import { TERM_EXAMPLES } from './terms';
import { TRANSFER_EXAMPLES } from './transfer';

/** Made-up cases for every check, by topic. */
export const TOPICS: Readonly<Record<string, readonly Example[]>> = {
  terms: TERM_EXAMPLES,
  order: ORDER_EXAMPLES,
  papers: PAPER_EXAMPLES,
  substance: SUBSTANCE_EXAMPLES,
  persons: PERSON_EXAMPLES,
  discretion: DISCRETION_EXAMPLES,
  summary: SUMMARY_EXAMPLES,
  'no penalty': NO_PENALTY_EXAMPLES,
  licence: LICENCE_EXAMPLES,
  'licence rights': LICENCE_RIGHTS_EXAMPLES,
  inspection: INSPECTION_EXAMPLES,
  coercion: COERCION_EXAMPLES,
  freeze: FREEZE_EXAMPLES,
  execution: EXECUTION_EXAMPLES,
  court: COURT_EXAMPLES,
  transfer: TRANSFER_EXAMPLES,
  marks: MARK_EXAMPLES,
};
