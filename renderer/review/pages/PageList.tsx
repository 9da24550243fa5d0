import { Segmented } from 'antd';
import { memo, useMemo, useState } from 'react';
import type { CaseDocument, Finding, Page } from '../../../shared/model';
import { Outline } from './Outline';
import { Thumbs } from './Thumbs';
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

/** 页面目录: thumbnails under the names of their documents, or the names alone; pages that a problem rests on carry a mark. */
export const PageList = memo(function PageList({ caseId, pages, documents, findings, current, onPage }: Props) {
  const [outline, setOutline] = useState(false);
  const groups = useMemo(() => groupPages(pages, documents), [pages, documents]);
  const marked = useMemo(
    () => new Set(findings.filter((finding) => finding.status === 'problem').flatMap((finding) => finding.evidence.map((evidence) => evidence.page))),
    [findings],
  );
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
      {outline ? <Outline groups={groups} marked={marked} current={current} onPage={onPage} /> : <Thumbs caseId={caseId} groups={groups} marked={marked} current={current} onPage={onPage} />}
    </nav>
  );
});
