import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import type { ReactNode } from 'react';
import type { ExportedFile } from '../../shared/contract';
import { ErrorNotice } from './ErrorNotice';
import { FolderPicker } from './FolderPicker';

interface Props {
  readonly title: string;
  /** What is written: named when it was written, and when it was not. */
  readonly what: string;
  readonly hint: string;
  readonly okText?: string;
  readonly write: (folder: string) => Promise<ExportedFile>;
  readonly onClose: () => void;
  /** Further choices above the buttons. */
  readonly children?: ReactNode;
}

/** Asks for a folder, writes one file into it and says where it is. */
export function SaveDialog({ title, what, hint, okText = '导出到这里', write, onClose, children }: Props) {
  const { message } = App.useApp();
  const save = useMutation({
    mutationFn: write,
    onSuccess: ({ path }) => {
      void message.success(`${what}已保存到：${path}`, 6);
      onClose();
    },
  });
  return (
    <FolderPicker open title={title} hint={hint} okText={okText} busy={save.isPending} onChoose={(folder) => save.mutate(folder)} onCancel={onClose}>
      {children}
      {save.isError && <ErrorNotice title={`${what}没有保存`} error={save.error} />}
    </FolderPicker>
  );
}
