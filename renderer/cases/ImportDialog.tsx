import { useMutation } from '@tanstack/react-query';
import { call } from '../api';
import { FolderPicker } from '../components/FolderPicker';
import { ErrorNotice } from '../components/ErrorNotice';
import { useJobCall } from '../queries';
import { IntakePreviewDialog } from './IntakePreviewDialog';

/** Import in two steps: choose a folder, see what becomes a case file, start. Nothing is copied before the start. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const preview = useMutation({ mutationFn: (folder: string) => call('intake.preview', { folder }) });
  const start = useJobCall('intake.start');
  if (preview.data !== undefined) {
    return (
      <IntakePreviewDialog
        preview={preview.data}
        busy={start.isPending}
        failure={start.error}
        onBack={() => {
          start.reset();
          preview.reset();
        }}
        onStart={() => start.mutate({ folder: preview.data.folder }, { onSuccess: onClose })}
        onCancel={onClose}
      />
    );
  }
  return (
    <FolderPicker
      open
      title="导入案卷：选择文件夹"
      hint="请进入存放案卷的文件夹。其中每个文件（PDF、TIFF、图片）或每个子文件夹算一卷。原文件不会被改动。"
      okText="下一步"
      busy={preview.isPending}
      onChoose={(path) => preview.mutate(path)}
      onCancel={onClose}
    >
      {preview.isError && <ErrorNotice title="没有读出这个文件夹里的案卷" error={preview.error} onRetry={() => preview.mutate(preview.variables)} />}
    </FolderPicker>
  );
}
