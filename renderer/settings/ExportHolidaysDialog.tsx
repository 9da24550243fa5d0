import { useMutation } from '@tanstack/react-query';
import { App, Radio } from 'antd';
import { useState } from 'react';
import { call } from '../api';
import { ErrorNotice } from '../components/ErrorNotice';
import { FolderPicker } from '../components/FolderPicker';

/** Writes the holiday data in force as a workbook, to be edited in Excel, or as YAML text. */
export function ExportHolidaysDialog({ onClose }: { readonly onClose: () => void }) {
  const { message } = App.useApp();
  const [format, setFormat] = useState<'xlsx' | 'yaml'>('xlsx');
  const write = useMutation({
    mutationFn: (folder: string) => call('holidays.export', { format, folder }),
    onSuccess: ({ path }) => {
      void message.success(`节假日安排已保存到：${path}`);
      onClose();
    },
  });
  return (
    <FolderPicker
      open title="导出节假日安排：选择保存位置" hint="导出本工作区现在使用的全部年份，不会覆盖已有文件。改好后可再导入。" okText="导出到这里" busy={write.isPending}
      onChoose={(folder) => write.mutate(folder)} onCancel={onClose}
    >
      <Radio.Group
        className="settings-alert" aria-label="文件格式" value={format} onChange={(event) => setFormat(event.target.value === 'yaml' ? 'yaml' : 'xlsx')}
        options={[{ value: 'xlsx', label: 'Excel 工作簿（.xlsx）' }, { value: 'yaml', label: 'YAML 文本（.yaml）' }]}
      />
      {write.isError && <ErrorNotice title="节假日安排没有导出" error={write.error} />}
    </FolderPicker>
  );
}
