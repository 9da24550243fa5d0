import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, SAMPLE_NAME, test } from './support/fixtures';
import { project } from './support/hosts';
import { makeWorkspace, previewImport, waitUntilRecognised } from './support/steps';

test('files that cannot be read are named, and the rest goes on', async ({ start, folders }) => {
  const folder = path.join(folders.home, '待评案卷');
  mkdirSync(path.join(folder, '好的案卷'), { recursive: true });
  cpSync(path.join(project, 'test/fixtures/sample/文旅-星野网络超时营业案/扫描001.jpg'), path.join(folder, '好的案卷/001.jpg'));
  writeFileSync(path.join(folder, '不是PDF.pdf'), '这不是PDF文件');
  writeFileSync(path.join(folder, '截断.pdf'), readFileSync(path.join(project, 'test/fixtures/sample', `${SAMPLE_NAME}.pdf`)).subarray(0, 20_000));
  writeFileSync(path.join(folder, '说明.docx'), 'x');
  const { page } = await start();
  await makeWorkspace(page, '坏文件');

  const preview = await previewImport(page, '待评案卷');
  await expect(preview).toContainText('以下1项不是案卷，不会导入');
  await expect(preview).toContainText('说明.docx');
  await preview.getByRole('button', { name: '开始导入' }).click();
  await waitUntilRecognised(page);

  const job = page.getByRole('region', { name: '导入与识别进度' });
  await job.getByRole('button', { name: /处出错，其余照常进行/ }).click();
  await expect(job.getByRole('listitem').filter({ hasText: '不是PDF' })).toContainText(/[\u4e00-\u9fff]/);
  await expect(job.getByRole('listitem').filter({ hasText: '截断' })).not.toHaveCount(0);
  await expect(page.getByRole('row', { name: /好的案卷/ })).toContainText('待评查');

  await page.getByRole('combobox', { name: '按情况筛选' }).click();
  await page.getByRole('option', { name: '有错误' }).or(page.locator('.ant-select-item-option', { hasText: '有错误' })).first().click();
  await expect(page.getByRole('row', { name: /不是PDF/ })).toContainText('处错误');
  await expect(page.getByRole('row', { name: /好的案卷/ })).toHaveCount(0);
});
