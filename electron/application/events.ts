import type { AppEvents, EventName, JobProgress } from '../../shared/contract';
import type { ApplicationEvents, SequencedEvent } from './types';

/** The application's side of its events. */
export interface EventHub extends ApplicationEvents {
  publish<N extends EventName>(name: N, payload: AppEvents[N]): void;
}

/**
 * Sends events to every window and remembers what a window needs that was away: the latest progress, and for each
 * case file when it last changed. That is bounded by the number of case files, not by the number of events.
 */
export function createEventHub(): EventHub {
  const listeners = new Set<(event: SequencedEvent) => void>();
  const changedAt = new Map<string, number>();
  let progress: { readonly sequence: number; readonly payload: JobProgress } | null = null;
  let sequence = 0;

  return {
    publish(name, payload) {
      sequence += 1;
      const event = { sequence, name, payload } as SequencedEvent;
      if (event.name === 'job.progress') progress = { sequence, payload: event.payload };
      else if (event.name === 'cases.changed') for (const caseId of event.payload.caseIds) changedAt.set(caseId, sequence);
      for (const listener of [...listeners]) listener(event);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    replay(since) {
      const missed: SequencedEvent[] = [];
      if (since !== null) {
        const caseIds = [...changedAt].filter(([, at]) => at > since).map(([caseId]) => caseId);
        if (caseIds.length > 0) missed.push({ sequence, name: 'cases.changed', payload: { caseIds } });
      }
      if (progress !== null) missed.push({ sequence, name: 'job.progress', payload: progress.payload });
      return missed;
    },
  };
}
