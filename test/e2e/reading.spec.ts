import type { Locator, Page } from '@playwright/test';
import { expect, SAMPLE_TITLE, test, WORKSPACE_NAME } from './support/fixtures';
import { openCase, openItem, openWorkspace } from './support/steps';

const sheet = (page: Page, number: number): Locator => page.locator(`.sheet[data-page="${number}"]`);
const pageNumber = (page: Page): Locator => page.getByRole('spinbutton', { name: '页码' });
/** Lines of the recognised text that lies over a page. */
const textOf = (page: Page, number: number): Locator => sheet(page, number).locator('.text-line');

async function boxOf(element: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('not on the screen');
  return box;
}

async function drag(page: Page, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 5 });
  await page.mouse.up();
}

test.beforeEach(({ sampleWorkspace }) => {
  expect(sampleWorkspace).toContain(WORKSPACE_NAME);
});

test('all pages are one column: scrolling tells the page, only pages near are held, and a jump goes anywhere', async ({ start }) => {
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  const first = await boxOf(sheet(page, 1));
  await page.mouse.move(first.x + first.width / 2, 400);
  for (let i = 0; i < 10; i += 1) {
    await page.mouse.wheel(0, 600);
    await expect(page.locator('.sheet').first()).toBeAttached();
  }
  await expect.poll(async () => Number(await pageNumber(page).inputValue())).toBeGreaterThan(4);
  await expect(sheet(page, 1)).toHaveCount(0);
  expect(await page.locator('.sheet').count()).toBeLessThan(8);
  await pageNumber(page).fill('15');
  await pageNumber(page).press('Enter');
  await expect(sheet(page, 15)).toBeInViewport();
  await expect(sheet(page, 15).getByRole('img', { name: '第15页', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /^第15页/ })).toBeInViewport();

  // A number beyond the end leads to the end.
  await pageNumber(page).fill('999');
  await pageNumber(page).press('Enter');
  await expect(pageNumber(page)).toHaveValue(/^(1[6-9]|[2-9]\d)$/);
  await expect(sheet(page, Number(await pageNumber(page).inputValue()))).toBeInViewport();

  await page.getByRole('navigation', { name: '页面目录' }).getByText('文书', { exact: true }).click();
  await page.getByRole('list', { name: '文书' }).getByRole('button', { name: /^询问笔录/ }).click();
  await expect(pageNumber(page)).toHaveValue('5');
});

test('the place that is read stays when the page is zoomed, and two pages stand side by side', async ({ start }) => {
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  await pageNumber(page).fill('4');
  await pageNumber(page).press('Enter');
  const line = textOf(page, 4).filter({ hasText: '勘验人' }).first();
  await expect(line).toBeAttached();
  const before = await boxOf(line);
  await page.mouse.move(before.x + 2, before.y + before.height / 2);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await boxOf(line)).width).toBeGreaterThan(before.width * 1.2);
  const after = await boxOf(line);
  expect(Math.abs(after.y + after.height / 2 - (before.y + before.height / 2))).toBeLessThan(12);

  await page.getByRole('button', { name: '双页并排' }).click();
  await page.getByRole('button', { name: '整页' }).click();
  await expect(pageNumber(page)).toHaveValue('4');
  await expect.poll(async () => Math.abs((await boxOf(sheet(page, 3))).y - (await boxOf(sheet(page, 4))).y)).toBeLessThan(2);
  expect((await boxOf(sheet(page, 4))).x).toBeGreaterThan((await boxOf(sheet(page, 3))).x + (await boxOf(sheet(page, 3))).width);
});

test('recognised text is searched over all pages and each hit is framed', async ({ start }) => {
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  await page.keyboard.press('Control+f');
  const words = page.getByRole('textbox', { name: '查找本卷文字' });
  await expect(words).toBeFocused();
  await words.fill('听 证');
  const bar = page.getByRole('search', { name: '在本卷中查找' });
  await expect(bar.getByRole('status')).toContainText(/没有找到|\d+\/\d+处/);
  await words.fill('处罚 决定书');
  await expect(bar.getByRole('status')).toContainText(/1\/[2-9]\d*处/);
  const hit = page.getByRole('img', { name: '查找到的文字：处罚决定书' });
  await expect(hit).toBeInViewport();
  await words.press('Enter');
  await expect(bar.getByRole('status')).toContainText(/2\/\d+处/);
  await expect(hit).toBeInViewport();
  await words.press('Shift+Enter');
  await words.press('Shift+Enter');
  await expect(bar.getByRole('status')).toContainText(/(\d+)\/\1处/);
  await expect(hit).toBeInViewport();
  await words.fill('没有这几个字的卷');
  await expect(bar.getByRole('status')).toContainText('没有找到');
  await words.press('Escape');
  await expect(bar).toBeHidden();
});

test('text over the scan is selected as it reads', async ({ start }) => {
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  const line = textOf(page, 1).filter({ hasText: '案件名称' }).first();
  const box = await boxOf(line);
  await drag(page, [box.x + 1, box.y + box.height / 2], [box.x + box.width - 1, box.y + box.height / 2]);
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(SAMPLE_TITLE);
});

test('a place framed by dragging holds the words inside, on a turned page too', async ({ start }) => {
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  await openItem(page, '执法人员不少于两人且有资格');
  const line = textOf(page, 1).filter({ hasText: '案件名称' }).first();
  await page.getByRole('button', { name: '框选' }).click();
  const frame = page.getByRole('img', { name: new RegExp(`依据所在位置：.*${SAMPLE_TITLE}`) });
  for (const turned of [false, true]) {
    if (turned) {
      await page.getByRole('button', { name: '向右转90度' }).click();
      await page.getByRole('button', { name: '整页' }).click();
      await pageNumber(page).fill('2');
      await pageNumber(page).press('Enter');
      await expect(frame).toHaveCount(0);
      await pageNumber(page).fill('1');
      await pageNumber(page).press('Enter');
    }
    const box = await boxOf(line);
    await drag(page, [box.x - 3, box.y - 3], [box.x + box.width + 3, box.y + box.height + 3]);
    await expect(frame).toBeInViewport();
  }
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '框选' })).toHaveAttribute('aria-pressed', 'false');
});
