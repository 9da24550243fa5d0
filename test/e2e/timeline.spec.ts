import type { Page } from '@playwright/test';
import { expect, SAMPLE_TITLE, test, WORKSPACE_NAME } from './support/fixtures';
import { openCase, openTab, openWorkspace } from './support/steps';

const pageNumber = (page: Page) => page.getByRole('spinbutton', { name: '页码' });

test.beforeEach(({ sampleWorkspace }) => {
  expect(sampleWorkspace).toContain(WORKSPACE_NAME);
});

test('the procedure stands on a line with its terms, overdue in words, and a click goes to the page', async ({ start }) => {
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  const timeline = await openTab(page, '时间线');
  const chart = timeline.getByRole('group', { name: /程序时间线/ });
  for (const act of [/^立案，/, /^送达告知书，/, /^决定，/, /^送达决定书，/, /^缴款，/, /^结案，/]) await expect(chart.getByRole('button', { name: act }).first()).toBeVisible();
  const term = chart.getByRole('button', { name: /^九十日内作出决定，《行政处罚法》第60条.*超期\d+日/ });
  await expect(term).toBeVisible();
  await term.click();
  await expect(page.getByRole('img', { name: /依据所在位置/ })).toBeInViewport();
  await expect(pageNumber(page)).toHaveValue('13');

  await chart.getByRole('button', { name: /^立案，/ }).click();
  await expect(page.getByRole('img', { name: /依据所在位置/ })).toBeInViewport();
  await expect(pageNumber(page)).not.toHaveValue('13');

  const terms = timeline.getByRole('table', { name: '法定期限' });
  await expect(terms.getByRole('row', { name: /九十日内作出决定/ })).toContainText(/届满.*超期\d+日/s);
  await terms.getByRole('row', { name: /九十日内作出决定/ }).getByRole('button').last().click();
  await expect(pageNumber(page)).toHaveValue('13');
  await expect(timeline.getByRole('table', { name: '程序环节' }).getByRole('row', { name: /立案/ }).first()).toContainText('第');
});

test('the timeline is walked through with the keyboard and follows an answer to a finding', async ({ start }) => {
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  await page.keyboard.press('4');
  const chart = page.getByRole('group', { name: /程序时间线/ });
  const marks = chart.getByRole('button');
  await marks.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(marks.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(marks.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('img', { name: /依据所在位置/ })).toBeInViewport();

  const findings = await openTab(page, '检查发现');
  await findings.getByRole('article', { name: '九十日内作出决定' }).getByRole('button', { name: /采纳/ }).first().click();
  await openTab(page, '时间线');
  await expect(chart.getByRole('button', { name: /^九十日内作出决定.*人工认定/ })).toBeVisible();
});

test('a date that a person corrects moves on the line, its terms with it, and undo moves them back', async ({ start }) => {
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  const chart = page.getByRole('group', { name: /程序时间线/ });
  const term = chart.getByRole('button', { name: /^九十日内作出决定/ });
  await openTab(page, '时间线');
  const before = (await term.getAttribute('aria-label')) ?? '';
  expect(before).toContain('超期');
  const info = await openTab(page, '案卷信息');
  await info.getByRole('button', { name: '更正立案日期' }).first().click();
  const dialog = page.getByRole('dialog', { name: '更正立案日期' });
  const value = dialog.getByLabel('内容');
  const read = await value.inputValue();
  const later = new Date(Date.parse(`${read}T00:00:00Z`) + 60 * 86_400_000).toISOString().slice(0, 10);
  await value.fill(later);
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog).toBeHidden();
  await openTab(page, '时间线');
  await expect(term).toHaveAccessibleName(/未超期/);
  await expect(chart.getByRole('button', { name: /^立案，.*人工更正/ })).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(term).toHaveAccessibleName(before);
});

test('the timeline alone is printed, with drawing and tables', async ({ start }) => {
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  const timeline = await openTab(page, '时间线');
  await page.emulateMedia({ media: 'print' });
  await expect(timeline.getByRole('heading', { name: /程序时间线/ })).toBeVisible();
  await expect(timeline.getByRole('table', { name: '程序环节' })).toBeVisible();
  await expect(page.getByRole('region', { name: '页面内容，可滚动' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: '页面目录' })).toBeHidden();
  await expect(page.getByRole('button', { name: '完成评查' })).toBeHidden();
});
