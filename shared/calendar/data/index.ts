import type { HolidayYear } from '../types';
import { year2019 } from './2019';
import { year2020 } from './2020';
import { year2021 } from './2021';
import { year2022 } from './2022';
import { year2023 } from './2023';
import { year2024 } from './2024';
import { year2025 } from './2025';
import { year2026 } from './2026';

/** The years with data. A new year is a new file here and a line below; see docs/calendar.md. */
export const HOLIDAY_YEARS: readonly HolidayYear[] = [year2019, year2020, year2021, year2022, year2023, year2024, year2025, year2026];
