import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { CHECKS_VERSION } from '../../shared/checks';
import type { Implementation, MachineView } from '../../shared/contract';
import { FACTS_VERSION } from '../../shared/facts';
import { DEFAULT_MACHINE, MACHINE_LIMITS, UserError, type MachineSettings } from '../../shared/model';
import { DEFAULT_WORKER_MEMORY_MB, poolPlan, threadsFor } from '../recognition';
import { SCORING_VERSION } from './analysis';
import type { Context } from './context';

const [WORKERS, MEMORY] = [MACHINE_LIMITS.workers, MACHINE_LIMITS.workerMemoryMb];
const schema = z.object({
  workers: z.number().int().min(WORKERS[0]).max(WORKERS[1]).nullable(),
  workerMemoryMb: z.number().int().min(MEMORY[0]).max(MEMORY[1]).nullable(),
});

/** What was set for this PC, kept beside the list of recent workspaces. */
export interface MachineStore {
  /** The defaults where nothing was set or the file cannot be read. */
  get(): MachineSettings;
  /** @throws UserError `settings-not-saved` */
  set(settings: MachineSettings): void;
}

export function createMachineStore(stateFolder: string): MachineStore {
  const file = path.join(stateFolder, 'machine.json');
  return {
    get() {
      try {
        const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
        return parsed.success ? parsed.data : DEFAULT_MACHINE;
      } catch {
        return DEFAULT_MACHINE;
      }
    },
    set(settings) {
      try {
        mkdirSync(stateFolder, { recursive: true });
        writeFileSync(`${file}.tmp`, `${JSON.stringify(settings, null, 2)}\n`);
        renameSync(`${file}.tmp`, file);
      } catch (cause) {
        throw new UserError('settings-not-saved', `无法写入“${file}”，设置没有保存，仍按原来的设置识别。请检查磁盘空间和写入权限后重试。`, { cause });
      }
    },
  };
}

function viewOf(settings: MachineSettings): MachineView {
  const plan = poolPlan();
  const workers = settings.workers ?? plan.workers;
  return {
    settings,
    cores: os.availableParallelism(),
    totalMb: Math.round(os.totalmem() / 1024 ** 2),
    freeMb: Math.round(os.freemem() / 1024 ** 2),
    recommended: { workers: plan.workers, workerMemoryMb: DEFAULT_WORKER_MEMORY_MB },
    threads: settings.workers === null ? plan.threads : threadsFor(workers),
  };
}

/** This PC: what recognition may take of it, and what the program is made of. */
export function machineProcedures({ options, machine, renewReader, current, log, ownTemplatesFolder }: Context): Pick<Implementation, 'machine.get' | 'machine.set' | 'app.about'> {
  return {
    'machine.get': async () => viewOf(machine.get()),
    'machine.set': async (settings) => {
      machine.set(settings);
      renewReader();
      current()?.job.readerChanged();
      return viewOf(settings);
    },
    'app.about': async () => {
      const workspace = current()?.session.workspace;
      return {
        stages: [
          { name: '文字识别', version: options.recognitionVersion },
          { name: '文书与事实', version: FACTS_VERSION },
          { name: '检查', version: CHECKS_VERSION },
          { name: '评分', version: SCORING_VERSION },
        ],
        system: `${os.type()} ${os.release()}（${process.arch}），Node.js ${process.versions.node}`,
        places: [
          ...(workspace === undefined ? [] : [{ name: '当前工作区', path: workspace.folder }, { name: '导出的文件', path: workspace.exports }]),
          { name: '错误记录', path: log.file },
          { name: '自行导入的评查标准', path: ownTemplatesFolder },
          { name: '本机设置', path: options.stateFolder },
        ],
      };
    },
  };
}
