import type { Grid } from '../templates';
import { typedDate } from './dates';
import { holidayFaults } from './faults';
import type { HolidayReading } from './reading';
import { holidayYearSchema } from './schema';
import type { HolidayBlock, HolidaySource, HolidayYear, IsoDate } from './types';

/** Sheets and headings of a workbook of holiday data. */
export const HOLIDAY_SHEETS = {
  days: { name: '节假日安排', columns: ['年份', '类型', '名称', '起始日期', '结束日期'] },
  sources: { name: '来源', columns: ['年份', '通知', '发文字号', '发文日期', '核实情况', '说明'] },
} as const;
export const DAY_KINDS = { off: '放假', work: '调休上班' } as const;
export const VERIFICATION_NAMES = { 'text-read': '已对照通知全文', unverified: '未核实' } as const;

/** The rows below the headings, as texts. */
export interface HolidayRows {
  readonly days: readonly (readonly string[])[];
  readonly sources: readonly (readonly string[])[];
}

/** Holiday data as rows of the two sheets. */
export function holidayRows(years: readonly HolidayYear[]): HolidayRows {
  return {
    days: years.flatMap(({ year, holidays, makeUpWorkdays }) => [
      ...holidays.map(({ name, from, to }) => [String(year), DAY_KINDS.off, name, from, to]),
      ...makeUpWorkdays.map((day) => [String(year), DAY_KINDS.work, '', day, day]),
    ]),
    sources: years.flatMap(({ year, sources, verification, note }) => {
      const state = VERIFICATION_NAMES[verification];
      if (sources.length === 0) return [[String(year), '', '', '', state, note ?? '']];
      return sources.map(({ title, number, issued }, i) => [String(year), title, number ?? '', issued, i === 0 ? state : '', i === 0 ? (note ?? '') : '']);
    }),
  };
}

type Draft = { holidays: HolidayBlock[]; makeUpWorkdays: IsoDate[]; sources: HolidaySource[]; read: boolean; note: string };

/** The rows of a sheet below its headings, as records by heading, with their number; null without the sheet or a heading. */
function recordsOf(grids: readonly Grid[], sheet: { readonly name: string; readonly columns: readonly string[] }): { readonly row: number; readonly of: (column: string) => string }[] | null {
  const grid = grids.find(({ name }) => name.trim() === sheet.name);
  const head = grid?.rows.findIndex((cells) => sheet.columns.every((column) => cells.some((cell) => cell?.text.trim() === column))) ?? -1;
  if (grid === undefined || head < 0) return null;
  const titles = (grid.rows[head] ?? []).map((cell) => cell?.text.trim());
  return grid.rows.slice(head + 1).flatMap((cells, i) => {
    const of = (column: string): string => cells[titles.indexOf(column)]?.text.trim() ?? '';
    return sheet.columns.every((column) => of(column) === '') ? [] : [{ row: head + i + 2, of }];
  });
}

/** Reads holiday data from the cells of a workbook laid out as `HOLIDAY_SHEETS`. Never throws; faults name sheet and row. */
export function readHolidayTable(grids: readonly Grid[]): HolidayReading {
  const days = recordsOf(grids, HOLIDAY_SHEETS.days);
  if (days === null) return { years: [], faults: [`没有工作表“${HOLIDAY_SHEETS.days.name}”，或缺少标题：${HOLIDAY_SHEETS.days.columns.join('、')}`] };
  const faults: string[] = [];
  const drafts = new Map<number, Draft>();
  const draftOf = (text: string): Draft | null => {
    const year = /^\d{4}年?$/.test(text) ? Number(text.slice(0, 4)) : 0;
    if (year < 1990 || year > 2100) return null;
    const draft = drafts.get(year) ?? { holidays: [], makeUpWorkdays: [], sources: [], read: false, note: '' };
    drafts.set(year, draft);
    return draft;
  };
  for (const { row, of } of days) {
    const [kind, name, from] = [of('类型'), of('名称'), typedDate(of('起始日期'))];
    const to = of('结束日期') === '' ? from : typedDate(of('结束日期'));
    const draft = draftOf(of('年份'));
    const wrong =
      draft === null ? '年份应为1990至2100之间的四位数' : from === null || to === null ? '日期应写成2027-01-01的样子，且确有其日' : kind === DAY_KINDS.off && (name === '' || name.length > 20) ? '放假须写名称，不超过20个字' : null;
    if (draft === null || from === null || to === null || wrong !== null) faults.push(`“${HOLIDAY_SHEETS.days.name}”第${row}行：${wrong ?? ''}`);
    else if (kind === DAY_KINDS.off) draft.holidays.push({ name, from, to });
    else if (kind === DAY_KINDS.work && from === to) draft.makeUpWorkdays.push(from);
    else faults.push(`“${HOLIDAY_SHEETS.days.name}”第${row}行：${kind === DAY_KINDS.work ? '调休上班一行只写一天' : `类型应为“${DAY_KINDS.off}”或“${DAY_KINDS.work}”`}`);
  }
  for (const { row, of } of recordsOf(grids, HOLIDAY_SHEETS.sources) ?? []) {
    const draft = draftOf(of('年份'));
    const issued = typedDate(of('发文日期'));
    if (draft === null || (of('通知') !== '' && issued === null)) faults.push(`“${HOLIDAY_SHEETS.sources.name}”第${row}行：年份或发文日期有误`);
    else {
      if (of('通知') !== '' && issued !== null) draft.sources.push({ title: of('通知'), number: of('发文字号') === '' ? null : of('发文字号'), issued });
      draft.read ||= of('核实情况') === VERIFICATION_NAMES['text-read'];
      draft.note ||= of('说明');
    }
  }
  const years = [...drafts].sort(([a], [b]) => a - b).flatMap(([year, { read, note, ...rest }]) => {
    const parsed = holidayYearSchema.safeParse({ year, ...rest, verification: read ? 'text-read' : 'unverified', ...(note === '' ? {} : { note }) });
    const wrong = parsed.success ? holidayFaults(parsed.data) : ['内容过长或过多'];
    faults.push(...wrong.map((fault) => `${year}年：${fault}`));
    return parsed.success && wrong.length === 0 ? [parsed.data] : [];
  });
  return { years, faults };
}
