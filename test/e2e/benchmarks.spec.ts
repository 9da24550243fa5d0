import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './support/fixtures';
import { goToFolder, makeWorkspace } from './support/steps';

test('saves the sample of a benchmark table, imports it, names a workbook that cannot be used, and removes the table', async ({ start, folders }) => {
  const folder = path.join(folders.home, '基准');
  mkdirSync(folder);
  writeFileSync(path.join(folder, '假的.xlsx'), 'no workbook');
  const { page } = await start();
  await makeWorkspace(page, '基准核对');
  await page.getByRole('button', { name: '裁量基准' }).click();
  const dialog = page.getByRole('dialog', { name: '裁量基准表', exact: true });
  await expect(dialog.getByText('还没有导入裁量基准表')).toBeVisible();

  await dialog.getByRole('button', { name: '保存样例表' }).click();
  const saving = page.getByRole('dialog', { name: '保存样例表' });
  await goToFolder(saving, '基准');
  await expect(saving.getByLabel('文件夹路径')).toHaveValue(/基准$/);
  await saving.getByRole('button', { name: '保存到这里' }).click();
  await expect(page.getByText(/样例表已保存到：.*裁量基准表（样例）\.xlsx/)).toBeVisible();

  await dialog.getByRole('button', { name: '导入基准表' }).click();
  const picker = page.getByRole('dialog', { name: '导入裁量基准表' });
  await goToFolder(picker, '基准');
  await picker.getByRole('button', { name: '假的.xlsx' }).click();
  await expect(picker.getByText(/假的\.xlsx.*没有读取/)).toBeVisible();
  await picker.getByRole('button', { name: '裁量基准表（样例）.xlsx' }).click();
  await expect(picker).toBeHidden();
  const entry = dialog.getByRole('list', { name: '裁量基准表' }).getByRole('listitem');
  await expect(entry).toContainText('共20行；2024-01-01起施行，至2028-12-31');

  await dialog.getByRole('button', { name: /^移除/ }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '移除' }).click();
  await expect(entry).toHaveCount(0);
});

test('shows how the checks fare, with the rule by which one is advice only', async ({ start }) => {
  const { page } = await start();
  await makeWorkspace(page, '检查统计');
  await page.getByRole('button', { name: '检查统计' }).click();
  const dialog = page.getByRole('dialog', { name: '检查统计' });
  await expect(dialog.getByText('至少10次人工认定中被驳回50%以上')).toBeVisible();
  await expect(dialog.getByText('还没有检查发现')).toBeVisible();
});
