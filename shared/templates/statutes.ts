import type { Complaint, RawTemplate } from './shape';

/** A statute as standards cite it, and since when the text is in force whose article numbers the citations follow. */
interface CitedStatute {
  /** Name as it stands in 依据; matched anywhere in it. */
  readonly name: string;
  /** ISO date. */
  readonly from: string;
  readonly version: string;
}

/** Commonly cited texts whose articles were renumbered or that are new. A longer name that holds a shorter one stands first. */
const STATUTES: readonly CitedStatute[] = [
  { name: '行政处罚法', from: '2021-07-15', version: '2021年修订' },
  { name: '行政强制法', from: '2012-01-01', version: '2011年公布' },
  { name: '行政复议法', from: '2024-01-01', version: '2023年修订' },
  { name: '民事诉讼法', from: '2024-01-01', version: '2023年修正' },
  { name: '行政许可法', from: '2004-07-01', version: '2003年公布、2019年修正' },
  { name: '河南省行政执法条例', from: '2016-06-01', version: '2016年公布' },
  { name: '省政府令第204号', from: '2021-12-01', version: '2021年公布' },
  { name: '行政执法监督条例', from: '2026-02-01', version: '2025年公布' },
];

/** Statutes that a template cites and whose cited text was not yet in force when the template begins to apply; each once, at its first line. */
export function notInForce(template: RawTemplate): Complaint[] {
  const lines = template.sections.flatMap((section, s) => section.items.map((item, i) => ({ basis: item.basis, path: ['sections', s, 'items', i, 'basis'] })));
  return STATUTES.filter((statute) => statute.from > template.validFrom).flatMap(({ name, from, version }): Complaint[] => {
    const first = lines.find((line) => cites(line.basis, name));
    if (first === undefined) return [];
    return [{
      path: first.path,
      reason: `“${name}”现行条文（${version}）自 ${from} 起施行，而标准自 ${template.validFrom} 起适用：在此之前的案卷不能引用这些条文。`,
      remedy: '请推迟 validFrom，或核对引用的条号是否为当时有效的条文。',
    }];
  });
}

/** A regulation of a province or city is not the national one of the same name. */
function cites(basis: string, name: string): boolean {
  return basis.split(/[；;]/).some((part) => {
    const at = part.indexOf(name);
    return at >= 0 && !/[省市]$/.test(part.slice(0, at));
  });
}
