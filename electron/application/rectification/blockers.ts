import type { IsoDate } from '../../../shared/calendar';
import { RULE_SETS, whyNot, type Draft } from '../../../shared/rectification';
import { chineseDate } from '../../../shared/wording';
import { UNKNOWN_AGENCY } from '../agencies';
import type { LedgerBook } from './book';

/** First day on which the State Council's regulation, and with it the 监督通知书, is in force. */
const REGULATION_FROM = RULE_SETS.find(({ id }) => id === 'regulation-2026')?.from ?? '';

/** What must be done before a draft can be issued on that day, in Chinese without end marks; empty when nothing. */
export function blockersOf(book: LedgerBook, { basis, notice }: Draft, on: IsoDate): string[] {
  const { kind, agency, ruleSet } = basis;
  const rules = RULE_SETS.find(({ id }) => id === ruleSet);
  const hasProblems = kind !== 'feedback' && kind !== 'review-result';
  const all: readonly (readonly [boolean, string])[] = [
    [on > book.clock.today, `签发日期${chineseDate(on)}晚于今天`],
    [notice.issuer.trim() === '', '没有填写制发机关'],
    [agency === UNKNOWN_AGENCY, '没有识别出被监督机关，请先在案卷中更正单位名称'],
    [agency !== UNKNOWN_AGENCY && notice.addressee.trim() === '', '没有填写上级主管部门'],
    [hasProblems && notice.rows.length === 0, '没有列入任何问题'],
    [notice.rows.some(({ confirmed }) => !confirmed), '列入了未经人工确认的问题，请先在评查中认定或者移出'],
    [rules !== undefined && on < rules.from, `${rules?.title ?? ''}在签发日期尚未施行，请另选依据`],
    [kind === 'supervision-notice' && on < REGULATION_FROM, '《行政执法监督条例》自2026年2月1日起施行，此前不能制发监督通知书'],
    [on < (basis.follows?.receivedOn ?? on), '签发日期早于意见书的送达日期'],
  ];
  return [...all.filter(([blocks]) => blocks).map(([, reason]) => reason), ...followedBlocker(book, { basis, notice }, on)];
}

/** A 决定书 needs problems of its 意见书 that are refused or overdue still. */
function followedBlocker(book: LedgerBook, { basis, notice }: Pick<Draft, 'basis' | 'notice'>, on: IsoDate): string[] {
  if (basis.follows === null || notice.rows.length === 0) return [];
  const reason = whyNot(
    book.entry(basis.follows.noticeId),
    { type: 'decided', on, problemIds: notice.rows.map(({ id }) => id), noticeId: '', number: '' },
    book.clock.today,
  );
  return reason === null ? [] : [`意见书的${reason}`];
}
