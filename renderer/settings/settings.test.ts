import { describe, expect, it } from 'vitest';
import { sectorParameters } from '../../shared/checks/sector-words';
import { SECTORS } from '../../shared/checks/sectors';
import { DEFAULT_BATCH } from '../../shared/model';
import { settingsOf, withAgency } from './agencies';
import { BATCH_FIELDS, defaultText, DOCUMENT_FIELDS, fieldFault, THRESHOLD_FIELDS, withFields } from './batchFields';
import { hasFont } from './fonts';
import { findPackages } from './licences';
import { memoryText, numberFault, resourceDoubts } from './resources';
import { sectionOf } from './sections';
import { sectorRows } from './sectorRows';

const ALL = [...BATCH_FIELDS, ...DOCUMENT_FIELDS, ...THRESHOLD_FIELDS];
const field = (name: string) => {
  const found = ALL.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no field ${name}`);
  return found;
};

describe("the batch's settings", () => {
  it('stand in the form each once, with defaults that the form itself accepts', () => {
    expect(ALL.map(({ name }) => name).sort()).toEqual(Object.keys(DEFAULT_BATCH).sort());
    expect(ALL.filter((one) => fieldFault(one, DEFAULT_BATCH[one.name]) !== null)).toEqual([]);
    expect([defaultText(field('rectificationDays')), defaultText(field('contact'))]).toEqual(['30日', '空']);
  });

  it.each([
    ['organ', '  ', '请填写评查机关'],
    ['noticePrefix', '驻司执监意〔2026〕', '代字中不要写年份、括号和数字，程序会自动加上'],
    ['noticeNumberFrom', 0, '起始编号应为1至99999之间的整数'],
    ['noticeNumberFrom', 1.5, '起始编号应为1至99999之间的整数'],
    ['rectificationDays', 366, '整改期限应为1至365之间的整数'],
    ['doubtPercent', null, '字迹把握下限应为0至100之间的整数'],
    ['doubtPercent', 100, null],
    ['reviewer', '', null],
    ['copyTo', '甲'.repeat(101), '抄送机关最多100个字'],
  ])('%s of %j: %s', (name, value, fault) => expect(fieldFault(field(name), value)).toBe(fault));

  it('are stored without blanks around texts, and those of other sections stay', () => {
    const before = { ...DEFAULT_BATCH, reviewer: '王评查' };
    expect(withFields(before, DOCUMENT_FIELDS, { ...before, organ: ' 遂平县司法局 ', reviewer: '别人' })).toEqual({ ...before, organ: '遂平县司法局' });
  });
});

describe('the settings of this PC', () => {
  it('are whole numbers within limits, or left to the program', () => {
    expect(numberFault('进程', null, [1, 32])).toBeNull();
    expect([1, 32].map((n) => numberFault('进程', n, [1, 32]))).toEqual([null, null]);
    for (const n of [0, 33, 2.5, undefined]) expect(numberFault('进程', n, [1, 32])).toBe('进程应为1至32之间的整数，或选“自动”');
  });

  it('are doubted when they ask for more than the PC has', () => {
    const machine = { cores: 4, totalMb: 8192, recommended: { workers: 2, workerMemoryMb: 1434 } };
    expect(resourceDoubts({ workers: null, workerMemoryMb: null }, machine)).toEqual([]);
    expect(resourceDoubts({ workers: 4, workerMemoryMb: null }, machine)).toEqual([]);
    expect(resourceDoubts({ workers: 5, workerMemoryMb: 1000 }, machine)).toEqual(['本机只有4个核心，5个进程会互相等待，不会更快。']);
    expect(resourceDoubts({ workers: null, workerMemoryMb: 4000 }, machine)).toEqual(['2个进程最多可占用7.8 GB，而本机内存共8.0 GB，其他程序可能变慢。']);
    expect([memoryText(800), memoryText(2048)]).toEqual(['800 MB', '2.0 GB']);
  });
});

describe('other sections', () => {
  it('show only what belongs to the PC while no workspace is open', () => {
    expect([sectionOf('documents', true), sectionOf('documents', false), sectionOf('about', false), sectionOf('别的', true)]).toEqual(['documents', 'recognition', 'about', 'batch']);
  });

  it('replace what was said of one agency and keep the others', () => {
    const set = { name: '甲局', sector: '水利', vertical: false, superior: '' };
    const agencies = [{ name: '甲局', cases: 1, sectorByName: '通用', set }, { name: '乙局', cases: 2, sectorByName: '通用', set: null }];
    const next = { ...settingsOf({ name: '乙局', cases: 2, sectorByName: '通用', set: null }), vertical: true };
    expect(withAgency(agencies, next)).toEqual([set, { name: '乙局', sector: null, vertical: true, superior: '' }]);
    expect(withAgency(agencies, { ...set, sector: null })).toEqual([{ ...set, sector: null }]);
  });

  it('give every sector a line, with 待核 where its rules were not read', () => {
    const rows = sectorRows(SECTORS.map((sector) => ({ name: sector.name, parameters: sectorParameters(sector) })));
    expect(new Set(rows.map(({ sector }) => sector)).size).toBe(SECTORS.length);
    expect(rows.filter(({ sector }) => sector === '市场监管').map(({ span }) => span)).toEqual([7, 0, 0, 0, 0, 0, 0]);
    expect(rows.find(({ sector }) => sector === '城市管理')).toMatchObject({ value: '按一般规定', certainty: 'X', span: 1 });
  });

  it('tell a font that is there from one for which another is drawn', () => {
    const widths: Readonly<Record<string, number>> = { monospace: 60, serif: 50, 'sans-serif': 55 };
    const measure = (list: string) => (list.startsWith('"宋体"') ? 50 : (widths[list.split(', ').at(-1) ?? ''] ?? 0));
    expect([hasFont('宋体', measure), hasFont('仿宋_GB2312', measure)]).toEqual([true, false]);
  });

  it('find packages by name and licence', () => {
    const one = (name: string, licence: string) => ({ name, version: '1.0.0', licence, text: null });
    const packages = [one('antd', 'MIT'), one('sharp', 'Apache-2.0'), one('@ant-design/icons', 'MIT')];
    expect(findPackages(packages, 'ANT mit').map(({ name }) => name)).toEqual(['antd', '@ant-design/icons']);
    expect(findPackages(packages, ' ')).toHaveLength(3);
    expect(findPackages(packages, 'GPL')).toEqual([]);
  });
});
