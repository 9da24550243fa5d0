import type { Art10Item, Automation, CaseKind, FindingLevel, LegalBasis } from '../model';
import type { FactName } from '../model';
import type { InternalFactName } from '../facts/internal-names';
import type { ConditionName } from './conditions';
import type { ExcuseName } from './excuses';
import type { LeadTimeRule, NetDeadlineRule, PapersAtMostRule } from './kinds/licence-terms';
import type { CoercionExtensionRule, CoercionTermRule, StatedTermRule } from './kinds/coercion-term';
import type { CourtApplicationRule } from './kinds/court-application';
import type { GrantedTermRule } from './kinds/granted-term';
import type { HoursRule, OffHoursRule } from './kinds/hours';
import type { AskRule, PapersRule } from './kinds/papers';
import type { SectorTermName, SectorValueName } from './sectors';

export type AnyFactName = FactName | InternalFactName;

/** A check as declared in the library: what it is about, the law behind it, and one rule. */
export interface CheckDefinition {
  readonly id: string;
  readonly title: string;
  readonly item: Art10Item;
  readonly kinds: readonly CaseKind[];
  readonly level: FindingLevel;
  readonly automation: Automation;
  readonly basis: LegalBasis;
  /** Earlier texts of the same rule: they count where the decision was made while they were in force. */
  readonly formerly?: readonly LegalBasis[];
  /** All must hold, or the check does not apply. */
  readonly when?: readonly (ConditionName | Circumstance)[];
  /** What would rebut a problem; found, it turns the problem into a question for a person or settles it. */
  readonly excuses?: readonly ExcuseName[];
  /** What a sector's own rules could settle otherwise; where none are known, the finding says so. */
  readonly sectorValue?: SectorValueName;
  /** What a reader must weigh before accepting a problem, said behind it. */
  readonly remark?: string;
  readonly rule: Rule;
}

/** A condition that holds when one of the facts (with one of the values, if given) or documents is in the file. */
export interface Circumstance {
  readonly facts?: readonly AnyFactName[];
  readonly values?: readonly string[];
  readonly documents?: readonly string[];
  /** Said when it does not hold. */
  readonly otherwise: string;
}

export type Rule = CoercionTermRule | GrantedTermRule | StatedTermRule | CoercionExtensionRule | CourtApplicationRule | HoursRule | OffHoursRule | AskRule | PapersRule | DeadlineRule | WaitRule | NoticeAheadRule | OrderRule | PresenceRule | CountRule | LimitRule | MatchRule | WordingRule | SignRule | DistinctRule | ListedRule | ContinuousRule | SumRule | DiscretionRule | LawChangeRule | NetDeadlineRule | LeadTimeRule | PapersAtMostRule | SignedRule | StampedRule | IdentityRule | PairsRule | AgeRule | RateRule;

/** A fact of the case, optionally from certain documents only, the earliest or latest of several. */
export interface FactQuery {
  readonly name: AnyFactName;
  /** The fact that stands in where the first was not read. */
  readonly otherwise?: AnyFactName;
  readonly documents?: readonly string[];
  readonly pick?: 'first' | 'last' | 'earliest' | 'latest';
  /** Only values not after the earliest of this other date, which would belong to a later step. */
  readonly notAfter?: AnyFactName;
  /** What the date is called in messages. */
  readonly label: string;
}

export interface TermRule {
  readonly count: number;
  readonly unit: 'day' | 'working-day' | 'month';
}

/** `to` must not be later than the end of the term that starts with `from`. */
export interface DeadlineRule {
  readonly kind: 'deadline';
  readonly from: FactQuery;
  readonly to: FactQuery;
  readonly term: TermRule | { readonly sector: SectorTermName };
  /** Overrun in days that is only asked about, where no text says how the term is counted. */
  readonly unsettledDays?: number;
}

/** `to` must be later than the end of a term that protects the party (e.g. 陈述申辩期). */
export interface WaitRule {
  readonly kind: 'wait';
  readonly from: FactQuery;
  readonly to: FactQuery;
  readonly term: TermRule | { readonly sector: SectorTermName };
  /** Whether the last day of the term itself is enough (…满三十日即视为送达); otherwise only the day after it. */
  readonly lastDayEnough?: boolean;
  /** A fact with the number of working days that the document itself grants, where the sector's rules name none. */
  readonly statedTerm?: AnyFactName;
}

/** `to` must lie at least `count` working days after `from` (…个工作日前通知). */
export interface NoticeAheadRule {
  readonly kind: 'notice-ahead';
  readonly from: FactQuery;
  readonly to: FactQuery;
  readonly count: number;
}

/** `first` must not be later than `second`. */
export interface OrderRule {
  readonly kind: 'order';
  readonly first: FactQuery;
  readonly second: FactQuery;
  readonly sameDay: 'allowed' | 'forbidden';
}

/** One of the documents (or one of the facts that stand for it) must be in the file. */
export interface PresenceRule {
  readonly kind: 'presence';
  readonly documents: readonly string[];
  readonly facts?: readonly AnyFactName[];
  /** Papers whose own words on a page without known title turn the problem into a question; the documents if absent. */
  readonly traces?: readonly string[];
  /** Where a reader sees that it should be there: a fact or the first page of these documents. */
  readonly anchor: { readonly facts: readonly AnyFactName[]; readonly documents: readonly string[] };
  /** Ending of the sentence 卷内未见…, e.g. what would have been expected. */
  readonly expectation: string;
}

/** Each of the documents must have at least `minimum` different values of the fact. */
export interface CountRule {
  readonly kind: 'count';
  readonly fact: AnyFactName;
  /** A second sign of the same persons (their certificate numbers). */
  readonly witness?: AnyFactName;
  readonly documents: readonly string[];
  readonly minimum: number;
  readonly unit: string;
}

/** An amount must not exceed another one or a limit. */
export interface LimitRule {
  readonly kind: 'limit';
  readonly amount: FactQuery;
  readonly maximum: { readonly fact: FactQuery } | { readonly citizen: number; readonly organization: number };
  readonly minimum?: { readonly fact: FactQuery };
}

/** Values that must be the same wherever they stand. */
export interface MatchRule {
  readonly kind: 'match';
  readonly pairs: readonly { readonly left: FactQuery; readonly right: FactQuery }[];
  /** `organ`: names of offices, where one character read otherwise is no difference; `number`: 文号, brackets and blanks aside. */
  readonly compare: 'amount' | 'name' | 'organ' | 'text' | 'number';
}

/** Wordings that a document must contain; each is a fact with its name. `seenElsewhere`: asserted only where the file shows it in another place. */
export interface WordingRule {
  readonly kind: 'wording';
  readonly documents: readonly string[];
  /** What another document of the types says counts as well, as far as nothing is asserted then. */
  readonly inAny?: true;
  readonly elements: readonly { readonly name: string; readonly anyOf: readonly AnyFactName[]; readonly doubtful?: boolean; readonly seenElsewhere?: AnyFactName }[];
}

/** Nobody named by `fact` may also be named by `others`. */
export interface DistinctRule {
  readonly kind: 'distinct';
  readonly fact: AnyFactName;
  readonly others: AnyFactName;
  readonly labels: readonly [string, string];
}

/** Every document type that the contents page lists must be in the file. */
export interface ListedRule {
  readonly kind: 'listed';
  readonly fact: AnyFactName;
}

/** Numbers stamped on the pages must go up by one. */
export interface ContinuousRule {
  readonly kind: 'continuous';
  readonly fact: AnyFactName;
}

/** The parts together must make up the whole, with or without the extras (a slip may take fine and confiscation in one). */
export interface SumRule {
  readonly kind: 'sum';
  readonly parts: FactQuery;
  readonly whole: FactQuery;
  readonly extras: FactQuery;
}

/** A fact whose mere presence (or value) is the problem. */
export interface SignRule {
  readonly kind: 'sign';
  readonly fact: AnyFactName;
  readonly documents?: readonly string[];
  /** Numbers that are right; any other number is the problem. Absent: every value is the problem. */
  readonly right?: readonly number[];
  /** Sentence with {value}. */
  readonly message: string;
}

/** Whether a cited statute changed between the act and the decision (从旧兼从轻). */
export interface LawChangeRule {
  readonly kind: 'law-change';
  readonly act: FactQuery;
  readonly decision: FactQuery;
  readonly provisions: readonly AnyFactName[];
}

/** Somebody who has to sign a paper. */
export interface SignedPlace {
  /** As messages name them, e.g. 被询问人. */
  readonly who: string;
  /** Pattern of the labels at which they sign, in folded text (shared/marks). */
  readonly labels: string;
  /** Persons who must sign there; one if absent. */
  readonly persons?: 2;
  /** A note that they refused, or that the paper was served otherwise, stands in for the signature. */
  readonly waivable?: true;
}

/** Signatures or stamps at the places where papers ask for them; where the form has no such place nothing is said. */
export interface SignedRule {
  readonly kind: 'signed';
  readonly papers: readonly {
    readonly documents: readonly string[];
    readonly places: readonly SignedPlace[];
    /** The first of the places is on every page (逐页签名). */
    readonly eachPage?: true;
  }[];
}

/** A seal or stamp somewhere on each of the documents. */
export interface StampedRule {
  readonly kind: 'stamped';
  readonly documents: readonly string[];
}

/**
 * The fine against what bounds it: `table` the imported benchmark table's row, `statute` the most that the statute allows,
 * `reduction` the least it allows without a ground for reduction (减轻).
 */
export interface DiscretionRule {
  readonly kind: 'discretion';
  readonly against: 'table' | 'statute' | 'reduction';
}

/** Check digits of identity numbers and credit codes. */
export interface IdentityRule {
  readonly kind: 'identity';
  readonly facts: readonly AnyFactName[];
}

/** Facts `name|number`: each name has one number and each number one name. */
export interface PairsRule {
  readonly kind: 'pairs';
  readonly fact: AnyFactName;
  readonly label: string;
}

/** The age of the person with an identity number on a day. */
export interface AgeRule {
  readonly kind: 'age';
  readonly number: FactQuery;
  readonly day: FactQuery;
}

/** A surcharge must not exceed `perDay` of the principal for each day after the term. */
export interface RateRule {
  readonly kind: 'rate';
  readonly amount: FactQuery;
  readonly principal: FactQuery;
  readonly from: FactQuery;
  readonly term: TermRule;
  readonly to: FactQuery;
  readonly perDay: number;
}
