import type { AttachedPlace, Correction, ItemJudgement, SeenPages, VerdictRecord } from '../model';
import type { ReviewAction, ReviewState } from './actions';

/** What stands after undo and redo: the actions in force, and those taken back that redo can bring again. */
interface Standing {
  readonly done: ReviewAction[];
  readonly undone: ReviewAction[];
}

/** Finishing and reopening are acts of their own with a name and a reason: undo never reaches behind them. */
const isBarrier = ({ body }: ReviewAction): boolean => body.type === 'finish' || body.type === 'reopen';

const undoable = (done: readonly ReviewAction[]): boolean => {
  const last = done.at(-1);
  return last !== undefined && !isBarrier(last);
};

function standing(journal: readonly ReviewAction[]): Standing {
  const done: ReviewAction[] = [];
  let undone: ReviewAction[] = [];
  for (const action of journal) {
    if (action.body.type === 'undo') {
      const last = undoable(done) ? done.pop() : undefined;
      if (last) undone.push(last);
    } else if (action.body.type === 'redo') {
      const last = undone.pop();
      if (last) done.push(last);
    } else if (action.body.type !== 'seen') {
      done.push(action);
      undone = [];
    }
  }
  return { done, undone };
}

/** The pages that each person saw, whatever was undone meanwhile: what was seen stays seen. */
function seenIn(journal: readonly ReviewAction[]): readonly SeenPages[] {
  const people = new Map<string, { readonly pages: Set<number>; at: string }>();
  for (const { body, by, at } of journal) {
    if (body.type !== 'seen') continue;
    const person = people.get(by) ?? { pages: new Set<number>(), at };
    for (const page of body.pages) person.pages.add(page);
    person.at = at;
    people.set(by, person);
  }
  return [...people].map(([by, { pages, at }]) => ({ by, pages: [...pages].sort((a, b) => a - b), at }));
}

/** What a correction is about; a later correction of the same thing replaces the earlier one. */
function subjectOf(correction: Correction): string {
  switch (correction.type) {
    case 'kind':
      return 'kind';
    case 'document':
      return `document ${[...correction.pages].sort((a, b) => a - b).join(',')}`;
    case 'fact':
      return `fact ${JSON.stringify([correction.name, correction.page, correction.machineValue])}`;
  }
}

/**
 * Where the review of a case file stands after all that was done to it. Pure: the same journal gives the same state.
 * @param journal all entries of the case file, oldest first, undo and redo among them
 */
export function foldReview(journal: readonly ReviewAction[]): ReviewState {
  const { done, undone } = standing(journal);
  const judgements = new Map<string, ItemJudgement>();
  const verdicts = new Map<string, VerdictRecord>();
  const corrections = new Map<string, Correction>();
  const attached = new Map<string, AttachedPlace>();
  let finished: ReviewAction | null = null;

  for (const action of done) {
    const { body, by, at } = action;
    switch (body.type) {
      case 'judge':
        judgements.set(body.judgement.itemId, { ...body.judgement, by, at });
        break;
      case 'judge-all':
        for (const judgement of body.judgements) judgements.set(judgement.itemId, { ...judgement, by, at });
        break;
      case 'reset':
        judgements.delete(body.itemId);
        break;
      case 'answer':
        if (body.verdict === null) verdicts.delete(body.findingId);
        else verdicts.set(body.findingId, { findingId: body.findingId, verdict: body.verdict, reason: body.reason, by, at });
        break;
      case 'attach':
        attached.set(body.place.id, { ...body.place, by, at });
        break;
      case 'detach':
        attached.delete(body.id);
        break;
      case 'correct': {
        const subject = subjectOf(body.correction);
        corrections.delete(subject);
        corrections.set(subject, body.correction);
        break;
      }
      case 'finish':
        finished = action;
        break;
      case 'reopen':
        finished = null;
        break;
      case 'undo':
      case 'redo':
      case 'seen':
        break;
    }
  }
  return {
    judgements: [...judgements.values()],
    verdicts: [...verdicts.values()],
    corrections: [...corrections.values()],
    attached: [...attached.values()],
    seen: seenIn(journal),
    finishedBy: finished?.by ?? null,
    finishedAt: finished?.at ?? null,
    finishedAdvice: finished?.body.type === 'finish' ? (finished.body.advice ?? []) : null,
    canUndo: undoable(done),
    canRedo: undone.length > 0,
  };
}
