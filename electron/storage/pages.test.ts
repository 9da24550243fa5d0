import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Page, PageText } from '../../shared/model';
import { WorkspaceDatabase } from './database';
import { createWorkspace, openWorkspace, type Workspace } from './index';

let base: string;
let workspace: Workspace;
beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'pages-'));
  workspace = await createWorkspace(join(base, 'w'));
  for (const id of ['乙卷', '甲卷']) {
    workspace.cases.add({ id, source: `/x/${id}`, shape: 'folder', files: [], errors: [], ignoredFiles: [], state: 'importing' });
  }
});
afterEach(() => {
  workspace.close();
  rmSync(base, { recursive: true, force: true });
});

const sha256 = 'a'.repeat(64);
const page = (number: number, state: Page['state'] = 'pending'): Page => ({
  number, state, source: { file: '1.jpg', sha256, index: number - 1 }, rotation: 90, width: 1654, height: 2339,
});
const text = (number: number, words = '行政处罚决定书\ud83d\ude00'): PageText => ({
  page: number,
  width: 1654,
  height: 2339,
  lines: [
    {
      text: words,
      quad: [[10.04, 20], [300.26, 21], [300, 60], [10, 59]],
      confidence: 0.98765,
      stops: Array.from({ length: words.length + 1 }, (_, i) => i / words.length),
      confidences: Array.from({ length: words.length }, (_, i) => 1 - i / 33),
    },
  ],
  seals: [{ x: 100, y: 200.5, width: 300, height: 299 }],
});

describe('pages', () => {
  it('come back in page order with their texts, stops to 4 decimals and confidences to 2', () => {
    workspace.pages.put('甲卷', page(2, 'ocr'), 'b'.repeat(64), text(2));
    workspace.pages.put('甲卷', page(1, 'blank'), null, null);
    expect(workspace.pages.list('甲卷')).toEqual([page(1, 'blank'), page(2, 'ocr')]);
    expect(workspace.pages.get('甲卷', 2)).toEqual(page(2, 'ocr'));
    expect(workspace.pages.text('甲卷', 1)).toBeNull();
    expect(workspace.pages.imageSha('甲卷', 2)).toBe('b'.repeat(64));
    const [read] = workspace.pages.texts('甲卷');
    const line = read?.lines[0];
    const given = text(2).lines[0];
    expect(read).toMatchObject({ page: 2, width: 1654, height: 2339, seals: text(2).seals });
    expect(line?.text).toBe(given?.text);
    expect(line?.quad[1]).toEqual([300.3, 21]);
    expect(line?.confidence).toBe(0.9877);
    expect(line?.stops).toEqual(given?.stops.map((s) => Number(s.toFixed(4))));
    expect(line?.confidences).toEqual(given?.confidences.map((c) => Math.round(c * 100) / 100));
  });

  it('keep the marks of a page, and say nothing of marks for one recognised before they were looked for', () => {
    const marks = [
      { kind: 'fingerprint', box: { x: 900, y: 2100.4, width: 120, height: 160 }, confidence: 0.8 },
      { kind: 'signature', box: { x: 300, y: 2100, width: 260, height: 90 }, confidence: 0.9 },
    ] as const;
    workspace.pages.put('甲卷', page(1, 'ocr'), null, { ...text(1), marks });
    workspace.pages.put('甲卷', page(2, 'ocr'), null, text(2));
    expect(workspace.pages.text('甲卷', 1)?.marks).toEqual(marks);
    expect(workspace.pages.text('甲卷', 2)).not.toHaveProperty('marks');
  });

  it('say which of them wait for recognition, case files in the order they came', () => {
    for (const id of ['甲卷', '乙卷']) for (const number of [2, 1, 3]) workspace.pages.put(id, page(number), null, null);
    workspace.pages.put('乙卷', page(2, 'ocr'), null, text(2));
    expect(workspace.pages.pendingPages().map((p) => [p.caseId, p.page.number])).toEqual([['乙卷', 1], ['乙卷', 3], ['甲卷', 1], ['甲卷', 2], ['甲卷', 3]]);
    expect(workspace.pages.pendingPages('乙卷')).toHaveLength(2);
    expect(workspace.pages.counts('乙卷')).toEqual({ pending: 2, ocr: 1 });
  });

  it('are refused for a case file that was removed meanwhile', () => {
    workspace.pages.put('甲卷', page(1, 'ocr'), null, text(1));
    workspace.cases.remove('甲卷');
    expect(workspace.pages.list('甲卷')).toEqual([]);
    expect(() => workspace.pages.put('甲卷', page(1), null, null)).toThrow('没有案卷“甲卷”');
  });

  it('are found by content and version of recognition after their case file was removed', () => {
    const key = { sha256, index: 0, version: 'ocr-1' };
    workspace.transaction(() => {
      workspace.pages.put('甲卷', page(1, 'ocr'), null, text(1));
      workspace.pageCache.put(key, { page: page(1, 'ocr'), imageSha: sha256, text: text(1) });
    });
    const before = workspace.pages.text('甲卷', 1);
    workspace.cases.remove('甲卷');
    expect(workspace.pageCache.get(key)).toEqual({ page: page(1, 'ocr'), imageSha: sha256, text: before });
    expect(workspace.pageCache.get({ ...key, version: 'ocr-2' })).toBeNull();
    expect(workspace.pageCache.get({ ...key, index: 1 })).toBeNull();
  });

  it('share the text of the same content, and give it up with the last of them', async () => {
    workspace.pages.put('甲卷', page(1, 'ocr'), null, text(1));
    workspace.pages.put('乙卷', page(5, 'ocr'), null, text(5));
    expect(workspace.pages.text('乙卷', 5)?.page).toBe(5);
    const bodies = async (): Promise<unknown> => {
      workspace.close();
      const database = new WorkspaceDatabase(join(base, 'w', 'workspace.db'), base, () => undefined);
      const row = database.first('SELECT count(*) AS n FROM texts');
      database.close();
      workspace = await openWorkspace(join(base, 'w'));
      return row?.['n'];
    };
    expect(await bodies()).toBe(1);
    workspace.cases.remove('甲卷');
    expect(await bodies()).toBe(1);
    workspace.cases.remove('乙卷');
    expect(await bodies()).toBe(0);
  });
});
