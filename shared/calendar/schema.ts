import { z } from 'zod';
import { isIsoDate } from './dates';
import type { HolidayYear } from './types';

const isoDate = z.string().max(10).refine(isIsoDate, '日期须写成 2024-03-12 的样子，且确有其日');

/** The most blocks, make-up days and notices of one year; a real year has about seven of each. */
const MOST = 60;

const block = z
  .object({ name: z.string().min(1).max(20), from: isoDate, to: isoDate })
  .strict()
  .refine(({ from, to }) => from <= to, '放假的起日晚于止日');

/**
 * The form of a year of holiday data as an office may write it by hand; the bundled years have the same form. Whether the
 * days can be true is `holidayFaults`.
 */
export const holidayYearSchema = z
  .object({
    year: z.number().int().min(1990).max(2100),
    holidays: z.array(block).max(MOST).readonly(),
    makeUpWorkdays: z.array(isoDate).max(MOST).readonly(),
    sources: z.array(z.object({ title: z.string().min(1).max(200), number: z.string().max(60).nullable(), issued: isoDate }).strict()).max(MOST).readonly(),
    verification: z.enum(['text-read', 'unverified']),
    note: z.string().max(500).exactOptional(),
  })
  .strict() satisfies z.ZodType<HolidayYear>;
