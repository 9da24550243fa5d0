import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useEffect, useMemo, useRef, useState, type ComponentRef, type KeyboardEvent } from 'react';
import type { AppliedDeduction, TemplateItem } from '../../../shared/model';
import { isPoints } from '../../components/text';
import { deductionChoices } from './judgement';
import { deductionSumText, type OfferedReason } from './reasons';
import { useReasons } from './useReasons';

interface Props {
  readonly item: TemplateItem;
  /** The deduction to change; null for a new one. */
  readonly start: AppliedDeduction | null;
  /** Opens with the library of reasons unfolded. */
  readonly fromLibrary: boolean;
  readonly onSave: (deduction: AppliedDeduction) => void;
  readonly onCancel: () => void;
}

interface Fields {
  readonly id: string | null;
  readonly reason: string;
  readonly points: string;
  readonly occurrences: number | null;
}

/** Reason (chosen or written), points and occurrences of one deduction. The reason is never left out: it goes onto the agency's score sheet. */
export function DeductionForm({ item, start, fromLibrary, onSave, onCancel }: Props) {
  const [form] = Form.useForm<Fields>();
  const reasons = useReasons(item);
  const reasonField = useRef<ComponentRef<typeof Input.TextArea>>(null);
  const id = Form.useWatch('id', form);
  const points = Form.useWatch('points', form) ?? '';
  const occurrences = Form.useWatch('occurrences', form) ?? 1;
  const choice = deductionChoices(item).find((one) => one.id === id);
  const groups = useMemo(() => groupsOf(reasons), [reasons]);
  // What was used before comes a moment later: only what the standard lists decides where writing begins.
  const [choosing] = useState(fromLibrary && reasons.length > 0);
  useEffect(() => {
    if (!choosing) reasonField.current?.focus();
  }, [choosing]);
  const take = (key: string) => {
    const reason = reasons.find((one) => one.key === key);
    if (reason === undefined) return;
    form.setFieldsValue({ id: reason.id, reason: reason.reason, points: reason.points });
    // Enter then stores it as it stands; the reason can be made more precise first.
    reasonField.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      size="small"
      className="deduction-form"
      aria-label={start === null ? '添加扣分' : '修改扣分'}
      requiredMark={false}
      initialValues={{ id: start?.id ?? null, reason: start?.reason ?? '', points: start?.points ?? '', occurrences: start?.occurrences ?? 1 }}
      onKeyDown={onKey}
      onFinish={(fields) =>
        onSave({ id: fields.id, reason: fields.reason.trim(), points: fields.points.trim(), occurrences: fields.occurrences ?? 1, findings: start?.findings ?? [] })
      }
    >
      <Form.Item name="id" hidden>
        <Input />
      </Form.Item>
      {reasons.length > 0 && (
        <Form.Item label="理由库">
          <Select
            aria-label="理由库"
            showSearch={{ optionFilterProp: 'text' }}
            value={null}
            autoFocus={choosing}
            defaultOpen={choosing}
            placeholder="选一条标准所列或以前用过的理由"
            options={groups}
            onChange={(key: string | null) => key !== null && take(key)}
          />
        </Form.Item>
      )}
      <Form.Item name="reason" label="扣分理由" rules={[{ required: true, whitespace: true, message: '请写明扣分理由' }]}>
        <Input.TextArea
          ref={reasonField}
          className="growing"
          rows={2}
          maxLength={2000}
          onPressEnter={(event) => {
            if (event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            form.submit();
          }}
        />
      </Form.Item>
      <div className="deduction-form-line">
        <Form.Item
          name="points"
          label="每处扣分"
          rules={[
            {
              validator: (_, value: string) => {
                if (!isPoints(value.trim())) return Promise.reject(new Error('请填写数字，如0.5'));
                return Number(value) > Number(item.points) ? Promise.reject(new Error(`本项满分${item.points}分`)) : Promise.resolve();
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
      <p className="muted deduction-sum" role="status">
        {deductionSumText(points.trim(), occurrences, { maximum: choice?.maximum, item: item.points })}
      </p>
    </Form>
  );
}

function groupsOf(reasons: readonly OfferedReason[]) {
  return (['标准所列', '以前用过'] as const)
    .map((group) => ({
      label: group,
      options: reasons
        .filter((one) => one.group === group)
        .map(({ key, reason, points, uses }) => ({ value: key, text: reason, label: `${reason}　每处${points}分${uses > 0 ? `　用过${uses}卷` : ''}` })),
    }))
    .filter(({ options }) => options.length > 0);
}
