import { UserError } from '../../../shared/model';
import type { ExchangeOptions } from '../../exchange';
import type { Context } from '../context';

/** Longest time between two reports of progress, in milliseconds. */
const REPORT_EVERY = 200;

/** One long piece of work of the panel at a time: with progress, and to be cancelled. */
export interface PanelWork {
  /** @throws UserError `panel-busy` while another runs */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Signal and progress for one of several files. */
  piece(step: string, index: number, pieces: number): Required<ExchangeOptions>;
  cancel(): void;
}

export function createPanelWork({ events, now }: Pick<Context, 'events' | 'now'>): PanelWork {
  let running: AbortController | null = null;
  return {
    async run(work) {
      if (running !== null) throw new UserError('panel-busy', '正在写出或读取评查包、结果文件，没有开始新的操作。请等它完成，或先取消。');
      running = new AbortController();
      try {
        return await work();
      } finally {
        running = null;
      }
    },
    piece(step, index, pieces) {
      let last = 0;
      return {
        signal: running?.signal ?? AbortSignal.abort(),
        onProgress({ done, total }) {
          if (done < total && now() - last < REPORT_EVERY) return;
          last = now();
          events.publish('panel.progress', { step, done, total, piece: index + 1, pieces });
        },
      };
    },
    cancel() {
      running?.abort();
    },
  };
}
