import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Alert, Button, Modal, Space } from 'antd';
import { useState, type ReactNode } from 'react';
import type { DraftReading, SheetLook } from '../../../shared/contract';
import type { TemplateDraft } from '../../../shared/model';
import type { TableLayout } from '../../../shared/templates/table/read-tables';
import { call } from '../../api';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Loading } from '../../components/Loading';
import { baseName } from '../../components/paths';
import { FaultList } from '../FaultList';
import { isReadable } from './layout';
import { MappingTable } from './MappingTable';
import './mapping.css';

interface Props {
  readonly file: string;
  readonly busy: boolean;
  readonly onTake: (draft: TemplateDraft) => void;
  readonly onOther: () => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Reads a file into the editor. For a workbook: sheet, row of titles and columns can be pointed out, with what comes of it below. */
export function ReadFileDialog({ file, busy, onTake, onOther, onClose, children }: Props) {
  const workbook = /\.xlsx$/i.test(file);
  const [layout, setLayout] = useState<TableLayout | null>(null);
  const look = useQuery({ queryKey: ['draft-look', file], queryFn: () => call('drafts.look', { file }), enabled: workbook, staleTime: 0, gcTime: 0 });
  const readable = layout === null || isReadable(layout);
  const reading = useQuery({
    queryKey: ['draft-read', file, layout], queryFn: () => call('drafts.read', { file, layout }), enabled: readable, staleTime: 0, gcTime: 0, placeholderData: keepPreviousData,
  });
  const result = readable ? reading.data : undefined;
  const draft = result?.draft ?? null;
  return (
    <Modal
      open title={`读入编辑器：${baseName(file)}`} width={1180} mask={{ closable: false }} onCancel={onClose}
      footer={
        <Space>
          <Button onClick={onOther}>另选文件</Button>
          <Button type="primary" disabled={draft === null || reading.isFetching} loading={busy} onClick={() => draft !== null && onTake(draft)}>
            放入编辑器
          </Button>
        </Space>
      }
    >
      <p className="form-hint">只读取文件，不改动它。没有读对的可以在这里指明列，也可以放入编辑器后再改；公式不采用，请先粘贴为数值。</p>
      {look.isError && <ErrorNotice title="没有打开工作簿" error={look.error} onRetry={() => void look.refetch()} />}
      {workbook && look.isPending && <Loading what="正在打开工作簿…" />}
      {look.data !== undefined && <Sheets sheets={look.data.sheets} layout={layout} faults={result?.faults ?? []} onLayout={setLayout} />}
      {!readable && <Alert type="warning" showIcon role="status" title="请先指明哪一列是评查项目或评查标准。" />}
      {reading.isError && <ErrorNotice title="没有读出评查标准" error={reading.error} onRetry={() => void reading.refetch()} />}
      {result !== undefined && <ReadResult reading={result} />}
      {children}
    </Modal>
  );
}

interface SheetsProps {
  readonly sheets: readonly SheetLook[];
  readonly layout: TableLayout | null;
  readonly faults: DraftReading['faults'];
  readonly onLayout: (layout: TableLayout | null) => void;
}

/** The sheet with the table: the one pointed out, else the first that the program takes for one. */
function Sheets({ sheets, layout, faults, onLayout }: SheetsProps) {
  const [name, setName] = useState<string | null>(null);
  const sheet = sheets.find((one) => one.name === (layout?.sheet ?? name)) ?? sheets.find(({ guess }) => guess !== null) ?? sheets[0];
  if (sheet === undefined) return null;
  return (
    <MappingTable
      sheets={sheets} sheet={sheet} layout={layout} faults={faults} onLayout={onLayout}
      onSheet={(next) => {
        setName(next);
        onLayout(null);
      }}
    />
  );
}

function ReadResult({ reading: { draft, faults } }: { readonly reading: DraftReading }) {
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const items = draft?.sections.reduce((sum, section) => sum + section.items.length, 0) ?? 0;
  return (
    <section aria-label="读出的内容">
      <Alert
        type={draft === null ? 'error' : errors > 0 ? 'warning' : 'success'} showIcon role="status"
        title={draft === null ? '没有读出可以放入编辑器的内容' : `读出${draft.sections.length}个部分、${items}个项目${errors > 0 ? `，有${errors}处要改正` : ''}`}
        description={draft === null ? '请指明表头和各列，或另选文件。' : errors > 0 ? '可以先放入编辑器，再在出错的地方改正；改正之前不能发布。' : undefined}
      />
      {faults.length > 0 && <FaultList faults={faults} />}
    </section>
  );
}
