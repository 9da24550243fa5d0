import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LOCK_FILE, TAKEOVER_FOLDER, acquireLock } from './lock';
import { localProcesses, sameProcess, type Processes } from './processes';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

const path = () => join(folder, LOCK_FILE);

function leave(fields: object): void {
  const record = { token: 't', pid: process.pid, host: localProcesses.host, identity: localProcesses.own(), since: '2025-11-03T08:00:00.000Z' };
  writeFileSync(path(), JSON.stringify({ ...record, ...fields }));
}

function silentFor(seconds: number): void {
  const then = new Date(Date.now() - seconds * 1000);
  utimesSync(path(), then, then);
}

async function takenOver(processes: Processes = localProcesses): Promise<boolean> {
  const lock = await acquireLock(folder, processes);
  lock.release();
  return lock.takenFromDead;
}

describe('the lock of a workspace', () => {
  it('is refused while its owner lives, naming process, place and time', async () => {
    const lock = await acquireLock(folder);
    const error: unknown = await acquireLock(folder).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'workspace-locked' });
    expect(String(error)).toContain(`本机，进程号 ${process.pid}，自 `);
    lock.release();
    expect(existsSync(path())).toBe(false);
    expect(await takenOver()).toBe(false);
  });

  it('is taken over from a process that was killed', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => 0, 60000)']);
    const pid = child.pid ?? 0;
    leave({ pid, identity: localProcesses.identityOf(pid) });
    await expect(acquireLock(folder)).rejects.toMatchObject({ code: 'workspace-locked' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    expect(await takenOver()).toBe(true);
  });

  it('is taken over when the number of the dead owner was given to another process', async () => {
    leave({ identity: process.platform === 'linux' ? 'linux:another-boot:17' : 'started:1000' });
    expect(await takenOver()).toBe(true);
  });

  it('of another computer stands while that one gives signs of life, and falls after two minutes without', async () => {
    leave({ host: '评查二组-PC' });
    await expect(acquireLock(folder)).rejects.toThrow('计算机“评查二组-PC”');
    silentFor(90);
    await expect(acquireLock(folder)).rejects.toMatchObject({ code: 'workspace-locked' });
    silentFor(150);
    expect(await takenOver()).toBe(true);
  });

  it('goes by signs of life where the system does not tell when a process started', async () => {
    const mute: Processes = { ...localProcesses, isAlive: () => true, identityOf: () => null };
    leave({});
    await expect(acquireLock(folder, mute)).rejects.toMatchObject({ code: 'workspace-locked' });
    silentFor(150);
    expect(await takenOver(mute)).toBe(true);
  });

  it('left empty or torn by a killed program does not stand in the way', async () => {
    writeFileSync(path(), '');
    expect(await takenOver()).toBe(true);
    writeFileSync(path(), '{"token":"t","pi');
    expect(await takenOver()).toBe(true);
  });

  it('is taken over although somebody died while taking it over', async () => {
    leave({ pid: 2 ** 22 + 5, identity: null });
    mkdirSync(join(folder, TAKEOVER_FOLDER));
    const then = new Date(Date.now() - 60_000);
    utimesSync(join(folder, TAKEOVER_FOLDER), then, then);
    expect(await takenOver()).toBe(true);
  });

  it('of a dead owner goes to exactly one of many who want it', async () => {
    leave({ pid: 2 ** 22 + 5, identity: null });
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => acquireLock(folder)));
    const won = results.filter((r) => r.status === 'fulfilled');
    expect(won).toHaveLength(1);
    won[0]?.value.assertHeld();
    won[0]?.value.release();
  });

  it('that another program took over during a sleep stops every further write', async () => {
    const lock = await acquireLock(folder);
    lock.assertHeld();
    leave({ token: 'other', host: '评查二组-PC' });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 300_000 });
    expect(() => lock.assertHeld()).toThrow('已被另一个程序接管');
    expect(() => lock.assertHeld()).toThrow('已被另一个程序接管');
    lock.release();
  });

  it('shows signs of life while it is held', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const lock = await acquireLock(folder);
    silentFor(500);
    vi.advanceTimersByTime(15_000);
    expect(Date.now() - statSync(path()).mtimeMs).toBeLessThan(100_000);
    lock.release();
  });

  it('is not released when it belongs to somebody else by now', async () => {
    const lock = await acquireLock(folder);
    leave({ token: 'other' });
    const theirs = readFileSync(path(), 'utf8');
    lock.release();
    expect(readFileSync(path(), 'utf8')).toBe(theirs);
  });
});

describe('identity of processes', () => {
  it('allows for the rounding of start times, and does not guess', () => {
    expect(sameProcess('started:1000000', 'started:1002000')).toBe(true);
    expect(sameProcess('started:1000000', 'started:1900000')).toBe(false);
    expect(sameProcess('linux:b:5', 'linux:b:5')).toBe(true);
    expect(sameProcess('linux:b:5', 'linux:b:6')).toBe(false);
    expect(sameProcess(null, 'linux:b:6')).toBeNull();
  });
});
