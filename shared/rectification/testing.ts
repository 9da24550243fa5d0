import { STATE_COUNCIL_CALENDAR, type IsoDate } from '../calendar';
import { RULE_SETS } from './terms';
import type { NoticeEvent, NoticeEventBody } from './ledger';
import type { RectificationProblem } from './types';

/** A problem for tests of documents and the ledger. */
export const problem = (id: string, changes: Partial<RectificationProblem> = {}): RectificationProblem => ({
  id, caseId: '案卷一', caseTitle: '甲店经营超期食品案', decisionNumber: '驻市监罚决〔2024〕31号', party: '甲店', decisionDate: '2024-06-20', title: '办案期限',
  fact: '立案后第164日作出决定', pages: '第1、2页', places: '第1页“立案日期”', formalBasis: '《中华人民共和国行政处罚法》第六十条', shortBasis: '行政处罚法第60条',
  item: 'art10-2', situation: '二', requirement: '补正程序', note: '', confirmed: true, ...changes,
});

/** An entry by 王评查, made on the day on which it happened. */
export const entered = (body: NoticeEventBody, noticeId = 'n1'): NoticeEvent => ({ noticeId, body, by: '王评查', at: 'on' in body ? `${body.on}T08:00:00.000Z` : '2024-01-01T08:00:00.000Z' });

export const THIRTY_DAYS = RULE_SETS[0]?.rectification ?? null;

/** The entries of an opinion on some problems, issued and received. */
export const issuedNotice = (issuedOn: IsoDate, receivedOn: IsoDate | null, ids: readonly string[] = ['p1']): NoticeEvent[] => {
  const problems = ids.map((id) => problem(id, { title: `问题${id}` }));
  return [
    entered({ type: 'drafted', kind: 'opinion', agency: '甲局', problems }),
    entered({ type: 'issued', on: issuedOn, number: '驻司执监意〔2025〕1号', problems, rule: THIRTY_DAYS, ruleSet: 'measures-2024', follows: null }),
    ...(receivedOn === null ? [] : [entered({ type: 'received', on: receivedOn, manner: 'direct', receiver: '李收件', note: '', files: [] })]),
  ];
};

export const clockOn = (today: IsoDate) => ({ today, calendar: STATE_COUNCIL_CALENDAR });
