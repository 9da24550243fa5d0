import type { BenchmarkTable } from '../benchmarks';
import { STATE_COUNCIL_CALENDAR, type WorkCalendar } from '../calendar';
import type { PageMarks } from '../marks';
import type { CaseDocument, CaseKind, Certainty, Evidence, Fact, Finding, LegalBasis } from '../model';
import { conditionOf, type Condition } from './conditions';
import { createContext, type CheckContext } from './context';
import type { CheckDefinition, Rule } from './definition';
import { excuseOf } from './excuses';
import { doubted } from './flips';
import { basisInForce, reasonNotInForce } from './in-force';
import { age, identity, pairs } from './kinds/identity';
import { rate } from './kinds/rate';
import { limit, match, sum } from './kinds/amounts';
import { continuous, distinct, listed } from './kinds/agreement';
import { lawChange } from './kinds/law-change';
import { leadTime, netDeadline, papersAtMost } from './kinds/licence-terms';
import { signed, stamped } from './kinds/marks';
import { discretion } from './kinds/discretion';
import { coercionExtension, coercionTerm, statedTerm } from './kinds/coercion-term';
import { courtApplication } from './kinds/court-application';
import { grantedTerm } from './kinds/granted-term';
import { hours, offHours } from './kinds/hours';
import { ask, papers } from './kinds/papers';
import { count, presence, sign, wording } from './kinds/presence';
import { deadline, noticeAhead, order, wait } from './kinds/terms';
import { CHECK_LIBRARY } from './library';
import { generalLawNote } from './sectors';
import type { Outcome } from './outcome';

/** Below this confidence of its characters a problem is only asked about, unless told otherwise. */
const DOUBT = 0.55;

/** What a check looks at. */
interface CheckInput {
  readonly kind: CaseKind;
  readonly documents: readonly CaseDocument[];
  readonly facts: readonly Fact[];
  /** Holiday data; the State Council's notices if absent. */
  readonly calendar?: WorkCalendar;
  /** Pages that could not be read at all. */
  readonly unreadablePages?: readonly number[];
  /** Places to sign and stamps, page by page; checks about them do not apply if absent. */
  readonly marks?: readonly PageMarks[];
  /** Imported tables of discretion benchmarks (裁量基准表). */
  readonly benchmarks?: readonly BenchmarkTable[];
  /** Sectors that a person set for agencies, by the agency's name. */
  readonly sectors?: Readonly<Record<string, string>>;
  /** Below this confidence (0–1) of its characters a problem is only asked about. */
  readonly doubt?: number;
}

function apply(rule: Rule, context: CheckContext): Outcome {
  switch (rule.kind) {
    case 'deadline':
      return deadline(rule, context);
    case 'wait':
      return wait(rule, context);
    case 'notice-ahead':
      return noticeAhead(rule, context);
    case 'order':
      return order(rule, context);
    case 'presence':
      return presence(rule, context);
    case 'count':
      return count(rule, context);
    case 'limit':
      return limit(rule, context);
    case 'match':
      return match(rule, context);
    case 'wording':
      return wording(rule, context);
    case 'sign':
      return sign(rule, context);
    case 'distinct':
      return distinct(rule, context);
    case 'listed':
      return listed(rule, context);
    case 'sum':
      return sum(rule, context);
    case 'coercion-term':
      return coercionTerm(rule, context);
    case 'coercion-extension':
      return coercionExtension(rule, context);
    case 'stated-term':
      return statedTerm(rule, context);
    case 'granted-term':
      return grantedTerm(rule, context);
    case 'court-application':
      return courtApplication(rule, context);
    case 'hours':
      return hours(rule, context);
    case 'off-hours':
      return offHours(rule, context);
    case 'ask':
      return ask(rule, context);
    case 'papers':
      return papers(rule, context);
    case 'continuous':
      return continuous(rule, context);
    case 'discretion':
      return discretion(rule, context);
    case 'signed':
      return signed(rule, context);
    case 'stamped':
      return stamped(rule, context);
    case 'net-deadline':
      return netDeadline(rule, context);
    case 'lead-time':
      return leadTime(rule, context);
    case 'papers-at-most':
      return papersAtMost(rule, context);
    case 'law-change':
      return lawChange(rule, context);
    case 'identity':
      return identity(rule, context);
    case 'pairs':
      return pairs(rule, context);
    case 'age':
      return age(rule, context);
    case 'rate':
      return rate(rule, context);
  }
}

const UNSURE: readonly Certainty[] = ['C', 'X'];

/** Turns a problem into a question where something speaks against asserting it. */
function weigh(check: CheckDefinition, basis: LegalBasis, result: Outcome, conditions: readonly Condition[], context: CheckContext): Outcome {
  if (result.status !== 'problem' && result.status !== 'confirm') return result;
  const excuse = excuseOf(check.excuses ?? [], context);
  const outweighed = excuse?.atMostDays !== undefined && result.overdueDays !== undefined && result.overdueDays > excuse.atMostDays;
  if (excuse && outweighed) return { ...result, message: `${result.message}；扣除${excuse.atMostDays}日后仍超期`, evidence: [...result.evidence, ...excuse.evidence] };
  const stillOver = excuse?.usualDays !== undefined && result.overdueDays !== undefined && result.overdueDays > excuse.usualDays ? `；延长${excuse.usualDays}日后仍超期，须另有再次延长的批准` : '';
  const evidence = excuse ? [...result.evidence, ...excuse.evidence] : result.evidence;
  if (excuse) return { ...result, evidence, status: excuse.settles ? 'pass' : 'confirm', message: `${result.message}；${excuse.reason}${stillOver}` };
  if (check.automation !== 'automatic' || result.status === 'confirm') return { ...result, status: 'confirm' };
  if (result.confidence < context.doubt) return { ...result, status: 'confirm', message: `${result.message}；所依据的字迹识别把握不足，请对照原图核对` };
  const certainties = [basis.certainty, result.certainty, ...conditions.map((condition) => condition.certainty)];
  if (certainties.some((certainty) => certainty !== undefined && UNSURE.includes(certainty))) {
    return { ...result, status: 'confirm', message: `${result.message}；所依据的规定待核` };
  }
  return result;
}

function unique(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((entry) => {
    const key = `${entry.page}:${Math.round(entry.box.x)}:${Math.round(entry.box.y)}:${entry.text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function evaluate(check: CheckDefinition, basis: LegalBasis, context: CheckContext): Outcome {
  const conditions = (check.when ?? []).map((name) => conditionOf(name, context));
  const unmet = conditions.find((condition) => !condition.holds);
  if (unmet) return { status: 'not-applicable', message: unmet.reason, evidence: [], confidence: 1 };
  const result = apply(check.rule, context);
  const why = conditions.filter((condition) => condition.certainty !== undefined).map((condition) => condition.reason);
  const notes = [check.sectorValue ? generalLawNote(context.sector, check.sectorValue) : null, check.remark].filter((note) => note !== null && note !== undefined);
  const withReason =
    result.status === 'problem' || result.status === 'confirm'
      ? { ...result, message: [...why, result.message, ...notes].join('；'), evidence: [...result.evidence, ...(result.evidence.length > 0 && why.length === 0 ? [] : conditions.flatMap((c) => c.evidence))] }
      : result;
  return weigh(check, basis, withReason, conditions, context);
}

/**
 * Runs every check of the case's kind; a case of another kind gets the checks declared for all kinds.
 * Never throws for odd input: a check that fails reports `confirm`.
 */
export function runChecks(input: CheckInput): Finding[] {
  const context = createContext({
    kind: input.kind,
    documents: input.documents,
    facts: input.facts,
    calendar: input.calendar ?? STATE_COUNCIL_CALENDAR,
    unreadablePages: input.unreadablePages ?? [],
    marks: input.marks ?? null,
    benchmarks: input.benchmarks ?? [],
    sectorsSet: input.sectors ?? {},
    doubt: input.doubt ?? DOUBT,
  });
  return CHECK_LIBRARY.filter((check) => check.kinds.includes(input.kind)).map((check) => {
    const basis = basisInForce(check, context);
    const result = basis ? doubted(safely(check, basis, context), context, (other) => safely(check, basis, other)) : { status: 'not-applicable' as const, message: reasonNotInForce(check, context), evidence: [], confidence: 1 };
    return {
      id: check.id,
      check: check.id,
      title: check.title,
      item: check.item,
      status: result.status,
      level: check.level,
      automation: check.automation,
      basis: basis ?? check.basis,
      message: result.message,
      evidence: unique(result.evidence),
      confidence: result.confidence,
      ...(result.term === undefined ? {} : { term: result.term }),
    };
  });
}

function safely(check: CheckDefinition, basis: LegalBasis, context: CheckContext): Outcome {
  try {
    return evaluate(check, basis, context);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Impossible dates from a damaged reading; nothing can be computed, so a person has to look.
    return { status: 'confirm', message: `“${check.title}”因日期无法计算未能自动核对，请人工核对`, evidence: [], confidence: 0 };
  }
}
