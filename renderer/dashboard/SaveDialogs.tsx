import type { StatisticsFilter } from '../../shared/statistics';
import { call } from '../api';
import { SaveDialog } from '../components/SaveDialog';

interface TableProps {
  readonly scope: StatisticsFilter;
  readonly onClose: () => void;
}

/** Writes the figures as they are narrowed now as a workbook. */
export function SaveTableDialog({ scope, onClose }: TableProps) {
  return (
    <SaveDialog
      title="导出统计表：选择保存位置"
      hint="按当前统计范围写出一个 Excel 工作簿，每张图一个工作表，不会覆盖已有文件。"
      what="统计表"
      okText="保存到这里"
      write={(folder) => call('dashboard.export', { filter: { agency: [...scope.agency], kind: [...scope.kind], state: [...scope.state] }, folder })}
      onClose={onClose}
    />
  );
}

interface PictureProps {
  readonly title: string;
  readonly png: string;
  readonly onClose: () => void;
}

/** Writes a drawn figure as a picture. */
export function SavePictureDialog({ title, png, onClose }: PictureProps) {
  return (
    <SaveDialog
      title="保存图片：选择保存位置"
      hint={`把“${title}”保存为图片（PNG），不会覆盖已有文件。`}
      what="图片"
      okText="保存到这里"
      write={(folder) => call('dashboard.picture', { title, png, folder })}
      onClose={onClose}
    />
  );
}
