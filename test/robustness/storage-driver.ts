import { isDeepStrictEqual } from 'node:util';
import { createWorkspace, isWorkspace, openWorkspace, type Workspace } from '../../electron/storage';
import { bundleProgram, startProgram } from './child-program';
import type { KillDriver } from './kill-trials';
import { caseIdOf, imageOf, pageOf, shaOf, textOf } from './storage-actions';

/** Whether the workspace still holds what one acknowledgement promised. */
function holds(workspace: Workspace, numbers: ReadonlyMap<number, string>, ack: string): boolean {
  const [what, first, second] = ack.split(' ');
  const [n, m] = [Number(first), Number(second)];
  const id = caseIdOf(n);
  switch (what) {
    case 'case':
      return workspace.cases.get(id)?.source === `/案卷/${id}`;
    case 'imported':
      return workspace.cases.get(id)?.state === 'imported';
    case 'page': {
      const image = shaOf(imageOf(n, m));
      return (
        isDeepStrictEqual(workspace.pages.get(id, m), pageOf(n, m)) &&
        isDeepStrictEqual(workspace.pages.text(id, m), textOf(n, m)) &&
        workspace.pages.imageSha(id, m) === image &&
        isDeepStrictEqual(workspace.pageCache.get({ sha256: image, index: 0, version: 'ocr-1' })?.text, textOf(n, m)) &&
        Buffer.compare(workspace.blobs.read(image), imageOf(n, m)) === 0
      );
    }
    case 'action':
      return workspace.actions.list(id).some((action) => action.seq === m && isDeepStrictEqual(action.payload, { n }));
    case 'number':
      return numbers.get(m) === id;
    default:
      return false;
  }
}

/**
 * The storage layer alone as something to kill.
 * @param workspaceFolder absent at first; every trial goes on with it
 * @param temporary where the child's bundle goes
 */
export async function storageDriver(workspaceFolder: string, temporary: string): Promise<KillDriver> {
  const bundle = await bundleProgram('test/robustness/storage-writer.ts', temporary);
  return {
    name: 'storage',
    start: () => startProgram(bundle, [workspaceFolder]),
    async verify(acks) {
      const workspace = isWorkspace(workspaceFolder) ? await openWorkspace(workspaceFolder) : await createWorkspace(workspaceFolder);
      try {
        const numbers = new Map(workspace.numbers.list().filter(({ prefix, year }) => prefix === '驻司执监意' && year === 2025).map((reserved) => [reserved.number, reserved.key]));
        const gaps = [...numbers.keys()].filter((number, i) => number !== i + 1).map((number) => `gap before number ${number}`);
        return [...acks.filter((ack) => !holds(workspace, numbers, ack)), ...gaps];
      } finally {
        workspace.close();
      }
    },
  };
}
