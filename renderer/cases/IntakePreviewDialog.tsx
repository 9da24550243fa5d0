import { Alert, Button, Empty, Modal, Table, Tag } from 'antd';
import type { IntakeCandidate, IntakePreview } from '../../shared/contract';
import { ErrorNotice } from '../components/ErrorNotice';

const SHAPE_NAMES: Record<IntakeCandidate['shape'], string> = { pdf: 'PDF文件', tiff: 'TIFF文件', image: '图片', folder: '文件夹' };

interface Props {
  readonly preview: IntakePreview;
  readonly busy: boolean;
  readonly failure: Error | null;
  readonly onBack: () => void;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

/** What would become a case file, and what would be left out and why, before anything is taken in. */
export function IntakePreviewDialog({ preview, busy, failure, onBack, onStart, onCancel }: Props) {
  const count = preview.candidates.length;
  const left = preview.candidates.reduce((sum, candidate) => sum + candidate.ignoredFiles.length, 0) + preview.ignored.length;
  return (
    <Modal
      open
      title="导入案卷：确认"
      width={820}
      mask={{ closable: false }}
      onCancel={onCancel}
      footer={[
        <Button key="back" onClick={onBack}>
          上一步
        </Button>,
        <Button key="cancel" onClick={onCancel}>
          取消
        </Button>,
        <Button key="start" type="primary" loading={busy} disabled={count === 0} onClick={onStart}>
          开始导入
        </Button>,
      ]}
    >
      <p className="wrap-text">
        文件夹：{preview.folder}
        <br />
        <strong>
          将导入{count}卷{left > 0 ? `，另有${left}个文件不导入` : ''}
        </strong>
      </p>
      {failure !== null && <ErrorNotice title="导入没有开始" error={failure} onRetry={onStart} />}
      <Table<IntakeCandidate>
        size="small"
        rowKey="caseId"
        dataSource={[...preview.candidates]}
        pagination={count > 20 ? { pageSize: 20, showSizeChanger: false } : false}
        scroll={{ y: 240 }}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="没有找到案卷。请返回上一步，换一个文件夹。" /> }}
        columns={[
          { title: '案卷', dataIndex: 'caseId', ellipsis: true },
          { title: '形式', width: 100, render: (_, row) => <Tag>{SHAPE_NAMES[row.shape]}</Tag> },
          { title: '文件数', width: 80, align: 'right', render: (_, row) => row.files.length },
          { title: '其中不导入', ellipsis: true, render: (_, row) => (row.ignoredFiles.length === 0 ? '—' : row.ignoredFiles.join('、')) },
        ]}
      />
      {preview.ignored.length > 0 && (
        <Alert
          type="warning"
          className="intake-ignored"
          title={`以下${preview.ignored.length}项不是案卷，不会导入`}
          description={
            <ul className="plain-list intake-ignored-list">
              {preview.ignored.map((entry) => (
                <li key={entry.name} className="wrap-text">
                  {entry.name}：{entry.reason}
                </li>
              ))}
            </ul>
          }
        />
      )}
    </Modal>
  );
}
