import { Collapse, Empty } from 'antd';
import { useMemo } from 'react';
import type { FindingStatus } from '../../../shared/model';
import { useReview } from '../context';
import { FindingCard } from './FindingCard';
import { STATUS_ORDER, groupFindings } from './groups';
import './findings.css';

const GROUP_NAMES: Record<FindingStatus, string> = { problem: '发现问题', confirm: '待确认', pass: '检查通过', 'not-applicable': '不适用' };

/** 检查发现: what the machine's checks say, problems first, each to be accepted or rejected by a person. */
export function FindingsTab() {
  const { detail } = useReview();
  const groups = useMemo(() => groupFindings(detail.findings, detail.verdicts), [detail.findings, detail.verdicts]);
  if (detail.findings.length === 0) {
    return (
      <Empty
        className="panel-empty"
        description={detail.summary.state === 'recognising' ? '案卷识别完成后自动检查' : '没有检查发现'}
      />
    );
  }
  return (
    <Collapse
      ghost
      className="findings"
      classNames={{ header: 'findings-header', body: 'findings-body' }}
      defaultActiveKey={['problem', 'confirm']}
      items={STATUS_ORDER.filter((status) => (groups.get(status)?.length ?? 0) > 0).map((status) => ({
        key: status,
        label: `${GROUP_NAMES[status]}（${groups.get(status)?.length ?? 0}）`,
        children: groups.get(status)?.map((answered) => <FindingCard key={answered.finding.id} {...answered} />),
      }))}
    />
  );
}
