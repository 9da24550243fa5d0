import { memo, useEffect, useMemo, useRef } from 'react';
import { resourcePaths } from '../../../shared/contract';
import type { CaseDocument, Finding, Page } from '../../../shared/model';
import { resourceUrl } from '../../api';
import { PAGE_STATE_NAMES, pagesText } from '../../components/text';
import { groupPages } from './groups';
import './pages.css';

interface Props {
  readonly caseId: string;
  readonly pages: readonly Page[];
  readonly documents: readonly CaseDocument[];
  readonly findings: readonly Finding[];
  readonly current: number;
  readonly onPage: (page: number) => void;
}

/** 页面目录: thumbnails under the names of their documents; pages that a problem rests on carry a mark. */
export const PageList = memo(function PageList({ caseId, pages, documents, findings, current, onPage }: Props) {
  const groups = useMemo(() => groupPages(pages, documents), [pages, documents]);
  const marked = useMemo(
    () => new Set(findings.filter((finding) => finding.status === 'problem').flatMap((finding) => finding.evidence.map((evidence) => evidence.page))),
    [findings],
  );
  return (
    <nav className="page-list" aria-label="页面目录">
      {groups.map((group) => (
        <section key={group.key} aria-label={`${group.title}，${pagesText(group.pages.map((page) => page.number))}`}>
          <h3>{group.title}</h3>
          <div className="thumbs">
            {group.pages.map((page) => (
              <Thumb key={page.number} caseId={caseId} page={page} marked={marked.has(page.number)} current={page.number === current} onPage={onPage} />
            ))}
          </div>
        </section>
      ))}
    </nav>
  );
});

interface ThumbProps {
  readonly caseId: string;
  readonly page: Page;
  readonly marked: boolean;
  readonly current: boolean;
  readonly onPage: (page: number) => void;
}

const Thumb = memo(function Thumb({ caseId, page, marked, current, onPage }: ThumbProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current) button.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const drawn = page.width > 0 && page.state !== 'pending';
  return (
    <button
      ref={button}
      type="button"
      className={`thumb thumb-${page.state}`}
      aria-current={current ? 'page' : undefined}
      aria-label={`第${page.number}页${drawn && page.state !== 'unreadable' ? '' : `，${PAGE_STATE_NAMES[page.state]}`}${marked ? '，有问题' : ''}`}
      onClick={() => onPage(page.number)}
    >
      <span className="thumb-sheet">
        {drawn ? (
          <img src={resourceUrl(resourcePaths.pageImage(caseId, page.number))} alt="" loading="lazy" decoding="async" draggable={false} />
        ) : (
          <span className="thumb-state">{PAGE_STATE_NAMES[page.state]}</span>
        )}
      </span>
      <span className="thumb-number">
        {page.number}
        {marked && <span className="thumb-mark" aria-hidden title="有问题" />}
      </span>
    </button>
  );
});
