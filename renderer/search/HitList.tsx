import { Button } from 'antd';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { CaseSummary } from '../../shared/contract';
import { CASE_KIND_NAMES } from '../../shared/model';
import { fragmentOf, notePlace } from '../app/route';
import type { HitGroup } from './hits';
import type { SearchPlace } from './searchPlace';

interface Props {
  readonly groups: readonly HitGroup[];
  readonly search: SearchPlace;
  readonly cases: ReadonlyMap<string, CaseSummary>;
  /** Lists more; null when all are listed. */
  readonly onMore: (() => void) | null;
  readonly loadingMore: boolean;
}

/** Class of what the arrow keys go through. */
const STOP = 'hit-stop';

/** Moves the focus `by` places in the list from the element that has it; false when there is nothing to move to. */
function step(list: HTMLElement, by: number): boolean {
  const stops = [...list.querySelectorAll<HTMLElement>(`.${STOP}`)];
  const next = stops[stops.findIndex((stop) => stop === document.activeElement) + by];
  next?.focus();
  return next !== undefined;
}

/** Puts the focus on the hit that was opened last, or on the first. */
export function focusHits(list: HTMLElement | null): void {
  const hit = list?.querySelector<HTMLElement>(`.${STOP}[aria-current]`) ?? list?.querySelector<HTMLElement>(`.${STOP}`);
  hit?.focus();
}

/** The pages found, under the names of their case files. Arrow keys go through them, Enter opens one. */
export function HitList({ groups, search, cases, onMore, loadingMore }: Props) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const last = list.current?.querySelector<HTMLElement>('[aria-current]') ?? null;
    last?.scrollIntoView({ block: 'center' });
    last?.focus({ preventScroll: true });
  }, []);
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined && list.current !== null && step(list.current, by)) event.preventDefault();
  };
  return (
    <section className="hits" aria-label="检索结果" ref={list} onKeyDown={onKey}>
      {groups.map((group) => (
        <section key={group.caseId} className="hit-group" aria-label={cases.get(group.caseId)?.caseName ?? group.caseId}>
          <h2>
            {cases.get(group.caseId)?.caseName ?? group.caseId}
            <CaseNote summary={cases.get(group.caseId)} />
          </h2>
          <ul className="plain-list">
            {group.hits.map((hit) => {
              const at = { caseId: hit.caseId, page: hit.page };
              const opened = search.at?.caseId === at.caseId && search.at.page === at.page;
              return (
                <li key={hit.page}>
                  <a
                    className={`hit ${STOP}`}
                    href={fragmentOf({ screen: 'review', ...at, found: { ...search, at } })}
                    aria-current={opened ? 'true' : undefined}
                    onClick={() => notePlace({ screen: 'search', search: { ...search, at } })}
                  >
                    <span className="hit-page mono">第{hit.page}页</span>
                    <span className="hit-words">
                      …{hit.before}
                      <mark>{hit.text}</mark>
                      {hit.after}…
                    </span>
                    {hit.times > 1 && <span className="hit-times muted mono">{hit.times}处</span>}
                  </a>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      {onMore !== null && (
        <Button className={`hit-more ${STOP}`} loading={loadingMore} onClick={onMore}>
          再列出一些
        </Button>
      )}
    </section>
  );
}

function CaseNote({ summary }: { readonly summary: CaseSummary | undefined }) {
  return summary === undefined ? null : <span className="muted hit-case-note">{[summary.agency, CASE_KIND_NAMES[summary.kind]].filter((part) => part !== '').join('　')}</span>;
}
