import { Alert, Form, Input, Modal } from 'antd';
import { call } from '../api';
import { useBatch } from '../queries';
import { useReview } from './context';
import { openMatters } from './openMatters';

/** 完成评查: says what is still open, takes the reviewer's name. */
export function FinishDialog({ onClose }: { readonly onClose: () => void }) {
  const { caseId, detail, act } = useReview();
  const batch = useBatch();
  const [form] = Form.useForm<{ readonly by: string }>();
  const matters = openMatters(detail);
  return (
    <Modal open title="完成评查" okText="签名并完成" cancelText="取消" loading={batch.isPending} mask={{ closable: false }} onOk={() => form.submit()} onCancel={onClose}>
      {matters.length > 0 && (
        <Alert
          type="warning"
          showIcon
          className="finish-open"
          title="还有未尽事项，仍可完成，结果中会注明"
          description={
            <ul className="plain-list">
              {matters.map((matter) => (
                <li key={matter}>{matter}</li>
              ))}
            </ul>
          }
        />
      )}
      <p>
        本卷得分{detail.sheet?.total ?? '—'}分，{detail.sheet?.grade ?? '—'}。完成后评分只能查看，需要修改时可以重新打开。
      </p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ by: batch.data?.reviewer ?? '' }}
        onFinish={({ by }) => act({ label: '完成评查', run: () => call('review.finish', { caseId, by: by.trim() }) }, onClose)}
      >
        <Form.Item name="by" label="评查人签名" rules={[{ required: true, whitespace: true, message: '请填写评查人姓名' }]}>
          <Input autoFocus maxLength={50} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
