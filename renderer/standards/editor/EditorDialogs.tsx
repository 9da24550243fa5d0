import { call } from '../../api';
import { ExportStandardDialog } from '../ExportStandardDialog';
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
