import { Button } from 'antd';
import { go } from '../app/route';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { useCase } from '../queries';
import type { SearchPlace } from '../search/searchPlace';
import { ReviewDesk } from './ReviewDesk';

interface Props {
  readonly caseId: string;
  readonly page: number;
  /** The search over all case files that the user came from. */
  readonly found: SearchPlace | null;
}

/** 案卷评查: one case file with its pages beside its score sheet, opened at `page`. */
export function ReviewScreen({ caseId, page, found }: Props) {
  const detail = useCase(caseId);
  if (detail.data !== undefined) return <ReviewDesk detail={detail.data} startPage={page} found={found} />;
  if (detail.isPending) return <Loading what="正在打开案卷…" />;
  return (
    <main>
      <ErrorNotice title="案卷没有打开" error={detail.error} onRetry={() => void detail.refetch()} />
      <Button className="error-notice" onClick={() => go({ screen: 'cases' })}>
        返回案卷列表
      </Button>
    </main>
  );
}
