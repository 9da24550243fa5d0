import { describe, expect, it } from 'vitest';
import type { JobProgress } from '../../shared/contract';
import { createEventHub } from './events';

const progress = (pagesDone: number): JobProgress => ({
  state: 'running', step: '', casesTotal: 1, casesTaken: 1, pagesTotal: 9, pagesDone, pagesUnreadable: 0, pagesPerMinute: null, remainingSeconds: null, errors: [],
});

describe('events for a window that was away', () => {
  it('begin with the latest progress only, for a window that is new', () => {
    const hub = createEventHub();
    expect(hub.replay(null)).toEqual([]);
    hub.publish('cases.changed', { caseIds: ['A'] });
    hub.publish('job.progress', progress(1));
    hub.publish('job.progress', progress(2));
    expect(hub.replay(null).map(({ name, payload }) => [name, payload])).toEqual([['job.progress', progress(2)]]);
  });

  it('name every case file that changed since, and none that did not', () => {
    const hub = createEventHub();
    const sequences: number[] = [];
    hub.subscribe(({ sequence }) => sequences.push(sequence));
    for (const id of ['A', 'B', 'A', 'C']) hub.publish('cases.changed', { caseIds: [id] });
    expect(hub.replay(sequences[1] ?? 0)).toEqual([{ sequence: sequences[3], name: 'cases.changed', payload: { caseIds: ['A', 'C'] } }]);
    expect(hub.replay(sequences[3] ?? 0)).toEqual([]);
  });

  it('stop when the window ends its subscription, though it does so while an event is sent', () => {
    const hub = createEventHub();
    const heard: string[] = [];
    const end = hub.subscribe(() => {
      heard.push('once');
      end();
    });
    hub.subscribe(() => heard.push('always'));
    hub.publish('cases.changed', { caseIds: [] });
    hub.publish('cases.changed', { caseIds: [] });
    expect(heard).toEqual(['once', 'always', 'always']);
  });
});
