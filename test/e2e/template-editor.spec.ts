import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { expect, SAMPLE_TITLE, test, WORKSPACE_NAME } from './support/fixtures';
import { goToFolder, openCase, openItem, openWorkspace } from './support/steps';

const tree = (page: Page): Locator => page.getByRole('tree', { name: '评查标准的结构' });
const row = (page: Page, name: string | RegExp): Locator => tree(page).getByRole('treeitem').filter({ has: page.getByText(name, { exact: typeof name === 'string' }) });
const form = (page: Page): Locator => page.getByRole('region', { name: '内容' });
const saved = (page: Page) => expect(page.getByRole('status', { name: '保存状态' })).toHaveText('已保存');
const choose = (page: Page, name: string) => row(page, name).locator('.editor-title').click();

/** No serious barrier to accessibility on the screen, and nothing that has to be scrolled to sideways, at 150 % too. */
async function noBarriers(page: Page): Promise<void> {
  // A list of choices that is still closing is no part of the screen.
  await expect(page.locator('.ant-select-dropdown:visible')).toHaveCount(0);
  for (const size of [{ width: 911, height: 512 }, { width: 1366, height: 768 }]) {
    await page.setViewportSize(size);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
}

/** Says what a column of the workbook is. */
async function takeFor(mapping: Locator, column: string, meaning: string): Promise<void> {
  const choice = mapping.getByRole('combobox', { name: `${column}列是` });
  await choice.fill(meaning);
  await choice.press('Enter');
}

/** Opens the editor with the next version of the standard in use for ordinary penalties. */
async function edit(page: Page): Promise<void> {
  await page.getByRole('button', { name: '评查标准' }).click();
  const used = page.getByRole('region', { name: '评查标准列表' }).getByRole('row').filter({ hasText: '使用中' }).filter({ hasText: '行政处罚（普通程序）' });
  await used.getByRole('button', { name: /^编辑/ }).click();
  await expect(page.getByRole('heading', { name: /编辑：.*2026\.2/ })).toBeVisible();
}

test('a standard is changed, told that its points are off, mended, tried on a case file, published, used, and the sheet shows it', async ({ start, sampleWorkspace }) => {
  expect(sampleWorkspace).toContain(WORKSPACE_NAME);
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  await page.getByRole('button', { name: '返回案卷列表' }).click();
  await edit(page);
  await expect(page.getByText('核对通过')).toBeVisible();

  await choose(page, '在法定期限内作出');
  await expect(form(page).getByRole('heading', { name: '得分子项' })).toBeVisible();
  await expect(form(page).getByText('90日', { exact: true })).toBeVisible();
  await form(page).getByLabel('分值').fill('2');
  const banner = page.getByRole('alert').filter({ hasText: '分值对不上' });
  await expect(banner).toContainText('项目“行政处罚决定书”各子项合计 16 分，应为 15 分');
  await expect(page.getByRole('button', { name: /1处错误/ })).toBeVisible();
  await noBarriers(page);
  await page.getByRole('button', { name: '发布…' }).click();
  const publishing = page.getByRole('dialog', { name: '发布评查标准' });
  await expect(publishing.getByRole('alert')).toContainText('草稿还有1处错误');
  await expect(publishing.getByRole('button', { name: '发布', exact: true })).toBeDisabled();
  await publishing.getByRole('button', { name: '去改' }).click();
  await expect(form(page).getByText('子项分值合计 16，与本项分值 15 不等')).toBeVisible();

  await page.getByRole('treeitem', { selected: true }).press('Control+z');
  await expect(banner).toBeHidden();
  await page.getByRole('button', { name: '重做' }).click();
  await expect(banner).toBeVisible();
  await choose(page, '违法事实');
  await form(page).getByLabel('分值').fill('2');
  await expect(banner).toBeHidden();
  await saved(page);
  await expect(page.getByText('核对通过')).toBeVisible();

  // The draft lies in the workspace, place and all, whatever becomes of the window.
  await page.reload();
  await expect(page.getByText('核对通过')).toBeVisible();
  await expect(row(page, '在法定期限内作出')).toContainText('2分');

  await page.getByRole('button', { name: '试评' }).click();
  const preview = page.getByRole('dialog', { name: /试评/ });
  await expect(preview.getByRole('status', { name: '试评结果' })).toContainText(/分[\s\S]*现用“.*2026\.1/);
  await expect(preview.getByRole('row').filter({ hasText: '行政处罚决定书' }).first()).toContainText('扣');
  await preview.getByRole('button', { name: '关闭', exact: true }).last().click();

  await page.getByRole('button', { name: '发布…' }).click();
  await expect(publishing.getByText(/[0-9a-f]{64}/)).toBeVisible();
  await expect(publishing.getByRole('region', { name: '分值' })).toContainText('子项“在法定期限内作出”内容由“1分');
  await publishing.getByRole('button', { name: '发布', exact: true }).click();
  const done = page.getByRole('dialog', { name: '已发布' });
  await expect(done).toContainText('2026.2');
  await done.getByRole('button', { name: '使用这个标准…' }).click();
  const using = page.getByRole('dialog', { name: '使用评查标准' });
  await expect(using.getByRole('list', { name: '更换后的影响' })).toContainText('1卷案卷将改按它评分');
  await using.getByLabel('更换原因').fill('期限扣分加重');
  await using.getByRole('button', { name: '使用这个标准' }).click();
  await expect(page.getByRole('heading', { name: '评查标准', exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: '评查标准列表' }).getByRole('row').filter({ hasText: '2026.2' })).toContainText('使用中');
  await expect(page.getByRole('region', { name: '未发布的草稿' })).toBeHidden();

  await page.getByRole('button', { name: '返回案卷列表' }).click();
  await openCase(page, SAMPLE_TITLE);
  const decision = await openItem(page, '行政处罚决定书');
  await expect(decision).toContainText('在法定期限内作出');
  await expect(decision.getByText(/在法定期限内作出.*2\s*分|2\s*分.*在法定期限内作出/).first()).toBeVisible();
});

test('an empty standard is built with the keyboard, checks are picked from the library, and a kill loses nothing', async ({ start, sampleWorkspace }) => {
  expect(sampleWorkspace).toContain(WORKSPACE_NAME);
  const first = await start();
  const { page } = first;
  await openWorkspace(page, WORKSPACE_NAME);
  await page.getByRole('button', { name: '评查标准' }).click();
  await page.getByRole('button', { name: '新建标准' }).click();
  await form(page).getByLabel('标准名称').fill('水利专项评查标准');
  await page.getByRole('treeitem', { name: /标准信息/ }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(form(page).getByLabel('评查项目')).toBeFocused();
  await page.keyboard.type('立案');
  await form(page).getByLabel('分值').fill('60');
  await page.getByRole('treeitem', { selected: true }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('决定期限');
  await form(page).getByLabel('分值').fill('40');
  await expect(page.getByRole('alert').filter({ hasText: '分值对不上' })).toBeHidden();

  await form(page).getByRole('button', { name: '从检查库选择…' }).click();
  const library = page.getByRole('dialog', { name: '从检查库选择' });
  await library.getByLabel('搜索检查').fill('九十日');
  await library.getByRole('checkbox', { name: '九十日内作出决定' }).check();
  await noBarriers(page);
  await library.getByRole('button', { name: '选定（1项）' }).click();
  await expect(form(page).getByText('《行政处罚法》第60条')).toBeVisible();
  await expect(form(page).getByText('没有填写“第十条事项”。')).toBeVisible();

  // As in the outline of a word processor: down into the item before, and up again.
  const selected = page.getByRole('treeitem', { selected: true });
  await selected.focus();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(selected).toHaveAttribute('aria-level', '3');
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect(selected).toHaveAttribute('aria-level', '2');
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect(tree(page).getByRole('treeitem').nth(2)).toContainText('决定期限');
  await page.keyboard.press('Delete');
  await expect(row(page, '决定期限')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(row(page, '决定期限')).toBeVisible();
  await saved(page);
  await first.close();

  const { page: again } = await start();
  await again.getByRole('button', { name: new RegExp(`^${WORKSPACE_NAME}`) }).click();
  await again.getByRole('button', { name: '评查标准' }).click();
  const drafts = again.getByRole('region', { name: '未发布的草稿' });
  await expect(drafts).toContainText('水利专项评查标准（1）');
  await drafts.getByRole('button', { name: /^继续编辑/ }).click();
  await expect(tree(again).getByRole('treeitem').nth(2)).toContainText('决定期限');
  await expect(again.getByRole('button', { name: '撤销' })).toBeEnabled();
  await again.getByRole('button', { name: '返回评查标准' }).click();
  await drafts.getByRole('button', { name: /^删除草稿/ }).click();
  await again.getByRole('button', { name: '删除草稿', exact: true }).click();
  await expect(drafts).toBeHidden();
});

test('a score table from elsewhere is read by the columns pointed out, put into the editor, and taken back by undo', async ({ start, folders, sampleWorkspace }) => {
  expect(sampleWorkspace).toContain(WORKSPACE_NAME);
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('打分表');
  for (const row of [['某县执法案卷打分表'], ['号', '查什么', '怎么查', '给几分', '凭什么'], [1, '立案', '有立案审批表', 60, '行政处罚法第54条'], [2, '决定', '要素齐全', '四十分', '行政处罚法第59条']]) sheet.addRow(row);
  mkdirSync(path.join(folders.home, '外来'));
  await workbook.xlsx.writeFile(path.join(folders.home, '外来', '打分表.xlsx'));
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await page.getByRole('button', { name: '评查标准' }).click();
  await page.getByRole('button', { name: '导入标准' }).click();
  const picker = page.getByRole('dialog', { name: '导入评查标准', exact: true });
  await goToFolder(picker, '外来');
  await picker.getByRole('button', { name: '打分表.xlsx' }).click();
  await page.getByRole('dialog', { name: '导入评查标准：核对结果' }).getByRole('button', { name: '指定列，放入编辑器…' }).click();

  const mapping = page.getByRole('dialog', { name: '读入编辑器：打分表.xlsx' });
  await expect(mapping.getByText('没有认出表头，请指明行和列')).toBeVisible();
  await mapping.getByLabel('表头在第几行').fill('2');
  for (const [column, meaning] of [['B', '评查项目'], ['C', '评查标准'], ['D', '分值'], ['E', '依据']] as const) {
    await takeFor(mapping, column, meaning);
  }
  await expect(mapping.getByRole('region', { name: '读出的内容' }).getByRole('status')).toContainText('读出1个部分、2个项目');
  await expect(mapping.getByRole('list', { name: '核对结果' })).toContainText('打分表!D4');
  await expect(mapping.getByRole('cell', { name: '四十分' })).toHaveClass(/mapping-error/);
  await noBarriers(page);
  await mapping.getByRole('button', { name: '放入编辑器' }).click();

  await expect(tree(page).getByRole('treeitem')).toHaveCount(4);
  await choose(page, '决定');
  await expect(form(page).getByLabel('评查标准')).toHaveValue('要素齐全');
  await expect(form(page).getByText('没有填写“第十条事项”。')).toBeVisible();
  await noBarriers(page);
  await form(page).getByLabel('分值').fill('40');
  await saved(page);
  await page.getByRole('button', { name: '导入', exact: true }).click();
  const again = page.getByRole('dialog', { name: '导入到草稿' });
  await goToFolder(again, '外来');
  await again.getByRole('button', { name: '打分表.xlsx' }).click();
  await mapping.getByLabel('表头在第几行').fill('2');
  await takeFor(mapping, 'C', '评查标准');
  await mapping.getByRole('button', { name: '放入编辑器' }).click();
  await expect(tree(page).getByText('40分')).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(tree(page).getByText('40分')).toBeVisible();
});
