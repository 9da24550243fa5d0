import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber } from 'antd';
import { DEFAULT_BATCH, type BatchSettings } from '../../shared/model';
import { call } from '../api';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { keys, useBatch } from '../queries';
import { defaultText, fieldFault, withFields, type BatchField } from './batchFields';
import { useSettings, useUnsaved } from './context';
import { FormEnd, rejectFault } from './FormEnd';

interface Props {
  readonly label: string;
  readonly fields: readonly BatchField[];
  /** Shows what the values typed amount to. */
  readonly preview?: (values: BatchSettings) => React.ReactNode;
}

/** Some of the batch's settings as a form of their own, each with its default. */
export function BatchForm(props: Props) {
  const batch = useBatch();
  if (batch.isPending) return <Loading what="正在读取设置…" />;
  if (batch.isError) return <ErrorNotice title="没有读到设置" error={batch.error} onRetry={() => void batch.refetch()} />;
  // A new form whenever other values are stored, by saving here or by taking back.
  return <Fields key={JSON.stringify(batch.data)} settings={batch.data} {...props} />;
}

function Fields({ settings, label, fields, preview }: Props & { readonly settings: BatchSettings }) {
  const client = useQueryClient();
  const { done } = useSettings();
  const [form] = Form.useForm<BatchSettings>();
  const typed = (Form.useWatch([], form) as Partial<BatchSettings> | undefined) ?? settings;
  const next = withFields(settings, fields, { ...settings, ...typed });
  const changed = fields.some(({ name }) => next[name] !== settings[name]);
  useUnsaved(changed);
  const store = async (values: BatchSettings) => {
    client.setQueryData(keys.batch, await call('batch.set', values));
    void client.invalidateQueries({ queryKey: keys.scorecard });
  };
  const save = useMutation({ mutationFn: store, onSuccess: () => done(`修改${label}`, () => store(settings)) });
  return (
    <Form<BatchSettings> form={form} layout="vertical" requiredMark={false} initialValues={settings} onFinish={() => save.mutate(next)} autoComplete="off" className="settings-form">
      {fields.map((field) => (
        <Form.Item key={field.name} label={field.label} extra={<Extra field={field} value={next[field.name]} onReset={() => form.setFieldsValue({ [field.name]: DEFAULT_BATCH[field.name] })} />}>
          <Form.Item noStyle name={field.name} rules={[{ validator: (_, value: unknown) => rejectFault(fieldFault(field, value)) }]}>
            {field.kind === 'number' ? (
              <InputNumber aria-label={field.label} precision={0} suffix={field.unit} className="settings-number" />
            ) : field.kind === 'long' ? (
              <Input.TextArea aria-label={field.label} maxLength={field.max} className="growing" rows={2} />
            ) : (
              <Input aria-label={field.label} maxLength={field.max} />
            )}
          </Form.Item>
        </Form.Item>
      ))}
      {preview?.(next)}
      <FormEnd changed={changed} saving={save.isPending} error={save.error} onGiveUp={() => form.setFieldsValue(settings)} />
    </Form>
  );
}

function Extra({ field, value, onReset }: { readonly field: BatchField; readonly value: BatchSettings[keyof BatchSettings]; readonly onReset: () => void }) {
  return (
    <span className="settings-extra">
      {field.help}。默认：{defaultText(field)}
      {value !== DEFAULT_BATCH[field.name] && (
        <Button type="link" size="small" aria-label={`${field.label}恢复默认`} onClick={onReset}>
          恢复默认
        </Button>
      )}
    </span>
  );
}
