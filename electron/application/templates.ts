import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Implementation, TemplateSummary } from '../../shared/contract';
import { CHECK_LIBRARY } from '../../shared/checks';
import type { CaseKind, Template } from '../../shared/model';
import { loadTemplate, type TemplateProblem } from '../../shared/templates';
import type { Workspace } from '../storage';

/** A scoring standard with the text it was loaded from. */
export interface LoadedTemplate {
  readonly template: Template;
  readonly yaml: string;
}

/** The scoring standards (评查标准) of the program's folder. */
export interface TemplateLibrary {
  /** Valid ones, in the order of their file names. */
  readonly templates: readonly LoadedTemplate[];
  readonly summaries: readonly TemplateSummary[];
}

const MAX_TEMPLATE_BYTES = 2 * 1024 * 1024;

const describe = (problem: TemplateProblem): string =>
  [`${problem.file} 第 ${problem.line} 行`, problem.path, problem.reason, problem.remedy].filter((part) => part !== '').join('：');

function load(yaml: string, file: string): ReturnType<typeof loadTemplate> {
  const hash = createHash('sha256').update(yaml).digest('hex');
  return loadTemplate(yaml, file, { hash, knownChecks: CHECK_LIBRARY });
}

/** Reads every standard of a folder; one that cannot be used is listed with the reason and passed over. */
export async function readTemplateLibrary(folder: string): Promise<TemplateLibrary> {
  const templates: LoadedTemplate[] = [];
  const summaries: TemplateSummary[] = [];
  const names = (await readdir(folder)).filter((name) => /\.ya?ml$/i.test(name)).sort();
  for (const name of names) {
    const bytes = await readFile(path.join(folder, name));
    const yaml = bytes.subarray(0, MAX_TEMPLATE_BYTES).toString('utf8');
    const result = load(yaml, name);
    if ('errors' in result) {
      summaries.push({ id: name, title: name, version: '', kinds: [], source: '', certainty: 'X', valid: false, problems: result.errors.map(describe) });
    } else {
      const { id, title, version, kinds, source, certainty } = result.template;
      templates.push({ template: result.template, yaml });
      summaries.push({ id, title, version, kinds, source, certainty, valid: true, problems: result.warnings.map(describe) });
    }
  }
  return { templates, summaries };
}

/** The standard in force for a kind of case file on a day (ISO date); of several the one valid since latest. Null if none is. */
export function chooseTemplate(templates: readonly LoadedTemplate[], kind: CaseKind, day: string): LoadedTemplate | null {
  return templates
    .filter(({ template: t }) => t.kinds.includes(kind) && t.validFrom <= day && (t.validTo === null || day <= t.validTo))
    .reduce<LoadedTemplate | null>((best, next) => (best === null || next.template.validFrom > best.template.validFrom ? next : best), null);
}

/** Which standard scores a case file of this workspace. */
export interface StandardsOfWorkspace {
  /** Null where no standard applies to the kind. */
  forKind(kind: CaseKind): Template | null;
}

/**
 * All case files of one kind in a workspace are scored by the same text: the first standard used is pinned in the
 * workspace, and a file changed on disk later changes no review under way.
 */
export function pinStandards(workspace: Workspace, library: TemplateLibrary, today: () => string): StandardsOfWorkspace {
  const pinned = workspace.templates.list().flatMap((hash) => {
    const yaml = workspace.templates.get(hash);
    const result = yaml === null ? null : load(yaml, hash);
    return yaml === null || result === null || 'errors' in result ? [] : [{ template: result.template, yaml }];
  });
  return {
    forKind(kind) {
      const known = pinned.find(({ template }) => template.kinds.includes(kind));
      if (known) return known.template;
      const chosen = chooseTemplate(library.templates, kind, today());
      if (chosen === null) return null;
      workspace.templates.put(chosen.template.hash, chosen.yaml);
      pinned.push(chosen);
      return chosen.template;
    },
  };
}

export function templateProcedures(library: () => Promise<TemplateLibrary>): Pick<Implementation, 'templates.list'> {
  return { 'templates.list': async () => (await library()).summaries };
}
