import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { NoticeDetail, ProcedureInput } from '../../shared/contract';
import { call } from '../api';
import { keys } from '../queries';

const noticeKey = (noticeId: string) => [...keys.rectification, 'notice', noticeId] as const;

/** What stands on the ledger depends on the day and on case files reviewed meanwhile, so all of it is read anew each time it is shown. */
export const useLedger = (filter: ProcedureInput<'ledger.list'>) =>
  useQuery({ queryKey: [...keys.rectification, 'ledger', filter], queryFn: () => call('ledger.list', filter), staleTime: 0, placeholderData: (before) => before });
export const useReminders = () => useQuery({ queryKey: [...keys.rectification, 'reminders'], queryFn: () => call('ledger.reminders', {}), staleTime: 0 });
export const useNotices = (discarded: boolean) =>
  useQuery({ queryKey: [...keys.rectification, 'notices', discarded], queryFn: () => call('notices.list', { discarded }), staleTime: 0, placeholderData: (before) => before });
export const useNotice = (noticeId: string) => useQuery({ queryKey: noticeKey(noticeId), queryFn: () => call('notices.get', { noticeId }), staleTime: 0 });
export const useRectificationSettings = () => useQuery({ queryKey: [...keys.rectification, 'settings'], queryFn: () => call('rectification.settings', {}), staleTime: 0 });

/** One action on a document, made from its newest state, so that two quick changes never refuse each other. */
export type NoticeAction = (latest: NoticeDetail) => Promise<NoticeDetail>;

/** Runs actions on one document strictly one after another; whatever they change on the ledger is read anew. */
export function useNoticeActions(noticeId: string) {
  const client = useQueryClient();
  return useMutation({
    scope: { id: `notice:${noticeId}` },
    mutationFn: async (action: NoticeAction) => action(client.getQueryData<NoticeDetail>(noticeKey(noticeId)) ?? (await call('notices.get', { noticeId }))),
    onSuccess: async (detail) => {
      client.setQueryData(noticeKey(detail.summary.noticeId), detail);
      await client.invalidateQueries({ queryKey: keys.rectification, predicate: ({ queryKey }) => queryKey[2] !== detail.summary.noticeId });
    },
    // Another window may have changed it: what is shown is brought up to date beside the message.
    onError: () => void client.invalidateQueries({ queryKey: noticeKey(noticeId) }),
  });
}

/** Reads the ledger anew when a new day begins while the window is open: reminders and overdue terms follow the day. */
export function useNewDay(): void {
  const client = useQueryClient();
  useEffect(() => {
    let day = new Date().toDateString();
    const timer = setInterval(() => {
      const now = new Date().toDateString();
      if (now === day) return;
      day = now;
      void client.invalidateQueries({ queryKey: keys.rectification });
    }, 60_000);
    return () => clearInterval(timer);
  }, [client]);
}
