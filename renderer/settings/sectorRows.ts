import type { SectorParameter } from '../../shared/checks/sector-words';

/** A line of the table of sectors; the sector's cell spans all of its lines. */
export interface SectorRow extends SectorParameter {
  readonly key: string;
  readonly sector: string;
  /** Lines that the sector's cell covers; 0 below the first. */
  readonly span: number;
}

const UNKNOWN: SectorParameter = { name: '—', value: '按一般规定', source: '部门规定未收录', certainty: 'X' };

/** The lines of all sectors; one whose rules are not known gets a line that says so. */
export function sectorRows(sectors: readonly { readonly name: string; readonly parameters: readonly SectorParameter[] }[]): readonly SectorRow[] {
  return sectors.flatMap(({ name, parameters }) => {
    const lines = parameters.length === 0 ? [UNKNOWN] : parameters;
    return lines.map((line, i) => ({ ...line, key: `${name}/${line.name}`, sector: name, span: i === 0 ? lines.length : 0 }));
  });
}
