import type { Locator, Page } from '@playwright/test';
import { expect, SAMPLE_TITLE, test, WORKSPACE_NAME } from './support/fixtures';
import { openCase, openItem, openTab, openWorkspace } from './support/steps';

const pageNumber = (page: Page): Locator => page.getByRole('spinbutton', { name: '页码' });
const documents = (info: Locator): Locator => info.getByRole('region', { name: '文书' });
/** The line of a document in the list: its type and pages. */
const line = (info: Locator, type: string, pages: string): Locator => documents(info).getByRole('listitem').filter({ hasText: `${type}${pages}` });
const undo = (page: Page): Promise<void> => page.getByRole('button', { name: '撤销' }).click();

async function goTo(page: Page, number: number): Promise<void> {
  await pageNumber(page).fill(String(number));
  await pageNumber(page).press('Enter');
}

/** Drags a frame around recognised words on a page. */
async function frameWords(page: Page, number: number, words: string | RegExp): Promise<void> {
  await goTo(page, number);
  const text = page.locator(`.sheet[data-page="${number}"] .text-line`).filter({ hasText: words }).first();
  await expect(text).toBeAttached();
  await text.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  const box = await text.boundingBox();
  if (box === null) throw new Error('not on the screen');
  await page.mouse.move(box.x - 3, box.y - 3);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 3, box.y + box.height + 3, { steps: 5 });
  await page.mouse.up();
}

test.beforeEach(({ sampleWorkspace }) => {
  expect(sampleWorkspace).toContain(WORKSPACE_NAME);
});

test('a document is split, merged and given another type; each is checked again at once and undone in one step', async ({ start }) => {
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  const info = await openTab(page, '案卷信息');

  await line(info, '行政处罚决定书', '第12–13页').getByRole('button', { name: /^拆分文书/ }).click();
  const split = page.getByRole('dialog', { name: '拆分文书' });
  await split.getByRole('button', { name: '拆分', exact: true }).click();
  await expect(line(info, '行政处罚决定书', '第12页')).toHaveCount(1);
  await expect(line(info, '行政处罚决定书', '第13页')).toContainText('人工更正');
  await expect(page.getByText(/已更正并重新检查/)).toBeVisible();

  await line(info, '行政处罚决定书', '第12页').getByRole('button', { name: /^与下一份合并/ }).click();
  await expect(line(info, '行政处罚决定书', '第12–13页')).toContainText('人工更正');
  await undo(page);
  await expect(line(info, '行政处罚决定书', '第13页')).toHaveCount(1);
  await page.getByRole('button', { name: '重做' }).click();
  await expect(line(info, '行政处罚决定书', '第12–13页')).toHaveCount(1);
  await undo(page);
  await undo(page);
  await expect(line(info, '行政处罚决定书', '第12–13页')).not.toContainText('人工更正');

  // Another type: what rests on the paper is found missing at once, and the points follow.
  const score = page.getByRole('status', { name: '当前得分' });
  const before = await score.textContent();
  await line(info, '调查终结报告', '第8页').getByRole('button', { name: /^更正文书/ }).click();
  const retype = page.getByRole('dialog', { name: '更正文书种类' });
  await retype.getByLabel('文书种类').fill('证据材料');
  await retype.getByLabel('文书种类').press('Enter');
  await retype.getByRole('button', { name: '保存' }).click();
  await expect(line(info, '证据材料', '第8页')).toContainText('人工更正');
  await expect(page.getByText(/\d+条检查结论有变化/)).toBeVisible();
  await undo(page);
  await expect(line(info, '调查终结报告', '第8页')).toHaveCount(1);
  await expect(score).toHaveText(before ?? '');
});

test('a fact takes its value from framed characters, shows the framed place, and is undone', async ({ start }) => {
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  const info = await openTab(page, '案卷信息');
  const closing = info.locator('.fact').filter({ hasText: '结案日期' });
  const read = await closing.locator('.fact-link').textContent();
  await info.getByRole('button', { name: '更正结案日期' }).click();
  const dialog = page.getByRole('dialog', { name: '更正结案日期' });
  await dialog.getByRole('button', { name: '在页面上框取' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('框出“结案日期”的内容')).toBeVisible();
  await frameWords(page, 1, /立案?\s*日\s*期?.*2025年|2025年3月4日/);
  await expect(dialog.getByLabel('内容')).toHaveValue('2025-03-04');
  await expect(dialog.getByText(/取自第1页/)).toBeVisible();
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(closing).toContainText('2025年3月4日');
  await expect(closing).toContainText('机读');
  await goTo(page, 5);
  await closing.locator('.fact-link').click();
  await expect(pageNumber(page)).toHaveValue('1');
  await expect(page.getByRole('img', { name: /依据所在位置：.*2025年3月4日/ })).toBeInViewport();
  await undo(page);
  await expect(closing.locator('.fact-link')).toHaveText(read ?? '');

  // Ended without a frame, the form is as it was.
  await info.getByRole('button', { name: '更正结案日期' }).click();
  await dialog.getByLabel('内容').fill('2025-07-30');
  await dialog.getByRole('button', { name: '在页面上框取' }).click();
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(dialog.getByLabel('内容')).toHaveValue('2025-07-30');
});

test('a place is framed with the keyboard alone', async ({ start }) => {
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  const item = await openItem(page, '执法人员不少于两人且有资格');
  await page.keyboard.press('s');
  await page.keyboard.press('ArrowDown');
  const frame = page.locator('.frame-drawn');
  await expect(frame).toBeInViewport();
  const width = (await frame.boundingBox())?.width ?? 0;
  for (let i = 0; i < 12; i += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await frame.boundingBox())?.width ?? 0).toBeGreaterThan(width + 50);
  for (let i = 0; i < 6; i += 1) await page.keyboard.press('Shift+ArrowDown');
  for (let i = 0; i < 8; i += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('img', { name: /依据所在位置/ })).toBeInViewport();
  await expect(item.locator('.attached').getByRole('listitem')).toHaveCount(1);
});

test('the page list tells who read which page and leads to those that nobody read', async ({ start }) => {
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  const list = page.getByRole('navigation', { name: '页面目录' });
  await expect(list.getByText('16页未看')).toBeVisible();
  await expect(list.getByRole('button', { name: /^第1页/ })).not.toHaveAccessibleName(/未看/);
  await expect(list.getByRole('button', { name: /^第1页/ })).toHaveAttribute('title', /看过$/);
  await expect(list.getByRole('button', { name: /^第2页/ })).toHaveAccessibleName(/未看/);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('v');
  await expect(pageNumber(page)).toHaveValue('2');
  await expect(list.getByText('15页未看')).toBeVisible();
  await list.getByRole('button', { name: '到未看页' }).click();
  await expect(pageNumber(page)).toHaveValue('3');
  await list.getByText('文书', { exact: true }).click();
  await expect(list.getByRole('list', { name: '文书' }).getByRole('button', { name: /^行政处罚决定书.*未看/ })).toBeVisible();
});

test('at 150 % scaling nothing of the names in the page list is cut', async ({ start }) => {
  const { page } = await start();
  await page.setViewportSize({ width: 911, height: 512 });
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  await page.getByRole('button', { name: '页面目录' }).click();
  for (const label of ['缩略图', '文书']) {
    const text = page.getByRole('navigation', { name: '页面目录' }).getByText(label, { exact: true });
    expect(await text.evaluate((node) => node.scrollWidth <= node.clientWidth)).toBe(true);
  }
});
