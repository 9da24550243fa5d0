import { Empty, Table, Tag, type TableColumnsType } from 'antd';
import { LEDGER_STATES, type LedgerEntry, type ProblemProgress } from '../../shared/rectification';
import { fragmentOf } from '../app/route';
import { dateText } from '../components/text';
import { STATE_COLORS } from './words';

/** The problems of a document with what became of each. */
export function ProblemTable({ entry }: { readonly entry: LedgerEntry }) {
  return (
    <Table<ProblemProgress>
      size="small" rowKey={({ problem }) => problem.id} dataSource={[...entry.problems]} columns={COLUMNS} pagination={entry.problems.length > 50 ? { defaultPageSize: 50 } : false} scroll={{ x: 900 }}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="这份文书没有列入问题" /> }}
    />
  );
}

const COLUMNS: TableColumnsType<ProblemProgress> = [
  {
    title: '问题', key: 'problem', width: 340,
    render: (_, { problem }) => (
      <div className="ledger-cell">
        <strong className="wrap-text">{problem.title}</strong>
        <span className="ledger-sub wrap-text">{problem.fact}</span>
        <span className="muted ledger-sub wrap-text">
          <a href={fragmentOf({ screen: 'review', caseId: problem.caseId, page: 1 })}>《{problem.caseTitle}》</a>{problem.pages}
        </span>
      </div>
    ),
  },
  {
    title: '依据、要求', key: 'basis', width: 280,
    render: (_, { problem }) => (
      <div className="ledger-cell ledger-sub">
        <span className="wrap-text">{problem.shortBasis}</span>
        <span className="muted wrap-text">第十六条第二款第{problem.situation}项</span>
        <span className="wrap-text">{problem.requirement}</span>
      </div>
    ),
  },
  { title: '状态', key: 'state', width: 110, render: (_, { state }) => <Tag color={STATE_COLORS[state]}>{LEDGER_STATES[state]}</Tag> },
  {
    title: '办理', key: 'progress', width: 240,
    render: (_, { reported, late, refused, verified, closed, decided }) => (
      <div className="ledger-cell ledger-sub">
        {reported !== null && <span>报告{dateText(reported.on)}{late && <Tag color="orange">逾期报告</Tag>}</span>}
        {refused !== null && <span>拒不纠正{dateText(refused.on)}：{refused.reason}</span>}
        {verified !== null && <span>{verified.verifier}核查{dateText(verified.on)}：{verified.rectified ? '到位' : '未到位'}</span>}
        {closed !== null && <span>销号{dateText(closed.on)}</span>}
        {decided !== null && <a href={fragmentOf({ screen: 'notice', noticeId: decided.noticeId })}>决定书{decided.number}</a>}
      </div>
    ),
  },
];
