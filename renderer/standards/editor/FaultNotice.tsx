import { Alert, Button } from 'antd';
import { CallFailure, messageOf } from '../../api';
import { ErrorNotice } from '../../components/ErrorNotice';

interface Props {
  readonly title: string;
  readonly error: unknown;
  readonly onFault: () => void;
  readonly onRetry: () => void;
}

/** Why something cannot be done with the draft: for faults, the way to the first of them. */
export function FaultNotice({ title, error, onFault, onRetry }: Props) {
  if (!(error instanceof CallFailure) || error.code !== 'draft-faulty') return <ErrorNotice title={title} error={error} onRetry={onRetry} />;
  return (
    <Alert
      type="error" showIcon role="alert" title={title} description={messageOf(error)}
      action={
        <Button size="small" onClick={onFault}>
          去改
        </Button>
      }
    />
  );
}
