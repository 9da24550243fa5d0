import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** Notes what went wrong inside the program, for whoever maintains it. Stays on this PC. */
export interface ErrorLog {
  readonly file: string;
  /** @param where the procedure or stage; never content of case files */
  write(where: string, error: unknown): void;
}

const MAX_BYTES = 1024 * 1024;

/** A log file in `folder`; at 1 MB it becomes `errors.1.log`, replacing the one before. Never throws. */
export function createErrorLog(folder: string, now: () => number): ErrorLog {
  const file = path.join(folder, 'errors.log');
  return {
    file,
    write(where, error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      try {
        mkdirSync(folder, { recursive: true });
        if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MAX_BYTES) renameSync(file, path.join(folder, 'errors.1.log'));
        appendFileSync(file, `${new Date(now()).toISOString()} ${where}: ${text}\n`);
      } catch {
        // A full or write-protected disk must not turn a reported error into another one.
      }
    },
  };
}
