import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../api';
import { go } from '../app/route';
import { keys } from '../queries';

/** Begins a draft from a standard (its hash) or empty (null), and opens it. */
export function useBeginDraft() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (from: string | null) => call('drafts.create', { from }),
    onSuccess: ({ draftId }) => {
      void client.invalidateQueries({ queryKey: keys.drafts });
      go({ screen: 'standard-editor', draftId });
    },
  });
}
