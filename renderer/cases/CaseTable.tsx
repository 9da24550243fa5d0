import { Badge, Button, Empty, Progress, Table, Tag, Tooltip } from 'antd';
import type { TableColumnsType } from 'antd';
import { useMemo } from 'react';
import type { CaseSummary } from '../../shared/contract';
import { CASE_KIND_NAMES } from '../../shared/model';
import { fragmentOf } from '../app/route';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { CASE_STATE_NAMES } from '../components/text';
import { useCases } from '../queries';
import { compareTotals, matchesFilter, type CaseFilter } from './caseFilter';
import { FilterBar } from './FilterBar';

interface Props {
  readonly filter: CaseFilter;
  readonly onFilter: (filter: CaseFilter) => void;
  readonly selected: readonly string[];
  readonly onSelect: (caseIds: readonly string[]) => void;
  readonly onImport: () => void;
}

/** The case files of the workspace: search, sort, select for export, open. */
export function CaseTable({ filter, onFilter, selected, onSelect, onImport }: Props) {
  const cases = useCases();
  const rows = useMemo(() => (cases.data ?? []).filter((summary) => matchesFilter(summary, filter)), [cases.data, filter]);
  if (cases.isPending) return <Loading what="正在读取案卷列表…" />;
  if (cases.isError) return <ErrorNotice title="没有读到案卷列表" error={cases.error} onRetry={() => void cases.refetch()} />;
  if (cases.data.length === 0) {
    return (
      <Empty className="cases-empty" description="工作区里还没有案卷">
        <Button type="primary" onClick={onImport}>
          导入案卷
        </Button>
      </Empty>
    );
  }
  return (
    <section aria-label="案卷列表" className="case-table">
      <div className="case-table-tools">
        <FilterBar cases={cases.data} filter={filter} onChange={onFilter} />
        <span className="muted" role="status">
          共{cases.data.length}卷{rows.length === cases.data.length ? '' : `，显示${rows.length}卷`}
          {selected.length > 0 ? `，已选${selected.length}卷` : ''}
        </span>
      </div>
      <Table<CaseSummary>
        size="middle"
        rowKey="caseId"
        dataSource={rows}
        columns={COLUMNS}
        scroll={{ x: 1080 }}
        showSorterTooltip={false}
        pagination={rows.length > 50 ? { defaultPageSize: 50, pageSizeOptions: [50, 100, 200] } : false}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="没有符合条件的案卷" /> }}
        rowSelection={{
          selectedRowKeys: [...selected],
          onChange: (selectedKeys) => onSelect(selectedKeys.map(String)),
          getCheckboxProps: (row) => ({ 'aria-label': `选择${row.caseId}` }),
        }}
      />
    </section>
  );
}

const COLUMNS: TableColumnsType<CaseSummary> = [
  {
    title: '案卷', key: 'name', width: 300, sorter: (a, b) => a.caseId.localeCompare(b.caseId, 'zh-CN', { numeric: true }),
    render: (_, row) => (
      <div className="case-name">
        <a
          href={fragmentOf({ screen: 'review', caseId: row.caseId, page: 1 })}
        >
          {row.caseName || row.caseId}
        </a>
        <span className="muted case-sub">
          {row.caseName === row.caseId ? '' : `${row.caseId}　`}
          {row.pages}页
        </span>
      </div>
    ),
  },
  { title: '状态', key: 'state', width: 120, sorter: (a, b) => a.state.localeCompare(b.state), render: (_, row) => <StateCell summary={row} /> },
  { title: '类别', key: 'kind', width: 170, sorter: (a, b) => a.kind.localeCompare(b.kind), render: (_, row) => CASE_KIND_NAMES[row.kind] },
  { title: '执法机关', key: 'agency', width: 190, sorter: (a, b) => a.agency.localeCompare(b.agency, 'zh-CN'), render: (_, row) => row.agency || '—' },
  { title: '问题', key: 'problems', width: 80, align: 'right', sorter: (a, b) => a.problems - b.problems, render: (_, row) => <Count value={row.problems} strong /> },
  { title: '待确认', key: 'confirm', width: 90, align: 'right', sorter: (a, b) => a.toConfirm - b.toConfirm, render: (_, row) => <Count value={row.toConfirm} /> },
  { title: '未评项', key: 'open', width: 90, align: 'right', sorter: (a, b) => a.openLines - b.openLines, render: (_, row) => <Count value={row.openLines} /> },
  { title: '得分', key: 'total', width: 90, align: 'right', sorter: compareTotals, render: (_, row) => <TotalCell summary={row} /> },
  { title: '等次', key: 'grade', width: 110, sorter: (a, b) => (a.grade ?? '').localeCompare(b.grade ?? '', 'zh-CN'), render: (_, row) => <GradeCell summary={row} /> },
];

function Count({ value, strong = false }: { readonly value: number; readonly strong?: boolean }) {
  return <span className={strong && value > 0 ? 'mono problem-count' : 'mono'}>{value}</span>;
}

function StateCell({ summary }: { readonly summary: CaseSummary }) {
  const status = { recognising: 'processing', ready: 'default', reviewing: 'warning', finished: 'success' } as const;
  return (
    <div className="case-state-cell">
      <Badge status={status[summary.state]} text={CASE_STATE_NAMES[summary.state]} />
      {summary.state === 'recognising' && (
        <Progress size="small" showInfo={false} percent={summary.pages === 0 ? 0 : (summary.pagesDone / summary.pages) * 100} aria-label={`已识别${summary.pagesDone}页，共${summary.pages}页`} />
      )}
      {summary.errors.length > 0 && (
        <Tooltip title={summary.errors.join('\n')} classNames={{ root: 'error-tooltip' }}>
          <Tag color="red" tabIndex={0}>
            {summary.errors.length}处错误
          </Tag>
        </Tooltip>
      )}
    </div>
  );
}

/** A total that still rests on proposals is pale and says so. */
function TotalCell({ summary }: { readonly summary: CaseSummary }) {
  if (summary.total === null) return <>—</>;
  if (summary.openLines === 0) return <span className="mono total">{summary.total}</span>;
  return (
    <span className="mono muted" title="机检建议，未经人工确认">
      {summary.total}
    </span>
  );
}

function GradeCell({ summary }: { readonly summary: CaseSummary }) {
  if (summary.grade === null) return <>—</>;
  return (
    <span className="grade-cell">
      {summary.grade}
      {summary.vetoed && <Tag color="red">否决</Tag>}
    </span>
  );
}
