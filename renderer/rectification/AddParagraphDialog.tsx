import { Form, Input, Modal } from 'antd';

interface Props {
  readonly onAdd: (heading: string, text: string) => void;
  readonly onCancel: () => void;
}

/** A paragraph of one's own behind another. */
export function AddParagraphDialog({ onAdd, onCancel }: Props) {
  const [form] = Form.useForm<{ readonly heading: string; readonly text: string }>();
  return (
    <Modal open title="增加一段" okText="增加" cancelText="取消" mask={{ closable: false }} onOk={() => form.submit()} onCancel={onCancel}>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ heading: '', text: '' }} onFinish={({ heading, text }) => onAdd(heading.trim(), text.trim())}>
        <Form.Item name="heading" label="标题" extra="写了标题即另起一部分，序号由程序编排；不写则接在前一段之后。">
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="text" label="内容" rules={[{ required: true, whitespace: true, message: '请填写内容' }]}>
          <Input.TextArea autoFocus className="growing" rows={3} maxLength={20_000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
