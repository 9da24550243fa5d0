import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { expect, SAMPLE_TITLE, test, WORKSPACE_NAME } from './support/fixtures';
import { goToFolder, openCase, openItem, openWorkspace, total } from './support/steps';

/** Changes cells of an exported standard as a person does in Excel, and saves it under another name. */
async function editWorkbook(file: string, target: string, edits: (cellOf: (sheet: string, row: string, column: string | 2) => ExcelJS.Cell) => void): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  edits((sheetName, rowName, column) => {
    const sheet = workbook.getWorksheet(sheetName);
    if (sheet === undefined) throw new Error(`no sheet ${sheetName}`);
    const found: { row: number; column: number }[] = [];
    sheet.eachRow((row, number) => row.eachCell((cell) => {
      if (cell.text === rowName) found.push({ row: number, column: 0 });
      if (cell.text === column && number === 1) found.push({ row: 0, column: Number(cell.col) });
    }));
    const row = found.find((place) => place.row > 0)?.row;
    const at = column === 2 ? 2 : found.find((place) => place.column > 0)?.column;
    if (row === undefined || at === undefined) throw new Error(`no cell ${rowName}, ${column}`);
    return sheet.getCell(row, at);
  });
  await workbook.xlsx.writeFile(target);
}

test('a standard goes out as a workbook, comes back with other points, is compared, used, and scores anew', async ({ start, folders, sampleWorkspace }) => {
  expect(sampleWorkspace).toContain(WORKSPACE_NAME);
  const folder = path.join(folders.home, '标准');
  mkdirSync(folder);
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  const veto = await openItem(page, '告知并依法举行听证');
  await veto.getByLabel('评查说明').fill('卷外补充材料证明已口头告知听证权利');
  await veto.getByLabel('不否决').click();
  await expect.poll(async () => Number(await total(page))).toBeGreaterThan(0);
  const before = Number(await total(page));
  await page.getByRole('button', { name: '返回案卷列表' }).click();

  await page.getByRole('button', { name: '评查标准' }).click();
  await expect(page.getByRole('heading', { name: '评查标准', exact: true })).toBeVisible();
  const list = page.getByRole('region', { name: '评查标准列表' });
  const used = list.getByRole('row').filter({ hasText: '使用中' }).filter({ hasText: '行政处罚（普通程序）' });
  await expect(used).toContainText('待核');
  await expect(used).toContainText('程序自带');
  await used.getByRole('button', { name: /^导出/ }).click();
  const saving = page.getByRole('dialog', { name: /导出评查标准/ });
  await goToFolder(saving, '标准');
  await expect(saving.getByLabel('文件夹路径')).toHaveValue(/标准$/);
  await saving.getByRole('button', { name: '导出到这里' }).click();
  await expect(page.getByText(/评查标准已保存到：.*\.xlsx/)).toBeVisible();
  const exported = path.join(folder, readdirSync(folder).find((name) => name.endsWith('.xlsx')) ?? '');
  await editWorkbook(exported, path.join(folder, '坏.xlsx'), (cellOf) => {
    cellOf('评查项目', 'Y11', '分值').value = '十五分';
  });
  await editWorkbook(exported, path.join(folder, '新版.xlsx'), (cellOf) => {
    cellOf('标准信息', '版本号', 2).value = '2026.9';
    cellOf('评查项目', 'Y11-a', '分值').value = 2;
    cellOf('评查项目', 'Y11-j', '分值').value = 2;
  });

  await page.getByRole('button', { name: '导入标准' }).click();
  const picker = page.getByRole('dialog', { name: '导入评查标准', exact: true });
  await goToFolder(picker, '标准');
  await picker.getByRole('button', { name: '坏.xlsx' }).click();
  const checked = page.getByRole('dialog', { name: '导入评查标准：核对结果' });
  await expect(checked.getByRole('status')).toContainText('不能导入');
  await expect(checked.getByRole('list', { name: '核对结果' }).getByRole('listitem').first()).toContainText(/评查项目![A-Z]+\d+.*十五分[\s\S]*处理办法：/);
  await expect(checked.getByRole('button', { name: '导入', exact: true })).toBeHidden();
  await checked.getByRole('button', { name: '另选文件' }).click();
  await goToFolder(picker, '标准');
  await picker.getByRole('button', { name: '新版.xlsx' }).click();
  await expect(checked.getByRole('status')).toContainText('可以导入');
  await checked.getByRole('button', { name: '导入', exact: true }).click();
  await expect(checked).toBeHidden();

  const next = list.getByRole('row').filter({ hasText: '2026.9' });
  await expect(next).toContainText('自行导入');
  await expect(next).not.toContainText('使用中');
  await next.getByRole('button', { name: /^比较/ }).click();
  const comparing = page.getByRole('dialog', { name: '比较评查标准' });
  const change = '项目“行政处罚决定书”的子项“在法定期限内作出”内容由“1分，检查：九十日内作出决定”改为“2分，检查：九十日内作出决定”。';
  await expect(comparing.getByRole('region', { name: '分值' })).toContainText(change);
  await expect(comparing.getByRole('region', { name: '标准信息' })).toContainText('版本号由“2026.1”改为“2026.9”');
  await comparing.getByRole('button', { name: '关闭', exact: true }).last().click();

  await next.getByRole('button', { name: /^使用/ }).click();
  const using = page.getByRole('dialog', { name: '使用评查标准' });
  await expect(using.getByRole('list', { name: '更换后的影响' })).toContainText('1卷案卷将改按它评分');
  await expect(using.getByRole('list', { name: '更换后的影响' })).toContainText('已有1项人工评定：1项保持不变');
  await expect(using.getByRole('region', { name: '分值' })).toContainText(change);
  await using.getByRole('button', { name: '使用这个标准' }).click();
  await expect(using.getByText('请填写更换原因')).toBeVisible();
  await using.getByLabel('更换原因').fill('司法局修订分值');
  await using.getByRole('button', { name: '使用这个标准' }).click();
  await expect(using).toBeHidden();
  await expect(next).toContainText('使用中');
  await expect(page.getByRole('region', { name: '本工作区的使用记录' }).getByRole('listitem').first()).toContainText('司法局修订分值');

  await page.getByRole('button', { name: '返回案卷列表' }).click();
  await openCase(page, SAMPLE_TITLE);
  await expect.poll(async () => Number(await total(page))).toBeLessThan(before);
  const after = await total(page);
  await page.reload();
  await expect.poll(() => total(page)).toBe(after);
});
