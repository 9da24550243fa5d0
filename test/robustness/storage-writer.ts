/*
 * Imports and judges invented case files without end, and says on stdout what it may be held to:
 * node storage-writer.cjs FOLDER. Killed by the trials.
 */
import { writeSync } from 'node:fs';
import { createWorkspace, isWorkspace, openWorkspace } from '../../electron/storage';
import { PAGES_PER_CASE, caseIdOf, imageOf, pageOf, textOf } from './storage-actions';

const say = (line: string): void => void writeSync(1, `${line}\n`);

async function write(folder: string): Promise<never> {
  const workspace = isWorkspace(folder) ? await openWorkspace(folder) : await createWorkspace(folder);
  say('ready');
  for (let n = workspace.cases.list().length + 1; ; n += 1) {
    const id = caseIdOf(n);
    workspace.cases.add({ id, source: `/案卷/${id}`, shape: 'folder', files: [], errors: [], ignoredFiles: [], state: 'importing' });
    say(`ack case ${n}`);
    for (let page = 1; page <= PAGES_PER_CASE; page += 1) {
      const image = workspace.blobs.putBytes(imageOf(n, page));
      const key = { sha256: image, index: 0, version: 'ocr-1' };
      workspace.transaction(() => {
        workspace.pages.put(id, pageOf(n, page), image, textOf(n, page));
        workspace.pageCache.put(key, { page: pageOf(n, page), imageSha: image, text: textOf(n, page) });
      });
      say(`ack page ${n} ${page}`);
    }
    const seq = workspace.actions.append(id, { type: 'judge', payload: { n }, by: '评查员', at: '2025-11-03T08:00:00.000Z' });
    say(`ack action ${n} ${seq}`);
    const { number } = workspace.numbers.take({ prefix: '驻司执监意', year: 2025, from: 1, key: id });
    say(`ack number ${n} ${number}`);
    workspace.cases.update(id, { state: 'imported' });
    say(`ack imported ${n}`);
    // Lets the heartbeat and signals in, as the program's own event loop does.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const [, , folder = ''] = process.argv;
write(folder).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
