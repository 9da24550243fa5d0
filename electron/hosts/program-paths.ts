import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a host that runs in plain Node finds the program's parts. */
export interface ProgramPaths {
  /** Folder of the built renderer. */
  readonly renderer: string;
  /** Folder with `scoring-templates/`. */
  readonly resources: string;
  readonly version: string;
}

/** @param moduleUrl `import.meta.url` of a bundle in out/ */
export function programPaths(moduleUrl: string): ProgramPaths {
  const out = path.dirname(fileURLToPath(moduleUrl));
  const root = path.dirname(out);
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  return { renderer: path.join(out, 'renderer'), resources: root, version };
}

/** Folder of this user for what the program remembers between runs, by the system's custom. */
export function userStateFolder(): string {
  const home = os.homedir();
  if (process.platform === 'win32') return path.join(process.env['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local'), 'case-review-workstation');
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'case-review-workstation');
  return path.join(process.env['XDG_STATE_HOME'] ?? path.join(home, '.local', 'state'), 'case-review-workstation');
}
