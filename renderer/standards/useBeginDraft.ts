import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TemplateDraft } from '../../shared/model';
import { call } from '../api';
import { go } from '../app/route';
import { keys } from '../queries';

/** Begins a draft from a standard (its hash), from what was read of a file, or empty (null), and opens it. */
export function useBeginDraft() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (start: string | TemplateDraft | null) => call('drafts.create', typeof start === 'object' && start !== null ? { from: null, draft: start } : { from: start }),
    onSuccess: ({ draftId }) => {
      void client.invalidateQueries({ queryKey: keys.drafts });
      go({ screen: 'standard-editor', draftId });
    },
  });
}
