import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, rmSync, rmdirSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../../shared/model';
import { writeAll } from './durable';
import { closed, errnoOf } from './errors';
import { localProcesses, sameProcess, type Processes } from './processes';

export const LOCK_FILE = 'workspace.lock';
export const TAKEOVER_FOLDER = 'workspace.lock.takeover';

/** How often the owner shows that it lives. */
const HEARTBEAT_MS = 10_000;
/** An owner whose life cannot be asked for (another computer) is dead after this long without a sign. */
const SILENT_MS = 120_000;
/** A lock file without content: its writer was killed between making and filling it, if it stays so this long. */
const UNFINISHED_MS = 1_000;
/** Somebody who takes over a dead lock needs milliseconds; after this long they died over it. */
const TAKEOVER_MS = 10_000;

interface LockRecord {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  readonly identity: string | null;
  /** ISO date-time at which the workspace was opened. */
  readonly since: string;
}

/** The right to write to one workspace, held by one program at a time. */
export interface WorkspaceLock {
  /** Whether the lock was taken from an owner that had died. */
  readonly takenFromDead: boolean;
  /** Throws UserError `workspace-closed` after release, `lock-lost` if another program took over, e.g. while this computer slept. */
  assertHeld(): void;
  release(): void;
}

function parse(text: string): LockRecord | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { token, pid, host, identity, since } = value as Record<string, unknown>;
    if (typeof token !== 'string' || typeof pid !== 'number' || typeof host !== 'string' || typeof since !== 'string') return null;
    if (!Number.isSafeInteger(pid) || pid <= 0) return null;
    return { token, pid, host, since, identity: typeof identity === 'string' ? identity : null };
  } catch {
    return null;
  }
}

function readLock(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Milliseconds since the file was touched, by the clock of the disk it lies on (another computer's clock may be off). */
function silence(folder: string, path: string): number {
  const probe = join(folder, `.clock-${randomUUID()}.tmp`);
  writeFileSync(probe, '');
  try {
    return statSync(probe).mtimeMs - statSync(path).mtimeMs;
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return 0;
    throw error;
  } finally {
    rmSync(probe, { force: true });
  }
}

function isDead(record: LockRecord, silentMs: () => number, processes: Processes): boolean {
  if (record.host !== processes.host) return silentMs() > SILENT_MS;
  if (!processes.isAlive(record.pid)) return true;
  const same = sameProcess(record.identity, processes.identityOf(record.pid));
  return same === null ? silentMs() > SILENT_MS : !same;
}

function createExclusively(path: string, text: string): boolean {
  let fd: number;
  try {
    fd = openSync(path, 'wx');
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeAll(fd, Buffer.from(text));
    fsyncSync(fd);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(fd);
  }
  return true;
}

/** Removes the lock of a dead owner; only one program at a time may, or the slower one would remove the faster one's lock. */
function removeDead(folder: string, path: string, content: string): void {
  const takeover = join(folder, TAKEOVER_FOLDER);
  try {
    mkdirSync(takeover);
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw error;
    if (silence(folder, takeover) > TAKEOVER_MS) rmSync(takeover, { recursive: true, force: true });
    return;
  }
  try {
    if (readLock(path) === content) unlinkSync(path);
  } finally {
    rmdirSync(takeover);
  }
}

function locked(folder: string, record: LockRecord, processes: Processes): UserError {
  const where = record.host === processes.host ? '本机' : `计算机“${record.host}”`;
  const since = new Date(record.since).toLocaleString('zh-CN', { hour12: false });
  return new UserError(
    'workspace-locked',
    `工作区“${folder}”正被另一个程序使用：${where}，进程号 ${record.pid}，自 ${since} 起。为避免互相覆盖，同一工作区只能由一个程序打开，本次没有打开，其中内容没有改动。请先在那个程序中关闭工作区，再重试。`,
  );
}

function hold(folder: string, path: string, text: string, takenFromDead: boolean): WorkspaceLock {
  let verified = Date.now();
  let lost = false;
  let released = false;
  const verify = (): void => {
    if (readLock(path) !== text) lost = true;
    else utimesSync(path, new Date(), new Date());
    verified = Date.now();
  };
  const timer = setInterval(() => {
    try {
      if (!lost) verify();
    } catch {
      // A disk that does not answer now (unplugged, network gone) shows at the next write, which says so to the user.
    }
  }, HEARTBEAT_MS);
  timer.unref();
  return {
    takenFromDead,
    assertHeld() {
      if (released) throw closed(folder);
      // The timer does not run while the computer sleeps or is busy; then look before writing.
      if (!lost && Math.abs(Date.now() - verified) > 2 * HEARTBEAT_MS) verify();
      if (lost) {
        throw new UserError(
          'lock-lost',
          `工作区“${folder}”已被另一个程序接管（本机可能曾休眠或与共享文件夹断开）。此前已保存的内容都还在，这一步没有保存。请关闭工作区，确认那个程序已关闭后重新打开。`,
        );
      }
    },
    release() {
      if (released) return;
      released = true;
      clearInterval(timer);
      if (readLock(path) === text) unlinkSync(path);
    },
  };
}

/**
 * Takes the lock of a workspace. The lock of a dead owner is taken over silently.
 * @throws UserError `workspace-locked`, naming process, computer and since when, while a living program holds it
 */
export async function acquireLock(folder: string, processes: Processes = localProcesses): Promise<WorkspaceLock> {
  const path = join(folder, LOCK_FILE);
  const record: LockRecord = {
    token: randomUUID(),
    pid: processes.pid,
    host: processes.host,
    identity: processes.own(),
    since: new Date().toISOString(),
  };
  const text = JSON.stringify(record);
  const started = Date.now();
  let takenFromDead = false;
  for (;;) {
    if (createExclusively(path, text)) return hold(folder, path, text, takenFromDead);
    const content = readLock(path);
    if (content === null) continue;
    const owner = parse(content);
    const dead = owner ? isDead(owner, () => silence(folder, path), processes) : Date.now() - started > UNFINISHED_MS;
    if (owner && !dead) throw locked(folder, owner, processes);
    if (dead) {
      removeDead(folder, path, content);
      takenFromDead = true;
    }
    await sleep(20);
  }
}
