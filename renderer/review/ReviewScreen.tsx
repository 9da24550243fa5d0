import { Button } from 'antd';
import { go } from '../app/route';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { useCase } from '../queries';
import { ReviewDesk } from './ReviewDesk';

/** 案卷评查: one case file with its pages beside its score sheet, opened at `page`. */
export function ReviewScreen({ caseId, page }: { readonly caseId: string; readonly page: number }) {
  const detail = useCase(caseId);
  if (detail.data !== undefined) return <ReviewDesk detail={detail.data} startPage={page} />;
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
