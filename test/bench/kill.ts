/*
 * Kills the program at random times and counts what was lost: prints `lost=0` and exits 0, or lists what was lost.
 * Arguments: number of trials (50), seed (now). Further drivers of test/robustness go into the list below.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applicationDriver } from '../robustness/application-driver';
import { runKillTrials, type KillDriver } from '../robustness/kill-trials';
import { storageDriver } from '../robustness/storage-driver';

const trials = Number(process.argv[2] ?? 50);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'kill-bench-'));
try {
  const drivers: readonly KillDriver[] = [await storageDriver(join(folder, 'storage'), folder), await applicationDriver(join(folder, 'application'))];
  for (const driver of drivers) {
    const result = await runKillTrials(driver, { trials, seed, maxLifeMs: 800, killWhileOpening: 4, log: (line) => console.log(line) });
    for (const line of [...result.lost, ...result.failures]) console.log(`  ${line}`);
    console.log(`${driver.name}: trials=${result.trials} acknowledged=${result.acknowledged} lost=${result.lost.length} failures=${result.failures.length} seed=${seed}`);
    if (result.lost.length > 0 || result.failures.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
