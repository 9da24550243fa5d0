import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { numberOf, textOf, type WorkspaceDatabase } from './database';
import type { BlobStore, FileRepository, RegisteredFile } from './types';

export function fileRepository(database: WorkspaceDatabase, blobs: BlobStore): FileRepository {
  const get = (sha256: string): RegisteredFile | null => {
    const row = database.first('SELECT sha256, original_path, bytes FROM files WHERE sha256 = ?', [sha256]);
    return row && { sha256: textOf(row, 'sha256'), originalPath: textOf(row, 'original_path'), bytes: numberOf(row, 'bytes') };
  };
  return {
    get,
    async register(path) {
      const sha256 = await blobs.putFile(path);
      const file: RegisteredFile = { sha256, originalPath: resolve(path), bytes: statSync(blobs.path(sha256)).size };
      database.run('INSERT INTO files (sha256, original_path, bytes) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING', [
        sha256, file.originalPath, file.bytes,
      ]);
      return get(sha256) ?? file;
    },
  };
}
