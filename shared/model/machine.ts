/** What a person set for recognition on this PC; null: as the program recommends. It belongs to the PC, not to a workspace. */
export interface MachineSettings {
  /** Recognition processes at the same time. */
  readonly workers: number | null;
  /** Memory (MB) beyond which a recognition process is replaced after its page. */
  readonly workerMemoryMb: number | null;
}

export const DEFAULT_MACHINE: MachineSettings = { workers: null, workerMemoryMb: null };

/** What can be set. A process needs about 600 MB: with a smaller limit it would be replaced after every page. */
export const MACHINE_LIMITS = { workers: [1, 32], workerMemoryMb: [800, 16_384] } as const;
