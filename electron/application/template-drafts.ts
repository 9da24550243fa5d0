import { randomUUID } from 'node:crypto';
import { CHECK_LIBRARY } from '../../shared/checks';
import { checkParameters } from '../../shared/checks/parameter-words';
import type { DraftPreview, DraftPublication, Implementation, TemplateDraftDetail, TemplateDraftSummary, TemplateReference } from '../../shared/contract';
import { UserError, type Template, type TemplateDraft } from '../../shared/model';
import { scoreCase } from '../../shared/scoring';
import { draftOf, emptyDraft, judgeDraft, nextVersion, writeTemplate, type DraftVerdict } from '../../shared/templates';
import type { StoredTemplateDraft } from '../storage';
import { agencyOf, factText } from './agencies';
import { changesBetween, referenceOf } from './template-changes';
import type { Context } from './context';
import { lookAtWorkbook, readDraftFile } from './draft-files';
import { absolutePath } from './folders';
import { localDate, type Session } from './session';
import { exportTemplate, placeOf, takeIn } from './template-files';
import { hashOfText, KNOWLEDGE, summaryOfTemplate, type LoadedTemplate, type TemplateLibrary } from './templates';

type DraftProcedures = Pick<
  Implementation,
  | 'drafts.list' | 'drafts.create' | 'drafts.look' | 'drafts.read' | 'drafts.get' | 'drafts.save' | 'drafts.undo' | 'drafts.redo' | 'drafts.remove' | 'drafts.publication' | 'drafts.publish' | 'drafts.preview' | 'drafts.export' | 'checks.list'
>;

/** Standards while they are written: durable drafts of the open workspace, judged as standards' files are. */
export function templateDraftProcedures(context: Context): DraftProcedures {
  const repository = () => context.requireSession().workspace.templateDrafts;
  const author = () => ({ by: context.requireSession().workspace.batch.get().reviewer.trim() || '评查员', at: new Date(context.now()).toISOString() });
  const stored = (draftId: string): StoredTemplateDraft => {
    const found = repository().get(draftId);
    if (found === null) throw new UserError('draft-missing', '工作区中没有这份草稿（可能已经发布或删除），未作任何改动。请返回评查标准列表。');
    return found;
  };
  const known = async (hash: string): Promise<Template | null> => {
    const { templates } = await context.library();
    const pinned = context.requireSession().standards.pinned();
    return [...templates, ...pinned.map(({ loaded }) => loaded)].find(({ template }) => template.hash === hash)?.template ?? null;
  };
  const formerOf = async ({ former }: StoredTemplateDraft): Promise<Template | null> => (former === null ? null : known(former));
  const detail = async (draftId: string): Promise<TemplateDraftDetail> => {
    const found = stored(draftId);
    const { revision, draft, undo, redo, by, at } = found;
    const former = await formerOf(found);
    return { draftId, revision, draft, faults: judgeDraft(draft, KNOWLEDGE).faults, former: former && referenceOf(former), undo, redo, by, at };
  };
  const list = (): TemplateDraftSummary[] => repository().list().map(summaryOf);
  const finished = (draftId: string): LoadedTemplate => loadedOf(stored(draftId).draft);

  return {
    'drafts.list': async () => list(),
    'drafts.look': async ({ file }) => lookAtWorkbook(absolutePath(file)),
    'drafts.read': async ({ file, layout }) => readDraftFile(absolutePath(file), layout),
    'drafts.create': async ({ from, draft }) => {
      const library = await context.library();
      const former = from === null ? null : await known(from);
      if (from !== null && former === null) throw new UserError('template-missing', '没有找到这个评查标准（可能已被替换或删除），没有新建草稿。请刷新后重新选择。');
      const draftId = randomUUID();
      const begun = draft ?? (former === null ? emptyDraft(freeId(library, list()), localDate(context.now())) : nextOf(former, library));
      repository().create(draftId, begun, from, author());
      return detail(draftId);
    },
    'drafts.get': async ({ draftId }) => detail(draftId),
    'drafts.save': async ({ draftId, revision, draft, what }) => {
      repository().save(draftId, revision, draft, what, author());
      return detail(draftId);
    },
    'drafts.undo': async ({ draftId, revision }) => {
      repository().step(draftId, revision, 'undo');
      return detail(draftId);
    },
    'drafts.redo': async ({ draftId, revision }) => {
      repository().step(draftId, revision, 'redo');
      return detail(draftId);
    },
    'drafts.remove': async ({ draftId }) => {
      repository().remove(draftId);
      return list();
    },
    'drafts.publication': async ({ draftId }) => publicationOf(stored(draftId), await formerOf(stored(draftId)), await context.library()),
    'drafts.publish': async ({ draftId, revision, hash }) => {
      const loaded = finished(draftId);
      if (stored(draftId).revision !== revision || loaded.template.hash !== hash) {
        throw new UserError('draft-changed', '草稿在核对之后又有改动，没有发布，草稿已保存。请重新核对后再发布。');
      }
      const taken = await takeIn(loaded, context.ownTemplatesFolder, await context.library());
      context.libraryChanged();
      repository().remove(draftId);
      return taken ?? summaryOfTemplate(loaded.template, true, []);
    },
    'drafts.preview': async ({ draftId, caseId }) => previewOf(context.requireSession(), finished(draftId).template, caseId),
    'checks.list': async () => CHECK_LIBRARY.map((check) => {
      const { id, title, item, kinds, level, automation, basis } = check;
      return { id, title, item, kinds, level, automation, basis, parameters: checkParameters(check) };
    }),
    'drafts.export': async ({ draftId, format, folder }) => exportTemplate(finished(draftId), format, absolutePath(folder), localDate(context.now())),
  };
}

const errorsOf = ({ faults }: DraftVerdict): number => faults.filter(({ severity }) => severity === 'error').length;

function summaryOf({ id, draft, by, at }: StoredTemplateDraft): TemplateDraftSummary {
  return { draftId: id, title: draft.title, version: draft.version, kinds: draft.kinds, errors: errorsOf(judgeDraft(draft, KNOWLEDGE)), by, at };
}

/** @throws UserError `draft-faulty` */
function loadedOf(draft: TemplateDraft): LoadedTemplate {
  const verdict = judgeDraft(draft, KNOWLEDGE);
  if (verdict.template === null) {
    throw new UserError('draft-faulty', `草稿还有${errorsOf(verdict)}处错误，没有执行，草稿已保存。请先按错误提示改正。`);
  }
  const yaml = writeTemplate(verdict.template);
  return { template: { ...verdict.template, hash: hashOfText(yaml) }, yaml };
}

const versionTaken = (id: string, { templates }: TemplateLibrary) => (version: string): boolean =>
  templates.some(({ template }) => template.id === id && template.version === version);

/** A standard as the start of its next version. */
function nextOf(former: Template, library: TemplateLibrary): TemplateDraft {
  return { ...draftOf(former), version: nextVersion(former.version, versionTaken(former.id, library)) };
}

function freeId({ templates }: TemplateLibrary, drafts: readonly TemplateDraftSummary[]): string {
  for (let number = drafts.length + 1; ; number += 1) {
    const id = `own-${number}`;
    if (!templates.some(({ template }) => template.id === id)) return id;
  }
}

function publicationOf(found: StoredTemplateDraft, former: Template | null, library: TemplateLibrary): DraftPublication {
  const { template } = loadedOf(found.draft);
  const reference: TemplateReference | null = former && referenceOf(former);
  return {
    version: template.version, hash: template.hash, former: reference, changes: former === null ? [] : changesBetween(former, template),
    warnings: judgeDraft(found.draft, KNOWLEDGE).faults, state: placeOf(template, library), freeVersion: nextVersion(template.version, versionTaken(template.id, library)),
  };
}

function previewOf(session: Session, template: Template, caseId: string): DraftPreview {
  const { analysis, review } = session.snapshot(caseId);
  if (analysis === null) throw new UserError('case-unread', `案卷“${caseId}”还没有识别完，不能试评，草稿已保存。请等识别完成，或另选一卷。`);
  const { documents, findings, kind, facts, sheet } = analysis;
  const used = session.standards.forCase(kind, agencyOf(facts), review.finishedAt);
  return {
    caseId, caseName: factText(facts, 'caseName') || caseId, kind, kindFits: template.kinds.includes(kind),
    // What people scored belongs to the standard in use; what they said of findings holds under any.
    sheet: scoreCase({ template, documents, findings, judgements: [], verdicts: review.verdicts, acceptProposals: false }),
    current: sheet === null || used === null ? null : { title: used.title, version: used.version, total: sheet.total, grade: sheet.grade },
  };
}
