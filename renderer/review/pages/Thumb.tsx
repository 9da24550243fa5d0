import { memo } from 'react';
import { resourcePaths } from '../../../shared/contract';
import type { Page } from '../../../shared/model';
import { resourceUrl } from '../../api';
import { PAGE_STATE_NAMES } from '../../components/text';

interface Props {
  readonly caseId: string;
  readonly page: Page;
  readonly marked: boolean;
  /** Who had the page on the screen; empty for nobody. */
  readonly readers: string;
  readonly current: boolean;
  readonly onPage: (page: number) => void;
}

/** A page small; a click shows it. */
export const Thumb = memo(function Thumb({ caseId, page, marked, readers, current, onPage }: Props) {
  const drawn = page.width > 0 && page.state !== 'pending';
  const unread = readers === '' && drawn && page.state !== 'blank';
  return (
    <button
      type="button"
      className={`thumb thumb-${page.state}`}
      aria-current={current ? 'page' : undefined}
      aria-label={`第${page.number}页${drawn && page.state !== 'unreadable' ? '' : `，${PAGE_STATE_NAMES[page.state]}`}${marked ? '，有问题' : ''}${unread ? '，未看' : ''}`}
      title={readers === '' ? undefined : `${readers}看过`}
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
        {unread && (
          <span className="thumb-unread-mark" aria-hidden>
            未看
          </span>
        )}
      </span>
    </button>
  );
});
