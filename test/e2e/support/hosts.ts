import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { electronObstacle, findElectron } from '../../../electron/scripts/electron-binary.mjs';

export const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/** A window host under test. */
export type HostName = 'browser' | 'electron';

/** The hosts that can run here, and why Electron cannot if it is missing among them. */
export function runnableHosts(): { readonly hosts: readonly HostName[]; readonly electronMissing: string | null } {
  const found = findElectron(project);
  const missing = 'missing' in found ? found.missing : electronObstacle(process.platform, process.env, process.getuid?.());
  return missing === null ? { hosts: ['browser', 'electron'], electronMissing: null } : { hosts: ['browser'], electronMissing: missing };
}

/** Path of Electron's binary. Throws where it is missing. */
export function electronBinary(): string {
  const found = findElectron(project);
  if ('missing' in found) throw new Error(found.missing);
  return found.binary;
}
