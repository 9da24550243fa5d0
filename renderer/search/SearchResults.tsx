import { Button, Empty } from 'antd';
import { useMemo } from 'react';
import { go } from '../app/route';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import type { useCases } from '../queries';
import { HitList } from './HitList';
import { groupHits, totalText } from './hits';
import { SearchNotices } from './SearchNotices';
import type { SearchPlace } from './searchPlace';
import { useWorkspaceSearch } from './useWorkspaceSearch';

interface Props {
  readonly search: SearchPlace;
  readonly cases: ReturnType<typeof useCases>;
  /** The case files searched; null for all, undefined while they are not known. */
  readonly caseIds: readonly string[] | null | undefined;
  readonly onAllCases: () => void;
}

/** What was found, or why nothing is there to be seen. */
export function SearchResults({ search, cases, caseIds, onAllCases }: Props) {
  const result = useWorkspaceSearch({ q: search.q, agency: search.agency, kind: search.kind, caseIds });
  const parts = result.data?.pages;
  const groups = useMemo(() => groupHits(parts?.flatMap(({ hits }) => hits) ?? []), [parts]);
  const byId = useMemo(() => new Map((cases.data ?? []).map((summary) => [summary.caseId, summary])), [cases.data]);
  if (cases.data?.length === 0) {
    return (
      <Empty className="search-empty" description="工作区里还没有案卷，导入并识别后才能检索">
        <Button type="primary" onClick={() => go({ screen: 'cases' })}>
          到案卷列表导入
        </Button>
      </Empty>
    );
  }
  if (search.q === '') return <Hints />;
  if (caseIds === undefined && cases.isError) return <ErrorNotice title="没有读到案卷列表，不能按机关和类别检索" error={cases.error} onRetry={() => void cases.refetch()} />;
  if (parts === undefined && result.isError) return <ErrorNotice title="没有查成" error={result.error} onRetry={() => void result.refetch()} />;
  if (parts === undefined) return <Loading what="正在检索…" />;
  const unread = (cases.data ?? []).reduce((sum, { pages, pagesDone }) => sum + pages - pagesDone, 0);
  const narrowed = caseIds !== null;
  return (
    <>
      <p className="search-total" role="status">
        {groups.length > 0 ? totalText(parts) : `没有找到“${search.q}”`}
        {narrowed && <span className="muted">（只查了所选机关和类别的{caseIds?.length ?? 0}卷）</span>}
      </p>
      <SearchNotices waiting={parts.at(-1)?.waiting ?? 0} unread={unread} />
      {result.isError && <ErrorNotice title="后面的结果没有查成，已列出的不受影响" error={result.error} onRetry={() => void (result.isFetchNextPageError ? result.fetchNextPage() : result.refetch())} />}
      {groups.length > 0 ? (
        <HitList groups={groups} search={search} cases={byId} onMore={result.hasNextPage ? () => void result.fetchNextPage() : null} loadingMore={result.isFetchingNextPage} />
      ) : (
        <Empty className="search-empty" image={Empty.PRESENTED_IMAGE_SIMPLE} description="可以少输几个字再查：扫描件上个别字可能识别有误">
          {narrowed && <Button onClick={onAllCases}>在全部案卷中查</Button>}
        </Empty>
      )}
    </>
  );
}

function Hints() {
  return (
    <div className="search-hints muted">
      <p>在本工作区全部案卷的识别文字中查找，输入后自动列出所在的案卷和页。</p>
      <ul>
        <li>不区分空格、全角半角、字母大小写和括号样式；换行断开的字词也能查到。</li>
        <li>按↓到结果，↑↓选择，回车打开该页并框出位置；在任何界面按Ctrl+Shift+F回到这里。</li>
        <li>在页面上选中文字再按Ctrl+Shift+F，就查选中的字词。</li>
      </ul>
    </div>
  );
}
