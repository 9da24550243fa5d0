import { createHash, randomUUID } from 'node:crypto';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { UserError } from '../../../shared/model';
import { isErased, type AssignableFile, type Assignment, type AssignmentRules, type AuditEntry, type CatalogueEntry, type DrawRecord, type Expert } from '../../../shared/panel';
import type { PanelRepository } from '../../storage';
import type { Context } from '../context';
import { reviewerOf } from '../journal';
import type { Session } from '../session';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** A draw with the catalogue that it can be recomputed from. */
export interface KeptDraw {
  readonly record: DrawRecord;
  readonly catalogue: readonly CatalogueEntry[];
}

/** The assignment as kept; names stand in the pool only. */
export interface KeptAssignment {
  readonly files: readonly AssignableFile[];
  readonly rules: AssignmentRules;
  readonly assignments: readonly Assignment[];
  readonly by: string;
  readonly at: string;
}

/** A package that went out. */
export interface KeptPackage {
  readonly hash: string;
  readonly expertId: string;
  /** Hash of the standard by case file. */
  readonly templates: Readonly<Record<string, string>>;
  readonly at: string;
}

/** What makes a workspace an expert's: the package that it was opened from. */
export const ownPackageSchema = z.strictObject({
  hash: z.string(), expertId: z.string(), batch: z.string(), organ: z.string(), packedAt: z.string(), recipient: z.string(), templates: z.record(z.string(), z.string()),
});
export type OwnPackage = z.infer<typeof ownPackageSchema>;

/** The panel's records of an open workspace, and how a decision gets into the audit log. */
export interface Panel {
  readonly session: Session;
  readonly repository: PanelRepository;
  readonly by: string;
  /** ISO date-time of now. */
  now(): string;
  entry(action: string, subject: string, before: unknown, after: unknown, reason?: string): AuditEntry;
  experts(): readonly Expert[];
  draws(): readonly KeptDraw[];
  assignment(): KeptAssignment | null;
  packages(): readonly KeptPackage[];
}

/** The package that this workspace was opened from; null for the lead's. */
export function ownPackage(session: Session): OwnPackage | null {
  const record = session.workspace.panel.records('package', 'own').at(-1);
  return record === undefined ? null : ownPackageSchema.parse(record.value);
}

export const newExpertId = (): string => randomUUID();

/** The panel of the open workspace, which must be the lead's. @throws UserError `no-workspace`, `panel-expert-workspace` */
export function panelOf({ requireSession, now }: Pick<Context, 'requireSession' | 'now'>): Panel {
  const session = requireSession();
  if (ownPackage(session) !== null) {
    throw new UserError('panel-expert-workspace', '这是由评查包打开的专家工作区，只能评分和写出结果文件，没有执行。请在组长的工作区中进行抽取、分派和合并。');
  }
  const repository = session.workspace.panel;
  const by = reviewerOf(session.workspace);
  const at = (): string => new Date(now()).toISOString();
  // The workspace holds only records that this folder wrote.
  return {
    session, repository, by, now: at,
    entry: (action, subject, before, after, reason = '') => ({ by, at: at(), action, subject, before, after, reason }),
    experts: () => repository.experts(),
    draws: () => repository.records('draw').map(({ value }) => value as KeptDraw),
    assignment: () => (repository.records('assignment').at(-1)?.value as KeptAssignment | undefined) ?? null,
    packages: () => repository.records('package').map(({ value }) => value as KeptPackage),
  };
}

export const assignableExperts = (panel: Panel): readonly Expert[] => panel.experts().filter((expert) => !isErased(expert));

/** A path in `folder` that nothing stands under yet: `name.ext`, `name (2).ext` … */
export async function freePath(folder: string, name: string, extension: string): Promise<string> {
  const safe = name.replaceAll(/[\\/:*?"<>|\u0000-\u001f]/g, '_').slice(0, 80);
  for (let n = 1; ; n += 1) {
    const file = path.join(folder, `${safe}${n === 1 ? '' : ` (${n})`}.${extension}`);
    const taken = await access(file).then(() => true, () => false);
    if (!taken) return file;
  }
}
