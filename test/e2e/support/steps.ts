import { expect, type Locator, type Page } from '@playwright/test';

/** Recognition of the sample takes half a minute on two idle cores; a busy machine gets the time it needs. */
const RECOGNITION = 540_000;

/** Makes a workspace in the user's folder. */
export async function makeWorkspace(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '新建工作区' }).click();
  const dialog = page.getByRole('dialog', { name: '新建工作区' });
  await dialog.getByLabel('工作区名称').fill(name);
  await dialog.getByRole('button', { name: '新建', exact: true }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

/** Goes down the named folders in the folder picker, from where it starts. */
export async function goToFolder(dialog: Locator, ...names: readonly string[]): Promise<void> {
  for (const name of names) await dialog.getByRole('list', { name: '文件夹' }).getByRole('button', { name, exact: true }).click();
}

/** Opens the import with the named folder of the user's folder and goes on to the preview. */
export async function previewImport(page: Page, folder: string): Promise<Locator> {
  await page.getByRole('button', { name: '导入案卷' }).first().click();
  const picker = page.getByRole('dialog', { name: /导入案卷：选择文件夹/ });
  await goToFolder(picker, folder);
  await expect(picker.getByLabel('文件夹路径')).toHaveValue(new RegExp(`${folder}$`));
  await picker.getByRole('button', { name: '下一步' }).click();
  const preview = page.getByRole('dialog', { name: /导入案卷：确认/ });
  await expect(preview.getByRole('button', { name: '开始导入' })).toBeVisible();
  return preview;
}

/** Waits until import and recognition are done. */
export async function waitUntilRecognised(page: Page): Promise<void> {
  const job = page.getByRole('region', { name: '导入与识别进度' });
  await expect(job.getByText('已完成', { exact: true })).toBeVisible({ timeout: RECOGNITION });
}

/** Opens the workspace of that name in the user's folder. */
export async function openWorkspace(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '打开工作区' }).click();
  const picker = page.getByRole('dialog', { name: '打开工作区' });
  await goToFolder(picker, `${name} 工作区`);
  await expect(picker.getByLabel('文件夹路径')).toHaveValue(new RegExp(`${name}$`));
  await picker.getByRole('button', { name: '打开', exact: true }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

/** Opens a workspace from the list of recent ones. */
export async function openRecent(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

/** Opens a case file from the list and waits for its first page. */
export async function openCase(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('img', { name: '第1页', exact: true })).toBeVisible();
}

/** The tab panel of the review screen, after switching to it. */
export async function openTab(page: Page, name: '评分表' | '检查发现' | '案卷信息' | '时间线'): Promise<Locator> {
  await page.getByRole('tab', { name: new RegExp(name) }).click();
  return page.getByRole('tabpanel', { name: new RegExp(name) });
}

/** Unfolds an item of the score sheet and gives its row. */
export async function openItem(page: Page, title: string): Promise<Locator> {
  const sheet = await openTab(page, '评分表');
  const head = sheet.getByRole('button', { name: title, exact: true });
  await head.click();
  await expect(head).toHaveAttribute('aria-expanded', 'true');
  return sheet.locator('.item-row', { has: page.getByRole('button', { name: title, exact: true }) });
}

/** The live total over the case file. */
export async function total(page: Page): Promise<string> {
  const score = await page.getByRole('status', { name: '当前得分' }).textContent();
  return /([\d.]+)分/.exec(score ?? '')?.[1] ?? '';
}
