import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { utilityProcesses } from './recognition-process';

class Child extends EventEmitter {
  readonly posted: unknown[] = [];
  killed = false;
  postMessage(message: unknown): void {
    this.posted.push(message);
  }
  kill(): boolean {
    this.killed = true;
    return this.emit('exit', 1);
  }
}

describe('recognition workers in Electron', () => {
  it('run as utility processes that are asked, answer, and can be killed', () => {
    const child = new Child();
    const forked: unknown[] = [];
    const start = utilityProcesses({ fork: (...args: unknown[]) => (forked.push(args), child as unknown as Electron.UtilityProcess) }, '/out/recognition-worker.mjs');
    const channel = start('{"engine":"auto"}');
    expect(forked).toEqual([['/out/recognition-worker.mjs', ['{"engine":"auto"}'], { serviceName: 'recognition', stdio: 'ignore' }]]);
    const heard: unknown[] = [];
    channel.onMessage((message) => heard.push(message));
    channel.onExit(() => heard.push('exit'));
    channel.post({ id: 1, type: 'inspect', file: '/a.pdf' });
    child.emit('message', 'a reply');
    channel.kill();
    expect([child.posted, heard, child.killed]).toEqual([[{ id: 1, type: 'inspect', file: '/a.pdf' }], ['a reply', 'exit'], true]);
  });
});
