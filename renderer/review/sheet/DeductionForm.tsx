import { Button, Form, Input, InputNumber } from 'antd';
import type { AppliedDeduction } from '../../../shared/model';
import { isPoints } from '../../components/text';

interface Props {
  /** The deduction to change; null for one of the reviewer's own. */
  readonly start: AppliedDeduction | null;
  /** Points of the item, beyond which nothing can be taken. */
  readonly limit: string;
  readonly onSave: (deduction: AppliedDeduction) => void;
  readonly onCancel: () => void;
}

interface Fields {
  readonly reason: string;
  readonly points: string;
  readonly occurrences: number;
}

/** Reason, points and occurrences of one deduction. The reason is never left out: it goes onto the agency's score sheet. */
export function DeductionForm({ start, limit, onSave, onCancel }: Props) {
  return (
    <Form<Fields>
      layout="vertical"
      size="small"
      className="deduction-form"
      aria-label={start === null ? '自拟扣分' : '修改扣分'}
      requiredMark={false}
      initialValues={{ reason: start?.reason ?? '', points: start?.points ?? '', occurrences: start?.occurrences ?? 1 }}
      onFinish={({ reason, points, occurrences }) =>
        onSave({ id: start?.id ?? null, reason: reason.trim(), points: points.trim(), occurrences, findings: start?.findings ?? [] })
      }
    >
      <Form.Item name="reason" label="扣分理由" rules={[{ required: true, whitespace: true, message: '请写明扣分理由' }]}>
        <Input.TextArea autoFocus className="growing" rows={2} maxLength={2000} />
      </Form.Item>
      <div className="deduction-form-line">
        <Form.Item
          name="points"
          label="每处扣分"
          rules={[
            {
              validator: (_, value: string) => {
                if (!isPoints(value.trim())) return Promise.reject(new Error('请填写数字，如0.5'));
                return Number(value) > Number(limit) ? Promise.reject(new Error(`本项满分${limit}分`)) : Promise.resolve();
              },
            },
          ]}
        >
          <Input inputMode="decimal" maxLength={9} suffix="分" />
        </Form.Item>
        <Form.Item name="occurrences" label="处数" rules={[{ required: true, message: '请填写处数' }]}>
          <InputNumber min={1} max={999} precision={0} />
        </Form.Item>
        <Button htmlType="submit" type="primary">
          保存扣分
        </Button>
        <Button onClick={onCancel}>取消</Button>
      </div>
    </Form>
  );
}
