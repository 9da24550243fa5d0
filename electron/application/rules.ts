import { createHash } from 'node:crypto';
import { calendarWith, type WorkCalendar } from '../../shared/calendar';
import { sectorOf, type Sector } from '../../shared/checks';
import type { Workspace } from '../storage';

/** What people set that the checks go by. */
export interface RulesInForce {
  readonly calendar: WorkCalendar;
  /** Changes with the workspace's own holiday data; null where there is none. */
  readonly holidaysKey: string | null;
  /** Names of sectors that people set, by agency. Without a prototype, since names come from scans. */
  readonly sectors: Readonly<Record<string, string>>;
  /** Confidence (0–1) below which a problem is only asked about. */
  readonly doubt: number;
  /** The sector (行业) of an agency: as a person set it, else by its name. */
  sectorOf(agency: string): Sector;
}

/** The workspace's rules, read once until `changed` is called. */
export function keepRules({ rules, batch }: Workspace): { readonly inForce: () => RulesInForce; changed(): void } {
  let kept: RulesInForce | null = null;
  return {
    inForce() {
      if (kept) return kept;
      const years = rules.holidays().map(({ data }) => data);
      const sectors = Object.create(null) as Record<string, string>;
      for (const { name, sector } of rules.agencies()) if (sector !== null) sectors[name] = sector;
      kept = {
        calendar: calendarWith(rules.holidays()),
        holidaysKey: years.length === 0 ? null : createHash('sha256').update(JSON.stringify(years)).digest('hex'),
        sectors,
        doubt: batch.get().doubtPercent / 100,
        sectorOf: (agency) => sectorOf(agency, sectors[agency] ?? null),
      };
      return kept;
    },
    changed() {
      kept = null;
    },
  };
}
