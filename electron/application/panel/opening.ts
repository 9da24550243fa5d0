import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import type { Implementation } from '../../../shared/contract';
import { UserError } from '../../../shared/model';
import { readPackage, stageBlobs, type OpenedPackage, type PackageCase } from '../../exchange';
import { createWorkspace, type CaseRecord, type Workspace } from '../../storage';
import type { Context } from '../context';
import { absolutePath } from '../folders';
import { createJournal } from '../journal';
import { parseTemplate } from '../templates';
import type { OwnPackage } from './basis';
import { packageSettingsSchema } from './package-settings';
import type { PanelWork } from './work';

/** Files of a case file as the pages name them; a page says from which file it is, and which page of it. */
function sourceFiles(one: PackageCase): CaseRecord['files'] {
  const files = new Map<string, { path: string; sha256: string; pages: number }>();
  for (const { page: { source } } of one.pages) {
    const file = files.get(source.sha256) ?? { path: path.basename(source.file), sha256: source.sha256, pages: 0 };
    files.set(source.sha256, { ...file, pages: Math.max(file.pages, source.index + 1) });
  }
  return [...files.values()];
}

/** Fills a fresh workspace with all that a package holds; it is the expert's from then on. */
async function fill(workspace: Workspace, opened: OpenedPackage, arrived: ReadonlyMap<string, string>, now: () => number): Promise<void> {
  const { info, cases, templates, hash } = opened;
  const settings = packageSettingsSchema.parse(info.settings);
  if (info.resultRecipient === null) throw new TypeError('a package without a key for its result');
  for (const [sha, yaml] of templates) if ('errors' in parseTemplate(yaml, sha)) throw new TypeError('a standard that cannot be used');
  const originals = new Set(cases.flatMap(({ files }) => files));
  for (const [sha, file] of arrived) await (originals.has(sha) ? workspace.files.register(file) : workspace.blobs.putFile(file));
  const at = new Date(now()).toISOString();
  const own: OwnPackage = {
    hash, expertId: info.expert.id, batch: info.batch, organ: info.organ, packedAt: info.createdAt, recipient: info.resultRecipient,
    templates: Object.fromEntries(cases.map((one) => [one.id, one.templateHash])),
  };
  const journal = createJournal(workspace, now);
  workspace.transaction(() => {
    workspace.batch.set({ ...settings.batch, reviewer: info.expert.name });
    workspace.rules.setHolidays(settings.holidays);
    workspace.rules.setAgencies(settings.agencies);
    for (const [sha, yaml] of templates) workspace.templates.put(sha, yaml);
    for (const choice of settings.choices) if (templates.has(choice.hash)) workspace.templates.choose({ ...choice, by: info.createdBy });
    for (const one of cases) {
      workspace.cases.add({ id: one.id, source: '', shape: 'folder', files: sourceFiles(one), errors: [], ignoredFiles: [], state: 'imported' });
      for (const { page, image, text } of one.pages) workspace.pages.put(one.id, page, image, text);
      for (const correction of settings.corrections[one.id] ?? []) journal.append(one.id, { type: 'correct', correction }, info.createdBy);
    }
    workspace.panel.record('package', 'own', own, { by: info.expert.id, at, action: '打开评查包', subject: hash, before: null, after: { cases: cases.map(({ id }) => id) }, reason: '' });
  });
}

async function requireFree(folder: string): Promise<void> {
  if (existsSync(folder) && (await readdir(folder)).length > 0) {
    throw new UserError('folder-not-empty', `文件夹“${folder}”不是空的，没有打开评查包，原有文件没有改动。请另选一个空文件夹，或新建一个文件夹。`);
  }
}

/** Opening a package as an expert's workspace. The workspace gets its name only when all of it is there. */
export function openingProcedures(context: Context, work: PanelWork, openWorkspace: Implementation['workspace.open']): Pick<Implementation, 'panel.openPackage'> {
  return {
    'panel.openPackage': ({ file, passphrase, folder }) =>
      work.run(async () => {
        const target = absolutePath(folder);
        await requireFree(target);
        const making = `${target}.${randomUUID().slice(0, 8)}.tmp`;
        await mkdir(path.dirname(target), { recursive: true });
        const staging = await stageBlobs(`${making}.files`);
        try {
          const opened = await readPackage(absolutePath(file), { passphrase }, staging.sink, work.piece('打开评查包', 0, 1));
          const workspace = await createWorkspace(making);
          try {
            await fill(workspace, opened, staging.arrived, context.now);
          } catch (cause) {
            if (cause instanceof UserError) throw cause;
            throw new UserError('package-content', `“${path.basename(file)}”的内容不能用作评查工作区，没有打开，也没有留下任何文件。请对方用最新版本的程序重新写出评查包。`, { cause });
          } finally {
            workspace.close();
          }
          if (existsSync(target)) await rmdir(target);
          await rename(making, target);
        } finally {
          await staging.discard();
          await rm(making, { recursive: true, force: true });
        }
        return openWorkspace({ path: target });
      }),
  };
}
