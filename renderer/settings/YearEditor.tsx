import { PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Checkbox, Input, Popconfirm, Space, Tag } from 'antd';
import { useState } from 'react';
import { holidayDoubt, type HolidayYear } from '../../shared/calendar';
import { dateTimeText } from '../components/text';
import { useUnsaved } from './context';
import type { YearEntry } from './holidayYears';
import { BlockTable, DayTable, SourceTable } from './YearTables';
import { dataOf, draftOf, sameYear, type YearDraft } from './yearDraft';

interface Props {
  readonly entry: YearEntry;
  readonly busy: boolean;
  readonly onSave: (data: HolidayYear) => void;
  /** Takes the workspace's own year away, so that the program's counts again. */
  readonly onReset: () => void;
}

/** One year: its days off, its make-up days and where they are from. */
export function YearEditor({ entry, busy, onSave, onReset }: Props) {
  const [draft, setDraft] = useState<YearDraft>(() => draftOf(entry.data));
  const { data, faults } = dataOf(draft);
  const changed = data === null || !sameYear(data, entry.data);
  const doubt = data === null ? null : holidayDoubt(data);
  useUnsaved(changed);
  const edit = (changes: Partial<YearDraft>) => setDraft((now) => ({ ...now, ...changes }));
  return (
    <div className="holiday-year" role="group" aria-label={`${entry.year}年`}>
      <Origin entry={entry} />
      <h3>放假</h3>
      <BlockTable rows={draft.blocks} onChange={(blocks) => edit({ blocks })} />
      <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => edit({ blocks: [...draft.blocks, { key: draft.next, name: '', from: '', to: '' }], next: draft.next + 1 })}>
        增加放假
      </Button>
      <h3>调休上班</h3>
      <DayTable rows={draft.days} onChange={(days) => edit({ days })} />
      <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => edit({ days: [...draft.days, { key: draft.next, date: '' }], next: draft.next + 1 })}>
        增加调休上班日
      </Button>
      <h3>来源</h3>
      <SourceTable rows={draft.sources} onChange={(sources) => edit({ sources })} />
      <Space wrap>
        <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => edit({ sources: [...draft.sources, { key: draft.next, title: `国务院办公厅关于${entry.year}年部分节假日安排的通知`, number: '', issued: '' }], next: draft.next + 1 })}>
          增加来源
        </Button>
        <Checkbox checked={draft.read} onChange={(event) => edit({ read: event.target.checked })}>
          已对照通知全文核对
        </Checkbox>
      </Space>
      <Input className="holiday-note" aria-label="说明" placeholder="说明（可不填）" maxLength={500} value={draft.note} onChange={(event) => edit({ note: event.target.value })} />
      {faults.length > 0 && <Alert type="error" showIcon role="alert" className="settings-alert" title="还不能保存" description={<ul className="holiday-faults">{faults.map((fault) => <li key={fault}>{fault}</li>)}</ul>} />}
      {doubt !== null && entry.year !== 2020 && draft.blocks.length > 0 && <Alert type="warning" showIcon role="status" className="settings-alert" title={doubt} />}
      <Space wrap>
        <Button type="primary" disabled={!changed || data === null} loading={busy} onClick={() => data !== null && onSave(data)}>
          保存
        </Button>
        {changed && <Button onClick={() => setDraft(draftOf(entry.data))}>放弃修改</Button>}
        {entry.own !== null && (
          <Popconfirm
            title={entry.bundled === null ? `删除${entry.year}年的数据？` : `恢复为程序自带的${entry.year}年数据？`}
            description="本工作区的案卷随即重新核对，可以撤销。" okText={entry.bundled === null ? '删除' : '恢复'} cancelText="取消" onConfirm={onReset}
          >
            <Button danger={entry.bundled === null}>{entry.bundled === null ? '删除本年数据' : '恢复默认'}</Button>
          </Popconfirm>
        )}
      </Space>
    </div>
  );
}

function Origin({ entry }: { readonly entry: YearEntry }) {
  const { state, own, data } = entry;
  return (
    <p className="settings-text">
      {state === 'missing' && '程序没有这一年的数据。'}
      {state === 'bundled' && '程序自带的数据，修改后只对本工作区有效。'}
      {own !== null && `由${own.by}于${dateTimeText(own.at)}${entry.bundled === null ? '补充' : '修改，代替程序自带的数据'}。`}{' '}
      {state !== 'missing' && (data.verification === 'text-read' ? <Tag color="green">已对照通知全文</Tag> : <Tag color="gold">待核</Tag>)}
    </p>
  );
}
