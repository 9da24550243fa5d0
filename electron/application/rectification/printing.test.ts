import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWorkbook, sheetText } from '../../../test/support/read-workbook';
import { AGENCY, openLedgerBench, OTHER_AGENCY, type LedgerBench } from './testing';

let own: LedgerBench;
let folder = '';
beforeEach(async () => {
  own = await openLedgerBench('2025-08-25');
  folder = path.join(own.bench().root, '导出');
  mkdirSync(folder);
});
afterEach(() => own.bench().dispose());

const textOfFile = async (file: string): Promise<string> => (await readWorkbook(file)).worksheets.map(sheetText).join('\n');

describe('a document as a workbook', () => {
  it('is the draft as it stands, marked, and once issued what was frozen', async () => {
    const { summary, revision } = await own.draft();
    const { noticeId } = summary;
    const draft = await own.call()['notices.export']({ noticeId, folder });
    expect([draft.kind, path.dirname(draft.path)]).toEqual(['行政执法监督意见书', folder]);
    expect(await textOfFile(draft.path)).toContain('【草稿，尚未签发】');
    await own.call()['notices.issue']({ noticeId, revision, on: '2025-08-25', confirmIssuer: false });
    const { verdicts } = await own.bench().detail('A');
    for (const { findingId } of verdicts) await own.call()['findings.answer']({ caseId: 'A', findingId, verdict: 'rejected', reason: '复查' });
    const issued = await textOfFile((await own.call()['notices.export']({ noticeId, folder })).path);
    expect(issued).toMatch(/驻司执监意〔2025〕1号[\s\S]*2025年8月25日/);
    expect(issued).toContain('其中2卷发现问题');
    expect(issued).not.toContain('草稿');
    await own.call()['notices.void']({ noticeId, on: '2025-08-25', reason: '有误' });
    expect(await textOfFile((await own.call()['notices.export']({ noticeId, folder })).path)).toContain('【已作废】');
  });

  it('is refused for a document that is not there', async () => {
    await expect(own.call()['notices.export']({ noticeId: '没有', folder })).rejects.toMatchObject({ code: 'notice-missing' });
  });
});

describe('an export of the batch', () => {
  const letters = async () => {
    const { files } = await own.call()['exports.run']({ folder: null, caseIds: null });
    return files.filter(({ kind }) => kind === '行政执法监督意见书' || kind === '告知函').map((file) => path.basename(file.path));
  };

  it('holds issued documents once, and a draft on what stands in none', async () => {
    await own.issued('2025-08-25');
    expect(await letters()).toEqual([`行政执法监督意见书_驻司执监意〔2025〕1号_${AGENCY}.xlsx`, `行政执法监督意见书_驻司执监意〔2025〕2号_草稿_${OTHER_AGENCY}.xlsx`]);
    await own.accept('A', 1);
    expect(await letters()).toEqual([
      `行政执法监督意见书_驻司执监意〔2025〕1号_${AGENCY}.xlsx`, `行政执法监督意见书_驻司执监意〔2025〕3号_草稿_${AGENCY}.xlsx`, `行政执法监督意见书_驻司执监意〔2025〕2号_草稿_${OTHER_AGENCY}.xlsx`,
    ]);
  });

  it('tells the superior of an organ under vertical leadership (Art. 3(4))', async () => {
    await own.call()['agencies.set']({ agencies: [{ name: AGENCY, sector: null, vertical: true, superior: '省局' }] });
    expect(await letters()).toEqual([`告知函_草稿_${AGENCY}.xlsx`, expect.stringContaining(OTHER_AGENCY)]);
  });
});

describe('the ledger as a workbook', () => {
  it('holds the lines of the filter, and 复核后 where an objection changed a score; so does the register of case files', async () => {
    await own.issued('2025-08-25');
    await own.issued('2025-08-25', OTHER_AGENCY);
    const { objectionId } = await own.call()['objections.receive']({ on: '2025-08-25', agency: AGENCY, caseIds: ['A'], noticeId: null, grounds: '检验期间应扣除', rule: null, files: [] });
    for (const { findingId } of (await own.bench().detail('A')).verdicts) await own.call()['findings.answer']({ caseId: 'A', findingId, verdict: 'rejected', reason: '异议成立' });
    await own.call()['objections.decide']({ objectionId, on: '2025-08-25', outcome: 'upheld', note: '采纳', files: [] });
    const { path: file, kind } = await own.call()['ledger.export']({ filter: { agency: AGENCY }, folder });
    const text = await textOfFile(file);
    expect([kind, text.includes(AGENCY), text.includes(OTHER_AGENCY)]).toEqual(['整改台账', true, false]);
    expect(text).toMatch(/复核后[\d.]+分，.+（原[\d.]+分，.+）/);
    const { files } = await own.call()['exports.run']({ folder: null, caseIds: null });
    expect(await textOfFile(files.find((written) => written.kind === '案卷评查情况登记表')?.path ?? '')).toMatch(/复核后[\d.]+分/);
  });
});
