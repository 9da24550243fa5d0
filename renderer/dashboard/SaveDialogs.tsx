import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import type { ExportedFile } from '../../shared/contract';
import type { StatisticsFilter } from '../../shared/statistics';
import { call } from '../api';
import { ErrorNotice } from '../components/ErrorNotice';
import { FolderPicker } from '../components/FolderPicker';

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
      failed="统计表没有导出"
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
      failed="图片没有保存"
      write={(folder) => call('dashboard.picture', { title, png, folder })}
      onClose={onClose}
    />
  );
}

interface SaveProps {
  readonly title: string;
  readonly hint: string;
  readonly failed: string;
  readonly write: (folder: string) => Promise<ExportedFile>;
  readonly onClose: () => void;
}

function SaveDialog({ title, hint, failed, write, onClose }: SaveProps) {
  const { message } = App.useApp();
  const save = useMutation({
    mutationFn: write,
    onSuccess: ({ path }) => {
      void message.success(`已保存到：${path}`, 6);
      onClose();
    },
  });
  return (
    <FolderPicker open title={title} hint={hint} okText="保存到这里" busy={save.isPending} onChoose={(folder) => save.mutate(folder)} onCancel={onClose}>
      {save.isError && <ErrorNotice title={failed} error={save.error} />}
    </FolderPicker>
  );
}
