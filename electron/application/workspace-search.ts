import { setImmediate } from 'node:timers/promises';
import type { Implementation, WorkspaceHit } from '../../shared/contract';
import { UserError } from '../../shared/model';
import { findInPage, gramsDecide } from '../../shared/search';
import type { PageCandidate } from '../storage';
import type { Context } from './context';
import type { Session } from './session';

/** Pages counted in all; a larger number helps nobody and takes its time. */
const MOST_COUNTED = 10_000;
/** Pages read before other calls have their turn. */
const PAGES_AT_ONCE = 20;
/** Pages read for one part of an answer, whether they hold the words or not. */
const MOST_READ = 400;
/** Pages of an older workspace taken into the index before other calls have their turn. */
const FILLED_AT_ONCE = 8;

/** Takes pages that the index does not know yet into it, in small steps between other calls, while the workspace stays open. */
export async function fillSearchIndex(context: Context, session: Session): Promise<void> {
  try {
    while (context.current()?.session === session && session.workspace.pageSearch.fill(FILLED_AT_ONCE) > 0) await setImmediate();
  } catch (error) {
    // The pages stay as they are and are said to be missing from the search; the next opening tries again.
    context.log.write('search index', error);
  }
}

function hitOn(session: Session, { caseId, page }: PageCandidate, query: string): WorkspaceHit | null {
  const text = session.workspace.pages.text(caseId, page);
  const found = text === null ? [] : findInPage(text, query);
  const [first] = found;
  if (first === undefined) return null;
  return { caseId, page, times: found.length, before: first.before, text: first.text, after: first.after };
}

export function workspaceSearchProcedures({ requireSession }: Context): Pick<Implementation, 'search.workspace'> {
  let latest = 0;
  return {
    'search.workspace': async ({ query, limit, after = 0, caseIds = null }) => {
      const session = requireSession();
      const { pageSearch } = session.workspace;
      const turn = (latest += 1);
      const started = performance.now();
      /** Lets other calls have their turn; ends the search when it is of no use any more. */
      const pause = async (): Promise<void> => {
        await setImmediate();
        if (turn !== latest) throw new UserError('search-superseded', '已开始新的检索，本次检索停止，没有改动任何内容。');
        if (requireSession() !== session) throw new UserError('no-workspace', '检索时工作区已关闭，检索停止，没有改动任何内容。请打开工作区后重新检索。');
      };
      const counted = pageSearch.count(query, MOST_COUNTED + 1, caseIds);
      const hits: WorkspaceHit[] = [];
      let next: number | null = after;
      for (let read = 0; next !== null && hits.length < limit && read < MOST_READ; read += PAGES_AT_ONCE) {
        await pause();
        const most = Math.min(PAGES_AT_ONCE, limit - hits.length);
        const candidates = pageSearch.candidates(query, next, most, caseIds);
        for (const candidate of candidates) {
          const hit = hitOn(session, candidate, query);
          if (hit !== null) hits.push(hit);
        }
        next = candidates.length < most ? null : (candidates.at(-1)?.place ?? null);
      }
      return {
        hits,
        next,
        atLeast: gramsDecide(query) ? Math.min(counted, MOST_COUNTED) : hits.length,
        atMost: counted > MOST_COUNTED ? null : counted,
        waiting: pageSearch.waiting(),
        elapsed: Math.round(performance.now() - started),
      };
    },
  };
}
