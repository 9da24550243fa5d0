import { Form, Modal, Select } from 'antd';
import type { CaseDocument, DocumentType } from '../../../shared/model';
import { call } from '../../api';
import { pagesText } from '../../components/text';
import { useReview } from '../context';
import { TYPE_OPTIONS } from './DocumentForm';
import { splitPages } from './corrections';
import { useCorrect } from './useCorrect';

interface Fields {
  readonly from: number;
  readonly type: DocumentType;
}

/** Parts a document in two: from a page on it is another document, of the same type or another. */
export function SplitForm({ document, onClose }: { readonly document: CaseDocument; readonly onClose: () => void }) {
  const { caseId, place } = useReview();
  const correct = useCorrect();
  const [form] = Form.useForm<Fields>();
  const starts = splitPages(document);
  const save = ({ from, type }: Fields) =>
    correct('拆分文书', () => call('documents.correct', { caseId, pages: document.pages.filter((page) => page >= from), documentType: type }), onClose);
  return (
    <Modal open title="拆分文书" okText="拆分" cancelText="取消" onOk={() => form.submit()} onCancel={onClose} mask={{ closable: false }}>
      <p className="form-hint">
        {document.type}（{pagesText(document.pages)}）分成两份，前一份种类不变；相关检查随即重新进行。
      </p>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ from: starts.includes(place.page) ? place.page : starts[0], type: document.type }} onFinish={save}>
        <Form.Item name="from" label="从哪一页起是另一份">
          <Select options={starts.map((page) => ({ value: page, label: `第${page}页` }))} />
        </Form.Item>
        <Form.Item name="type" label="后一份的种类" rules={[{ required: true, message: '请选择文书种类' }]}>
          <Select showSearch options={TYPE_OPTIONS} placeholder="输入几个字查找" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
