import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { quadOfBox, type PageText } from '../../shared/model';
import { WorkspaceDatabase } from './database';
import { createWorkspace, openWorkspace, type Workspace } from './index';

let base: string;
let workspace: Workspace;
beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'page-search-'));
  workspace = await createWorkspace(join(base, 'w'));
  for (const id of ['乙卷', '甲卷']) workspace.cases.add({ id, source: id, shape: 'folder', files: [], errors: [], ignoredFiles: [], state: 'imported' });
});
afterEach(() => {
  workspace.close();
  rmSync(base, { recursive: true, force: true });
});

function textOf(number: number, lines: readonly string[]): PageText {
  const placed = lines.map((text, i) => ({
    text, confidence: 1, quad: quadOfBox({ x: 100, y: 100 + 40 * i, width: 30 * text.length, height: 30 }),
    stops: Array.from({ length: text.length + 1 }, (_, k) => k / text.length), confidences: [...text].map(() => 1),
  }));
  return { page: number, width: 1654, height: 2339, lines: placed, seals: [] };
}
function put(caseId: string, number: number, ...lines: readonly string[]): void {
  const page = { number, state: 'ocr', rotation: 0, width: 1654, height: 2339, source: { file: '1.jpg', sha256: 'a'.repeat(64), index: number - 1 } } as const;
  workspace.pages.put(caseId, page, null, lines.length === 0 ? null : textOf(number, lines));
}
const found = (query: string, after = 0, most = 10) => workspace.pageSearch.candidates(query, after, most).map(({ caseId, page }) => `${caseId}${page}`);

describe('the index of the whole workspace', () => {
  it('finds pages by any part of their words, in the order of case files and pages', () => {
    put('甲卷', 2, '行政处罚决定书');
    put('甲卷', 1, '本机关依法作出行政处', '罚决定');
    put('乙卷', 1000, '处罚告知书（2025）第7号');
    expect(found('处罚')).toEqual(['乙卷1000', '甲卷1', '甲卷2']);
    expect(found('处 罚决定')).toEqual(['甲卷1', '甲卷2']);
    expect(found('书')).toEqual(['乙卷1000', '甲卷2']);
    expect(found('〔２０２５〕第7号')).toEqual(['乙卷1000']);
    expect([found('没有'), found(' 　'), found('"AND"')]).toEqual([[], [], []]);
    expect([workspace.pageSearch.count('处罚', 10), workspace.pageSearch.count('处罚', 2), workspace.pageSearch.count(' ', 2)]).toEqual([3, 2, 0]);
  });

  it('goes on behind a place', () => {
    for (let number = 1; number <= 5; number += 1) put('甲卷', number, `第${number}页询问笔录`);
    const [, second] = workspace.pageSearch.candidates('询问', 0, 2);
    expect(found('询问', second?.place, 2)).toEqual(['甲卷3', '甲卷4']);
    expect(found('询问', second?.place)).toEqual(['甲卷3', '甲卷4', '甲卷5']);
  });

  it('can be narrowed to some case files', () => {
    put('乙卷', 1, '送达回证');
    put('甲卷', 1, '送达回证');
    put('甲卷', 2, '询问笔录');
    expect(workspace.pageSearch.candidates('送达', 0, 10, ['甲卷', '没有']).map(({ caseId, page }) => `${caseId}${page}`)).toEqual(['甲卷1']);
    expect([workspace.pageSearch.count('送达', 10, ['甲卷']), workspace.pageSearch.count('送达', 10, [])]).toEqual([1, 0]);
  });

  it('follows a page that is read anew, loses its text or goes with its case file', () => {
    put('甲卷', 1, '询问笔录');
    put('甲卷', 1, '勘验笔录');
    put('乙卷', 1, '送达回证');
    expect([found('询问'), found('勘验')]).toEqual([[], ['甲卷1']]);
    workspace.cases.remove('甲卷');
    put('乙卷', 1);
    expect([found('勘验'), found('送达'), workspace.pageSearch.waiting()]).toEqual([[], [], 0]);
  });

  it('takes in the pages of a workspace that had no index, or one of another form of words', async () => {
    for (let number = 1; number <= 3; number += 1) put('甲卷', number, '先行登记保存');
    put('乙卷', 1);
    workspace.close();
    const database = new WorkspaceDatabase(join(base, 'w', 'workspace.db'), base, () => undefined);
    database.run("UPDATE settings SET json = '\"another\"' WHERE name = 'searchForm'");
    database.close();
    workspace = await openWorkspace(join(base, 'w'));
    expect([found('登记'), workspace.pageSearch.waiting()]).toEqual([[], 3]);
    expect([workspace.pageSearch.fill(2), workspace.pageSearch.waiting(), found('登记')]).toEqual([2, 1, ['甲卷1', '甲卷2']]);
    expect([workspace.pageSearch.fill(2), workspace.pageSearch.fill(2), found('登记')]).toEqual([1, 0, ['甲卷1', '甲卷2', '甲卷3']]);
  });
});
