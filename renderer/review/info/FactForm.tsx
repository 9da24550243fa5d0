import { BorderOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber, Modal, Select } from 'antd';
import { useState } from 'react';
import { framedValue } from '../../../shared/facts/values/framed';
import { FACT_NAMES, type Evidence } from '../../../shared/model';
import { call } from '../../api';
import { factName, factValueKind, factValueText } from '../../components/text';
import { useReview } from '../context';
import { parseFactValue } from './corrections';
import { useCorrect } from './useCorrect';

/** The fact to correct; `name` null to enter one that the machine did not find. */
export interface FactTarget {
  readonly name: string | null;
  readonly page: number;
  readonly value: string | number | null;
  readonly machineValue: string | number | null;
}

interface Fields {
  readonly name: string;
  readonly page: number;
  readonly value: string;
}

const NAME_OPTIONS = Object.entries(FACT_NAMES).map(([value, label]) => ({ value, label }));
/** Longest value that the form takes. */
const MAX_TEXT = 500;
const PLACEHOLDERS = { date: '如2024-03-12', amount: '以元为单位的数字', text: '' } as const;

/** Corrects, enters or strikes out a fact. What follows from it is checked again at once. */
export function FactForm({ target, onClose }: { readonly target: FactTarget; readonly onClose: () => void }) {
  const { caseId, detail, frameFor } = useReview();
  const correct = useCorrect();
  const [form] = Form.useForm<Fields>();
  const [framing, setFraming] = useState(false);
  const [framed, setFramed] = useState<Evidence | null>(null);
  const chosen = Form.useWatch('name', form) ?? target.name ?? '';
  const isNew = target.name === null;
  const store = (name: string, page: number, value: string | number | null) =>
    correct('更正案卷事实', () => call('facts.correct', { caseId, name, page, machineValue: target.machineValue, value, ...(framed === null || value === null ? {} : { evidence: framed }) }), onClose);
  const frame = async () => {
    setFraming(true);
    const place = await frameFor(chosen === '' ? '这一项的内容' : `“${factName(chosen) ?? '案卷事实'}”的内容`);
    setFraming(false);
    if (place === null) return;
    const text = place.text.slice(0, MAX_TEXT);
    setFramed({ ...place, text });
    form.setFieldsValue({ value: framedValue(factValueKind(chosen), text) ?? text, ...(isNew ? { page: place.page } : {}) });
    void form.validateFields(['value']).catch(() => undefined);
  };
  const save = ({ name, page, value }: Fields) => {
    const parsed = parseFactValue(name, value);
    if ('value' in parsed) store(name, page, parsed.value);
  };
  return (
    <Modal
      open={!framing}
      title={isNew ? '补录案卷事实' : `更正${factName(chosen) ?? '案卷事实'}`}
      onCancel={onClose}
      mask={{ closable: false }}
      footer={[
        !isNew && target.machineValue !== null && (
          <Button key="remove" danger onClick={() => store(chosen, target.page, null)}>
            案卷中没有这一项
          </Button>
        ),
        <Button key="cancel" onClick={onClose}>
          取消
        </Button>,
        <Button key="save" type="primary" onClick={() => form.submit()}>
          保存
        </Button>,
      ]}
    >
      {target.machineValue !== null && <p className="form-hint wrap-text">机读：{factValueText(chosen, target.machineValue)}（机读的值会保留，供核对）</p>}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        autoComplete="off"
        initialValues={{ name: target.name ?? undefined, page: target.page, value: target.value === null ? '' : String(target.value) }}
        onFinish={save}
      >
        <Form.Item name="name" label="事项" hidden={!isNew} rules={[{ required: true, message: '请选择事项' }]}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={NAME_OPTIONS} placeholder="选择事项" />
        </Form.Item>
        <Form.Item
          name="value"
          label="内容"
          dependencies={['name']}
          rules={[
            ({ getFieldValue }) => ({
              validator: (_, value: string) => {
                const parsed = parseFactValue(String(getFieldValue('name') ?? ''), value);
                return 'problem' in parsed ? Promise.reject(new Error(parsed.problem)) : Promise.resolve();
              },
            }),
          ]}
        >
          <Input autoFocus maxLength={500} placeholder={PLACEHOLDERS[factValueKind(chosen)]} />
        </Form.Item>
        <div className="fact-framing">
          <Button icon={<BorderOutlined aria-hidden />} onClick={() => void frame()}>
            在页面上框取
          </Button>
          <span className="muted wrap-text">{framed === null ? '框出写有这一项的文字，内容自动填入' : `取自第${framed.page}页：${framed.text === '' ? '框内没有识别出文字，请手工填写内容' : framed.text}`}</span>
        </div>
        <Form.Item name="page" label="所在页" hidden={!isNew} rules={[{ required: true, message: '请填写页码' }]}>
          <InputNumber min={1} max={detail.pages.length} precision={0} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
