import { useState } from 'react';
import type { ExportedFile } from '../../shared/contract';
import { FormatChoice, type FileFormat } from '../components/FormatChoice';
import { SaveDialog } from '../components/SaveDialog';
import { standardName } from './standardRows';

interface Props {
  readonly standard: { readonly title: string; readonly version: string };
  readonly write: (format: FileFormat, folder: string) => Promise<ExportedFile>;
  readonly onClose: () => void;
}

/** Writes a standard as a workbook, to be edited in Excel, or as its YAML text. */
export function ExportStandardDialog({ standard, write, onClose }: Props) {
  const [format, setFormat] = useState<FileFormat>('xlsx');
  return (
    <SaveDialog
      title="导出评查标准：选择保存位置"
      hint={`导出“${standardName(standard)}”，不会覆盖已有文件。修改后请换一个版本号再导入。`}
      what="评查标准"
      write={(folder) => write(format, folder)}
      onClose={onClose}
    >
      <FormatChoice value={format} onChange={setFormat} />
    </SaveDialog>
  );
}
