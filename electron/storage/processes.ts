import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * Identity of a process beyond its number, since numbers are reused. On Linux the boot and the start tick; elsewhere
 * the start time. null where the system does not tell.
 */
export type ProcessIdentity = string | null;

/** What the lock asks about processes of this computer. */
export interface Processes {
  readonly host: string;
  readonly pid: number;
  /** Identity of this process. */
  own(): ProcessIdentity;
  isAlive(pid: number): boolean;
  identityOf(pid: number): ProcessIdentity;
}

/** Start times from two sources differ by rounding and by the time a program takes to start. */
const START_TOLERANCE_MS = 30_000;

interface LinuxStat {
  readonly state: string;
  readonly start: string;
}

function linuxStat(pid: number): LinuxStat | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The program's name stands in parentheses and may hold spaces and parentheses itself.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, start] = [fields[0], fields[19]];
    return state === undefined || start === undefined ? null : { state, start };
  } catch {
    return null;
  }
}

function linuxIdentity(pid: number): ProcessIdentity {
  const stat = linuxStat(pid);
  if (!stat) return null;
  try {
    return `linux:${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()}:${stat.start}`;
  } catch {
    return null;
  }
}

function askedStart(pid: number): ProcessIdentity {
  try {
    const [program, args]: [string, string[]] =
      process.platform === 'win32'
        ? ['powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', `(Get-Process -Id ${pid}).StartTime.ToUniversalTime().ToString('o')`]]
        : ['ps', ['-o', 'lstart=', '-p', String(pid)]];
    const answer = execFileSync(program, args, { encoding: 'utf8', timeout: 5000, windowsHide: true, env: { ...process.env, LC_ALL: 'C' } });
    const start = Date.parse(answer.trim());
    return Number.isNaN(start) ? null : `started:${start}`;
  } catch {
    return null;
  }
}

/** Whether a recorded identity belongs to a process that runs now; null when one of them is not known. */
export function sameProcess(recorded: ProcessIdentity, running: ProcessIdentity): boolean | null {
  if (recorded === null || running === null) return null;
  if (recorded === running) return true;
  if (!recorded.startsWith('started:') || !running.startsWith('started:')) return false;
  return Math.abs(Number(recorded.slice(8)) - Number(running.slice(8))) <= START_TOLERANCE_MS;
}

/** The processes of this computer. */
export const localProcesses: Processes = {
  host: hostname(),
  pid: process.pid,
  own: () => (process.platform === 'linux' ? linuxIdentity(process.pid) : `started:${Math.round(performance.timeOrigin)}`),
  isAlive(pid) {
    // A killed process whose parent has not asked for it yet still has its number, but runs no more.
    if (process.platform === 'linux') {
      const stat = linuxStat(pid);
      if (stat && (stat.state === 'Z' || stat.state === 'X')) return false;
    }
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
  },
  identityOf: (pid) => (process.platform === 'linux' ? linuxIdentity(pid) : askedStart(pid)),
};
