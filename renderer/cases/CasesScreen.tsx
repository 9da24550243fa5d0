import { AuditOutlined, BarChartOutlined, CarryOutOutlined, ExportOutlined, ImportOutlined, PieChartOutlined, SearchOutlined, SettingOutlined, TableOutlined } from '@ant-design/icons';
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
