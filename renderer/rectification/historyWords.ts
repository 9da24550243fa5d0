import { DOCUMENT_NAMES, MEASURES, SERVICE_MANNERS, TRANSFER_TARGETS, type NoticeEventBody } from '../../shared/rectification';

/** An entry of the ledger in words: what happened, and what was said of it. */
export interface EntryWords {
  readonly what: string;
  readonly detail: string;
}

const problems = ({ length }: readonly string[]): string => `${length}项问题`;
const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('；');

/** The words of an entry. */
export function entryWords(body: NoticeEventBody): EntryWords {
  switch (body.type) {
    case 'drafted':
      return { what: `起草${DOCUMENT_NAMES[body.kind]}`, detail: `列入${body.problems.length}项问题` };
    case 'discarded':
      return { what: '废弃草稿', detail: '' };
    case 'issued':
      return { what: '签发', detail: `${body.number}，列入${body.problems.length}项问题` };
    case 'voided':
      return { what: '作废', detail: body.reason };
    case 'received':
      return { what: '送达', detail: joined(SERVICE_MANNERS[body.manner], body.receiver === '' ? '' : `收件人${body.receiver}`, body.note) };
    case 'extended':
      return { what: `延期${body.days}日`, detail: body.reason };
    case 'reported':
      return { what: '收到整改报告', detail: joined(problems(body.problemIds), body.note) };
    case 'refused':
      return { what: '拒不纠正', detail: joined(problems(body.problemIds), body.reason) };
    case 'verified':
      return { what: `核查：${body.rectified ? '整改到位' : '没有整改到位'}`, detail: joined(problems(body.problemIds), `核查人${body.verifier}`, body.note) };
    case 'closed':
      return { what: '销号', detail: joined(problems(body.problemIds), body.note) };
    case 'reopened':
      return { what: '恢复跟踪', detail: joined(problems(body.problemIds), body.reason) };
    case 'decided':
      return { what: '作出决定', detail: joined(`决定书${body.number}`, problems(body.problemIds)) };
    case 'decision-voided':
      return { what: '决定书作废', detail: '问题回到作出决定之前的状态' };
    case 'measure':
      return { what: MEASURES[body.measure], detail: joined(`依据${body.basis}`, body.note) };
    case 'transferred':
      return {
        what: `移送${TRANSFER_TARGETS[body.to]}`,
        detail: joined(body.organ, `依据${body.basis}`, body.problemIds.length === 0 ? '' : problems(body.problemIds), body.ends ? '整改随移送办结' : '', body.note),
      };
  }
}
