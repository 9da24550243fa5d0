import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether LibreOffice Calc is there; the reason why tests that need it are skipped, else null. */
export function libreOfficeMissing(): string | null {
  return spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0 ? null : 'LibreOffice Calc (soffice) is not installed';
}

/**
 * Converts workbooks, in one run with a profile of its own.
 * @param format `pdf`, or `xlsx` to have everything computed anew
 * @param out folder of the results, which bear the workbooks' names with another ending
 */
export function convertWorkbooks(files: readonly string[], format: 'pdf' | 'xlsx', out: string): void {
  const profile = mkdtempSync(path.join(tmpdir(), 'libreoffice-'));
  try {
    const run = spawnSync('soffice', [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--convert-to', format, '--outdir', out, ...files], { encoding: 'utf8', timeout: 300_000 });
    if (run.status !== 0) throw new Error(`LibreOffice failed: ${run.stderr}`);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
