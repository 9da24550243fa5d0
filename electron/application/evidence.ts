import { randomUUID } from 'node:crypto';
import type { Implementation } from '../../shared/contract';
import { UserError, type AttachedPlace } from '../../shared/model';
import { requirePage } from './case-views';
import type { Context } from './context';
import { reviewerOf } from './journal';
import { recorder, requireItem } from './review-record';
import { requireCase, type CaseSnapshot } from './session';

/** Places attached to one item at most. */
const MOST_PLACES = 100;

/** What people frame on pages and attach to items, and which pages they had before their eyes. */
export function evidenceProcedures(context: Context): Pick<Implementation, 'evidence.attach' | 'evidence.annotate' | 'evidence.detach' | 'pages.seen'> {
  const { record, editable } = recorder(context);
  return {
    'evidence.attach': async ({ caseId, itemId, evidence, note }) => {
      const { session, snapshot } = editable(caseId);
      requireItem(snapshot, itemId);
      requirePage(session, caseId, evidence.page);
      if (snapshot.review.attached.filter((place) => place.itemId === itemId).length >= MOST_PLACES) {
        throw new UserError('too-many-places', `本项标注的依据已有${MOST_PLACES}处，没有再添加。请先删除不需要的标注。`);
      }
      return record(session, caseId, { type: 'attach', place: { id: randomUUID(), itemId, evidence, note } });
    },
    'evidence.annotate': async ({ caseId, id, note }) => {
      const { session, snapshot } = editable(caseId);
      const { by: _by, at: _at, ...place } = requirePlace(snapshot, id);
      return record(session, caseId, { type: 'attach', place: { ...place, note } });
    },
    'evidence.detach': async ({ caseId, id }) => {
      const { session, snapshot } = editable(caseId);
      requirePlace(snapshot, id);
      return record(session, caseId, { type: 'detach', id });
    },
    'pages.seen': async ({ caseId, pages }) => {
      const session = context.requireSession();
      requireCase(session.workspace, caseId);
      const by = reviewerOf(session.workspace);
      const { seen } = session.journal.stateOf(caseId);
      const known = new Set(seen.find((person) => person.by === by)?.pages);
      const there = new Set(session.workspace.pages.list(caseId).map(({ number }) => number));
      const fresh = [...new Set(pages)].filter((page) => there.has(page) && !known.has(page)).sort((a, b) => a - b);
      if (fresh.length === 0) return seen;
      session.journal.append(caseId, { type: 'seen', pages: fresh }, by);
      session.reviewNoted(caseId);
      return session.journal.stateOf(caseId).seen;
    },
  };
}

function requirePlace({ review, record }: CaseSnapshot, id: string): AttachedPlace {
  const place = review.attached.find((one) => one.id === id);
  if (place === undefined) throw new UserError('place-missing', `案卷“${record.id}”中没有这一处标注（可能已被删除），未作任何改动。请刷新后重试。`);
  return place;
}
