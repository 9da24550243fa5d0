import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Modal, Space } from 'antd';
import { useState } from 'react';
import type { TemplateCheck } from '../../shared/contract';
import { call } from '../api';
import { ErrorNotice } from '../components/ErrorNotice';
import { FilePicker } from '../components/FilePicker';
import { baseName } from '../components/paths';
import { keys } from '../queries';
import { FaultList } from './FaultList';
import { ReadFileDialog } from './mapping/ReadFileDialog';
import { kindsText, standardName } from './standardRows';
import { useBeginDraft } from './useBeginDraft';

/** Takes a standard in from a workbook or a YAML file: choose, look at what the check says, then take it in. */
export function ImportStandardDialog({ onClose }: { readonly onClose: () => void }) {
  const client = useQueryClient();
  const { message } = App.useApp();
  const [reading, setReading] = useState(false);
  const begin = useBeginDraft();
  const check = useMutation({ mutationFn: (file: string) => call('templates.validate', { file }) });
  const take = useMutation({
    mutationFn: (file: string) => call('templates.import', { file }),
    onSuccess: ({ template }) => {
      if (template === null) return;
      void client.invalidateQueries({ queryKey: keys.templates });
      void message.success(`已导入“${standardName(template)}”，尚未用于评分。`);
      onClose();
    },
  });
  if (check.data === undefined) {
    return (
      <FilePicker
        title="导入评查标准"
        hint="请选择评查标准的 Excel 文件（.xlsx）或 YAML 文件（.yaml）。先核对再导入，原文件不会被改动。"
        accept={/\.(xlsx|ya?ml)$/i}
        busy={check.isPending}
        onChoose={(file) => check.mutate(file)}
        onCancel={onClose}
      >
        {check.isError && <ErrorNotice title="没有读出评查标准" error={check.error} />}
      </FilePicker>
    );
  }
  // A file changed after it was looked at is judged by what the import itself found.
  const shown = take.data ?? check.data;
  const other = () => {
    setReading(false);
    take.reset();
    check.reset();
  };
  if (reading) {
    return (
      <ReadFileDialog file={shown.file} busy={begin.isPending} onTake={(draft) => begin.mutate(draft)} onOther={other} onClose={onClose}>
        {begin.isError && <ErrorNotice title="没有放入编辑器" error={begin.error} />}
      </ReadFileDialog>
    );
  }
  return (
    <Modal
      open
      title="导入评查标准：核对结果"
      width={760}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={
        <Space>
          <Button onClick={other}>另选文件</Button>
          <Button onClick={() => setReading(true)}>{/\.xlsx$/i.test(shown.file) ? '指定列，放入编辑器…' : '放入编辑器…'}</Button>
          {shown.template === null ? (
            <Button onClick={onClose}>关闭</Button>
          ) : (
            <Button type="primary" loading={take.isPending} onClick={() => take.mutate(shown.file)}>
              导入
            </Button>
          )}
        </Space>
      }
    >
      <CheckResult check={shown} />
      {take.isError && <ErrorNotice title="评查标准没有导入" error={take.error} />}
    </Modal>
  );
}

function CheckResult({ check: { file, template, faults } }: { readonly check: TemplateCheck }) {
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return (
    <>
      <Alert
        type={template === null ? 'error' : faults.length > 0 ? 'warning' : 'success'}
        showIcon
        role="status"
        title={template === null ? `“${baseName(file)}”有${errors}处错误，不能导入` : faults.length > 0 ? `可以导入，有${faults.length}处需要留意` : '核对通过，可以导入'}
        description={
          <span className="wrap-text">
            {template === null
              ? '没有导入，已有的标准没有改动。请按下面指出的位置改正文件后重新选择。'
              : `${standardName(template)}，适用于${kindsText(template.kinds, template.sectors ?? [])}；来源：${template.source}`}
          </span>
        }
      />
      {faults.length > 0 && <FaultList faults={faults} />}
    </>
  );
}
