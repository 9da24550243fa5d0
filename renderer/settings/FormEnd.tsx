import { Button, Space } from 'antd';
import { ErrorNotice } from '../components/ErrorNotice';

interface Props {
  readonly changed: boolean;
  readonly saving: boolean;
  /** Why the last saving failed; null if it did not. */
  readonly error: Error | null;
  readonly onGiveUp: () => void;
}

/** The end of a form of settings: saving, giving up what was typed, and what went wrong. */
export function FormEnd({ changed, saving, error, onGiveUp }: Props) {
  return (
    <>
      {error !== null && <ErrorNotice title="设置没有保存" error={error} />}
      <Space>
        <Button type="primary" htmlType="submit" disabled={!changed} loading={saving}>
          保存
        </Button>
        {changed && <Button onClick={onGiveUp}>放弃修改</Button>}
      </Space>
    </>
  );
}

/** What a rule of a form answers: nothing, or the fault in Chinese. */
export const rejectFault = (fault: string | null): Promise<void> => (fault === null ? Promise.resolve() : Promise.reject(new Error(fault)));
