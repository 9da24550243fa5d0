import ExcelJS from 'exceljs';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, SAMPLE_TITLE, test, WORKSPACE_NAME } from './support/fixtures';
import { openCase, openTab, openWorkspace, previewImport, waitUntilRecognised } from './support/steps';

/** Opens the workspace with the sample and adds a file that cannot be read, so that two case files differ in everything. */
async function openWithTwo(page: Page, home: string): Promise<void> {
  const folder = path.join(home, '补充案卷');
  mkdirSync(folder);
  writeFileSync(path.join(folder, '损坏.pdf'), '这不是PDF文件');
  await openWorkspace(page, WORKSPACE_NAME);
  await (await previewImport(page, '补充案卷')).getByRole('button', { name: '开始导入' }).click();
  await waitUntilRecognised(page);
  await expect(page.getByRole('row', { name: /损坏/ })).toBeVisible();
}

async function openDashboard(page: Page): Promise<void> {
  await page.getByRole('button', { name: '统计', exact: true }).click();
  await expect(page.getByRole('heading', { name: '统计', level: 1 })).toBeVisible();
}

const figure = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** The middle of the only drawn bar, relative to the chart: the mean place of its coloured pixels. */
async function middleOfBar(chart: Locator): Promise<{ x: number; y: number }> {
  return chart.locator('canvas').evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const { data, width } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: new Uint8ClampedArray(), width: 1 };
    const found: number[] = [];
    // Below the legend's sign nothing is of this colour but bars.
    for (let at = 0; at < data.length * 0.8; at += 4) if (data[at] === 0x8f && data[at + 1] === 0xb3 && data[at + 2] === 0xe0) found.push(at / 4);
    const mean = (places: readonly number[]) => (places.reduce((sum, place) => sum + place, 0) / places.length) * (canvas.clientWidth / canvas.width);
    return { x: mean(found.map((pixel) => pixel % width)), y: mean(found.map((pixel) => Math.floor(pixel / width))) };
  });
}

test('every bar leads to the case files behind it, and back to the figures as they were', async ({ start, folders, sampleWorkspace: _ }) => {
  const { page } = await start();
  await openWithTwo(page, folders.home);
  await openDashboard(page);
  const totals = page.getByRole('list', { name: '案卷概况' });
  await expect(totals.getByRole('link', { name: '案卷总数：查看2卷' })).toBeVisible();

  const agencies = figure(page, '有问题的案卷（按执法机关）').getByRole('img');
  await agencies.click({ position: await middleOfBar(agencies) });
  await expect(page.getByRole('group', { name: '筛选条件' })).toContainText('机关：泌阳县水利局');
  await expect(page.getByRole('row', { name: new RegExp(SAMPLE_TITLE) })).toBeVisible();
  await expect(page.getByRole('row', { name: /损坏/ })).toHaveCount(0);

  await openDashboard(page);
  const checks = figure(page, '有问题的案卷（按检查）');
  await checks.getByText('表格', { exact: true }).click();
  const row = checks.getByRole('row', { name: /九十日内作出决定/ });
  await expect(row.getByRole('cell').first()).toHaveText('0');
  await row.getByRole('link').click();
  await expect(page.getByRole('group', { name: '筛选条件' })).toContainText('检查：九十日内作出决定');

  await openCase(page, SAMPLE_TITLE);
  const findings = await openTab(page, '检查发现');
  await findings.getByRole('article', { name: '九十日内作出决定' }).getByRole('button', { name: /采纳/ }).click();
  await page.getByRole('button', { name: '返回案卷列表' }).click();
  await expect(page.getByRole('group', { name: '筛选条件' })).toContainText('检查：九十日内作出决定');
  await openDashboard(page);
  await checks.getByText('表格', { exact: true }).click();
  await expect(row.getByRole('cell').first()).toHaveText('1');
});

test('figures over a part of the case files are exported as they stand', async ({ start, folders, sampleWorkspace: _ }) => {
  const { page } = await start();
  await openWithTwo(page, folders.home);
  await openDashboard(page);
  await page.getByRole('combobox', { name: '按执法机关统计' }).click();
  await page.getByTitle('泌阳县水利局').click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: '案卷总数：查看1卷' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: '案卷总数：查看1卷' })).toBeVisible();

  await page.getByRole('button', { name: '导出统计表' }).click();
  await page.getByRole('dialog', { name: /导出统计表/ }).getByRole('button', { name: '保存到这里' }).click();
  const saved = page.getByText(/已保存到：.*统计表_.*\.xlsx/);
  await expect(saved).toBeVisible();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile((await saved.innerText()).replace(/^.*已保存到：/, ''));
  const text = JSON.stringify(workbook.worksheets.map((sheet) => sheet.getSheetValues()));
  expect(workbook.getWorksheet('检查项')?.rowCount).toBeGreaterThan(4);
  expect(text).toContain('执法机关：泌阳县水利局');
  expect(text).toContain('九十日内作出决定');

  await page.getByRole('button', { name: '保存图片：等次分布' }).click();
  await page.getByRole('dialog', { name: /保存图片/ }).getByRole('button', { name: '保存到这里' }).click();
  const picture = page.getByText(/已保存到：.*等次分布.*\.png/);
  await expect(picture).toBeVisible();
  const bytes = readFileSync((await picture.innerText()).replace(/^.*已保存到：/, ''));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(600);
});

test('an empty workspace says what to do', async ({ start }) => {
  const { page } = await start();
  await page.getByRole('button', { name: '新建工作区' }).click();
  const dialog = page.getByRole('dialog', { name: '新建工作区' });
  await dialog.getByLabel('工作区名称').fill('空工作区');
  await dialog.getByRole('button', { name: '新建', exact: true }).click();
  await openDashboard(page);
  await expect(page.getByText('工作区里还没有案卷，导入后即可统计')).toBeVisible();
  await expect(page.getByRole('button', { name: '导出统计表' })).toHaveCount(0);
  await page.getByRole('button', { name: '到案卷列表导入' }).click();
  await expect(page.getByRole('button', { name: '导入案卷' }).first()).toBeVisible();
});
