import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import type { BlobSink } from './container';

/** Page images and files of a package under way: in a folder of their own until all of the package was checked. */
export interface Staging {
  readonly sink: BlobSink;
  /** What arrived, by hash. */
  readonly arrived: ReadonlyMap<string, string>;
  /** Removes what is left; call it whether reading succeeded or not. */
  readonly discard: () => Promise<void>;
}

/** @param folder is created, and removed by `discard` with all that is in it */
export async function stageBlobs(folder: string): Promise<Staging> {
  await mkdir(folder, { recursive: true });
  const arrived = new Map<string, string>();
  return {
    arrived,
    async sink(_kind, sha256, chunks) {
      // The name is a hash by the format's rules, never a path of the sender's.
      const file = path.join(folder, sha256);
      const handle = await open(file, 'w');
      try {
        for await (const chunk of chunks) await handle.writeFile(chunk);
      } finally {
        await handle.close();
      }
      arrived.set(sha256, file);
    },
    discard: () => rm(folder, { recursive: true, force: true }),
  };
}
