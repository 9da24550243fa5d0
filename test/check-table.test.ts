import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECK_LIBRARY } from '../shared/checks';
import { HUMAN_ITEMS } from '../shared/checks/library/human';
import { ART10_ITEMS } from '../shared/model';
import { checkTable } from './support/check-table';

describe('docs/check-table.md', () => {
  it('is what the library says now (npm run docs:checks writes it)', () => {
    const file = path.resolve(import.meta.dirname, '../docs/check-table.md');
    expect(fs.readFileSync(file, 'utf8') === checkTable(), 'docs/check-table.md is stale: npm run docs:checks').toBe(true);
  });

  it('leaves none of the thirteen items empty', () => {
    const empty = Object.keys(ART10_ITEMS).filter((item) => !CHECK_LIBRARY.some((check) => check.item === item) && !HUMAN_ITEMS.some((entry) => entry.item === item));
    expect(empty).toEqual([]);
  });

  it('has no checks only where the matter is the unit’s', () => {
    const without = Object.keys(ART10_ITEMS).filter((item) => !CHECK_LIBRARY.some((check) => check.item === item));
    for (const item of without) expect(HUMAN_ITEMS.some((entry) => entry.item === item && entry.scope === 'unit'), item).toBe(true);
  });
});
