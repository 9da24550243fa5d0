import { EditOutlined } from '@ant-design/icons';
import { Button, Form, InputNumber, Modal, Select, Tag } from 'antd';
import { useState } from 'react';
import { DOCUMENT_TYPES } from '../../../shared/model';
import type { DocumentType } from '../../../shared/model';
import { call } from '../../api';
import { pagesText } from '../../components/text';
import { useReview } from '../context';
import { inPageOrder, pageRange } from './corrections';

/** Below this the type or span of a document is shown as doubtful. */
const DOUBTFUL = 0.7;
const TYPE_OPTIONS = DOCUMENT_TYPES.map((type) => ({ value: type, label: type }));

interface Target {
  readonly first: number;
  readonly last: number;
  readonly type: string | null;
}

/** 文书: types and pages; a range of pages can be given another type. */
export function DocumentsPanel() {
  const { detail, closed, place, goPage } = useReview();
  const [editing, setEditing] = useState<Target | null>(null);
  return (
    <section aria-labelledby="info-documents">
      <h3 id="info-documents">
        文书
        {!closed && (
          <Button size="small" icon={<EditOutlined aria-hidden />} onClick={() => setEditing({ first: place.page, last: place.page, type: null })}>
            更正文书种类
          </Button>
        )}
      </h3>
      {detail.documents.length === 0 && <p className="muted">{detail.summary.state === 'recognising' ? '识别完成后显示。' : '没有分出文书，可以人工指定。'}</p>}
      <ul className="plain-list">
        {inPageOrder(detail.documents).map((document) => {
          const first = document.pages[0] ?? 1;
          return (
            <li key={document.id} className="fact">
              <button type="button" className="fact-link" onClick={() => goPage(first)}>
                {document.type}
              </button>
              <span className="muted fact-note document-pages">
                {pagesText(document.pages)}
                {document.confidence < DOUBTFUL && <Tag color="gold">待核</Tag>}
                {document.origin === 'person' && <Tag color="green">人工更正</Tag>}
              </span>
              {!closed && (
                <Button
                  size="small"
                  type="text"
                  icon={<EditOutlined aria-hidden />}
                  aria-label={`更正文书：${document.type}，${pagesText(document.pages)}`}
                  title="更正"
                  onClick={() => setEditing({ first, last: document.pages.at(-1) ?? first, type: document.type })}
                />
              )}
            </li>
          );
        })}
      </ul>
      {editing !== null && <DocumentForm target={editing} onClose={() => setEditing(null)} />}
    </section>
  );
}

interface Fields {
  readonly first: number;
  readonly last: number;
  readonly type: DocumentType;
}

function DocumentForm({ target, onClose }: { readonly target: Target; readonly onClose: () => void }) {
  const { caseId, detail, act } = useReview();
  const [form] = Form.useForm<Fields>();
  const total = detail.pages.length;
  const save = ({ first, last, type }: Fields) => {
    const range = pageRange(first, last, total);
    if ('pages' in range) act({ label: '更正文书种类', run: () => call('documents.correct', { caseId, pages: [...range.pages], documentType: type }) }, onClose);
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
