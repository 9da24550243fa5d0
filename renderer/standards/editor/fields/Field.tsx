import { Input, Select } from 'antd';
import { useId, type ReactNode } from 'react';
import type { DraftFaultView } from '../../../../shared/contract';
import { useEditing } from '../context';

interface FieldProps {
  readonly label: string;
  readonly faults: readonly DraftFaultView[];
  readonly hint?: string;
  /** Takes the whole width of the form. */
  readonly wide?: boolean;
  readonly children: (control: ControlProps) => ReactNode;
}

/** What ties a control to its label and to what is wrong with its value. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
  readonly status: '' | 'warning' | 'error';
}

/** A labelled control with the validator's messages below it. */
export function Field({ label, faults, hint, wide = false, children }: FieldProps) {
  const id = useId();
  const wrong = faults.some(({ severity }) => severity === 'error');
  return (
    <div className={wide ? 'editor-field wide' : 'editor-field'}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': `${id}-note`, 'aria-invalid': wrong, status: wrong ? 'error' : faults.length > 0 ? 'warning' : '' })}
      <div id={`${id}-note`} className="editor-note">
        <Faults faults={faults} />
        {faults.length === 0 && hint !== undefined && <p className="form-hint">{hint}</p>}
      </div>
    </div>
  );
}

export function Faults({ faults }: { readonly faults: readonly DraftFaultView[] }) {
  return faults.map(({ severity, reason, remedy, path }) => (
    <p key={`${path.join('/')}:${reason}`} className={severity === 'error' ? 'editor-fault' : 'editor-doubt'}>
      {severity === 'error' ? '错误：' : '提示：'}
      {reason}
      {remedy}
    </p>
  ));
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly faults: readonly DraftFaultView[];
  readonly onChange: (value: string) => void;
  readonly maxLength?: number;
  readonly hint?: string;
  readonly lines?: number;
  readonly wide?: boolean;
  readonly suffix?: string;
  readonly placeholder?: string;
}

/** A text or number that is typed. */
export function TextField({ label, value, faults, onChange, hint, lines = 1, wide = lines > 1, maxLength = 500, suffix, placeholder }: TextProps) {
  const { rest } = useEditing();
  return (
    <Field label={label} faults={faults} wide={wide} {...(hint === undefined ? {} : { hint })}>
      {(control) =>
        lines > 1 ? (
          <Input.TextArea {...control} className="growing" rows={lines} value={value} maxLength={maxLength} placeholder={placeholder} onChange={(event) => onChange(event.target.value)} onBlur={rest} />
        ) : (
          <Input {...control} value={value} maxLength={maxLength} placeholder={placeholder} suffix={suffix} onChange={(event) => onChange(event.target.value)} onBlur={rest} />
        )
      }
    </Field>
  );
}

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly value: V | '';
  readonly options: readonly { readonly value: V | ''; readonly label: string }[];
  readonly faults: readonly DraftFaultView[];
  readonly onChange: (value: V | '') => void;
  readonly hint?: string;
  readonly wide?: boolean;
}

/** One of several values. */
export function ChoiceField<V extends string>({ label, value, options, faults, onChange, hint, wide = false }: ChoiceProps<V>) {
  return (
    <Field label={label} faults={faults} wide={wide} {...(hint === undefined ? {} : { hint })}>
      {(control) => <Select<V | ''> {...control} value={value} options={[...options]} onChange={onChange} popupMatchSelectWidth={false} />}
    </Field>
  );
}

interface ListProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly faults: readonly DraftFaultView[];
  readonly onChange: (values: readonly string[]) => void;
  readonly hint?: string;
  readonly placeholder?: string;
}

/** Several of many values, found by typing. */
export function ListField({ label, values, options, faults, onChange, hint, placeholder }: ListProps) {
  return (
    <Field label={label} faults={faults} wide {...(hint === undefined ? {} : { hint })}>
      {(control) => (
        <Select<string[]> {...control} mode="multiple" allowClear value={[...values]} options={[...options]} placeholder={placeholder} optionFilterProp="label" onChange={onChange} />
      )}
    </Field>
  );
}
