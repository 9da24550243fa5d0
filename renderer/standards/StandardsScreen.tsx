import { ArrowLeftOutlined, ImportOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { WorkspaceInfo } from '../../shared/contract';
import { call } from '../api';
import { backToList } from '../app/route';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { useTemplates, useTemplatesInUse } from '../queries';
import { CompareDialog } from './CompareDialog';
import { ExportStandardDialog } from './ExportStandardDialog';
import { DraftsPanel } from './DraftsPanel';
import { ImportStandardDialog } from './ImportStandardDialog';
import { StandardTable, type StandardAction } from './StandardTable';
import { standardRows, type StandardRow } from './standardRows';
import { useBeginDraft } from './useBeginDraft';
import { UseHistory } from './UseHistory';
import { UseStandardDialog } from './UseStandardDialog';
import './standards.css';

type Dialog = { readonly action: StandardAction; readonly row: StandardRow } | 'import' | null;

/** 评查标准: the standards that the program knows, and which of them score the files of this workspace. */
export function StandardsScreen({ workspace }: { readonly workspace: WorkspaceInfo }) {
  const templates = useTemplates();
  const inUse = useTemplatesInUse();
  const [dialog, setDialog] = useState<Dialog>(null);
  const begin = useBeginDraft();
  const close = () => setDialog(null);
  const rows = templates.data !== undefined && inUse.data !== undefined ? standardRows(templates.data, inUse.data) : null;
  return (
    <>
      <header className="top-bar">
        <Button type="text" icon={<ArrowLeftOutlined aria-hidden />} aria-label="返回案卷列表" title="返回案卷列表" onClick={backToList} />
        <h1>评查标准</h1>
        <span className="muted standards-workspace">{workspace.name}</span>
        <span className="spacer" />
        <Button loading={begin.isPending} onClick={() => begin.mutate(null)}>
          新建标准
        </Button>
        <Button type="primary" icon={<ImportOutlined aria-hidden />} onClick={() => setDialog('import')}>
          导入标准
        </Button>
      </header>
      <main className="standards">
        {templates.isError && <ErrorNotice title="没有读到评查标准" error={templates.error} onRetry={() => void templates.refetch()} />}
        {inUse.isError && <ErrorNotice title="没有读到本工作区所用的标准" error={inUse.error} onRetry={() => void inUse.refetch()} />}
        {(templates.isPending || inUse.isPending) && <Loading what="正在读取评查标准…" />}
        {begin.isError && <ErrorNotice title="没有新建草稿" error={begin.error} />}
        <DraftsPanel />
        {rows !== null && (
          <section aria-label="评查标准列表" className="standards-panel">
            <StandardTable rows={rows} onAction={(action, row) => (action === 'edit' ? begin.mutate(row.hash) : setDialog({ action, row }))} />
          </section>
        )}
        {inUse.data !== undefined && <UseHistory inUse={inUse.data} />}
      </main>
      {dialog === 'import' && <ImportStandardDialog onClose={close} />}
      {dialog !== null && dialog !== 'import' && rows !== null && <ActionDialog {...dialog} rows={rows} onClose={close} />}
    </>
  );
}

interface ActionProps {
  readonly action: StandardAction;
  readonly row: StandardRow;
  readonly rows: readonly StandardRow[];
  readonly onClose: () => void;
}

function ActionDialog({ action, row, rows, onClose }: ActionProps) {
  const { hash } = row;
  if (hash === null) return null;
  if (action === 'compare') return <CompareDialog rows={rows} row={row} onClose={onClose} />;
  if (action === 'export') return <ExportStandardDialog standard={row} write={(format, folder) => call('templates.export', { hash, format, folder })} onClose={onClose} />;
  return <UseStandardDialog row={row} hash={hash} onClose={onClose} />;
}
