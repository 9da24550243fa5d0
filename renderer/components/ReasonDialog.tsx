import { Form, Input, Modal } from 'antd';

interface Props {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly okText: string;
  readonly maxLength: number;
  /** What stands in the field at first. */
  readonly start?: string;
  readonly onOk: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks for a reason that may not be left out. */
export function ReasonDialog({ title, label, hint, okText, maxLength, start = '', onOk, onCancel }: Props) {
  const [form] = Form.useForm<{ readonly reason: string }>();
  return (
    <Modal open title={title} okText={okText} cancelText="取消" onOk={() => form.submit()} onCancel={onCancel} mask={{ closable: false }}>
      <p className="form-hint wrap-text">{hint}</p>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ reason: start }} onFinish={({ reason }) => onOk(reason.trim())}>
        <Form.Item name="reason" label={label} rules={[{ required: true, whitespace: true, message: `请填写${label}` }]}>
          <Input.TextArea
            autoFocus
            className="growing"
            rows={2}
            maxLength={maxLength}
            onPressEnter={(event) => {
              if (event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              form.submit();
            }}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
