import { AuditOutlined, BarChartOutlined, CarryOutOutlined, ExportOutlined, ImportOutlined, PieChartOutlined, SearchOutlined, SettingOutlined, TableOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { WorkspaceInfo } from '../../shared/contract';
import { call } from '../api';
import { backToDashboard, go, noteNarrowed, replacePlace } from '../app/route';
import { ErrorNotice } from '../components/ErrorNotice';
import { forgetWorkspace, keys } from '../queries';
import { SEARCH_KEY } from '../search/searchKey';
import { searchFor } from '../search/searchPlace';
import { BenchmarksDialog } from './BenchmarksDialog';
import { EVERYTHING, type CaseFilter } from './caseFilter';
import { CaseTable } from './CaseTable';
import { ExportDialog } from './ExportDialog';
import { ImportDialog } from './ImportDialog';
import { JobPanel } from './JobPanel';
import { ScorecardDialog } from './ScorecardDialog';
import { StandardsNotice } from './StandardsNotice';
import './cases.css';

type Dialog = 'import' | 'export' | 'benchmarks' | 'scorecard' | null;

/** 案卷列表: takes in case files, shows how far each is, opens one, exports the results. */
export function CasesScreen({ workspace, narrowed }: { readonly workspace: WorkspaceInfo; readonly narrowed?: Partial<CaseFilter> | undefined }) {
  const filter: CaseFilter = { ...EVERYTHING, ...narrowed };
  useEffect(() => noteNarrowed('cases', narrowed), [narrowed]);
  const client = useQueryClient();
  const [dialog, setDialog] = useState<Dialog>(null);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const close = useMutation({
    mutationFn: () => call('workspace.close', {}),
    onSuccess: () => {
      forgetWorkspace(client);
      client.setQueryData(keys.workspace, null);
      void client.invalidateQueries({ queryKey: keys.recent });
      go({ screen: 'start' });
    },
  });
  return (
    <>
      <header className="top-bar cases-bar">
        <h1 title={workspace.path}>{workspace.name}</h1>
        <span className="spacer" />
        <Button type="primary" icon={<ImportOutlined aria-hidden />} onClick={() => setDialog('import')}>
          导入案卷
        </Button>
        <Button icon={<ExportOutlined aria-hidden />} onClick={() => setDialog('export')}>
          导出结果
        </Button>
        <Button icon={<SearchOutlined aria-hidden />} title={`${SEARCH_KEY.label}（${SEARCH_KEY.keys}）`} onClick={() => go({ screen: 'search', search: searchFor('') })}>
          全库检索
        </Button>
        <Button icon={<CarryOutOutlined aria-hidden />} onClick={() => go({ screen: 'rectification', view: 'ledger' })}>
          整改台账
        </Button>
        <Button icon={<AuditOutlined aria-hidden />} onClick={() => go({ screen: 'standards' })}>
          评查标准
        </Button>
        <Button icon={<TableOutlined aria-hidden />} onClick={() => setDialog('benchmarks')}>
          裁量基准
        </Button>
        <Button icon={<PieChartOutlined aria-hidden />} onClick={backToDashboard}>
          统计
        </Button>
        <Button icon={<BarChartOutlined aria-hidden />} onClick={() => setDialog('scorecard')}>
          检查统计
        </Button>
        <Button icon={<SettingOutlined aria-hidden />} onClick={() => go({ screen: 'settings', section: '' })}>
          设置
        </Button>
        <Button type="text" loading={close.isPending} onClick={() => close.mutate()}>
          关闭工作区
        </Button>
      </header>
      <main className="cases">
        {close.isError && <ErrorNotice title="工作区没有关闭" error={close.error} onRetry={() => close.mutate()} />}
        <StandardsNotice />
        <JobPanel />
        <CaseTable filter={filter} onFilter={(next) => replacePlace({ screen: 'cases', filter: next })} selected={selected} onSelect={setSelected} onImport={() => setDialog('import')} />
      </main>
      {dialog === 'import' && <ImportDialog onClose={() => setDialog(null)} />}
      {dialog === 'benchmarks' && <BenchmarksDialog onClose={() => setDialog(null)} />}
      {dialog === 'scorecard' && <ScorecardDialog onClose={() => setDialog(null)} />}
      {dialog === 'export' && <ExportDialog selected={selected} onClose={() => setDialog(null)} />}
    </>
  );
}
