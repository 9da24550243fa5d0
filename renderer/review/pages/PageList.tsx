import { Button, Segmented } from 'antd';
import { memo, useMemo, useState } from 'react';
import type { CaseDetail } from '../../../shared/contract';
import type { CaseDocument, Finding, Page } from '../../../shared/model';
import { nextUnread, readersOf, unreadPages } from '../coverage';
import { Outline } from './Outline';
import { Thumbs } from './Thumbs';
import { groupPages } from './groups';
import './pages.css';

interface Props {
  readonly caseId: string;
  readonly pages: readonly Page[];
  readonly documents: readonly CaseDocument[];
  readonly findings: readonly Finding[];
  readonly seen: CaseDetail['seen'];
  readonly current: number;
  readonly onPage: (page: number) => void;
}

/** 页面目录: thumbnails under the names of their documents, or the names alone; pages that a problem rests on or that nobody read carry a mark. */
export const PageList = memo(function PageList({ caseId, pages, documents, findings, seen, current, onPage }: Props) {
  const [outline, setOutline] = useState(false);
  const groups = useMemo(() => groupPages(pages, documents), [pages, documents]);
  const marked = useMemo(
    () => new Set(findings.filter((finding) => finding.status === 'problem').flatMap((finding) => finding.evidence.map((evidence) => evidence.page))),
    [findings],
  );
  const readers = useMemo(() => readersOf(seen), [seen]);
  const unread = useMemo(() => unreadPages({ pages, seen }), [pages, seen]);
  const next = nextUnread(unread, current);
  const shared = { groups, marked, readers, current, onPage };
  return (
    <nav className="page-list" aria-label="页面目录">
      <Segmented
        size="small"
        block
        aria-label="页面目录的样式"
        value={outline ? 'outline' : 'thumbs'}
        options={[
          { value: 'thumbs', label: '缩略图' },
          { value: 'outline', label: '文书' },
        ]}
        onChange={(value) => setOutline(value === 'outline')}
      />
      {outline ? <Outline {...shared} /> : <Thumbs caseId={caseId} {...shared} />}
      <div className="page-coverage">
        <span className="muted">{unread.length === 0 ? '各页都已看过' : `${unread.length}页未看`}</span>
        {next !== null && (
          <Button size="small" type="link" title="到下一个没有人看过的页（V）" onClick={() => onPage(next)}>
            到未看页
          </Button>
        )}
      </div>
    </nav>
  );
});
