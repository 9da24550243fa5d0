import type { Implementation, TemplateInUse, TemplateSwitch } from '../../shared/contract';
import type { Template } from '../../shared/model';
import { followTemplate } from '../../shared/templates';
import { agencyOf } from './agencies';
import type { Context } from './context';
import { absolutePath } from './folders';
import { localDate, type Session } from './session';
import { changesBetween, referenceOf } from './template-changes';
import { checkTemplateFile, exportTemplate, importTemplateFile } from './template-files';
import type { LoadedTemplate } from './templates';

type TemplateProcedures = Pick<
  Implementation,
  'templates.list' | 'templates.validate' | 'templates.import' | 'templates.export' | 'templates.diff' | 'templates.inUse' | 'templates.preview' | 'templates.use'
>;

/** Standards as files, their versions, and which of them a workspace uses. */
export function templateProcedures(context: Context): TemplateProcedures {
  /** A standard of the open workspace or of the library. */
  const find = async (hash: string): Promise<LoadedTemplate> => {
    const library = await context.library();
    const known = library.templates.find(({ template }) => template.hash === hash);
    return known ?? context.requireSession().standards.require(hash);
  };
  return {
    'templates.list': async () => (await context.library()).summaries,
    'templates.validate': async ({ file, columns }) => (await checkTemplateFile(absolutePath(file), columns)).check,
    'templates.import': async ({ file, columns }) => {
      const check = await importTemplateFile(absolutePath(file), columns ?? {}, context.ownTemplatesFolder, await context.library());
      context.libraryChanged();
      return check;
    },
    'templates.export': async ({ hash, format, folder }) => exportTemplate(await find(hash), format, absolutePath(folder), localDate(context.now())),
    'templates.diff': async ({ from, to }) => changesBetween((await find(from)).template, (await find(to)).template),
    'templates.inUse': async () => inUse(context.requireSession()),
    'templates.preview': async ({ hash }) => switchTo(context.requireSession(), (await find(hash)).template),
    'templates.use': async ({ hash, reason }) => {
      const session = context.requireSession();
      const loaded = await find(hash);
      const result = switchTo(session, loaded.template);
      const by = session.workspace.batch.get().reviewer.trim() || '评查员';
      session.standards.choose(loaded, { reason, by, at: new Date(context.now()).toISOString() });
      const caseIds = session.workspace.cases.list().map(({ id }) => id);
      for (const id of caseIds) session.changed(id);
      context.events.publish('cases.changed', { caseIds });
      return result;
    },
  };
}

function inUse(session: Session): TemplateInUse[] {
  const pinned = session.standards.pinned();
  const current = new Set(
    pinned.flatMap(({ loaded }) => loaded.template.kinds).flatMap((kind) => {
      const latest = pinned
        .filter(({ loaded }) => loaded.template.kinds.includes(kind))
        .reduce<(typeof pinned)[number] | null>((best, next) => (best === null || (next.choices.at(-1)?.at ?? '') > (best.choices.at(-1)?.at ?? '') ? next : best), null);
      // A standard for certain sectors leaves the one before it in use for all others.
      const beside = latest?.loaded.template.sectors === undefined ? [] : pinned.filter(({ loaded }) => loaded.template.kinds.includes(kind) && loaded.template.sectors === undefined);
      return [latest, ...beside].flatMap((one) => one?.loaded.template.hash ?? []);
    }),
  );
  const lines = pinned.flatMap(({ loaded: { template }, choices }): TemplateInUse[] =>
    (choices.length === 0 ? [{ by: '', at: '', reason: '' }] : choices).map(({ by, at, reason }, i, all) => ({
      ...referenceOf(template), kinds: template.kinds, sectors: template.sectors ?? [], by, at, reason,
      current: current.has(template.hash) && i === all.length - 1,
    })));
  return lines.sort((a, b) => a.at.localeCompare(b.at));
}

/** What choosing a standard now would do to each case file. Files not yet read through are scored by it when they are. */
function switchTo(session: Session, to: Template): TemplateSwitch {
  const before = new Map<string, Template>();
  const counts = { cases: 0, finished: 0, kept: 0, adjusted: 0, reopened: 0 };
  for (const { id } of session.workspace.cases.list()) {
    const { review, analysis } = session.snapshot(id);
    if (analysis === null || analysis.sheet === null) continue;
    const agency = agencyOf(analysis.facts);
    if (session.standards.ifChosen(to, analysis.kind, agency)?.hash !== to.hash) continue;
    const from = session.standards.forCase(analysis.kind, agency, null);
    if (from === null || from.hash === to.hash) continue;
    if (review.finishedBy !== null) {
      counts.finished += 1;
      continue;
    }
    before.set(from.hash, from);
    counts.cases += 1;
    for (const judgement of session.standards.follow(review.judgements, analysis.kind, agency, from)) {
      const followed = followTemplate(judgement, from, to);
      if (followed.judgement === null) counts.reopened += 1;
      else if (followed.adjusted) counts.adjusted += 1;
      else counts.kept += 1;
    }
  }
  const [only, ...others] = [...before.values()];
  const from = only !== undefined && others.length === 0 ? only : null;
  return { to: referenceOf(to), from: from === null ? null : referenceOf(from), changes: from === null ? [] : changesBetween(from, to), ...counts };
}
