import { readFile, stat } from 'node:fs/promises';
import { UserError } from '../../../shared/model';
import { readAudit, verifyAudit, type AuditLink } from '../../../shared/panel';
import { openWorkspace } from '../../storage';
import { sha256 } from './basis';

async function linksOf(place: string): Promise<readonly AuditLink[]> {
  const there = await stat(place).catch(() => null);
  if (there === null) throw new UserError('audit-missing', `找不到“${place}”，没有核对。请检查路径。`);
  if (there.isFile()) return readAudit(await readFile(place, 'utf8'));
  const workspace = await openWorkspace(place);
  try {
    return workspace.panel.audit();
  } finally {
    workspace.close();
  }
}

/**
 * Checks the audit log of a workspace folder, or one that was exported, without a window.
 * @returns whether it holds, and in Chinese how far it goes or which link is the first broken one
 */
export async function checkAuditLog(place: string): Promise<{ readonly holds: boolean; readonly message: string }> {
  try {
    const verification = verifyAudit(await linksOf(place), null, sha256);
    if (!verification.holds) return verification;
    const { number, hash } = verification.head;
    return { holds: true, message: `审计日志完整：共 ${number} 条，末条校验值 ${hash}。请与打印的记录核对末条编号和校验值，以确认末尾没有被截去。` };
  } catch (error) {
    if (error instanceof UserError) return { holds: false, message: error.message };
    throw error;
  }
}
