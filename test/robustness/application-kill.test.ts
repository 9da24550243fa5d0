import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applicationDriver } from './application-driver';
import { runKillTrials } from './kill-trials';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kill-application-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the application killed during import and scoring', () => {
  it('loses nothing it answered, and the next start needs no help', async () => {
    const result = await runKillTrials(await applicationDriver(folder), { trials: 5, seed: 20251124, maxLifeMs: 900, killWhileOpening: 5 });
    expect(result.failures).toEqual([]);
    expect(result.lost).toEqual([]);
    expect(result.acknowledged).toBeGreaterThan(0);
  });
});
