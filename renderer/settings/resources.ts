import type { MachineView } from '../../shared/contract';
import type { MachineSettings } from '../../shared/model';

/** Memory in MB as people say it: 512 MB, 7.8 GB. */
export const memoryText = (mb: number): string => (mb < 1024 ? `${mb} MB` : `${(mb / 1024).toFixed(1)} GB`);

/** What is wrong with a number that may be left to the program (null); null if nothing is. */
export function numberFault(label: string, value: unknown, [least, most]: readonly [number, number]): string | null {
  if (value === null) return null;
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? null : `${label}应为${least}至${most}之间的整数，或选“自动”`;
}

/** What speaks against settings that can be stored all the same, in Chinese. */
export function resourceDoubts({ workers, workerMemoryMb }: MachineSettings, { cores, totalMb, recommended }: Pick<MachineView, 'cores' | 'totalMb' | 'recommended'>): readonly string[] {
  const processes = workers ?? recommended.workers;
  const needed = processes * (workerMemoryMb ?? recommended.workerMemoryMb);
  return [
    ...(workers !== null && workers > cores ? [`本机只有${cores}个核心，${workers}个进程会互相等待，不会更快。`] : []),
    ...(needed > totalMb * 0.75 ? [`${processes}个进程最多可占用${memoryText(needed)}，而本机内存共${memoryText(totalMb)}，其他程序可能变慢。`] : []),
  ];
}
