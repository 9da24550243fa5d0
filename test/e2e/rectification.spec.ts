import AxeBuilder from '@axe-core/playwright';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, SAMPLE_TITLE, test, WORKSPACE_NAME } from './support/fixtures';
import { openCase, openTab, openWorkspace } from './support/steps';
import { readWorkbook, sheetText } from '../support/read-workbook';

/** The local day so many days before today, ISO. */
function daysAgo(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() - days);
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
}

async function noBarriers(page: Page): Promise<void> {
  // Colours of what is fading in are not those it will have.
  await page.evaluate(() => Promise.all(document.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations !== Infinity).map((one) => one.finished.catch(() => one))));
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
  const hard = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(hard.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}

/** Exports what the screen shows into the user's folder; the path that was said. */
async function exported(page: Page, what: string): Promise<string> {
  await page.getByRole('button', { name: '导出Excel' }).click();
  await page.getByRole('dialog', { name: `导出${what}：选择保存位置` }).getByRole('button', { name: '导出到这里' }).click();
  const said = page.getByText(new RegExp(`${what}已保存到：.*\\.xlsx`));
  await expect(said).toBeVisible();
  return (await said.innerText()).replace(/^.*已保存到：/, '');
}

/** Accepts the first two findings of the sample, and drafts an 意见书 on them. */
async function draftOpinion(page: Page): Promise<void> {
  await openWorkspace(page, WORKSPACE_NAME);
  await openCase(page, SAMPLE_TITLE);
  const findings = await openTab(page, '检查发现');
  for (let answered = 0; answered < 2; answered += 1) {
    await findings.getByRole('article').nth(answered).getByRole('button', { name: /^采纳/ }).click();
    await expect(findings.getByRole('article').nth(answered).getByText(/已采纳/)).toBeVisible();
  }
  await page.getByRole('button', { name: '返回案卷列表' }).click();
  await page.getByRole('button', { name: '整改台账' }).click();
  await expect(page.getByText('台账还是空的', { exact: false })).toBeVisible();
  await noBarriers(page);
  await page.getByRole('main').getByRole('button', { name: '起草文书' }).click();
  const dialog = page.getByRole('dialog', { name: '起草文书' });
  await expect(dialog.getByRole('radio', { name: /行政执法监督意见书/ })).toBeChecked();
  await noBarriers(page);
  await dialog.getByRole('button', { name: '起草', exact: true }).click();
  await expect(page.getByRole('article', { name: '文书正文' })).toContainText('责令');
}

/** Issues the draft on the screen. */
async function issue(page: Page, on: string): Promise<void> {
  await page.getByRole('button', { name: '签发…' }).click();
  const dialog = page.getByRole('dialog', { name: /^签发/ });
  await expect(dialog.getByText('签发后内容固定，不能再改')).toBeVisible();
  await dialog.getByLabel('签发日期').fill(on);
  const confirm = dialog.getByRole('checkbox');
  if ((await confirm.count()) > 0) await confirm.check();
  await dialog.getByRole('button', { name: '签发并固定内容' }).click();
  await expect(page.getByRole('list', { name: '整改步骤' })).toBeVisible();
}

/** Makes an entry: opens its form, fills it, and sends it. */
async function enter(page: Page, title: string, on: string, fill: (dialog: Locator) => Promise<void> = async () => undefined): Promise<void> {
  await page.getByRole('region', { name: '办理', exact: true }).getByRole('button', { name: title }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.locator('#entry-on').fill(on);
  await fill(dialog);
  await dialog.getByRole('button', { name: title, exact: true }).click();
  await expect(dialog).toBeHidden();
}

const state = (page: Page) => page.getByRole('banner').locator('.ant-tag');

test('from review over issue, receipt, report and verification to closing', async ({ start, sampleWorkspace, folders }) => {
  expect(sampleWorkspace).toContain(WORKSPACE_NAME);
  writeFileSync(path.join(folders.home, '整改报告.pdf'), '%PDF-1.4 整改');
  const { page } = await start();
  await draftOpinion(page);

  const paper = page.getByRole('article', { name: '文书正文' });
  const words = page.getByLabel('监督来源的文字');
  const original = await words.inputValue();
  await words.fill('根据年度评查计划，对你单位的案卷进行了评查。');
  await words.blur();
  await expect(paper).toContainText('根据年度评查计划');
  await page.getByRole('button', { name: '恢复监督来源' }).click();
  await expect(words).toHaveValue(original);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(paper).toContainText('根据年度评查计划');
  const situation = page.getByRole('combobox', { name: /的情形$/ }).first();
  await situation.click();
  await page.locator('.ant-select-item-option').filter({ hasText: '第四项' }).click();
  await expect(page.getByText(/已改，程序建议第.项/)).toBeVisible();
  await expect(paper).toContainText('第四项“其他违反法律、法规、规章的情形”');
  await noBarriers(page);

  await issue(page, daysAgo(10));
  await expect(state(page)).toHaveText('已签发');
  await page.getByRole('tab', { name: '文书正文' }).click();
  await expect(paper).toContainText('根据年度评查计划');
  await expect(paper).toContainText(/〔\d{4}〕1号/);
  await expect(page.getByRole('button', { name: '登记整改报告' })).toBeDisabled();

  await enter(page, '登记送达', daysAgo(8), (dialog) => dialog.getByLabel('收件人').fill('李收件'));
  await expect(state(page)).toHaveText('整改中');
  await expect(page.getByLabel('办理情况')).toContainText(/届满.*还有\d+日/);
  await noBarriers(page);
  const letter = await readWorkbook(await exported(page, '行政执法监督意见书'));
  expect(letter.worksheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['行政执法监督意见书', '整改情况报告表', '送达回证']));
  expect(letter.worksheets.map(sheetText).join('\n')).toContain('根据年度评查计划');

  await page.getByRole('button', { name: '返回整改台账' }).click();
  const list = page.getByRole('region', { name: '台账列表' });
  await expect(list.getByText('整改中')).toHaveCount(2);
  await list.getByLabel('只看逾期').check();
  await expect(list.getByText('没有符合条件的问题')).toBeVisible();
  await list.getByRole('button', { name: '清除筛选' }).click();
  await noBarriers(page);
  const [ledger] = (await readWorkbook(await exported(page, '整改台账'))).worksheets;
  expect(ledger === undefined ? '' : sheetText(ledger)).toMatch(/〔\d{4}〕1号[^]*整改中/);
  await list.getByRole('link', { name: /〔\d{4}〕1号/ }).first().click();

  await enter(page, '登记整改报告', daysAgo(1), async (dialog) => {
    await dialog.getByRole('button', { name: '添加附件…' }).click();
    await page.getByRole('dialog', { name: '添加附件' }).getByRole('button', { name: '整改报告.pdf' }).click();
    await expect(dialog.getByRole('list', { name: '附件' })).toContainText('整改报告.pdf');
  });
  await expect(state(page)).toHaveText('已报告');
  await enter(page, '登记核查', daysAgo(0), (dialog) => dialog.getByLabel('核查人').fill('赵核查'));
  await expect(state(page)).toHaveText('已核查');
  await enter(page, '销号', daysAgo(0));
  await expect(state(page)).toHaveText('销号');
  await page.getByRole('tab', { name: /办理记录/ }).click();
  const history = page.getByRole('list', { name: '办理记录' });
  await expect(history).toContainText('整改报告.pdf');
  await expect(history).toContainText('核查：整改到位');

  await enter(page, '恢复跟踪', daysAgo(0), (dialog) => dialog.getByLabel('理由').fill('复查发现反弹'));
  await expect(state(page)).toHaveText('整改中');
});

test('from refusal and an ended term to the 决定书', async ({ start, sampleWorkspace }) => {
  expect(sampleWorkspace).toContain(WORKSPACE_NAME);
  const { page } = await start();
  await draftOpinion(page);
  await issue(page, daysAgo(80));
  await enter(page, '登记送达', daysAgo(75));
  await expect(state(page)).toHaveText(/^逾期\d+日$/);

  await page.getByRole('button', { name: '返回整改台账' }).click();
  const reminders = page.getByRole('region', { name: '期限提醒' });
  await expect(reminders).toContainText(/逾期\d+日.*整改报告.*2项问题/);
  await noBarriers(page);
  await reminders.getByRole('link').first().click();

  await enter(page, '登记拒不纠正', daysAgo(5), (dialog) => dialog.getByLabel('理由').fill('认为程序合法'));
  await expect(state(page)).toHaveText('拒不纠正');
  await page.getByRole('button', { name: /^起草决定书/ }).click();
  await expect(page.getByRole('heading', { name: '行政执法监督决定书', level: 1 })).toBeVisible();
  await expect(page.getByRole('article', { name: '文书正文' })).toContainText('拒不纠正');
  await issue(page, daysAgo(4));
  await expect(page.getByRole('heading', { name: /行政执法监督决定书 .*〔\d{4}〕1号/ })).toBeVisible();

  await enter(page, '登记处理方式', daysAgo(3), async (dialog) => expect(dialog.getByLabel('依据')).toHaveValue(/第十七条第一款/));
  await enter(page, '登记移送', daysAgo(3), (dialog) => dialog.getByLabel('接收机关名称').fill('市纪委监委'));
  await page.getByRole('tab', { name: /办理记录/ }).click();
  await expect(page.getByRole('list', { name: '办理记录' })).toContainText('移送纪检监察机关');

  await page.getByRole('button', { name: '作废…' }).click();
  const dialog = page.getByRole('dialog', { name: /^作废/ });
  await dialog.getByLabel('作废理由').fill('文字有误');
  await dialog.getByRole('button', { name: '作废', exact: true }).click();
  await expect(page.getByRole('alert').getByText(/作废：文字有误/)).toBeVisible();
  await page.getByRole('link', { name: '意见书', exact: true }).click();
  await expect(state(page)).toHaveText('拒不纠正');
});
