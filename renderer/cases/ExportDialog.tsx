import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Modal, Radio, Space } from 'antd';
import { useState } from 'react';
import type { ExportResult } from '../../shared/contract';
import { call } from '../api';
import { ErrorNotice } from '../components/ErrorNotice';
import { FolderPicker } from '../components/FolderPicker';
import { Loading } from '../components/Loading';
import { baseName } from '../components/paths';

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
  if (run.isPending) {
    return (
      <Modal open title="导出结果" footer={null} closable={false} width={620}>
        <Loading what="正在生成评分表、汇总表、问题台账、单位评查表和监督意见书…" />
      </Modal>
    );
  }
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

function ExportDone({ result, onClose }: { readonly result: ExportResult; readonly onClose: () => void }) {
  const failed = result.errors.length > 0;
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
          title={failed ? `导出了${result.files.length}个文件，有${result.errors.length}处没有导出` : `导出完成，共${result.files.length}个文件`}
          description={<span className="wrap-text">保存位置：{result.folder}</span>}
        />
        {failed && (
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
