import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { TemplateSummary } from '../../shared/contract';
import { CHECK_LIBRARY } from '../../shared/checks';
import { SECTORS } from '../../shared/checks/sectors';
import type { Template, TemplateKind } from '../../shared/model';
import { describeProblem, loadTemplate, type LoadResult } from '../../shared/templates';

/** A scoring standard with the text it was loaded from. */
export interface LoadedTemplate {
  readonly template: Template;
  readonly yaml: string;
}

/** The scoring standards (评查标准) that the program finds. */
export interface TemplateLibrary {
  /** Valid ones; the user's own first, then in the order of their file names. */
  readonly templates: readonly LoadedTemplate[];
  readonly summaries: readonly TemplateSummary[];
}

export const MAX_TEMPLATE_BYTES = 2 * 1024 * 1024;

/** What a standard may refer to. */
export const KNOWLEDGE = { knownChecks: CHECK_LIBRARY, knownSectors: SECTORS.map(({ name }) => name) } as const;

export const hashOfText = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads a standard's text; its hash is that of the text. */
export function parseTemplate(yaml: string, file: string): LoadResult {
  return loadTemplate(yaml, file, { hash: hashOfText(yaml), ...KNOWLEDGE });
}

export function summaryOfTemplate(template: Template, own: boolean, problems: readonly string[]): TemplateSummary {
  const { id, title, version, kinds, sectors, source, certainty, hash } = template;
  return { id, title, version, kinds, source, certainty, valid: true, problems, hash, own, ...(sectors === undefined ? {} : { sectors }) };
}

/** Reads every standard of the folders; one that cannot be used is listed with the reason and passed over. */
export async function readTemplateLibrary(folder: string, ownFolder: string | null = null): Promise<TemplateLibrary> {
  const templates: LoadedTemplate[] = [];
  const summaries: TemplateSummary[] = [];
  for (const { place, own } of [...(ownFolder === null ? [] : [{ place: ownFolder, own: true }]), { place: folder, own: false }]) {
    for (const name of await namesIn(place, own)) {
      const bytes = await readFile(path.join(place, name));
      const yaml = bytes.subarray(0, MAX_TEMPLATE_BYTES).toString('utf8');
      const result = parseTemplate(yaml, name);
      if ('errors' in result) {
        summaries.push({ id: name, title: name, version: '', kinds: [], source: '', certainty: 'X', valid: false, problems: result.errors.map(describeProblem), own });
      } else if (!templates.some(({ template }) => template.hash === result.template.hash)) {
        templates.push({ template: result.template, yaml });
        summaries.push(summaryOfTemplate(result.template, own, result.warnings.map(describeProblem)));
      }
    }
  }
  return { templates, summaries };
}

/** The user's own folder comes into being with the first standard taken in. */
async function namesIn(folder: string, mayBeMissing: boolean): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => /\.ya?ml$/i.test(name)).sort();
  } catch (error) {
    if (mayBeMissing && error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * The standard in force for a kind of case file, or for agencies, on a day (ISO date); of several the one valid since latest,
 * of two alike the first (the user's own). One made for certain sectors is never taken by itself. Null if none is.
 */
export function chooseTemplate(templates: readonly LoadedTemplate[], kind: TemplateKind, day: string): LoadedTemplate | null {
  return templates
    .filter(({ template: t }) => t.sectors === undefined && t.kinds.includes(kind) && t.validFrom <= day && (t.validTo === null || day <= t.validTo))
    .reduce<LoadedTemplate | null>((best, next) => (best === null || next.template.validFrom > best.template.validFrom ? next : best), null);
}
