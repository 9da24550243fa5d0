import { randomUUID } from 'node:crypto';
import type { Implementation } from '../../../shared/contract';
import { draftNotice, type KeptScore, type ReviewOutcome } from '../../../shared/rectification';
import { UserError } from '../../../shared/model';
import { basisFor, settingsOf } from './basis';
import type { LedgerBook } from './book';
import { keepDraft } from './drafts';
import { keepFiles } from './files';
import { scoresOf } from './sources';

type ObjectionProcedures = Pick<Implementation, 'objections.list' | 'objections.receive' | 'objections.assign' | 'objections.decide' | 'objections.result'>;

const scoreText = ({ total, grade }: KeptScore): string => `${total}分，${grade}`;

/** Objections (异议) and re-reviews (复核). */
export function objectionProcedures(open: () => LedgerBook): ObjectionProcedures {
  return {
    'objections.list': async () => [...open().objections()].reverse(),
    'objections.receive': async ({ files, rule, ...given }) => {
      const before = open();
      if (given.noticeId !== null) before.entry(given.noticeId);
      const objectionId = randomUUID();
      const body = { type: 'objected', ...given, rule: rule ?? settingsOf(before.session).review, scores: scoresOf(before.session, given.caseIds), files: [] } as const;
      before.requireObjection(objectionId, body);
      const kept = await keepFiles(before.session, files);
      const book = open();
      book.enterObjection(objectionId, { ...body, files: kept });
      return book.objection(objectionId);
    },
    'objections.assign': async ({ objectionId, on, person }) => {
      const book = open();
      book.enterObjection(objectionId, { type: 'assigned', on, person });
      return book.objection(objectionId);
    },
    'objections.decide': async ({ objectionId, files, ...given }) => {
      const before = open();
      const body = { type: 'reviewed', ...given, scores: scoresOf(before.session, before.objection(objectionId).caseIds), files: [] } as const;
      before.requireObjection(objectionId, body);
      const kept = await keepFiles(before.session, files);
      const book = open();
      book.enterObjection(objectionId, { ...body, files: kept });
      return book.objection(objectionId);
    },
    'objections.result': async ({ objectionId }) => {
      const book = open();
      const { outcome, agency, receivedOn, note, changes } = book.objection(objectionId);
      if (outcome === null || outcome === 'withdrawn') {
        throw new UserError('objection-open', '该异议尚未复核完毕或者已经撤回，没有起草复核结果告知书。请先登记复核结果。');
      }
      const review: ReviewOutcome = {
        objectionId, receivedOn, outcome, note,
        changes: changes.map(({ caseTitle, before, after }) => ({ caseTitle, before: scoreText(before), after: scoreText(after) })),
      };
      return keepDraft(book, draftNotice({ ...basisFor(book.session, 'review-result', agency, [], book.clock.today), review }, []));
    },
  };
}
