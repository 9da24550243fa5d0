/**
 * Days from which changed texts of statutes often cited in penalties are in force, for the question which text governs
 * the act (行政处罚法第37条). Compiled from the statutes' own closing articles and amendments as generally published, not
 * read again for this program: whatever rests on it only asks, and says 待核.
 */
const CHANGES: Readonly<Record<string, readonly string[]>> = {
  行政处罚法: ['2018-01-01', '2021-07-15'],
  食品安全法: ['2015-10-01', '2018-12-29', '2021-04-29'],
  食品安全法实施条例: ['2019-12-01'],
  药品管理法: ['2015-04-24', '2019-12-01'],
  医疗器械监督管理条例: ['2021-06-01'],
  化妆品监督管理条例: ['2021-01-01'],
  产品质量法: ['2018-12-29'],
  广告法: ['2015-09-01', '2018-10-26', '2021-04-29'],
  商标法: ['2014-05-01', '2019-11-01'],
  反不正当竞争法: ['2018-01-01', '2019-04-23', '2025-10-15'],
  市场主体登记管理条例: ['2022-03-01'],
  安全生产法: ['2014-12-01', '2021-09-01'],
  消防法: ['2019-04-23', '2021-04-29'],
  职业病防治法: ['2018-12-29'],
  传染病防治法: ['2013-06-29', '2025-09-01'],
  医师法: ['2022-03-01'],
  大气污染防治法: ['2016-01-01', '2018-10-26'],
  水污染防治法: ['2018-01-01'],
  固体废物污染环境防治法: ['2016-11-07', '2020-09-01'],
  噪声污染防治法: ['2022-06-05'],
  环境影响评价法: ['2016-09-01', '2018-12-29'],
  土地管理法: ['2020-01-01'],
  城乡规划法: ['2015-04-24', '2019-04-23'],
  建筑法: ['2019-04-23'],
  森林法: ['2020-07-01'],
  水法: ['2016-07-02'],
  野生动物保护法: ['2023-05-01'],
  动物防疫法: ['2021-05-01'],
  农产品质量安全法: ['2023-01-01'],
  种子法: ['2016-01-01', '2022-03-01'],
  农药管理条例: ['2017-06-01'],
  道路交通安全法: ['2021-04-29'],
  治安管理处罚法: ['2026-01-01'],
};

/** The statute's name in a cited provision (食品安全法第三十四条 → 食品安全法). */
export const statuteOf = (provision: string): string => provision.replace(/第[零〇一二三四五六七八九十百\d]+条.*$/, '').replace(/^中华人民共和国/, '');

/** Days on which changed texts of a statute came into force; null for a statute that is not in the table. */
export const changesOf = (statute: string): readonly string[] | null => CHANGES[statute] ?? null;
