import { ExportOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Checkbox, Empty, Input, Select, Tag } from 'antd';
import { useState } from 'react';
import type { LedgerList } from '../../shared/contract';
import type { LedgerState, NoticeKind } from '../../shared/rectification';
import { call } from '../api';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { SaveDialog } from '../components/SaveDialog';
import { dateText } from '../components/text';
import { useLedger } from './data';
import { EVERYTHING, filterOf, isFiltered, type LedgerChoice } from './ledgerFilter';
import { LedgerTable } from './LedgerTable';
import { MonthView } from './MonthView';
import { Reminders } from './Reminders';
import { KIND_OPTIONS, STATE_OPTIONS } from './words';

/** 台账: reminders, filters, the list of problems and the month beside it. */
export function LedgerView({ onDraft }: { readonly onDraft: () => void }) {
  const [choice, setChoice] = useState(EVERYTHING);
  const [saving, setSaving] = useState(false);
  const ledger = useLedger(filterOf(choice));
  if (ledger.isPending) return <Loading what="正在读取整改台账…" />;
  if (ledger.isError) return <ErrorNotice title="没有读到整改台账" error={ledger.error} onRetry={() => void ledger.refetch()} />;
  const { today, rows, counts } = ledger.data;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (total === 0) {
    return (
      <Empty className="cases-empty" description="台账还是空的。评查中认定问题后，在这里起草意见书，签发后逐项跟踪整改。">
        <Button type="primary" onClick={onDraft}>
          起草文书
        </Button>
      </Empty>
    );
  }
  return (
    <>
      <h2 className="print-only">整改台账（{dateText(today)}）</h2>
      <Reminders />
      <div className="ledger">
        <section className="ledger-list" aria-label="台账列表">
          <Filters list={ledger.data} choice={choice} onChoice={setChoice} onExport={() => setSaving(true)} />
          <p className="ledger-count muted" role="status">
            共{total}项{isFiltered(choice) ? `，显示${rows.length}项` : ''}
            {counts.overdue > 0 && `，逾期${counts.overdue}项`}
            {counts.refused > 0 && `，拒不纠正${counts.refused}项`}，已销号{counts.closed}项
            {choice.due !== null && (
              <Tag closable onClose={() => setChoice({ ...choice, due: null })}>
                期限{choice.due.from === choice.due.to ? dateText(choice.due.from) : `${dateText(choice.due.from)}至${dateText(choice.due.to)}`}
              </Tag>
            )}
          </p>
          <LedgerTable rows={rows} loading={ledger.isPlaceholderData} />
        </section>
        <MonthView today={today} choice={choice} onDue={(due) => setChoice({ ...choice, due })} />
      </div>
      {saving && (
        <SaveDialog
          title="导出整改台账：选择保存位置"
          what="整改台账"
          hint={isFiltered(choice) ? `只写出筛选后的${rows.length}项，异议和复核全部写出；不会覆盖已有文件。` : '写出全部台账和异议、复核；不会覆盖已有文件。'}
          write={(folder) => call('ledger.export', { filter: filterOf(choice), folder })}
          onClose={() => setSaving(false)}
        />
      )}
    </>
  );
}

interface FilterProps {
  readonly list: LedgerList;
  readonly choice: LedgerChoice;
  readonly onChoice: (choice: LedgerChoice) => void;
  readonly onExport: () => void;
}

const OVERDUE: readonly LedgerState[] = ['overdue'];

function Filters({ list, choice, onChoice, onExport }: FilterProps) {
  const onlyOverdue = choice.states.length === 1 && choice.states[0] === 'overdue';
  return (
    <div className="ledger-tools">
      <Input
        allowClear className="ledger-search" prefix={<SearchOutlined aria-hidden />} placeholder="文号、单位、案卷、问题" aria-label="查找台账" maxLength={100}
        value={choice.text} onChange={(event) => onChoice({ ...choice, text: event.target.value })}
      />
      <Select
        allowClear showSearch aria-label="按单位筛选" className="ledger-agency" placeholder="全部单位" value={choice.agency} options={list.agencies.map((value) => ({ value, label: value }))}
        onChange={(agency?: string) => onChoice({ ...choice, agency: agency ?? null })}
      />
      <Select
        allowClear aria-label="按文书筛选" className="ledger-kind" placeholder="全部文书" value={choice.kind} options={KIND_OPTIONS} onChange={(kind?: NoticeKind) => onChoice({ ...choice, kind: kind ?? null })}
      />
      <Select
        allowClear mode="multiple" maxTagCount="responsive" aria-label="按状态筛选" className="ledger-states" placeholder="全部状态" value={[...choice.states]}
        options={STATE_OPTIONS.map(({ value, label }) => ({ value, label: `${label}（${list.counts[value]}）` }))} onChange={(states: LedgerState[]) => onChoice({ ...choice, states })}
      />
      <Checkbox checked={onlyOverdue} onChange={(event) => onChoice({ ...choice, states: event.target.checked ? OVERDUE : [] })}>
        只看逾期
      </Checkbox>
      <Checkbox checked={choice.open} onChange={(event) => onChoice({ ...choice, open: event.target.checked })}>
        只看未了结
      </Checkbox>
      <Button type="link" disabled={!isFiltered(choice)} onClick={() => onChoice(EVERYTHING)}>
        清除筛选
      </Button>
      <Button icon={<ExportOutlined aria-hidden />} onClick={onExport}>
        导出Excel
      </Button>
    </div>
  );
}
