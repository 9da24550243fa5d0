import { Empty, Table, Tag, type TableColumnsType } from 'antd';
import { DOCUMENT_NAMES, type LedgerRow } from '../../shared/rectification';
import { fragmentOf } from '../app/route';
import { dateText } from '../components/text';
import { daysLeftText, STATE_COLORS, urgencyOf } from './words';

/** Lines of the ledger: one problem under one document each. */
export function LedgerTable({ rows, loading }: { readonly rows: readonly LedgerRow[]; readonly loading: boolean }) {
  return (
    <Table<LedgerRow>
      className="ledger-table" size="small" rowKey={({ noticeId, problem }) => `${noticeId} ${problem.id}`} dataSource={[...rows]} columns={COLUMNS} loading={loading}
      scroll={{ x: 900 }} showSorterTooltip={false} pagination={rows.length > 50 ? { defaultPageSize: 50, pageSizeOptions: [50, 100, 200] } : false}
      rowClassName={({ state, daysLeft }) => (state === 'overdue' || state === 'refused' ? 'ledger-pressing' : urgencyOf(daysLeft) === 'today' ? 'ledger-today' : '')}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="没有符合条件的问题" /> }}
    />
  );
}

const day = (iso: string | null) => (iso === null ? <span className="muted">—</span> : <span className="mono">{dateText(iso)}</span>);

const COLUMNS: TableColumnsType<LedgerRow> = [
  {
    title: '文书', key: 'document', width: 200, sorter: (a, b) => a.number.localeCompare(b.number, 'zh-CN', { numeric: true }),
    render: (_, { noticeId, number, kind, agency }) => (
      <div className="ledger-cell">
        <a href={fragmentOf({ screen: 'notice', noticeId })}>{number === '' ? `${DOCUMENT_NAMES[kind]}（草稿）` : number}</a>
        {number !== '' && <span className="muted ledger-sub">{DOCUMENT_NAMES[kind]}</span>}
        <span className="ledger-sub wrap-text">{agency}</span>
      </div>
    ),
  },
  {
    title: '问题', key: 'problem', width: 290,
    render: (_, { problem, measures, transfers, decision }) => (
      <div className="ledger-cell">
        <strong className="wrap-text">{problem.title}</strong>
        <span className="muted ledger-sub ledger-fact" title={problem.fact}>{problem.fact}</span>
        <span className="muted ledger-sub wrap-text">《{problem.caseTitle}》{problem.pages}</span>
        {(measures.length > 0 || transfers > 0 || decision !== null) && (
          <span className="ledger-sub">
            {decision !== null && <a href={fragmentOf({ screen: 'notice', noticeId: decision.noticeId })}>决定书{decision.number}</a>} {measures.join('、')}
            {transfers > 0 && ` 移送${transfers}次`}
          </span>
        )}
      </div>
    ),
  },
  { title: '状态', key: 'state', width: 100, sorter: (a, b) => a.state.localeCompare(b.state), render: (_, { state, stateText }) => <Tag color={STATE_COLORS[state]}>{stateText}</Tag> },
  {
    title: '签发、送达', key: 'way', width: 140, sorter: (a, b) => (a.issuedOn ?? '').localeCompare(b.issuedOn ?? ''),
    render: (_, { issuedOn, receivedOn }) => <div className="ledger-cell ledger-sub">{day(issuedOn)}{receivedOn !== null && <span className="mono">送达{dateText(receivedOn)}</span>}</div>,
  },
  {
    title: '整改期限', key: 'due', width: 150, sorter: (a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'),
    render: (_, { due, daysLeft, dueComplete, extendedDays }) => (
      <div className="ledger-cell ledger-sub">
        {day(due)}
        {daysLeft !== null && <span className={`due-words due-${urgencyOf(daysLeft)}`}>{daysLeftText(daysLeft)}</span>}
        {extendedDays > 0 && <span className="muted">含延期{extendedDays}日</span>}
        {!dueComplete && <span className="warn-text">所涉年份节假日未知，可能顺延</span>}
      </div>
    ),
  },
  {
    title: '报告、核查、销号', key: 'end', width: 170,
    render: (_, { reportedOn, late, verifiedOn, verifiedBy, rectified, closedOn, files }) => (
      <div className="ledger-cell ledger-sub">
        {reportedOn === null ? <span className="muted">未报告</span> : <span>报告{dateText(reportedOn)}{late && <Tag color="orange">逾期报告</Tag>}</span>}
        {verifiedOn !== null && <span>{verifiedBy}核查{dateText(verifiedOn)}：{rectified === true ? '到位' : '未到位'}</span>}
        {closedOn !== null && <span>销号{dateText(closedOn)}</span>}
        {files.length > 0 && <span className="muted">附件{files.length}份</span>}
      </div>
    ),
  },
];
