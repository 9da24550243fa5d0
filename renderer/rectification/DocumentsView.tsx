import { Checkbox, Empty, Table, Tag, type TableColumnsType } from 'antd';
import { useState } from 'react';
import type { NoticeSummary } from '../../shared/contract';
import { fragmentOf } from '../app/route';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { dateText } from '../components/text';
import { useNotices } from './data';
import { STATE_COLORS } from './words';

/** 文书: drafts and issued documents, the newest first. */
export function DocumentsView() {
  const [discarded, setDiscarded] = useState(false);
  const notices = useNotices(discarded);
  if (notices.isPending) return <Loading what="正在读取文书…" />;
  if (notices.isError) return <ErrorNotice title="没有读到文书" error={notices.error} onRetry={() => void notices.refetch()} />;
  return (
    <section className="ledger-list" aria-label="文书列表">
      <div className="ledger-tools">
        <span className="muted" role="status">共{notices.data.length}份</span>
        <Checkbox checked={discarded} onChange={(event) => setDiscarded(event.target.checked)}>
          也列出已废弃的草稿
        </Checkbox>
      </div>
      <Table<NoticeSummary>
        size="small" rowKey="noticeId" dataSource={[...notices.data]} columns={COLUMNS} showSorterTooltip={false} scroll={{ x: 900 }}
        pagination={notices.data.length > 50 ? { defaultPageSize: 50 } : false}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="还没有文书，点“起草文书”从评查发现的问题起草" /> }}
      />
    </section>
  );
}

const day = (iso: string | null) => (iso === null ? '—' : dateText(iso));

const COLUMNS: TableColumnsType<NoticeSummary> = [
  {
    title: '文书', key: 'title', width: 280,
    render: (_, { noticeId, title, number }) => (
      <div className="ledger-cell">
        <a href={fragmentOf({ screen: 'notice', noticeId })}>{number === '' ? `${title}（草稿）` : `${title} ${number}`}</a>
      </div>
    ),
  },
  { title: '被监督机关', dataIndex: 'agency', width: 220, sorter: (a, b) => a.agency.localeCompare(b.agency, 'zh-CN'), render: (agency: string) => <span className="wrap-text">{agency}</span> },
  { title: '状态', key: 'state', width: 110, render: (_, { state, stateText, discarded }) => <Tag color={STATE_COLORS[state]}>{discarded ? '已废弃' : stateText}</Tag> },
  { title: '问题', key: 'problems', width: 120, render: (_, { problems, open, state }) => (state === 'draft' || state === 'voided' ? `${problems}项` : `${problems}项，未了结${open}项`) },
  { title: '签发', key: 'issued', width: 130, sorter: (a, b) => (a.issuedOn ?? '').localeCompare(b.issuedOn ?? ''), render: (_, { issuedOn }) => day(issuedOn) },
  { title: '送达', key: 'received', width: 130, render: (_, { receivedOn }) => day(receivedOn) },
  { title: '期限', key: 'due', width: 130, sorter: (a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'), render: (_, { due }) => day(due) },
];
