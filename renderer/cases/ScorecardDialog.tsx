import { Button, Empty, Modal, Table, Tag } from 'antd';
import type { TableColumnsType } from 'antd';
import type { ScorecardLine } from '../../shared/contract';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { useScorecard } from '../queries';
import { rejectedText, unanswered } from './scorecard';

const COLUMNS: TableColumnsType<ScorecardLine> = [
  {
    title: '检查', key: 'title', sorter: (a, b) => a.title.localeCompare(b.title, 'zh-CN'),
    render: (_, line) => (
      <span className="wrap-text">
        {line.title} {line.adviceOnly && <Tag color="gold">仅作提示</Tag>}
      </span>
    ),
  },
  { title: '问题', dataIndex: 'problems', width: 80, align: 'right', sorter: (a, b) => a.problems - b.problems, defaultSortOrder: 'descend' },
  { title: '待确认', dataIndex: 'confirms', width: 90, align: 'right', sorter: (a, b) => a.confirms - b.confirms },
  { title: '采纳', dataIndex: 'accepted', width: 80, align: 'right', sorter: (a, b) => a.accepted - b.accepted },
  { title: '驳回', dataIndex: 'rejected', width: 80, align: 'right', sorter: (a, b) => a.rejected - b.rejected },
  { title: '未认定', key: 'open', width: 90, align: 'right', sorter: (a, b) => unanswered(a) - unanswered(b), render: (_, line) => unanswered(line) },
  { title: '驳回比例', key: 'share', width: 100, align: 'right', render: (_, line) => rejectedText(line) },
];

/** 检查统计: how often each check hit in this workspace and what people made of it. */
export function ScorecardDialog({ onClose }: { readonly onClose: () => void }) {
  const scorecard = useScorecard();
  return (
    <Modal open title="检查统计" width={900} footer={<Button onClick={onClose}>关闭</Button>} onCancel={onClose} mask={{ closable: false }}>
      {scorecard.isPending && <Loading what="正在统计各项检查…" />}
      {scorecard.isError && <ErrorNotice title="没有读到检查统计" error={scorecard.error} onRetry={() => void scorecard.refetch()} />}
      {scorecard.data !== undefined && (
        <>
          <p className="form-hint">
            一项检查在至少{scorecard.data.minimumAnswers}次人工认定中被驳回{scorecard.data.rejectedPercent}%以上（含）的，在本工作区仅作提示，不再建议扣分或否决；已被人工采纳的发现不受影响。两个数可在“设置”的“评查阈值”中修改。
          </p>
          <Table<ScorecardLine>
            size="small"
            rowKey="check"
            columns={COLUMNS}
            dataSource={[...scorecard.data.lines]}
            pagination={false}
            scroll={{ y: 420 }}
            locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="还没有检查发现" /> }}
          />
        </>
      )}
    </Modal>
  );
}
