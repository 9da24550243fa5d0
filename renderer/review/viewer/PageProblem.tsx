import { Alert, Button } from 'antd';
import type { Page } from '../../../shared/model';
import { useJobCall } from '../../queries';
import { useReview } from '../context';

/** Says above the page why it has no text, and offers another try where one may help. */
export function PageProblem({ page }: { readonly page: Page }) {
  const { caseId } = useReview();
  const retry = useJobCall('pages.retry');
  if (page.state !== 'unreadable') return null;
  return (
    <Alert
      type="error"
      showIcon
      title={`第${page.number}页无法识别`}
      description={<span className="wrap-text">{page.problem ?? '原因不明。'}　请看原页人工判断。</span>}
      action={
        <Button size="small" loading={retry.isPending} onClick={() => retry.mutate({ caseId })}>
          重新识别
        </Button>
      }
    />
  );
}
