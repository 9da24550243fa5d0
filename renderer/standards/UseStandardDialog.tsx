import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Form, Input, Modal } from 'antd';
import { call } from '../api';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { keys, useTemplatePreview } from '../queries';
import { ChangeList } from './ChangeList';
import { standardName, switchLines, type StandardRow } from './standardRows';

interface Props {
  readonly row: StandardRow;
  readonly hash: string;
  readonly onClose: () => void;
}

/** Uses another standard in this workspace, after showing what that changes; a reason is asked for and kept. */
export function UseStandardDialog({ row, hash, onClose }: Props) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ readonly reason: string }>();
  const preview = useTemplatePreview(hash);
  const use = useMutation({
    mutationFn: (reason: string) => call('templates.use', { hash, reason }),
    onSuccess: ({ cases }) => {
      for (const key of [keys.templatesInUse, keys.cases, keys.scorecard, ['case']]) void client.invalidateQueries({ queryKey: key });
      void message.success(cases > 0 ? `已改用“${standardName(row)}”，${cases}卷案卷已重新计分。` : `已改用“${standardName(row)}”。`);
      onClose();
    },
  });
  return (
    <Modal
      open
      title="使用评查标准"
      width={860}
      okText="使用这个标准"
      cancelText="取消"
      okButtonProps={{ disabled: preview.data === undefined }}
      confirmLoading={use.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {preview.isPending && <Loading what="正在计算会有哪些变化…" />}
      {preview.isError && <ErrorNotice title="没有算出会有哪些变化，标准没有更换" error={preview.error} onRetry={() => void preview.refetch()} />}
      {preview.data !== undefined && (
        <>
          <p className="wrap-text">
            {preview.data.from === null ? '' : `由“${standardName(preview.data.from)}”`}改用“{standardName(preview.data.to)}”：
          </p>
          <Alert
            type={preview.data.cases > 0 ? 'warning' : 'info'}
            showIcon
            role="status"
            title="更换后的影响"
            description={
              <ul className="plain-list" aria-label="更换后的影响">
                {switchLines(preview.data, row.kinds.includes('unit')).map((line) => (
                  <li key={line} className="wrap-text">
                    {line}
                  </li>
                ))}
              </ul>
            }
          />
          {preview.data.from !== null && <ChangeList changes={preview.data.changes} />}
          <Form form={form} layout="vertical" requiredMark={false} className="standard-reason" onFinish={({ reason }) => use.mutate(reason.trim())}>
            <Form.Item name="reason" label="更换原因" rules={[{ required: true, whitespace: true, message: '请填写更换原因' }]}>
              <Input.TextArea className="growing" rows={2} maxLength={500} />
            </Form.Item>
          </Form>
          <p className="form-hint">原因、更换人和时间会记入使用记录。再次选用原来的标准即可换回，人工评定不会丢失。</p>
        </>
      )}
      {use.isError && <ErrorNotice title="标准没有更换" error={use.error} />}
    </Modal>
  );
}
