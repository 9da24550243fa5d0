import type { Locator, Page } from '@playwright/test';
import sqlite from 'node-sqlite3-wasm';
import path from 'node:path';
import { expect, SAMPLE_TITLE, test, WORKSPACE_NAME } from './support/fixtures';
import { openCase, openWorkspace } from './support/steps';

const field = (page: Page): Locator => page.getByRole('textbox', { name: '在全部案卷中检索' });
const results = (page: Page): Locator => page.getByRole('region', { name: '检索结果' });

test.beforeEach(({ sampleWorkspace }) => {
  expect(sampleWorkspace).toContain(WORKSPACE_NAME);
});

test('words are found in all case files by keyboard alone, and a hit opens its page with the words framed', async ({ start }) => {
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await page.keyboard.press('Control+Shift+F');
  await expect(field(page)).toBeFocused();
  await expect(page.getByText('不区分空格')).toBeVisible();
  await page.keyboard.type('送 达回证');
  const group = results(page).getByRole('region', { name: SAMPLE_TITLE });
  await expect(group.locator('mark').first()).toHaveText('送达回证');
  await expect(page.getByRole('status').filter({ hasText: /共1卷\d+页/ })).toBeVisible();

  const hits = group.getByRole('link');
  expect(await hits.count()).toBeGreaterThan(1);
  await page.keyboard.press('Enter');
  await expect(hits.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hits.nth(1)).toBeFocused();
  const number = /第(\d+)页/.exec((await hits.nth(1).textContent()) ?? '')?.[1] ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('spinbutton', { name: '页码' })).toHaveValue(number);
  await expect(page.getByRole('img', { name: '查找到的文字：送达回证' })).toBeInViewport();

  // The address keeps the place and the words over a reload.
  await expect(page).toHaveURL(new RegExp(`/${number}\\?q=`));
  await page.reload();
  await expect(page.getByRole('img', { name: '查找到的文字：送达回证' })).toBeInViewport();
  await page.getByRole('button', { name: '返回检索结果' }).click();
  await expect(field(page)).toHaveValue('送 达回证');
  await expect(hits.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(hits.first()).toBeFocused();
});

test('says when nothing is found, and narrows to agencies and kinds', async ({ start }) => {
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await page.getByRole('button', { name: '全库检索' }).click();
  await field(page).fill('没有这几个字的卷');
  await expect(page.getByText('没有找到“没有这几个字的卷”')).toBeVisible();
  await field(page).fill('处罚决定书');
  await expect(results(page).getByRole('link').first()).toBeVisible();

  await page.getByRole('combobox', { name: '只查这些案卷类别' }).click();
  await page.getByRole('option').first().press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByText('只查了所选机关和类别的1卷')).toBeVisible();
  await expect(results(page).getByRole('link').first()).toBeVisible();
  await page.reload();
  await expect(page.getByText('只查了所选机关和类别的1卷')).toBeVisible();
});

test('words selected on a page, and those looked for in a case file, are taken along', async ({ start }) => {
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  const line = page.locator('.sheet[data-page="1"] .text-line').filter({ hasText: '案件名称' }).first();
  const box = await line.boundingBox();
  if (box === null) throw new Error('not on the screen');
  await page.mouse.move(box.x + 1, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.press('Control+Shift+F');
  await expect(field(page)).toHaveValue(new RegExp(SAMPLE_TITLE));
  await expect(results(page).getByRole('link').first()).toBeVisible();

  await page.goBack();
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: '查找本卷文字' }).fill('询问笔录');
  await page.getByRole('button', { name: '查全库' }).click();
  await expect(field(page)).toHaveValue('询问笔录');
  await expect(results(page).getByRole('link').first()).toBeVisible();
});

test('a workspace whose texts are in no index is filed while it is open, and found in then', async ({ start, sampleWorkspace }) => {
  const database = new sqlite.Database(path.join(sampleWorkspace, 'workspace.db'));
  // A write-ahead log without shared memory, as the program itself opens it.
  database.exec('PRAGMA locking_mode = EXCLUSIVE');
  database.exec("INSERT INTO page_grams (page_grams) VALUES ('delete-all')");
  database.exec('UPDATE pages SET indexed = 0');
  database.close();
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await page.keyboard.press('Control+Shift+F');
  await field(page).fill('送达回证');
  await expect(results(page).getByRole('link').first()).toBeVisible();
  await expect(page.getByText('没有编入索引')).toHaveCount(0);
});
