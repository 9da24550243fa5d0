import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Modal, Progress, Radio, Space } from 'antd';
import { useEffect, useState } from 'react';
import type { ExportProgress, ExportResult } from '../../shared/contract';
import { call, subscribe } from '../api';
import { ErrorNotice } from '../components/ErrorNotice';
import { FolderPicker } from '../components/FolderPicker';
import { Loading } from '../components/Loading';
import { baseName } from '../components/paths';
import { durationText } from '../components/text';

interface Props {
  /** Case files ticked in the list; none means there is no choice to offer. */
  readonly selected: readonly string[];
  readonly onClose: () => void;
}

/** Writes the workbooks into a new folder under the chosen one and lists what was written. */
export function ExportDialog({ selected, onClose }: Props) {
  const [scope, setScope] = useState<'all' | 'selected'>(selected.length > 0 ? 'selected' : 'all');
  const run = useMutation({
    mutationFn: (folder: string) => call('exports.run', { folder, caseIds: scope === 'all' ? null : [...selected] }),
  });
  if (run.isPending) return <Exporting />;
  if (run.data !== undefined) return <ExportDone result={run.data} onClose={onClose} />;
  return (
    <FolderPicker
      open
      title="导出结果：选择保存位置"
      hint="程序会在所选文件夹里新建一个文件夹，放入评分表、汇总表、问题台账、单位评查表和监督意见书，不会覆盖已有文件。"
      okText="导出到这里"
      onChoose={(path) => run.mutate(path)}
      onCancel={onClose}
    >
      {selected.length > 0 && (
        <Radio.Group
          className="export-scope"
          aria-label="导出范围"
          value={scope}
          onChange={(event) => setScope(event.target.value === 'all' ? 'all' : 'selected')}
          options={[
            { value: 'selected', label: `只导出所选的${selected.length}卷` },
            { value: 'all', label: '导出全部案卷' },
          ]}
        />
      )}
      {run.isError && <ErrorNotice title="导出没有完成" error={run.error} onRetry={() => run.mutate(run.variables)} />}
    </FolderPicker>
  );
}

/** How far the export is, and a way to end it. */
function Exporting() {
  const [progress, setProgress] = useState<ExportProgress | null>(null);
  const cancel = useMutation({ mutationFn: () => call('exports.cancel', {}) });
  useEffect(() => subscribe((name, payload) => name === 'export.progress' && setProgress(payload as ExportProgress)), []);
  return (
    <Modal
      open
      title="导出结果"
      closable={false}
      width={620}
      footer={
        <Button disabled={!cancel.isIdle} onClick={() => cancel.mutate()}>
          {cancel.isIdle ? '取消导出' : '正在停下…'}
        </Button>
      }
    >
      <Loading what="正在生成评分表、汇总表、问题台账、单位评查表和监督意见书…" />
      {progress !== null && (
        <>
          <Progress percent={Math.floor((progress.done / progress.total) * 100)} aria-label="导出进度" />
          <p className="muted" role="status">
            已写出{progress.done}个，共{progress.total}个文件
            {progress.remainingSeconds !== null && `，剩余${durationText(progress.remainingSeconds)}`}
          </p>
        </>
      )}
    </Modal>
  );
}

function ExportDone({ result, onClose }: { readonly result: ExportResult; readonly onClose: () => void }) {
  const failed = result.errors.length > 0 || result.cancelled;
  return (
    <Modal
      open
      title="导出结果"
      width={720}
      onCancel={onClose}
      footer={
        <Button type="primary" onClick={onClose}>
          完成
        </Button>
      }
    >
      <Space orientation="vertical" className="export-done" size="middle">
        <Alert
          type={failed ? 'warning' : 'success'}
          showIcon
          role="status"
          title={titleOf(result)}
          description={<span className="wrap-text">保存位置：{result.folder}</span>}
        />
        {result.errors.length > 0 && (
          <ul aria-label="没有导出的内容">
            {result.errors.map((message) => (
              <li key={message} className="wrap-text">
                {message}
              </li>
            ))}
          </ul>
        )}
        <ul className="plain-list export-files" aria-label="导出的文件">
          {result.files.map((file) => (
            <li key={file.path} title={file.path}>
              <span className="export-kind">{file.kind === 'review.json' ? '数据文件' : file.kind}</span>
              <span className="muted wrap-text">{baseName(file.path)}</span>
            </li>
          ))}
        </ul>
      </Space>
    </Modal>
  );
}

function titleOf({ files, errors, cancelled }: ExportResult): string {
  if (cancelled) return `导出已取消：取消前写好的${files.length}个文件保留在下面的文件夹里，其余没有写出`;
  return errors.length > 0 ? `导出了${files.length}个文件，有${errors.length}处没有导出` : `导出完成，共${files.length}个文件`;
}
