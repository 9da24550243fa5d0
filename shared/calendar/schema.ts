import { z } from 'zod';
import { isIsoDate } from './dates';
import type { HolidayYear } from './types';

const isoDate = z.string().refine(isIsoDate, '日期须写成 2024-03-12 的样子，且确有其日');

/** A year of holiday data as an office may write it by hand; the bundled years have the same form. */
export const holidayYearSchema = z.object({
  year: z.number().int().min(1990).max(2100),
  holidays: z.array(
    z
      .object({ name: z.string().min(1).max(20), from: isoDate, to: isoDate })
      .refine((block) => block.from <= block.to, '放假的起日晚于止日')
      .refine((block) => Date.parse(block.to) - Date.parse(block.from) <= 31 * 86_400_000, '一次放假超过31天'),
  ),
  makeUpWorkdays: z.array(isoDate),
  sources: z.array(z.object({ title: z.string().min(1), number: z.string().nullable(), issued: isoDate })),
  verification: z.enum(['text-read', 'unverified']),
  note: z.string().exactOptional(),
}) satisfies z.ZodType<HolidayYear>;
