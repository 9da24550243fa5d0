import { Alert, Button } from 'antd';
import { messageOf } from '../api';

interface Props {
  readonly title: string;
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** An error that stays until it is dealt with, with a retry where one makes sense. */
export function ErrorNotice({ title, error, onRetry }: Props) {
  return (
    <Alert
      className="error-notice"
      type="error"
      showIcon
      role="alert"
      title={title}
      description={messageOf(error)}
      action={
        onRetry === undefined ? null : (
          <Button size="small" onClick={onRetry}>
            重试
          </Button>
        )
      }
    />
  );
}
