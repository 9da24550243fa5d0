import type { WorkerChannel } from '../application';

/** Starts the recognition worker as a process of its own; its only argument is its settings. */
export type StartProcess = (settings: string) => WorkerChannel;

/**
 * Electron's utility processes as recognition workers: a crash in native code costs one page, and the fuse that keeps
 * the program from running as a plain Node stays blown, which `child_process.fork` would need.
 */
export function utilityProcesses(utilityProcess: Pick<typeof Electron.UtilityProcess, 'fork'>, entry: string): StartProcess {
  return (settings) => {
    const child = utilityProcess.fork(entry, [settings], { serviceName: 'recognition', stdio: 'ignore' });
    return {
      post: (request) => child.postMessage(request),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void child.once('exit', () => listener()),
      kill: () => void child.kill(),
    };
  };
}
