import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { HOLIDAY_YEARS, holidayFaults, holidayYaml, readHolidayYaml, type HolidayReading, type HolidayYear } from '../../shared/calendar';
import type { Implementation } from '../../shared/contract';
import { UserError } from '../../shared/model';
import { holidayWorkbook, readHolidayWorkbook, writeWhole } from '../workbooks';
import type { Context } from './context';
import { absolutePath } from './folders';
import { reviewerOf } from './journal';
import { localDate } from './session';

/** A file of holiday data has a few kilobytes. */
const MAX_BYTES = 5 * 1024 * 1024;

/** @throws UserError `holidays-file`, `workbook-unreadable` */
async function readFileOf(file: string): Promise<HolidayReading> {
  const name = path.basename(file);
  const problem = (reason: string, cause?: unknown) => new UserError('holidays-file', `“${name}”${reason}，没有读取，原有的节假日数据没有改动。请选择导出得到的那种 .xlsx 或 .yaml 文件。`, { cause });
  if (!/\.(xlsx|ya?ml)$/i.test(file)) throw problem('不是节假日数据的文件');
  let bytes: Buffer;
  try {
    const stat = await lstat(file);
    if (!stat.isFile()) throw problem('不是文件');
    if (stat.size > MAX_BYTES) throw problem(`过大（最多 ${MAX_BYTES / 1024 / 1024} MB）`);
    bytes = await readFile(file);
  } catch (error) {
    throw error instanceof UserError ? error : problem('读不到（可能不存在、被占用或没有读取权限）', error);
  }
  return /\.xlsx$/i.test(file) ? readHolidayWorkbook(bytes, name) : readHolidayYaml(bytes.toString('utf8'));
}

type HolidayProcedures = Pick<Implementation, 'holidays.get' | 'holidays.set' | 'holidays.read' | 'holidays.export'>;

/** 节假日与调休 of the workspace: its own years in place of the bundled ones. */
export function holidayProcedures({ requireSession, events, now }: Context): HolidayProcedures {
  const inForce = (): readonly HolidayYear[] => {
    const own = requireSession().workspace.rules.holidays().map(({ data }) => data);
    const byYear = new Map([...HOLIDAY_YEARS, ...own].map((data) => [data.year, data]));
    return [...byYear.values()].sort((a, b) => a.year - b.year);
  };
  return {
    'holidays.get': async () => requireSession().workspace.rules.holidays(),
    'holidays.set': async ({ years }) => {
      const session = requireSession();
      const { rules, cases } = session.workspace;
      for (const data of years) {
        const [fault] = holidayFaults(data);
        if (fault !== undefined) throw new UserError('holidays-invalid', `${data.year}年的节假日数据有误：${fault}。没有保存，原有的数据没有改动。请改正后再保存。`);
      }
      if (new Set(years.map(({ year }) => year)).size < years.length) throw new UserError('holidays-invalid', '同一年份出现了两次，没有保存，原有的数据没有改动。请删去重复的年份后再保存。');
      // Who set a year stays with it until the year itself is changed.
      const before = new Map(rules.holidays().map((entry) => [JSON.stringify(entry.data), entry]));
      const [by, at] = [reviewerOf(session.workspace), new Date(now()).toISOString()];
      rules.setHolidays([...years].sort((a, b) => a.year - b.year).map((data) => before.get(JSON.stringify(data)) ?? { data, by, at }));
      session.rulesChanged();
      events.publish('cases.changed', { caseIds: cases.list().map(({ id }) => id) });
      return rules.holidays();
    },
    'holidays.read': async ({ file }) => {
      requireSession();
      return readFileOf(absolutePath(file));
    },
    'holidays.export': async ({ format, folder }) => {
      const years = inForce();
      const bytes = format === 'yaml' ? Buffer.from(holidayYaml(years), 'utf8') : await holidayWorkbook(years, localDate(now()));
      return { path: await writeWhole(absolutePath(folder), `节假日安排.${format}`, bytes), kind: '节假日安排' };
    },
  };
}
