import type { BatchSettings } from '../model';
import type { SupervisingOrgans, SupervisionBy } from './issuer';
import { REVIEW_TERM, RULE_SETS, type RuleSet, type TermRule } from './terms';
import type { NoticeKind } from './types';

/** Kinds whose 代字 stands here; that of the 意见书 stands in the batch's settings. */
export type PrefixedKind = Exclude<NoticeKind, 'opinion'>;

/** What holds for the documents and terms of rectification of a workspace, beside the batch's settings. */
export interface RectificationSettings {
  readonly by: SupervisionBy;
  /** The government that supervises, where one does: its justice organ is the organ of the batch. */
  readonly government: string;
  /** 代字 by kind. */
  readonly prefixes: Readonly<Record<PrefixedKind, string>>;
  readonly ruleSet: RuleSet['id'];
  /** A term of one's own in place of the law's, with its basis; null: as the law chosen has it. */
  readonly decisionReport: TermRule | null;
  readonly supervisionNotice: TermRule | null;
  /** Term for objecting, and for deciding on an objection. */
  readonly review: TermRule;
}

/** 代字 proposed from that of the 意见书: 驻司执监意 → 驻司执监决. */
const derived = (opinion: string, word: string): string => opinion.replace(/意$/, '') + word;

/** The settings while nobody set them, from the batch's. */
export function defaultRectification({ organ, noticePrefix }: BatchSettings): RectificationSettings {
  const justice = /司法[局厅]$/.test(organ);
  return {
    by: justice ? 'government' : 'department',
    government: justice ? organ.replace(/司法[局厅]$/, '人民政府') : '',
    prefixes: {
      decision: derived(noticePrefix, '决'), 'superior-letter': derived(noticePrefix, '函'), 'supervision-notice': derived(noticePrefix, '通'),
      feedback: derived(noticePrefix, '反馈'), 'review-result': derived(noticePrefix, '复核'),
    },
    ruleSet: 'measures-2024', decisionReport: null, supervisionNotice: null, review: REVIEW_TERM,
  };
}

/** The organs as {@link proposeIssuer} takes them. */
export const organsOf = ({ by, government }: RectificationSettings, { organ }: BatchSettings): SupervisingOrgans =>
  by === 'government' ? { by, organ: government, justiceOrgan: organ } : { by, organ, justiceOrgan: '' };

export const prefixOf = (kind: NoticeKind, settings: RectificationSettings, { noticePrefix }: BatchSettings): string =>
  kind === 'opinion' ? noticePrefix : settings.prefixes[kind];

/** The term of a kind of document by the settings; null where it sets none. */
export function termOf(kind: NoticeKind, settings: RectificationSettings, { rectificationDays }: BatchSettings): TermRule | null {
  const set = RULE_SETS.find(({ id }) => id === settings.ruleSet);
  switch (kind) {
    case 'opinion':
      return set === undefined ? null : withDays(set.rectification, rectificationDays);
    case 'decision':
      return settings.decisionReport ?? set?.decisionReport ?? null;
    case 'supervision-notice':
      return settings.supervisionNotice;
    case 'feedback':
      return settings.review;
    case 'superior-letter':
    case 'review-result':
      return null;
  }
}

function withDays(rule: TermRule, days: number): TermRule {
  return days === rule.count ? rule : { ...rule, count: days, basis: { text: `${rule.basis.text}（天数由使用人改为${days}日）`, certainty: 'C' } };
}

/** 文号: 代字〔年〕n号. */
export const numberText = ({ prefix, year, number }: { readonly prefix: string; readonly year: number; readonly number: number }): string => `${prefix}〔${year}〕${number}号`;
