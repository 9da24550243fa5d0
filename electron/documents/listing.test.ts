import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listCandidates } from './index';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'listing-'));
  folder = join(root, '抽取案卷');
  mkdirSync(folder);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), 'x');
  }
}

describe('listing the case files of a folder', () => {
  it('takes each child as one case file, by shape', async () => {
    put('甲案.PDF', '乙案.tiff', '丙案.JPG', '丁案/001.jpg');
    const { candidates } = await listCandidates(folder);
    expect(Object.fromEntries(candidates.map((c) => [c.caseId, c.shape]))).toEqual({ 甲案: 'pdf', 乙案: 'tiff', 丙案: 'image', 丁案: 'folder' });
    expect(candidates.map((c) => c.child)).toContain('甲案.PDF');
  });

  it('orders pages as people number them, subfolders in their place', async () => {
    put('案/10.jpg', '案/2.jpg', '案/1.jpg', '案/3-笔录/第10页.png', '案/3-笔录/第9页.png', '案/4.pdf');
    const { candidates } = await listCandidates(folder);
    expect(candidates[0]?.files).toEqual(['1.jpg', '2.jpg', '3-笔录/第9页.png', '3-笔录/第10页.png', '4.pdf', '10.jpg']);
  });

  it('lists what it leaves out, each with its reason', async () => {
    put('说明.docx', '.隐藏.pdf', 'Thumbs.db', '案/1.jpg', '案/备注.txt', '案/~$稿.pdf');
    mkdirSync(join(folder, '空'));
    const { candidates, ignored } = await listCandidates(folder);
    expect(candidates.map((c) => c.caseId)).toEqual(['案']);
    expect(candidates[0]?.ignoredFiles).toHaveLength(2);
    const reasons = Object.fromEntries(ignored.map((i) => [i.name, i.reason]));
    expect(reasons['说明.docx']).toContain('Word 文档');
    expect(reasons['.隐藏.pdf']).toBe('隐藏文件');
    expect(reasons['Thumbs.db']).toBe('系统文件');
    expect(reasons['空']).toContain('没有');
  });

  it('tells two case files of one name apart', async () => {
    put('一案.pdf', '一案/1.jpg', '一案.tif', 'A.pdf', 'a.jpg');
    const ids = (await listCandidates(folder)).candidates.map((c) => c.caseId);
    expect(ids.filter((id) => id.startsWith('一案')).sort()).toEqual(['一案', '一案 (2)', '一案 (3)']);
    // Windows folders do not tell A from a.
    expect(ids.filter((id) => id.toLowerCase().startsWith('a')).map((id) => id.toLowerCase()).sort()).toEqual(['a', 'a (2)']);
  });

  it('keeps the dots of a folder name, which is no extension', async () => {
    put('3.某某案/1.jpg');
    expect((await listCandidates(folder)).candidates[0]?.caseId).toBe('3.某某案');
  });

  it('follows no links out of the folder', async () => {
    mkdirSync(join(root, '别处'));
    writeFileSync(join(root, '别处', '机密.pdf'), 'x');
    put('案/1.jpg');
    symlinkSync(join(root, '别处'), join(folder, '链接'));
    symlinkSync(join(root, '别处', '机密.pdf'), join(folder, '案', '2.pdf'));
    const { candidates, ignored } = await listCandidates(folder);
    expect(candidates.map((c) => c.files)).toEqual([['1.jpg']]);
    expect(ignored[0]?.reason).toContain('链接');
    expect(candidates[0]?.ignoredFiles[0]).toContain('链接');
  });

  it('says so when the folder cannot be read', async () => {
    await expect(listCandidates(join(folder, '没有'))).rejects.toMatchObject({ code: 'folder-unreadable' });
  });
});
