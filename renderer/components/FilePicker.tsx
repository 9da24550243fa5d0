import type { ReactNode } from 'react';
import { FolderPicker } from './FolderPicker';

interface Props {
  readonly title: string;
  /** What the choice means, one sentence. */
  readonly hint: string;
  /** Names that can be chosen; others are shown but cannot. */
  readonly accept: RegExp;
  readonly busy: boolean;
  /** Called with the chosen file's path. */
  readonly onChoose: (path: string) => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** Chooses a file of this PC through the contract, so that it works the same in every host. */
export function FilePicker({ title, hint, accept, busy, onChoose, onCancel, children }: Props) {
  return (
    <FolderPicker open title={title} hint={hint} busy={busy} files={{ accept, onChoose }} onCancel={onCancel}>
      {children}
    </FolderPicker>
  );
}
