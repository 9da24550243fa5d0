import type { AgencySettings } from '../model';

/** An agency (执法机关) of the workspace. */
export interface AgencyView {
  readonly name: string;
  /** Case files of it; 0 where only a setting is left. */
  readonly cases: number;
  /** Sector by its name alone. */
  readonly sectorByName: string;
  /** What a person said of it; null: nothing. */
  readonly set: AgencySettings | null;
}
