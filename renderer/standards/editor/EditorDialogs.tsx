import { useState } from 'react';
import { call } from '../../api';
import type { TemplateDraft } from '../../../shared/model';
import { FilePicker } from '../../components/FilePicker';
import { baseName } from '../../components/paths';
import { ExportStandardDialog } from '../ExportStandardDialog';
import { ReadFileDialog } from '../mapping/ReadFileDialog';
import type { EditorDialog } from './EditorBar';
import type { DraftKeeper } from './keeper';
import { PreviewDialog } from './preview/PreviewDialog';
import { PublishDialog } from './publish/PublishDialog';

interface Props {
  readonly dialog: EditorDialog;
  readonly keeper: DraftKeeper;
  /** Goes to the first thing that is wrong. */
  readonly onGo: () => void;
  readonly onClose: () => void;
}

/** What is done with the draft as it was last stored; what is still waiting is stored first. */
export function EditorDialogs({ dialog, keeper, onGo, onClose }: Props) {
  const toFault = () => {
    onClose();
    onGo();
  };
  if (dialog === 'preview') return <PreviewDialog keeper={keeper} onFault={toFault} onClose={onClose} />;
  if (dialog === 'publish') return <PublishDialog keeper={keeper} onFault={toFault} onClose={onClose} />;
  if (dialog === 'import') return <ImportDialog keeper={keeper} onClose={onClose} />;
  const { draft, stored } = keeper.shown();
  return (
    <ExportStandardDialog
      standard={draft}
      write={async (format, folder) => {
        await keeper.flush();
        return call('drafts.export', { draftId: stored.draftId, format, folder });
      }}
      onClose={onClose}
    />
  );
}

/** Puts what is in a file in the place of the draft's content: one step, which undo takes back. */
function ImportDialog({ keeper, onClose }: { readonly keeper: DraftKeeper; readonly onClose: () => void }) {
  const [file, setFile] = useState<string | null>(null);
  if (file === null) {
    return (
      <FilePicker
        title="导入到草稿" hint="请选择 Excel 文件（.xlsx）或 YAML 文件（.yaml）。读出的内容将替换草稿现有内容，可以撤销；原文件不会被改动。"
        accept={/\.(xlsx|ya?ml)$/i} busy={false} onChoose={setFile} onCancel={onClose}
      />
    );
  }
  const take = (draft: TemplateDraft) => {
    keeper.change(draft, `导入“${baseName(file).slice(0, 60)}”`, null);
    onClose();
  };
  return <ReadFileDialog file={file} busy={false} onTake={take} onOther={() => setFile(null)} onClose={onClose} />;
}
