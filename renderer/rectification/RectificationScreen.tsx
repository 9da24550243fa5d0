import { ArrowLeftOutlined, EditOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { WorkspaceInfo } from '../../shared/contract';
import { fragmentOf, go, type RectificationView } from '../app/route';
import { useNewDay } from './data';
import { DocumentsView } from './DocumentsView';
import { DraftDialog } from './DraftDialog';
import { LedgerView } from './LedgerView';
import './rectification.css';

const VIEWS: Readonly<Record<RectificationView, string>> = { ledger: '台账', documents: '文书' };

/** 整改台账: documents of supervision and what became of each problem in them. */
export function RectificationScreen({ workspace, view }: { readonly workspace: WorkspaceInfo; readonly view: RectificationView }) {
  const [drafting, setDrafting] = useState(false);
  useNewDay();
  return (
    <>
      <header className="top-bar">
        <Button type="text" icon={<ArrowLeftOutlined aria-hidden />} aria-label="返回案卷列表" title="返回案卷列表" onClick={() => go({ screen: 'cases' })} />
        <h1>整改台账</h1>
        <span className="muted rectification-workspace">{workspace.name}</span>
        <nav className="rectification-nav" aria-label="整改台账分类">
          {(Object.keys(VIEWS) as RectificationView[]).map((id) => (
            <a key={id} href={fragmentOf({ screen: 'rectification', view: id })} aria-current={id === view ? 'page' : undefined}>
              {VIEWS[id]}
            </a>
          ))}
        </nav>
        <span className="spacer" />
        <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          打印
        </Button>
        <Button type="primary" icon={<EditOutlined aria-hidden />} onClick={() => setDrafting(true)}>
          起草文书
        </Button>
      </header>
      <main className="rectification" key={view}>
        {view === 'ledger' && <LedgerView onDraft={() => setDrafting(true)} />}
        {view === 'documents' && <DocumentsView />}
      </main>
      {drafting && <DraftDialog onClose={() => setDrafting(false)} />}
    </>
  );
}
