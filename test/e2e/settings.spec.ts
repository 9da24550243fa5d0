import AxeBuilder from '@axe-core/playwright';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, SAMPLE_TITLE, test, WORKSPACE_NAME } from './support/fixtures';
import { goToFolder, makeWorkspace, openCase, openTab, openWorkspace } from './support/steps';

/** Opens a section of the settings from the list of case files, or from another section. */
async function openSection(page: Page, title: string): Promise<Locator> {
  if (await page.getByRole('navigation', { name: '设置分类' }).isHidden()) await page.getByRole('button', { name: '设置', exact: true }).click();
  await page.getByRole('navigation', { name: '设置分类' }).getByRole('link', { name: title }).click();
  return page.getByRole('main');
}

/** The last day of the ninety for the decision, as the finding of the open case file says it. */
async function dueDay(page: Page): Promise<string> {
  const finding = (await openTab(page, '检查发现')).getByRole('article', { name: '九十日内作出决定' });
  const text = (await finding.textContent()) ?? '';
  const [, nominal, rolled] = /第90日为(\d{4}-\d{2}-\d{2})(?:（[^）]*）)?(?:，顺延至(\d{2}-\d{2}))?/.exec(text) ?? [];
  if (nominal === undefined) throw new Error(`no due day in: ${text}`);
  return rolled === undefined ? nominal : `${nominal.slice(0, 4)}-${rolled}`;
}

test('a holiday that is changed moves the last day of a term, and undo moves it back', async ({ start, sampleWorkspace }) => {
  expect(sampleWorkspace).toContain(WORKSPACE_NAME);
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  const due = await dueDay(page);
  await page.getByRole('button', { name: '返回案卷列表' }).click();

  const section = await openSection(page, '节假日与调休');
  await section.getByRole('navigation', { name: '年份' }).getByRole('button', { name: new RegExp(`^${due.slice(0, 4)}年`) }).click();
  const year = section.getByRole('group', { name: `${due.slice(0, 4)}年` });
  await year.getByRole('button', { name: '增加放假' }).click();
  const row = await year.getByRole('table', { name: '放假' }).getByRole('row').count() - 1;
  await expect(year.getByRole('alert')).toContainText(`放假安排第${row}行没有填完整`);
  await expect(year.getByRole('button', { name: '保存' })).toBeDisabled();
  await year.getByLabel(`放假第${row}行名称`).fill('临时放假');
  await year.getByLabel(`放假第${row}行起始日期`).fill(due);
  await expect(year.getByLabel(`放假第${row}行结束日期`)).toHaveValue(due);

  await page.getByRole('button', { name: '返回案卷列表' }).click();
  const question = page.getByRole('dialog', { name: '有修改没有保存' });
  await question.getByRole('button', { name: '留在本页' }).click();
  await expect(year.getByLabel(`放假第${row}行名称`)).toHaveValue('临时放假');
  await year.getByRole('button', { name: '保存' }).click();
  await expect(year.getByText('修改，代替程序自带的数据')).toBeVisible();

  await page.getByRole('button', { name: '返回案卷列表' }).click();
  await openCase(page, SAMPLE_TITLE);
  await expect.poll(async () => (await dueDay(page)) > due).toBe(true);
  await page.getByRole('button', { name: '返回案卷列表' }).click();
  await openSection(page, '节假日与调休');
  await section.getByRole('navigation', { name: '年份' }).getByRole('button', { name: new RegExp(`^${due.slice(0, 4)}年`) }).click();
  await year.getByRole('button', { name: '恢复默认' }).click();
  await page.getByRole('tooltip').getByRole('button', { name: '恢复' }).click();
  await expect(year.getByText('程序自带的数据，修改后只对本工作区有效')).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(year.getByText('修改，代替程序自带的数据')).toBeVisible();
});

test('another 代字 numbers the exported notice', async ({ start, sampleWorkspace, folders }) => {
  expect(sampleWorkspace).toContain(WORKSPACE_NAME);
  const folder = path.join(folders.home, '导出');
  mkdirSync(folder);
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  const findings = await openTab(page, '检查发现');
  await findings.getByRole('article').first().getByRole('button', { name: /^采纳/ }).click();
  await page.getByRole('button', { name: '返回案卷列表' }).click();
  const section = await openSection(page, '文书');
  await section.getByLabel('文书代字', { exact: true }).fill('遂司执监意〔2026〕');
  await section.getByRole('button', { name: '保存' }).click();
  await expect(section.getByText('代字中不要写年份、括号和数字')).toBeVisible();
  await section.getByLabel('文书代字', { exact: true }).fill('遂司执监意');
  await section.getByLabel('起始编号', { exact: true }).fill('12');
  await expect(section.getByText(/^文号样式：遂司执监意〔\d{4}〕12号$/)).toBeVisible();
  await section.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('修改文书设置，已保存')).toBeVisible();
  await page.getByRole('button', { name: '返回案卷列表' }).click();
  await page.getByRole('button', { name: '导出结果' }).click();
  const picker = page.getByRole('dialog', { name: /导出/ });
  await goToFolder(picker, '导出');
  await expect(picker.getByLabel('文件夹路径')).toHaveValue(/导出$/);
  await picker.getByRole('button', { name: '导出到这里' }).click();
  await expect(page.getByRole('list', { name: '导出的文件' })).toBeVisible({ timeout: 60_000 });
  const [result = ''] = readdirSync(folder);
  expect(readdirSync(path.join(folder, result)).filter((name) => name.startsWith('行政执法监督意见书'))).toEqual([expect.stringMatching(/^行政执法监督意见书_遂司执监意〔\d{4}〕12号_/)]);
});

test('the other sections store, warn, reset and tell what the program is', async ({ start, folders }) => {
  const folder = path.join(folders.home, '节假日');
  mkdirSync(folder);
  const { page } = await start();
  await page.getByRole('link', { name: '关于本程序与本机设置' }).click();
  await expect(page.getByText('没有打开工作区，只能设置本机')).toBeVisible();
  await expect(page.getByRole('region', { name: '离线声明' })).toContainText('不连接互联网');
  await expect(page.getByRole('region', { name: '文件位置' })).toContainText('errors.log');
  const licences = page.getByRole('region', { name: '开源组件与许可' });
  await licences.getByLabel('查找组件或许可').fill('onnxruntime-node');
  await licences.getByRole('button', { name: '查看onnxruntime-node的许可文本' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).last().click();
  await expect(page.getByRole('navigation', { name: '设置分类' }).getByRole('link', { name: '文书' })).toHaveCount(0);
  await page.getByRole('button', { name: '返回开始' }).click();
  await makeWorkspace(page, '设置');

  const recognition = await openSection(page, '识别与资源');
  await recognition.getByRole('radiogroup', { name: '同时识别的进程：自动或指定' }).getByText('指定').click();
  await recognition.getByLabel('同时识别的进程', { exact: true }).fill('32');
  await expect(recognition.getByText(/个进程会互相等待/)).toBeVisible();
  await recognition.getByLabel('同时识别的进程', { exact: true }).fill('33');
  await recognition.getByRole('button', { name: '保存' }).click();
  await expect(recognition.getByText('同时识别的进程应为1至32之间的整数，或选“自动”')).toBeVisible();
  await recognition.getByLabel('同时识别的进程', { exact: true }).fill('1');
  await recognition.getByRole('button', { name: '保存' }).click();
  await page.reload();
  await expect(recognition.getByLabel('同时识别的进程', { exact: true })).toHaveValue('1');

  const thresholds = await openSection(page, '评查阈值');
  await thresholds.getByLabel('字迹把握下限', { exact: true }).fill('70');
  await thresholds.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('修改评查阈值，已保存')).toBeVisible();
  await thresholds.getByRole('button', { name: '字迹把握下限恢复默认' }).click();
  await expect(thresholds.getByLabel('字迹把握下限', { exact: true })).toHaveValue('55');
  await thresholds.getByRole('button', { name: '放弃修改' }).click();
  await expect(page.getByText('有修改没有保存')).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(thresholds.getByLabel('字迹把握下限', { exact: true })).toHaveValue('55');

  await expect((await openSection(page, '行业参数')).getByRole('row', { name: /市场监管.*立案期限.*15个工作日/ })).toBeVisible();
  await expect((await openSection(page, '字体')).getByRole('row', { name: /仿宋_GB2312/ })).toContainText(/有|没有/);

  const holidays = await openSection(page, '节假日与调休');
  await holidays.getByRole('button', { name: '导出', exact: true }).click();
  const saving = page.getByRole('dialog', { name: /导出节假日安排/ });
  await goToFolder(saving, '节假日');
  await saving.getByRole('button', { name: '导出到这里' }).click();
  await expect(page.getByText(/节假日安排已保存到：.*节假日安排\.xlsx/)).toBeVisible();
  await holidays.getByRole('button', { name: '导入', exact: true }).click();
  const picker = page.getByRole('dialog', { name: '导入节假日安排', exact: true });
  await goToFolder(picker, '节假日');
  await picker.getByRole('button', { name: '节假日安排.xlsx' }).click();
  await expect(page.getByRole('dialog', { name: '导入节假日安排：核对结果' }).getByRole('status')).toContainText('没有可以导入的改动');
});

test('no section holds a barrier, and all can be reached with the keyboard and at 150 %', async ({ start, sampleWorkspace }) => {
  expect(sampleWorkspace).toContain(WORKSPACE_NAME);
  const { page } = await start();
  await openWorkspace(page, WORKSPACE_NAME);
  await page.getByRole('button', { name: '设置', exact: true }).click();
  const sections = page.getByRole('navigation', { name: '设置分类' }).getByRole('link');
  await expect(sections).toHaveCount(8);
  await page.setViewportSize({ width: 911, height: 512 });
  for (const section of await sections.all()) {
    await section.focus();
    await page.keyboard.press('Enter');
    await expect(section).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    await expect(page.getByText(/^正在读取/)).toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
});
