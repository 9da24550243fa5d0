import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, giveSample, SAMPLE_TITLE, test, WORKSPACE_NAME } from './support/fixtures';
import { project } from './support/hosts';
import { makeWorkspace, openCase, openItem, openTab, openWorkspace, previewImport, waitUntilRecognised } from './support/steps';

/** Draws one screen once nothing moves on it any more. */
async function draw(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(600);
  await page.screenshot({ path: path.join(project, 'docs/screens', `${name}.png`) });
}

test('start, import and progress', async ({ start, folders }) => {
  const folder = giveSample(folders.home);
  cpSync(path.join(project, 'test/fixtures/sample/文旅-星野网络超时营业案'), path.join(folder, '文旅-星野网络超时营业案'), { recursive: true });
  writeFileSync(path.join(folder, '损坏.pdf'), '这不是PDF文件');
  writeFileSync(path.join(folder, '说明.docx'), 'x');
  const { page } = await start();
  await expect(page.getByText('还没有打开过工作区。')).toBeVisible();
  await draw(page, 'start');
  await page.getByRole('button', { name: '新建工作区' }).click();
  await expect(page.getByRole('button', { name: '待评案卷' })).toBeVisible();
  await draw(page, 'new-workspace');
  await page.keyboard.press('Escape');
  await makeWorkspace(page, '二〇二六年评查');
  await draw(page, 'cases-empty');
  const preview = await previewImport(page, '待评案卷');
  await draw(page, 'import-preview');
  await preview.getByRole('button', { name: '开始导入' }).click();
  await expect(page.getByText(/每分钟\d+页/)).toBeVisible({ timeout: 200_000 });
  await draw(page, 'progress');
  await waitUntilRecognised(page);
  await expect(page.getByText('识别中')).toHaveCount(0);
  await page.getByRole('button', { name: /处出错，其余照常进行/ }).click();
  await draw(page, 'cases');
});

test('reviewing', async ({ start, sampleWorkspace }) => {
  expect(sampleWorkspace).toContain(WORKSPACE_NAME);
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  await draw(page, 'review-sheet');
  const findings = await openTab(page, '检查发现');
  await findings.getByRole('article', { name: '九十日内作出决定' }).getByRole('button', { name: /第13页/ }).click();
  await expect(page.getByRole('img', { name: /依据所在位置/ })).toBeInViewport();
  await draw(page, 'review');
  await openTab(page, '案卷信息');
  await draw(page, 'review-facts');
  await openTab(page, '时间线');
  await draw(page, 'review-timeline');
  const item = await openItem(page, '调查终结报告');
  await item.getByRole('button', { name: '自拟扣分' }).click();
  await item.getByLabel('扣分理由').fill('处罚建议没有写明裁量理由');
  await item.getByLabel('每处扣分').fill('1.5');
  await draw(page, 'review-item');
  await page.getByRole('button', { name: '按键一览' }).click();
  await draw(page, 'keys');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '完成评查' }).click();
  await draw(page, 'finish');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 911, height: 512 });
  await draw(page, 'review-150-percent');
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.getByRole('button', { name: '返回案卷列表' }).click();
  await page.getByRole('button', { name: '导出结果' }).click();
  await page.getByRole('button', { name: '导出到这里' }).click();
  await expect(page.getByRole('list', { name: '导出的文件' })).toBeVisible({ timeout: 60_000 });
  await draw(page, 'export');
  await page.getByRole('button', { name: '完成', exact: true }).click();
  await page.getByRole('button', { name: '评查标准' }).click();
  await expect(page.getByRole('region', { name: '评查标准列表' })).toBeVisible();
  await draw(page, 'standards');
});

test('writing a standard', async ({ start, sampleWorkspace }) => {
  expect(sampleWorkspace).toContain(WORKSPACE_NAME);
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  await page.getByRole('button', { name: '返回案卷列表' }).click();
  await page.getByRole('button', { name: '评查标准' }).click();
  await page.getByRole('button', { name: /^编辑：.*河南|^编辑：.*普通程序/ }).first().click();
  const row = page.getByRole('treeitem').filter({ hasText: '在法定期限内作出' });
  await row.locator('.editor-title').click();
  await page.getByRole('region', { name: '内容' }).getByLabel('分值').fill('2');
  await expect(page.getByText('子项分值合计 16，与本项分值 15 不等')).toBeHidden();
  await expect(page.getByRole('button', { name: /1处错误/ })).toBeVisible();
  await draw(page, 'standard-editor');
  await page.getByRole('button', { name: '从检查库选择…' }).click();
  await draw(page, 'standard-checks');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByText('核对通过')).toBeVisible();
  await page.getByRole('button', { name: '试评' }).click();
  await expect(page.getByRole('status', { name: '试评结果' })).toBeVisible();
  await draw(page, 'standard-preview');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '发布…' }).click();
  await expect(page.getByText(/[0-9a-f]{64}/)).toBeVisible();
  await draw(page, 'standard-publish');
});

test('settings', async ({ start, sampleWorkspace }) => {
  expect(sampleWorkspace).toContain(WORKSPACE_NAME);
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await page.getByRole('button', { name: '设置', exact: true }).click();
  for (const [title, name] of [['节假日与调休', 'settings-holidays'], ['行业参数', 'settings-sectors'], ['文书', 'settings-documents'], ['识别与资源', 'settings-recognition'], ['关于', 'settings-about']] as const) {
    await page.getByRole('navigation', { name: '设置分类' }).getByRole('link', { name: title }).click();
    await expect(page.getByText(/^正在读取/)).toHaveCount(0);
    await draw(page, name);
  }
});

test('searching all case files', async ({ start, sampleWorkspace }) => {
  expect(sampleWorkspace).toContain(WORKSPACE_NAME);
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await page.keyboard.press('Control+Shift+F');
  await page.getByRole('textbox', { name: '在全部案卷中检索' }).fill('送达回证');
  const hit = page.getByRole('region', { name: '检索结果' }).getByRole('link').first();
  await expect(hit).toBeVisible();
  await draw(page, 'search');
  await hit.click();
  await expect(page.getByRole('img', { name: '查找到的文字：送达回证' })).toBeInViewport();
  await draw(page, 'search-hit');
});
