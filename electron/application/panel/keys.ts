import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { createIdentity, createSigningKey, type SigningKey } from '../../exchange';
import type { Panel } from './basis';

const pairSchema = z.strictObject({ identity: z.string(), recipient: z.string() });
const signingSchema = z.strictObject({ privateKey: z.string(), publicKey: z.string() });

/**
 * The pair of keys to which results are encrypted, made with the first package: the lead needs no passphrase to import. It lies in the
 * lead's workspace, as confidential as the results themselves, and never in the audit log.
 */
export async function resultKey(panel: Panel): Promise<z.infer<typeof pairSchema>> {
  const kept = panel.repository.records('rules', 'result-key').at(-1);
  if (kept !== undefined) return pairSchema.parse(kept.value);
  const pair = await createIdentity();
  panel.repository.record('rules', 'result-key', pair, panel.entry('生成结果文件密钥', '', null, pair.recipient));
  return pair;
}

/** The key that this user's results are signed with; made on this PC when it is first needed, and never leaves it. */
export async function signingKey(stateFolder: string): Promise<SigningKey> {
  const file = path.join(stateFolder, 'signing-key.json');
  try {
    return signingSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const key = createSigningKey();
  await mkdir(stateFolder, { recursive: true });
  await writeFile(file, JSON.stringify(key), { flag: 'wx', mode: 0o600 });
  return key;
}
