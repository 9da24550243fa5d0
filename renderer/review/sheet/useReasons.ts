import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TemplateItem } from '../../../shared/model';
import { call } from '../../api';
import { offeredReasons, type OfferedReason } from './reasons';

/** The library of reasons for an item; what was used before joins as soon as it was read. Every judgement may add to it, so it is read anew. */
export function useReasons(item: TemplateItem): readonly OfferedReason[] {
  const used = useQuery({ queryKey: ['reasons', item.id], queryFn: () => call('reasons.list', { itemId: item.id }), staleTime: 0, gcTime: 0 });
  return useMemo(() => offeredReasons(item, used.data ?? []), [item, used.data]);
}
