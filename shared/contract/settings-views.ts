import type { AgencySettings, MachineSettings } from '../model';

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

/** What recognition may take of this PC, with what the PC has. */
export interface MachineView {
  readonly settings: MachineSettings;
  readonly cores: number;
  readonly totalMb: number;
  /** Free at this moment. */
  readonly freeMb: number;
  /** What the program takes where nothing is set. */
  readonly recommended: { readonly workers: number; readonly workerMemoryMb: number };
  /** Threads of each process as it is set. */
  readonly threads: number;
}

/** What the program is made of and where it keeps things. */
export interface AboutView {
  /** Stages of the analysis; a new version of one makes what comes after it anew. */
  readonly stages: readonly { readonly name: string; readonly version: string }[];
  readonly system: string;
  readonly places: readonly { readonly name: string; readonly path: string }[];
}
