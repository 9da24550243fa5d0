import type { Certainty } from '../model';
import type { TermRule } from './definition';

/** A sector's own value with where it comes from. */
export interface Sourced<T> {
  readonly value: T;
  readonly source: string;
  readonly certainty: Certainty;
  /** First day on which the value counts, ISO; absent: not known. */
  readonly from?: string;
}

/** Terms that differ between sectors (行业). */
export interface SectorTerms {
  /** 立案期限, from the clue. */
  readonly filingTerm: Sourced<TermRule> | null;
  /** 陈述申辩期. */
  readonly pleaTerm: Sourced<TermRule> | null;
  /** 结案后归档或填写结案表的期限, from full execution. */
  readonly closingTerm: Sourced<TermRule> | null;
  /** 当场处罚报所属机关备案（交材料归档）的期限, from the decision. */
  readonly summaryFilingTerm: Sourced<TermRule> | null;
  /** 归档期限, from the closing. */
  readonly archiveTerm: Sourced<TermRule> | null;
}
export type SectorTermName = keyof SectorTerms;

/** What a sector's own rules (部门规章) settle; null where the general law applies. */
export interface Sector extends SectorTerms {
  readonly name: string;
  /** Words in an agency's name that belong to the sector. */
  readonly agencies: RegExp;
  /** 听证数额: fines or confiscations from which a hearing must be offered. */
  readonly hearing: Sourced<{ readonly citizen: number; readonly organization: number }> | null;
  /** Whether the sector's rules say that the first day is not counted and the last day rolls forward. */
  readonly countingRule: boolean;
  /** Whether periods of hearing, announcement, testing … are outside the 90 days. */
  readonly suspension: Sourced<readonly string[]> | null;
  /** Days by which the 90 days may be extended on approval once; a further extension takes a collective or a superior decision. */
  readonly extension: Sourced<number> | null;
}
/** What of a sector has a value of its own or falls back on the general law. */
export type SectorValueName = SectorTermName | 'hearing' | 'suspension' | 'extension';

const wd = (count: number): TermRule => ({ count, unit: 'working-day' });

/** Henan's thresholds where no department has its own: 河南省政府令第204号第4条. */
export const HENAN_HEARING: Sourced<{ readonly citizen: number; readonly organization: number }> = {
  value: { citizen: 5_000, organization: 50_000 },
  source: '河南省政府令第204号第四条（2021-12-01起）',
  certainty: 'B',
  from: '2021-12-01',
};

/** Major penalties in Henan: 河南省重大行政处罚备案审查办法（省政府令第168号）第3条. */
export const HENAN_MAJOR: Sourced<{ readonly citizen: number; readonly organization: number }> = {
  value: { citizen: 10_000, organization: 100_000 },
  source: '河南省重大行政处罚备案审查办法（省政府令第168号）第三条',
  certainty: 'B',
};

const GENERAL = { filingTerm: null, pleaTerm: null, closingTerm: null, archiveTerm: null, summaryFilingTerm: null, hearing: null, countingRule: false, suspension: null, extension: null } as const;

/** The general law, used when the sector is unknown or has no rules here. */
export const GENERAL_SECTOR: Sector = { ...GENERAL, name: '通用', agencies: /(?!)/ };

/** Sectors with what is known of their own rules (domain.md §3.1). */
export const SECTORS: readonly Sector[] = [
  {
    ...GENERAL,
    name: '市场监管',
    agencies: /市场监督|市场监管|工商行政|药品监督|知识产权/,
    filingTerm: { value: wd(15), source: '市场监督管理行政处罚程序规定（立案十五个工作日）', certainty: 'A' },
    pleaTerm: { value: wd(5), source: '市场监督管理行政处罚程序规定第五十七条', certainty: 'A' },
    closingTerm: { value: wd(15), source: '市场监督管理行政处罚程序规定（结案）', certainty: 'A' },
    summaryFilingTerm: { value: wd(7), source: '市场监督管理行政处罚程序规定（七个工作日内交材料归档）', certainty: 'A' },
    hearing: { value: { citizen: 10_000, organization: 100_000 }, source: '市场监督管理行政处罚听证办法（听证数额）', certainty: 'A' },
    countingRule: true,
    suspension: { value: ['中止', '听证', '公告', '检测', '检验', '检疫', '鉴定', '辨认', '责令退款'], source: '市场监督管理行政处罚程序规定第六十四条', certainty: 'A' },
    extension: { value: 30, source: '市场监督管理行政处罚程序规定（经批准延长三十日）', certainty: 'A' },
  },
  {
    ...GENERAL,
    name: '生态环境',
    agencies: /生态环境|环境保护|环保/,
    filingTerm: { value: { count: 15, unit: 'day' }, source: '生态环境行政处罚办法（立案十五日）', certainty: 'A' },
    pleaTerm: { value: wd(5), source: '生态环境行政执法案卷评查细则（2024年修订版）第14条', certainty: 'A' },
    summaryFilingTerm: { value: wd(3), source: '生态环境行政处罚办法（三日内备案，是否为工作日待核，按工作日计）', certainty: 'C' },
    archiveTerm: { value: { count: 30, unit: 'day' }, source: '生态环境行政处罚文书范本（湖南，2024年）：结案起三十日归档，其他地方待核', certainty: 'C' },
    suspension: { value: ['中止', '听证', '公告', '监测', '鉴定', '送达'], source: '生态环境行政处罚办法', certainty: 'A' },
    extension: { value: 30, source: '生态环境行政处罚办法（经批准延长三十日）', certainty: 'A' },
  },
  {
    ...GENERAL,
    name: '农业农村',
    agencies: /农业|农村|畜牧|渔政|渔业|农机/,
    filingTerm: { value: wd(7), source: '农业行政处罚程序规定（立案七个工作日）', certainty: 'A' },
    summaryFilingTerm: { value: wd(2), source: '农业行政处罚程序规定（二日内交材料；水上办案自抵岸之日起）', certainty: 'A' },
    countingRule: true,
    extension: { value: 30, source: '农业行政处罚程序规定（经批准延长三十日）', certainty: 'A' },
  },
  {
    ...GENERAL,
    name: '交通运输',
    agencies: /交通|公路|道路运输|海事|航务|港航/,
    countingRule: true,
    extension: { value: 30, source: '交通运输行政执法程序规定（经批准延长三十日）', certainty: 'A' },
  },
  // What follows: no rule of the departments was read; the general law counts, and findings say so.
  { ...GENERAL, name: '城市管理', agencies: /城市管理|城管|综合执法|市容/ },
  { ...GENERAL, name: '卫生健康', agencies: /卫生|健康|疾病预防/ },
  { ...GENERAL, name: '应急管理', agencies: /应急|安全生产|消防/ },
  { ...GENERAL, name: '自然资源', agencies: /自然资源|国土|规划|林业/ },
  { ...GENERAL, name: '住房城乡建设', agencies: /住房|住建|建设|房产|房管/ },
  { ...GENERAL, name: '水利', agencies: /水利|水务|河务/ },
  { ...GENERAL, name: '文化旅游', agencies: /文化|旅游|文物|广电|体育|新闻出版|电影/ },
];

/**
 * The sector an agency belongs to by its name; the general law if none fits.
 * @param set name of the sector that a person set for the agency: it comes before the agency's name
 */
export function sectorOf(agency: string, set: string | null = null): Sector {
  return [GENERAL_SECTOR, ...SECTORS].find(({ name }) => name === set) ?? SECTORS.find((sector) => sector.agencies.test(agency)) ?? GENERAL_SECTOR;
}

/** The sector in messages: 「“城市管理”领域」, or that none was recognised. */
export const sectorText = (sector: Sector): string => (sector === GENERAL_SECTOR ? '未能识别所属领域' : `“${sector.name}”领域`);

/** Said with a finding that a sector's own value would change, where none is known; null where there is one. */
export function generalLawNote(sector: Sector, value: SectorValueName): string | null {
  if (sector[value] !== null) return null;
  return sector === GENERAL_SECTOR ? '未能识别所属领域，按一般规定核对，部门规章另有规定的从其规定' : `“${sector.name}”领域的部门规定未收录，按一般规定核对`;
}
