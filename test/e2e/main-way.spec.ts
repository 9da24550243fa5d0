import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, giveSample, SAMPLE_NAME, SAMPLE_TITLE, test } from './support/fixtures';
import { readScoreWorkbook } from './support/score-workbook';
import { goToFolder, makeWorkspace, openCase, openItem, openTab, previewImport, total, waitUntilRecognised } from './support/steps';

test('from a folder of scans to a score sheet in Excel', async ({ start, folders }) => {
  giveSample(folders.home);
  const { page } = await start();

  await makeWorkspace(page, '二〇二六年评查');
  const preview = await previewImport(page, '待评案卷');
  await expect(preview.getByText('将导入1卷')).toBeVisible();
  await expect(preview.getByRole('row', { name: new RegExp(SAMPLE_NAME) })).toContainText('PDF文件');
  await preview.getByRole('button', { name: '开始导入' }).click();

  const job = page.getByRole('region', { name: '导入与识别进度' });
  await expect(job.getByText(/页面\d+\/17页/)).toBeVisible({ timeout: 60_000 });
  await expect(job.getByText(/每分钟\d+页/)).toBeVisible({ timeout: 120_000 });
  await waitUntilRecognised(page);
  const row = page.getByRole('row', { name: new RegExp(SAMPLE_TITLE) });
  await expect(row).toContainText('行政处罚（普通程序）');
  await expect(row).toContainText('泌阳县水利局');

  await openCase(page, SAMPLE_TITLE);
  const findings = await openTab(page, '检查发现');
  const late = findings.getByRole('article', { name: '九十日内作出决定' });
  await expect(late).toContainText('《行政处罚法》第60条');
  await late.getByRole('button', { name: /第13页/ }).click();
  await expect(page.getByRole('spinbutton', { name: '页码' })).toHaveValue('13');
  const frame = page.getByRole('img', { name: /依据所在位置：.*2025年6月20日/ });
  await expect(frame).toBeInViewport();
  const sheetBox = await page.locator('.sheet[data-page="13"]').boundingBox();
  const frameBox = await frame.boundingBox();
  expect(frameBox !== null && sheetBox !== null && frameBox.x >= sheetBox.x && frameBox.x + frameBox.width <= sheetBox.x + sheetBox.width).toBe(true);

  const veto = await openItem(page, '告知并依法举行听证');
  await veto.getByLabel('评查说明').fill('卷外补充材料证明已口头告知听证权利');
  await veto.getByLabel('不否决').click();
  await expect(veto).toContainText('已评');
  await expect(page.getByText('一票否决')).toBeHidden();
  const before = Number(await total(page));
  expect(before).toBeGreaterThan(0);

  const item = await openItem(page, '调查终结报告');
  await item.getByRole('button', { name: '自拟扣分' }).click();
  await item.getByLabel('扣分理由').fill('=处罚建议没有写明裁量理由');
  await item.getByLabel('每处扣分').fill('1.5');
  await item.getByRole('button', { name: '保存扣分' }).click();
  await expect(item).toContainText('已评');
  await expect(item.getByText('=处罚建议没有写明裁量理由')).toBeVisible();
  await expect.poll(async () => Number(await total(page))).toBeLessThan(before);
  const after = await total(page);

  await page.getByRole('button', { name: '返回案卷列表' }).click();
  await expect(row).toContainText(after);
  await page.getByRole('button', { name: '导出结果' }).click();
  const picker = page.getByRole('dialog', { name: /导出结果：选择保存位置/ });
  await goToFolder(picker, '待评案卷');
  await expect(picker.getByLabel('文件夹路径')).toHaveValue(/待评案卷$/);
  await picker.getByRole('button', { name: '导出到这里' }).click();
  const done = page.getByRole('dialog', { name: '导出结果' });
  await expect(done.getByText(/导出完成，共\d+个文件/)).toBeVisible({ timeout: 60_000 });
  await expect(done.getByRole('list', { name: '导出的文件' })).toContainText('行政执法监督意见书');

  const files = readdirSync(folders.home, { recursive: true, encoding: 'utf8' });
  const file = files.find((name) => /评分表[^\\/]*\.xlsx$/.test(name));
  expect(file).toBeDefined();
  const workbook = await readScoreWorkbook(path.join(folders.home, file ?? ''));
  const line = workbook.item('调查终结报告');
  expect(line.get('扣分理由')).toContain('=处罚建议没有写明裁量理由');
  expect(Number(line.get('扣分'))).toBeGreaterThanOrEqual(1.5);
  expect(Number(line.get('扣分')) + Number(line.get('得分'))).toBe(Number(line.get('分值')));
  expect(Number(workbook.total)).toBe(Number(after));
  expect(workbook.text).toContain('卷外补充材料证明已口头告知听证权利');
});
