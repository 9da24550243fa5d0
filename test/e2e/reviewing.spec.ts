import type { Page } from '@playwright/test';
import { expect, SAMPLE_TITLE, test, WORKSPACE_NAME } from './support/fixtures';
import { openCase, openItem, openRecent, openTab, openWorkspace, total } from './support/steps';

test('what was judged can be undone and done again', async ({ start, sampleWorkspace }) => {
  expect(sampleWorkspace).toContain(WORKSPACE_NAME);
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  const undo = page.getByRole('button', { name: '撤销' });
  await expect(undo).toBeDisabled();
  const item = await openItem(page, '执法人员不少于两人且有资格');
  await item.getByRole('button', { name: '采纳建议', exact: true }).click();
  await expect(item).toContainText('已评');
  await page.keyboard.press('Control+z');
  await expect(item).toContainText('机检建议');
  await expect(undo).toBeDisabled();
  await page.keyboard.press('Control+y');
  await expect(item).toContainText('已评');
  await openItem(page, '执法人员不少于两人且有资格');
  await item.getByRole('button', { name: '恢复为机检建议' }).click();
  await expect(item).toContainText('机检建议');
});

test('a finding is rejected only with a reason, and the proposal follows', async ({ start, sampleWorkspace }) => {
  expect(sampleWorkspace).toContain(WORKSPACE_NAME);
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  expect(await total(page)).toBe('0');
  const findings = await openTab(page, '检查发现');
  const finding = findings.getByRole('article', { name: '告知听证权利' });
  await finding.getByRole('button', { name: '驳回：告知听证权利' }).click();
  const dialog = page.getByRole('dialog', { name: '驳回检查发现' });
  await dialog.getByRole('button', { name: '驳回', exact: true }).click();
  await expect(dialog.getByText('请填写驳回理由')).toBeVisible();
  await dialog.getByLabel('驳回理由').fill('另卷附有听证告知书');
  await dialog.getByRole('button', { name: '驳回', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(finding).toContainText('另卷附有听证告知书');
  await expect(page.getByText('一票否决')).toBeHidden();
  await expect.poll(async () => Number(await total(page))).toBeGreaterThan(0);
});

test('the keyboard turns pages and moves through items, but never while typing', async ({ start, sampleWorkspace }) => {
  expect(sampleWorkspace).toContain(WORKSPACE_NAME);
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  const number = page.getByRole('spinbutton', { name: '页码' });
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(number).toHaveValue('3');
  await expect(page.getByRole('button', { name: /^第3页/ })).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('PageUp');
  await expect(number).toHaveValue('2');
  await page.keyboard.press('End');
  await expect(number).toHaveValue('17');
  await page.keyboard.press('j');
  const note = page.getByLabel('评查说明');
  await note.fill('w');
  await note.press('j');
  await note.press('Home');
  await note.press('a');
  await expect(note).toHaveValue('awj');
  await expect(number).toHaveValue('17');
  await note.press('Tab');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: '按键一览' })).toContainText('采纳当前项的建议');
});

test('the original of a scanned PDF is shown and the page can be zoomed and turned', async ({ start, sampleWorkspace }) => {
  expect(sampleWorkspace).toContain(WORKSPACE_NAME);
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  await page.getByText('原件', { exact: true }).click();
  const original = page.getByRole('img', { name: '第1页原件' });
  await expect(original).toBeVisible();
  const sheet = page.locator('.sheet[data-page="1"]');
  await expect(sheet.getByText('正在显示原件…')).toBeHidden();
  const shades = await original.evaluate((node) => {
    const canvas = node as HTMLCanvasElement;
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
    return new Set(pixels.filter((_, index) => index % 4 === 0)).size;
  });
  expect(shades).toBeGreaterThan(50);
  const upright = await sheet.boundingBox();
  await page.getByRole('button', { name: '向右转90度' }).click();
  await expect.poll(async () => ((await sheet.boundingBox())?.width ?? 0) > ((await sheet.boundingBox())?.height ?? 0)).toBe(true);
  await page.getByRole('button', { name: '整页' }).click();
  await expect.poll(async () => (await sheet.boundingBox())?.width ?? 0).toBeLessThanOrEqual(upright?.width ?? 0);
});

test('a corrected date is checked again and the machine\'s value stays beside it', async ({ start, sampleWorkspace }) => {
  expect(sampleWorkspace).toContain(WORKSPACE_NAME);
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  const info = await openTab(page, '案卷信息');
  await info.getByRole('button', { name: '更正立案日期' }).click();
  const dialog = page.getByRole('dialog', { name: '更正立案日期' });
  await dialog.getByLabel('内容').fill('2025-04-31');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog.getByText(/日期请写成/)).toBeVisible();
  await dialog.getByLabel('内容').fill('2025-04-01');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toBeHidden();
  const line = info.getByRole('listitem').filter({ hasText: '立案日期' });
  await expect(line).toContainText('2025年4月1日');
  await expect(line).toContainText('机读：2025年3月4日');
  const findings = await openTab(page, '检查发现');
  await expect(findings.getByRole('article', { name: '九十日内作出决定' }).filter({ hasText: '超期' })).toHaveCount(0);
});

test('ended by force between two actions, the program keeps what was done and opens where it was', async ({ start, sampleWorkspace }) => {
  expect(sampleWorkspace).toContain(WORKSPACE_NAME);
  const first = await start();
  await openWorkspace(first.page, WORKSPACE_NAME);
  await openCase(first.page, SAMPLE_TITLE);
  const item = await openItem(first.page, '执法人员不少于两人且有资格');
  await item.getByRole('button', { name: '采纳建议', exact: true }).click();
  await expect(item).toContainText('已评');
  const pageNumber = (page: Page) => page.getByRole('spinbutton', { name: '页码' });
  await pageNumber(first.page).fill('9');
  await pageNumber(first.page).press('Enter');
  await expect(first.page).toHaveURL(/\/9(\?|$)/);
  // A place is noted once the user stayed there for a moment.
  await first.page.waitForTimeout(1500);
  await first.kill();

  const { page } = await start();
  await page.getByRole('button', { name: new RegExp(`^${WORKSPACE_NAME}`) }).click();
  await expect(pageNumber(page)).toHaveValue('9');
  await expect(page.getByRole('img', { name: '第9页', exact: true })).toBeVisible();
  await expect(await openItem(page, '执法人员不少于两人且有资格')).toContainText('已评');
});

test('after closing the program everything is as it was', async ({ start, sampleWorkspace }) => {
  expect(sampleWorkspace).toContain(WORKSPACE_NAME);
  const first = await start();
  await openWorkspace(first.page, WORKSPACE_NAME);
  await openCase(first.page, SAMPLE_TITLE);
  const item = await openItem(first.page, '执法人员不少于两人且有资格');
  await item.getByLabel('评查说明').fill('已核对执法证');
  await item.getByRole('button', { name: '采纳建议', exact: true }).click();
  await expect(item).toContainText('已评');
  await first.page.getByRole('button', { name: '完成评查' }).click();
  const dialog = first.page.getByRole('dialog', { name: '完成评查' });
  await dialog.getByLabel('评查人签名').fill('王评查');
  await dialog.getByRole('button', { name: '签名并完成' }).click();
  await expect(first.page.getByText(/王评查已于.*完成评查/)).toBeVisible();
  await first.close();

  const { page } = await start();
  await openRecent(page, WORKSPACE_NAME);
  await expect(page.getByRole('row', { name: new RegExp(SAMPLE_TITLE) })).toContainText('已完成');
  await openCase(page, SAMPLE_TITLE);
  const again = await openItem(page, '执法人员不少于两人且有资格');
  await expect(again.getByLabel('评查说明')).toHaveValue('已核对执法证');
  await expect(again.getByLabel('评查说明')).toBeDisabled();
  await page.getByRole('button', { name: '重新打开评查' }).click();
  const reopen = page.getByRole('dialog', { name: '重新打开评查' });
  await reopen.getByLabel('重新打开的理由').fill('补看第六页');
  await reopen.getByRole('button', { name: '重新打开', exact: true }).click();
  await expect(again.getByLabel('评查说明')).toBeEnabled();
});
