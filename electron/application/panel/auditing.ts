import { writeFile } from 'node:fs/promises';
import type { Implementation } from '../../../shared/contract';
import { UserError } from '../../../shared/model';
import { verifyAudit, writeAudit } from '../../../shared/panel';
import type { Context } from '../context';
import { absolutePath } from '../folders';
import { localDate } from '../session';
import { freePath, sha256 } from './basis';

/** The audit log, in the lead's workspace and in an expert's. */
export function auditProcedures(context: Context): Pick<Implementation, 'panel.audit' | 'panel.exportAudit'> {
  const links = () => context.requireSession().workspace.panel.audit();
  return {
    'panel.audit': async () => ({ links: links().map(({ number, hash, entry }) => ({ number, hash, entry })), verification: verifyAudit(links(), null, sha256) }),
    'panel.exportAudit': async ({ folder }) => {
      const path = await freePath(absolutePath(folder), `审计日志-${localDate(context.now()).replaceAll('-', '')}`, 'jsonl');
      try {
        await writeFile(path, writeAudit(links()), { flag: 'wx' });
      } catch (cause) {
        throw new UserError('audit-export', `未能在“${folder}”中写出审计日志，工作区中的日志不受影响。请检查文件夹的写入权限和磁盘空间后重试。`, { cause });
      }
      return { path };
    },
  };
}
