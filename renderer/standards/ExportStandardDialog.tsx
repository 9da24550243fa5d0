import { useMutation } from '@tanstack/react-query';
import { App, Radio } from 'antd';
import { useState } from 'react';
import type { ExportedFile } from '../../shared/contract';
import { ErrorNotice } from '../components/ErrorNotice';
import { FolderPicker } from '../components/FolderPicker';
import { standardName } from './standardRows';

interface Props {
  readonly standard: { readonly title: string; readonly version: string };
  readonly write: (format: 'xlsx' | 'yaml', folder: string) => Promise<ExportedFile>;
  readonly onClose: () => void;
}

/** Writes a standard as a workbook, to be edited in Excel, or as its YAML text. */
export function ExportStandardDialog({ standard, write: writeTo, onClose }: Props) {
  const { message } = App.useApp();
  const [format, setFormat] = useState<'xlsx' | 'yaml'>('xlsx');
  const write = useMutation({
    mutationFn: (folder: string) => writeTo(format, folder),
    onSuccess: ({ path }) => {
      void message.success(`评查标准已保存到：${path}`);
      onClose();
    },
  });
  return (
    <FolderPicker
      open
      title="导出评查标准：选择保存位置"
      hint={`导出“${standardName(standard)}”，不会覆盖已有文件。修改后请换一个版本号再导入。`}
      okText="导出到这里"
      busy={write.isPending}
      onChoose={(folder) => write.mutate(folder)}
      onCancel={onClose}
    >
      <Radio.Group
        className="standard-format"
        aria-label="文件格式"
        value={format}
        onChange={(event) => setFormat(event.target.value === 'yaml' ? 'yaml' : 'xlsx')}
        options={[
          { value: 'xlsx', label: 'Excel 工作簿（.xlsx）' },
          { value: 'yaml', label: 'YAML 文本（.yaml）' },
        ]}
      />
      {write.isError && <ErrorNotice title="评查标准没有导出" error={write.error} />}
    </FolderPicker>
  );
}
