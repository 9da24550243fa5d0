import { useState } from 'react';
import { call } from '../api';
import { FormatChoice, type FileFormat } from '../components/FormatChoice';
import { SaveDialog } from '../components/SaveDialog';

/** Writes the holiday data in force as a workbook, to be edited in Excel, or as YAML text. */
export function ExportHolidaysDialog({ onClose }: { readonly onClose: () => void }) {
  const [format, setFormat] = useState<FileFormat>('xlsx');
  return (
    <SaveDialog
      title="导出节假日安排：选择保存位置"
      hint="导出本工作区现在使用的全部年份，不会覆盖已有文件。改好后可再导入。"
      what="节假日安排"
      write={(folder) => call('holidays.export', { format, folder })}
      onClose={onClose}
    >
      <FormatChoice value={format} onChange={setFormat} />
    </SaveDialog>
  );
}
