import { writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBench, type TestBench } from './testing-application';

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.dispose());
const call = () => bench.application.implementation;

/** A table as another county might lay it out: two rows of titles, none that the program knows. */
async function foreign(): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('封面').addRow(['某县评查表']);
  const sheet = workbook.addWorksheet('打分表');
  sheet.addRow(['某县执法案卷打分表']);
  sheet.addRow(['号', '查什么', '怎么查', '给几分', '凭什么']);
  sheet.addRow(['', '', '（按卷内材料）', '', '']);
  sheet.addRow([1, '立案', '有立案审批表', 60, '行政处罚法第54条']);
  sheet.addRow([2, '决定', '要素齐全', '四十分', '行政处罚法第59条']);
  sheet.getCell('D7').value = { formula: '1+1', result: 2 };
  sheet.getCell('B7').value = '送达';
  sheet.getCell('C7').value = '七日内送达';
  const file = path.join(bench.root, '外来.xlsx');
  await workbook.xlsx.writeFile(file);
  return file;
}
const layout = { sheet: '打分表', row: 2, columns: { title: 1, standard: 2, points: 3, basis: 4 } };

describe('a workbook with columns of its own', () => {
  it('is shown as it looks, and said to be unknown', async () => {
    const { sheets } = await call()['drafts.look']({ file: await foreign() });
    expect(sheets.map(({ name, total, guess }) => [name, total, guess])).toEqual([['封面', 1, null], ['打分表', 7, null]]);
    expect(sheets[1]?.rows[1]).toEqual(['号', '查什么', '怎么查', '给几分', '凭什么']);
    expect(sheets[1]?.rows[6]?.[3]).toBe('（公式）');
    expect((await call()['drafts.read']({ file: await foreign(), layout: null })).draft).toBeNull();
  });

  it('is read by the columns that were pointed out; what is wrong is named by its cell, the rest is there to go on with', async () => {
    const { draft, faults } = await call()['drafts.read']({ file: await foreign(), layout });
    expect(draft?.sections[0]?.items.map(({ title, standard, points, basis, art10 }) => [title, standard, points, basis, art10])).toEqual([
      ['立案', '有立案审批表', '60', '行政处罚法第54条', ''], ['决定', '要素齐全', '', '行政处罚法第59条', ''], ['送达', '七日内送达', '', '', ''],
    ]);
    const said = (cell: string) => faults.filter(({ place }) => place === `打分表!${cell}`).map(({ reason }) => reason).join();
    expect(said('D5')).toContain('四十分');
    expect(said('D7')).toContain('公式');
    const kept = await call()['drafts.create']({ from: null, ...(draft === null ? {} : { draft }) });
    expect(kept.draft).toEqual(draft);
    expect(kept.faults.map(({ path: place }) => place.join('/'))).toEqual(expect.arrayContaining(['title', 'sections/0/items/0/art10', 'sections/0/items/2/basis']));
  });
});

describe('a file that goes into the editor', () => {
  it('is the very standard that was exported, from either form', async () => {
    const [standard] = await call()['templates.list']({});
    const begun = await call()['drafts.create']({ from: standard?.hash ?? '' });
    for (const format of ['yaml', 'xlsx'] as const) {
      const { path: file } = await call()['drafts.export']({ draftId: begun.draftId, format, folder: bench.root });
      expect((await call()['drafts.read']({ file, layout: null })).draft).toEqual(begun.draft);
    }
  });

  it('as YAML must be valid: the text is the place to mend it', async () => {
    const file = path.join(bench.root, '坏.yaml');
    writeFileSync(file, 'id: x\n');
    expect(await call()['drafts.read']({ file, layout: null })).toMatchObject({ draft: null, faults: expect.arrayContaining([expect.objectContaining({ severity: 'error' })]) as unknown });
    await expect(call()['drafts.look']({ file })).rejects.toThrow('不是 Excel 工作簿');
  });
});
