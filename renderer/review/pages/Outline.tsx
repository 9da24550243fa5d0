import { useEffect, useRef } from 'react';
import { pagesText } from '../../components/text';
import type { PageGroup } from './groups';

interface Props {
  readonly groups: readonly PageGroup[];
  readonly marked: ReadonlySet<number>;
  /** Who read each page. */
  readonly readers: ReadonlyMap<number, readonly string[]>;
  readonly current: number;
  readonly onPage: (page: number) => void;
}

/** The documents of the case file in reading order with their pages; a click shows the first page. */
export function Outline({ groups, marked, readers, current, onPage }: Props) {
  const here = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // In braces: browsers may answer a promise here, which React would take for the clean-up.
    here.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <ol className="plain-list outline" aria-label="文书">
      {groups.map(({ key, title, pages }) => {
        const unread = pages.filter(({ number, state }) => state !== 'blank' && !readers.has(number)).length;
        const inside = pages.some(({ number }) => number === current);
        return (
          <li key={key}>
            <button ref={inside ? here : null} type="button" aria-current={inside ? 'location' : undefined} onClick={() => onPage(pages[0]?.number ?? 1)}>
              <span>
                {title}
                {pages.some(({ number }) => marked.has(number)) && <span className="thumb-mark" role="img" aria-label="有问题" title="有问题" />}
              </span>
              <span className="muted">
                {pagesText(pages.map(({ number }) => number))}
                {unread > 0 && `，${unread === pages.length ? '' : `${unread}页`}未看`}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
