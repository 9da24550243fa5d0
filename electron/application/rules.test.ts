import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOLIDAY_YEARS, type HolidayYear } from '../../shared/calendar';
import type { Finding } from '../../shared/model';
import { fakeFile, writeFiles } from './testing';
import { openBench, type TestBench } from './testing-application';

/** Day 90 is 2024-06-10, 端午节: the decision of the 11th is in time as long as that day is a day off. */
const CASE = fakeFile([
  '某县水务局\n立案审批表\n案由：涉嫌擅自取水\n当事人：某县青石制砖有限公司\n立案日期：2024年3月12日\n负责人意见：同意立案',
  '某县水务局\n行政处罚决定书\n某水罚决〔2024〕3号\n当事人：某县青石制砖有限公司\n罚款人民币5000元\n2024年6月11日',
]);
const AGENCY = '某县水务局';
const WITHOUT: HolidayYear = { ...(HOLIDAY_YEARS.find(({ year }) => year === 2024) as HolidayYear), holidays: (HOLIDAY_YEARS.find(({ year }) => year === 2024)?.holidays ?? []).filter(({ name }) => name !== '端午节') };

let bench: TestBench;
beforeEach(async () => {
  bench = await openBench();
  writeFiles(bench.importFolder, { 'A.pdf': CASE });
  await bench.importAll();
  await call()['cases.setKind']({ caseId: 'A', kind: 'penalty-ordinary' });
});
afterEach(() => bench.dispose());

const call = () => bench.application.implementation;
const ninety = async (): Promise<Finding | undefined> => (await bench.detail('A')).findings.find(({ title }) => title === '九十日内作出决定');

describe('holidays of the workspace', () => {
  it('move the last day of a term, stay over a restart, and give way to the bundled ones again', async () => {
    expect(await ninety()).toMatchObject({ status: 'pass' });
    await call()['batch.set']({ ...(await call()['batch.get']({})), reviewer: '王评查' });
    expect(await call()['holidays.set']({ years: [WITHOUT] })).toMatchObject([{ data: { year: 2024 }, by: '王评查' }]);
    expect((await ninety())?.message).toContain('第90日为2024-06-10；决定书载明2024-06-11，超期1日');
    expect((await ninety())?.status).not.toBe('pass');
    bench = await bench.restart();
    expect((await ninety())?.status).not.toBe('pass');
    await call()['holidays.set']({ years: [] });
    expect(await ninety()).toMatchObject({ status: 'pass' });
  });

  it('that cannot be true are refused with the day, and nothing changes', async () => {
    const wrong = { ...WITHOUT, makeUpWorkdays: ['2024-06-11'] };
    await expect(call()['holidays.set']({ years: [wrong] })).rejects.toThrow(/2024年6月11日（星期二）本来就是工作日.*没有保存/);
    await expect(call()['holidays.set']({ years: [WITHOUT, WITHOUT] })).rejects.toThrow(/同一年份出现了两次/);
    expect(await call()['holidays.get']({})).toEqual([]);
  });

  it('go out as workbook and YAML and are read back without being kept', async () => {
    await call()['holidays.set']({ years: [WITHOUT] });
    const folder = path.join(bench.root, '数据');
    mkdirSync(folder);
    for (const format of ['xlsx', 'yaml'] as const) {
      const { path: file } = await call()['holidays.export']({ format, folder });
      const reading = await call()['holidays.read']({ file });
      expect(reading.faults).toEqual([]);
      expect(reading.years.map(({ year }) => year)).toEqual(HOLIDAY_YEARS.map(({ year }) => year));
      expect(reading.years.find(({ year }) => year === 2024)).toEqual(WITHOUT);
    }
    writeFileSync(path.join(folder, '假的.xlsx'), 'no workbook');
    await expect(call()['holidays.read']({ file: path.join(folder, '假的.xlsx') })).rejects.toThrow(/假的\.xlsx/);
    await expect(call()['holidays.read']({ file: path.join(folder, '没有.yaml') })).rejects.toThrow(/读不到.*没有改动/);
    expect((await call()['holidays.get']({})).length).toBe(1);
  });
});

describe('agencies of the workspace', () => {
  it('are listed with their sector by name, and are checked by the sector that a person sets', async () => {
    expect(await call()['agencies.list']({})).toEqual([{ name: AGENCY, cases: 1, sectorByName: '水利', set: null }]);
    const set = { name: AGENCY, sector: '市场监管', vertical: false, superior: '' };
    expect(await call()['agencies.set']({ agencies: [set] })).toMatchObject([{ sectorByName: '水利', set }]);
    const remarks = async () => (await bench.detail('A')).findings.map(({ message }) => message).join('');
    expect(await remarks()).not.toContain('“水利”领域，没有已知的天数规定');
    await call()['agencies.set']({ agencies: [] });
    expect(await remarks()).toContain('“水利”领域，没有已知的天数规定');
  });

  it('of a sector that is not known are refused', async () => {
    await expect(call()['agencies.set']({ agencies: [{ name: AGENCY, sector: '养殖', vertical: false, superior: '' }] })).rejects.toThrow(/没有“养殖”这个行业/);
  });

  it('under vertical leadership get no order by default, and their superior is named', async () => {
    const { findings } = await bench.detail('A');
    const problem = findings.find(({ status }) => status === 'problem' || status === 'confirm');
    await call()['findings.answer']({ caseId: 'A', findingId: problem?.id ?? '', verdict: 'accepted', reason: '' });
    await call()['agencies.set']({ agencies: [{ name: AGENCY, sector: null, vertical: true, superior: '某市水务局' }] });
    await call()['batch.set']({ ...(await call()['batch.get']({})), copyTo: '某县人民政府' });
    const { folder } = await call()['exports.run']({ folder: null, caseIds: null });
    expect(readdirSync(folder).filter((file) => file.startsWith('行政执法监督意见书'))).toEqual([]);
    const name = readdirSync(folder).find((file) => file.startsWith('告知函')) ?? '';
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(readFileSync(path.join(folder, name)).buffer);
    const texts: string[] = [];
    workbook.worksheets[0]?.eachRow((row) => texts.push(row.getCell(1).text));
    expect(texts).toContain('某市水务局：');
    expect(texts.join('\n')).toContain('依据《驻马店市行政执法监督办法》第三条第四款，现将上述问题告知你单位');
    expect(texts).toContain('抄送：某县人民政府。');
  });
});

describe('the confidence below which a problem is only asked about', () => {
  it('turns problems into questions when it is raised above what was read, and back', async () => {
    await call()['holidays.set']({ years: [WITHOUT] });
    // A sector whose rules say how days are counted: the overrun by one day is asserted.
    await call()['agencies.set']({ agencies: [{ name: AGENCY, sector: '市场监管', vertical: false, superior: '' }] });
    expect(await ninety()).toMatchObject({ status: 'problem' });
    const settings = await call()['batch.get']({});
    await call()['batch.set']({ ...settings, doubtPercent: 100 });
    expect(await ninety()).toMatchObject({ status: 'confirm', message: expect.stringContaining('识别把握不足') as string });
    await call()['batch.set']({ ...settings, doubtPercent: 60 });
    expect(await ninety()).toMatchObject({ status: 'problem' });
  });
});
