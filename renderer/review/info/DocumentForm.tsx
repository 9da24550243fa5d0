import { Form, InputNumber, Modal, Select } from 'antd';
import { DOCUMENT_TYPES } from '../../../shared/model';
import type { DocumentType } from '../../../shared/model';
import { call } from '../../api';
import { useReview } from '../context';
import { pageRange } from './corrections';
import { useCorrect } from './useCorrect';

export const TYPE_OPTIONS = DOCUMENT_TYPES.map((type) => ({ value: type, label: type }));

/** The pages and type that the form begins with. */
export interface DocumentTarget {
  readonly first: number;
  readonly last: number;
  readonly type: string | null;
}

interface Fields {
  readonly first: number;
  readonly last: number;
  readonly type: DocumentType;
}

/** Makes a range of pages one document of a type. */
export function DocumentForm({ target, onClose }: { readonly target: DocumentTarget; readonly onClose: () => void }) {
  const { caseId, detail } = useReview();
  const correct = useCorrect();
  const [form] = Form.useForm<Fields>();
  const total = detail.pages.length;
  const save = ({ first, last, type }: Fields) => {
    const range = pageRange(first, last, total);
    if ('pages' in range) correct('更正文书种类', () => call('documents.correct', { caseId, pages: [...range.pages], documentType: type }), onClose);
  };
  return (
    <Modal open title="更正文书种类" okText="保存" cancelText="取消" onOk={() => form.submit()} onCancel={onClose} mask={{ closable: false }}>
      <p className="form-hint">所填页码范围内的各页将作为一份文书，相关检查随即重新进行。</p>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ first: target.first, last: target.last, type: target.type ?? undefined }} onFinish={save}>
        <div className="page-range">
          <Form.Item name="first" label="起始页" rules={[{ required: true, message: '请填写起始页' }]}>
            <InputNumber min={1} max={total} precision={0} />
          </Form.Item>
          <Form.Item
            name="last"
            label="结束页"
            dependencies={['first']}
            rules={[
              ({ getFieldValue }) => ({
                validator: (_, value: number | null) => {
                  const range = pageRange(Number(getFieldValue('first')), value ?? 0, total);
                  return 'problem' in range ? Promise.reject(new Error(range.problem)) : Promise.resolve();
                },
              }),
            ]}
          >
            <InputNumber min={1} max={total} precision={0} />
          </Form.Item>
        </div>
        <Form.Item name="type" label="文书种类" rules={[{ required: true, message: '请选择文书种类' }]}>
          <Select showSearch options={TYPE_OPTIONS} placeholder="输入几个字查找" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
