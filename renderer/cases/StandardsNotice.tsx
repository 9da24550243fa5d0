import { Alert } from 'antd';
import { ErrorNotice } from '../components/ErrorNotice';
import { useTemplates } from '../queries';

/** Speaks up only when a scoring standard cannot be used, since case files of its kind would have no score sheet. */
export function StandardsNotice() {
  const templates = useTemplates();
  if (templates.isError) return <ErrorNotice title="没有读到评查标准" error={templates.error} onRetry={() => void templates.refetch()} />;
  const broken = templates.data?.filter((template) => !template.valid) ?? [];
  if (broken.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      className="cases-notice"
      title="有评查标准不能使用，相应类别的案卷暂时没有评分表"
      description={
        <ul className="plain-list">
          {broken.map((template) => (
            <li key={template.id} className="wrap-text">
              {template.title}：{template.problems.join('；')}
            </li>
          ))}
        </ul>
      }
    />
  );
}
