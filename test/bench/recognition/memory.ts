import { readdirSync, readFileSync } from 'node:fs';

/** Watches the resident memory of this process and all its descendants; Linux only, elsewhere 0. */
export function watchMemory(everyMs = 50): { stop(): { peakBytes: number } } {
  let peakBytes = 0;
  const look = (): void => {
    peakBytes = Math.max(peakBytes, treeBytes(process.pid));
  };
  const timer = setInterval(look, everyMs);
  look();
  return {
    stop() {
      look();
      clearInterval(timer);
      return { peakBytes };
    },
  };
}

function treeBytes(root: number): number {
  const children = new Map<number, number[]>();
  const bytes = new Map<number, number>();
  for (const name of processes()) {
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const parent = Number(/^PPid:\s+(\d+)/mu.exec(status)?.[1]);
      bytes.set(Number(name), Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0) * 1024);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch {
      // The process ended while it was looked at.
    }
  }
  const sum = (pid: number): number => (bytes.get(pid) ?? 0) + (children.get(pid) ?? []).reduce((n, child) => n + sum(child), 0);
  return sum(root);
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  } catch {
    return [];
  }
}
