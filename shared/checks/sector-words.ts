import type { Certainty } from '../model';
import type { Sector, SectorValueName } from './sectors';

/** Chinese names of what a sector may have of its own. */
const SECTOR_VALUE_NAMES: Readonly<Record<SectorValueName, string>> = {
  filingTerm: '立案期限', pleaTerm: '陈述申辩期', closingTerm: '结案期限', summaryFilingTerm: '当场处罚备案期限', archiveTerm: '归档期限', hearing: '听证数额', suspension: '不计入办案期限', extension: '办案期限可延长',
};

/** A sector's own value in Chinese: 15个工作日, 公民10000元，单位100000元, 听证、公告. */
export function sectorValueText(value: NonNullable<Sector[SectorValueName]>['value']): string {
  if (typeof value === 'number') return `${value}日`;
  if ('citizen' in value) return `公民${value.citizen}元，单位${value.organization}元`;
  if ('count' in value) return `${value.count}${value.unit === 'working-day' ? '个工作日' : value.unit === 'month' ? '个月' : '日'}`;
  return value.join('、');
}

/** A parameter of a sector with where it comes from. */
export interface SectorParameter {
  readonly name: string;
  readonly value: string;
  readonly source: string;
  readonly certainty: Certainty;
}

/** What is known of a sector's own rules; empty where the general law counts. */
export function sectorParameters(sector: Sector): readonly SectorParameter[] {
  return (Object.keys(SECTOR_VALUE_NAMES) as SectorValueName[]).flatMap((name) => {
    const known = sector[name];
    return known === null ? [] : [{ name: SECTOR_VALUE_NAMES[name], value: sectorValueText(known.value), source: known.source, certainty: known.certainty }];
  });
}
