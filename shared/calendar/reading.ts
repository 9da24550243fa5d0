import type { HolidayYear } from './types';

/** What a file of holiday data holds: the years that can be used, and what is wrong with the rest. */
export interface HolidayReading {
  readonly years: readonly HolidayYear[];
  /** In Chinese, each with its place. */
  readonly faults: readonly string[];
}
