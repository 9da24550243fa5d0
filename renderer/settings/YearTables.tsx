import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import type { ReactNode } from 'react';
import { chineseDate, daysBetween, isIsoDate, typedDate } from '../../shared/calendar';
import type { BlockRow, DayRow, SourceRow } from './yearDraft';

interface TableProps<Row> {
  readonly rows: readonly Row[];
  readonly onChange: (rows: readonly Row[]) => void;
}

/** 放假: name, first and last day. */
export function BlockTable({ rows, onChange }: TableProps<BlockRow>) {
  return (
    <Rows
      titles={['名称', '起始日期', '结束日期', '天数']} what="放假" rows={rows} onChange={onChange}
      cells={(row, n, set) => [
        <Input key="name" aria-label={`放假第${n}行名称`} maxLength={20} value={row.name} onChange={(event) => set({ name: event.target.value })} />,
        <DateInput key="from" label={`放假第${n}行起始日期`} value={row.from} onChange={(from) => set({ from, ...(row.to === '' && isIsoDate(from) ? { to: from } : {}) })} />,
        <DateInput key="to" label={`放假第${n}行结束日期`} value={row.to} onChange={(to) => set({ to })} />,
        isIsoDate(row.from) && isIsoDate(row.to) && row.from <= row.to ? `${daysBetween(row.from, row.to) + 1}天` : '—',
      ]}
    />
  );
}

/** 调休上班: Saturdays and Sundays on which offices work. */
export function DayTable({ rows, onChange }: TableProps<DayRow>) {
  return (
    <Rows
      titles={['日期', '星期']} what="调休上班" rows={rows} onChange={onChange}
      cells={(row, n, set) => [
        <DateInput key="date" label={`调休上班第${n}行日期`} value={row.date} onChange={(date) => set({ date })} />,
        isIsoDate(row.date) ? chineseDate(row.date).replace(/^.*（|）$/g, '') : '—',
      ]}
    />
  );
}

/** 来源: the notices that the days were taken from. */
export function SourceTable({ rows, onChange }: TableProps<SourceRow>) {
  return (
    <Rows
      titles={['通知', '发文字号', '发文日期']} what="来源" rows={rows} onChange={onChange}
      cells={(row, n, set) => [
        <Input key="title" aria-label={`来源第${n}行通知`} maxLength={200} value={row.title} onChange={(event) => set({ title: event.target.value })} />,
        <Input key="number" aria-label={`来源第${n}行发文字号`} maxLength={60} placeholder="未查到可留空" value={row.number} onChange={(event) => set({ number: event.target.value })} />,
        <DateInput key="issued" label={`来源第${n}行发文日期`} value={row.issued} onChange={(issued) => set({ issued })} />,
      ]}
    />
  );
}

/** A date that may be written as people write dates; it becomes 2027-01-01 when the field is left. */
function DateInput({ label, value, onChange }: { readonly label: string; readonly value: string; readonly onChange: (value: string) => void }) {
  return (
    <Input
      aria-label={label} placeholder="如 2027-01-01" maxLength={14} value={value} status={value === '' || typedDate(value) !== null ? '' : 'error'}
      onChange={(event) => onChange(event.target.value)} onBlur={() => value !== typedDate(value) && onChange(typedDate(value) ?? value)}
    />
  );
}

interface RowsProps<Row> extends TableProps<Row> {
  readonly titles: readonly string[];
  readonly what: string;
  readonly cells: (row: Row, n: number, set: (changes: Partial<Row>) => void) => readonly ReactNode[];
}

function Rows<Row extends { readonly key: number }>({ titles, what, rows, onChange, cells }: RowsProps<Row>) {
  if (rows.length === 0) return <p className="muted holiday-none">没有填写</p>;
  return (
    <table className="holiday-table" aria-label={what}>
      <thead>
        <tr>
          {titles.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">操作</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={row.key}>
            {cells(row, i + 1, (changes) => onChange(rows.map((one) => (one === row ? { ...one, ...changes } : one)))).map((cell, column) => (
              <td key={titles[column]}>{cell}</td>
            ))}
            <td>
              <Button type="text" size="small" icon={<DeleteOutlined aria-hidden />} aria-label={`删除${what}第${i + 1}行`} title="删除这一行" onClick={() => onChange(rows.filter((one) => one !== row))} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
