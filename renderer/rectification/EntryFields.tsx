import { Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd';
import type { Measure, ServiceManner, TransferTarget } from '../../shared/rectification';
import { ENTRY_FORMS, MANNER_OPTIONS, MEASURE_OPTIONS, proposedBasis, TARGET_OPTIONS, type EntryField, type EntryType, type EntryValues } from './entries';

interface Props {
  readonly type: EntryType;
  readonly values: EntryValues;
  readonly onValues: (values: EntryValues) => void;
}

/** The fields of an entry besides day, problems and files. */
export function EntryFields({ type, values, onValues }: Props) {
  return ENTRY_FORMS[type].fields.map((field) => <Field key={field} field={field} type={type} values={values} onValues={onValues} />);
}

function Field({ field, type, values, onValues }: Props & { readonly field: EntryField }) {
  const set = (changes: Partial<EntryValues>) => onValues({ ...values, ...changes });
  const id = `entry-${field}`;
  switch (field) {
    case 'manner':
      return (
        <Form.Item label="送达方式" htmlFor={id}>
          <Select id={id} value={values.manner} options={MANNER_OPTIONS} onChange={(manner: ServiceManner) => set({ manner })} />
        </Form.Item>
      );
    case 'receiver':
      return (
        <Form.Item label="收件人（选填）" htmlFor={id}>
          <Input id={id} maxLength={100} value={values.receiver} onChange={(event) => set({ receiver: event.target.value })} />
        </Form.Item>
      );
    case 'days':
      return (
        <Form.Item label="延期天数" htmlFor={id}>
          <InputNumber id={id} min={1} max={365} precision={0} value={values.days} suffix="日" onChange={(days) => set({ days: days ?? 0 })} />
        </Form.Item>
      );
    case 'rectified':
      return (
        <Form.Item label="核查结果">
          <Radio.Group
            aria-label="核查结果" value={values.rectified} options={[{ value: true, label: '整改到位' }, { value: false, label: '没有整改到位，退回继续整改' }]}
            onChange={(event) => set({ rectified: event.target.value === true })}
          />
        </Form.Item>
      );
    case 'measure':
      return (
        <Form.Item label="处理方式" htmlFor={id}>
          <Select id={id} value={values.measure} options={MEASURE_OPTIONS} onChange={(measure: Measure) => set({ measure })} />
        </Form.Item>
      );
    case 'to':
      return (
        <Form.Item label="移送" htmlFor={id}>
          <Select
            id={id} value={values.to} options={TARGET_OPTIONS}
            onChange={(to: TransferTarget) => set({ to, ...(values.basis === proposedBasis(type, values.to) ? { basis: proposedBasis(type, to) } : {}) })}
          />
        </Form.Item>
      );
    case 'ends':
      return (
        <Form.Item>
          <Checkbox checked={values.ends} onChange={(event) => set({ ends: event.target.checked })}>
            整改随移送办结，不再跟踪所选问题
          </Checkbox>
        </Form.Item>
      );
    case 'verifier':
    case 'organ':
    case 'basis':
      return (
        <Form.Item label={{ verifier: '核查人', organ: '接收机关名称', basis: '依据' }[field]} htmlFor={id} extra={field === 'basis' ? '按具体情形核对条款后填写。' : undefined}>
          <Input id={id} maxLength={{ verifier: 50, organ: 100, basis: 500 }[field]} value={values[field]} onChange={(event) => set({ [field]: event.target.value })} />
        </Form.Item>
      );
    case 'reason':
    case 'note':
      return (
        <Form.Item label={field === 'reason' ? '理由' : '说明（选填）'} htmlFor={id}>
          <Input.TextArea id={id} className="growing" rows={2} maxLength={2000} value={values[field]} onChange={(event) => set({ [field]: event.target.value })} />
        </Form.Item>
      );
  }
}
