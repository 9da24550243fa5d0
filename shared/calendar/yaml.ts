import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { holidayFaults } from './faults';
import type { HolidayReading } from './reading';
import { holidayYearSchema } from './schema';
import type { HolidayYear } from './types';

const fileSchema = z.object({ 节假日安排: z.array(z.unknown()).min(1).max(120) }).strict();

/** Holiday data as a YAML file that `readHolidayYaml` reads back. */
export function holidayYaml(years: readonly HolidayYear[]): string {
  return stringify({ 节假日安排: years }, { lineWidth: 0 });
}

/** Reads holiday data from YAML text. Never throws: what cannot be read is a fault. Aliases are refused. */
export function readHolidayYaml(text: string): HolidayReading {
  let content: unknown;
  try {
    content = parse(text, { maxAliasCount: 0, prettyErrors: false, logLevel: 'error' });
  } catch {
    return { years: [], faults: ['不是正确的 YAML 文本（缩进或标点有误）'] };
  }
  const file = fileSchema.safeParse(content);
  if (!file.success) return { years: [], faults: ['没有“节假日安排”一项，或其下没有年份'] };
  const years = new Map<number, HolidayYear>();
  const faults: string[] = [];
  file.data.节假日安排.forEach((entry, i) => {
    const parsed = holidayYearSchema.safeParse(entry);
    const place = parsed.success ? `${parsed.data.year}年` : `第${i + 1}个年份`;
    const wrong = parsed.success ? holidayFaults(parsed.data) : parsed.error.issues.slice(0, 3).map((issue) => `${issue.path.join('.')}不合要求`);
    if (parsed.success && years.has(parsed.data.year)) faults.push(`${place}：重复列出`);
    else if (parsed.success && wrong.length === 0) years.set(parsed.data.year, parsed.data);
    faults.push(...wrong.map((fault) => `${place}：${fault}`));
  });
  return { years: [...years.values()], faults };
}
