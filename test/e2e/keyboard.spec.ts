import type { Locator, Page } from '@playwright/test';
import { expect, SAMPLE_TITLE, test, WORKSPACE_NAME } from './support/fixtures';

/** Longest way by Tab that a user should have to go to a control. */
const MOST_TABS = 80;

/** Goes to a control by Tab alone. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await control.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the control was not reached by Tab');
}

const openItems = async (page: Page): Promise<number> => {
  const text = (await page.getByRole('status', { name: '当前得分' }).textContent()) ?? '';
  return text.includes('全部已评') ? 0 : Number(/(\d+)项未评/.exec(text)?.[1]);
};

test('a case file is reviewed from start to finish with the keyboard alone', async ({ start, sampleWorkspace }) => {
  const { page } = await start();
  const keys = page.keyboard;
  await expect(page.getByRole('button', { name: '打开工作区' })).toBeVisible();
  await page.evaluate(() => window.addEventListener('pointerdown', () => document.body.setAttribute('data-pointer', 'used'), true));

  // Open the workspace and the case file.
  await tabTo(page, page.getByRole('button', { name: '打开工作区' }));
  await keys.press('Enter');
  const picker = page.getByRole('dialog', { name: '打开工作区' });
  await tabTo(page, picker.getByLabel('文件夹路径'));
  await keys.press('Control+a');
  await keys.type(sampleWorkspace);
  await keys.press('Enter');
  await expect(picker.getByRole('button', { name: `${WORKSPACE_NAME} 工作区` })).toHaveCount(0);
  await expect(picker.getByRole('button', { name: '打开', exact: true })).toBeEnabled();
  await tabTo(page, picker.getByRole('button', { name: '打开', exact: true }));
  await keys.press('Enter');
  await expect(page.getByRole('heading', { name: WORKSPACE_NAME })).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: SAMPLE_TITLE }));
  await keys.press('Enter');
  await expect(page.getByRole('img', { name: '第1页', exact: true })).toBeVisible();

  // Read every page; a second on each counts as seen.
  const number = page.getByRole('spinbutton', { name: '页码' });
  for (let at = 1; at <= 17; at += 1) {
    await expect(number).toHaveValue(String(at));
    await page.waitForTimeout(1300);
    if (at < 17) await keys.press('PageDown');
  }

  // Answer findings: one thrown out with a reason, taken back, and accepted.
  await keys.press('2');
  await keys.press('j');
  const finding = page.getByRole('tabpanel', { name: /检查发现/ }).getByRole('article').first();
  await expect(finding).toBeFocused();
  await keys.press('x');
  await keys.type('卷外材料已经说明');
  await keys.press('Enter');
  await expect(finding).toContainText('卷外材料已经说明');
  await expect(finding).toBeFocused();
  await keys.press('z');
  await expect(finding).not.toContainText('卷外材料已经说明');
  await expect(finding).toBeFocused();
  await keys.press('a');
  await expect(finding).toContainText('已采纳');

  // Take over what passed by itself, and take that back: one step each.
  await keys.press('1');
  const before = await openItems(page);
  await keys.press('Shift+A');
  await expect.poll(() => openItems(page)).toBeLessThan(before);
  await keys.press('Control+z');
  await expect.poll(() => openItems(page)).toBe(before);
  await keys.press('Control+y');
  await expect.poll(() => openItems(page)).toBeLessThan(before);

  // An item with a deduction from the library of reasons, its legal basis looked at and a note written.
  const sheet = page.getByRole('tabpanel', { name: /评分表/ });
  const current = sheet.locator('.item-open');
  const titles = await sheet.locator('.item-title').allTextContents();
  const wanted = titles.findIndex((title) => title.trim() === '调查终结报告');
  for (let at = 0; at <= wanted; at += 1) await keys.press('j');
  await expect(current).toContainText('调查终结报告');
  await keys.press('b');
  await expect(current.getByRole('region', { name: /法律依据/ })).toContainText('标准原文');
  await keys.press('b');
  await keys.press('x');
  await expect(current.getByLabel('理由库')).toBeFocused();
  await keys.press('Enter');
  await expect(current.getByLabel('扣分理由')).toBeFocused();
  await keys.press('Enter');
  await expect(current.getByRole('list', { name: '扣分' }).getByRole('listitem')).not.toHaveCount(0);
  await expect(current).toContainText('已评');
  await keys.press('e');
  await keys.type('ajx已核对');
  await keys.press('Escape');
  await expect(current.getByLabel('评查说明')).toHaveValue('ajx已核对');

  // Every other item with one key each; the next open one and its evidence come by themselves.
  await keys.press('h');
  await keys.press('u');
  const open = await openItems(page);
  let pressed = 0;
  for (let left = open; left > 0; left = await openItems(page)) {
    await keys.press('a');
    pressed += 1;
    await expect.poll(() => openItems(page)).toBe(left - 1);
  }
  expect(pressed).toBe(open);
  await expect(page.getByRole('status', { name: '保存状态' })).toHaveText('已保存');

  // Sign.
  await keys.press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: '完成评查' });
  await expect(dialog.getByLabel('评查人签名')).toBeFocused();
  await expect(dialog).not.toContainText('没有人看过');
  await expect(dialog).not.toContainText('个评分项未经人工确认');
  await keys.type('王评查');
  await keys.press('Enter');
  await expect(page.getByText(/王评查已于.*完成评查/)).toBeVisible();
  expect(await page.locator('body').getAttribute('data-pointer')).toBeNull();
});
