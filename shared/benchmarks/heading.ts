/** What stands above a table or on its page of notes: 来源, 版本, 施行日期 … */
export interface TableHeading {
  title: string;
  source: string;
  version: string;
  validFrom: string | null;
  validTo: string | null;
  /** Dates that could not be read, as they stand. */
  readonly oddDates: string[];
}

export const emptyHeading = (): TableHeading => ({ title: '', source: '', version: '', validFrom: null, validTo: null, oddDates: [] });

const KEYS: readonly (readonly [RegExp, 'source' | 'version' | 'from' | 'to' | 'period' | 'title'])[] = [
  [/^(?:来源|发布机关|制定机关|发文机关)$/, 'source'],
  [/^(?:版本|文号|版本号)$/, 'version'],
  [/^(?:施行日期|生效日期|实施日期|执行日期)$/, 'from'],
  [/^(?:失效日期|有效期至|废止日期)$/, 'to'],
  [/^有效期$/, 'period'],
  [/^(?:名称|标题|基准名称)$/, 'title'],
];

const DATE = /(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?/g;

/** Calendar days written in a text, ISO. */
function daysIn(text: string): string[] {
  return [...text.normalize('NFKC').matchAll(DATE)].flatMap(([, year = '', month = '', day = '']) => {
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const date = new Date(`${iso}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? [iso] : [];
  });
}

function note(heading: TableHeading, key: (typeof KEYS)[number][1], value: string): void {
  if (value === '') return;
  if (key === 'source' || key === 'version' || key === 'title') {
    if (heading[key] === '') heading[key] = value;
    return;
  }
  const days = daysIn(value);
  if (days.length === 0 && !/长期|至今|现行/.test(value)) heading.oddDates.push(value);
  const [first = null, second = null] = days;
  if (key === 'from') heading.validFrom ??= first;
  if (key === 'to') heading.validTo ??= first;
  if (key === 'period') {
    heading.validFrom ??= first;
    heading.validTo ??= second;
  }
}

/**
 * Takes what rows of notes say (来源：某局公告, or key and value in two cells). The first other text becomes the title when
 * `title` is wanted.
 */
export function readHeading(rows: readonly (readonly string[])[], heading: TableHeading, titleToo: boolean): void {
  for (const cells of rows) {
    const texts = cells.filter((text) => text !== '');
    let keyed = false;
    for (const [i, text] of texts.entries()) {
      const [, own = '', value = ''] = /^([^:：]{2,6})[:：](.*)$/s.exec(text) ?? [];
      const inCell = KEYS.find(([name]) => name.test(own.trim()));
      const beside = inCell ? undefined : KEYS.find(([name]) => name.test(text.replace(/[:：]$/, '').trim()));
      if (inCell) note(heading, inCell[1], value.trim());
      if (beside) note(heading, beside[1], (texts[i + 1] ?? '').trim());
      keyed ||= inCell !== undefined || beside !== undefined;
    }
    if (titleToo && !keyed && heading.title === '' && texts[0] !== undefined) heading.title = texts[0].trim();
  }
}
