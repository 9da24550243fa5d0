import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApplicationEvents, SequencedEvent } from '../../application';
import { COMMON_HEADERS } from '../security-policy';

/** Bytes that may wait for a window that does not read; beyond, it is cut off and catches up when it reconnects. */
const BACKLOG_LIMIT = 1024 * 1024;

/**
 * Sends the application's events as Server-Sent Events. A fresh stream begins with the latest progress; one that
 * reconnects (Last-Event-ID) also gets every change it missed, since a sleeping PC or a slow page must not show old figures.
 */
export function streamEvents(request: IncomingMessage, response: ServerResponse, events: ApplicationEvents, heartbeatSeconds: number): Promise<void> {
  response.writeHead(200, { ...COMMON_HEADERS, 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' });
  const write = ({ sequence, name, payload }: SequencedEvent): void => {
    if (response.writableLength > BACKLOG_LIMIT) response.destroy();
    else response.write(`id: ${sequence}\nevent: ${name}\ndata: ${JSON.stringify(payload)}\n\n`);
  };
  response.write('retry: 1000\n\n');
  const last = request.headers['last-event-id'];
  const since = typeof last === 'string' && /^\d{1,15}$/.test(last) ? Number(last) : null;
  for (const event of events.replay(since)) write(event);
  const unsubscribe = events.subscribe(write);
  const heartbeat = setInterval(() => response.write(': alive\n\n'), heartbeatSeconds * 1000);
  return new Promise((resolve) => {
    response.once('close', () => {
      clearInterval(heartbeat);
      unsubscribe();
      resolve();
    });
  });
}
