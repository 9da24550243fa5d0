import { lstat, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ExportedFile, TemplateCheck, TemplateFault, TemplateSummary } from '../../shared/contract';
import { UserError, type Template } from '../../shared/model';
import { writeTemplate, type ColumnMapping, type LoadResult, type TemplateProblem } from '../../shared/templates';
import { readTemplateWorkbook, templateWorkbook, writeWhole } from '../workbooks';
import { hashOfText, KNOWLEDGE, MAX_TEMPLATE_BYTES, parseTemplate, summaryOfTemplate, type LoadedTemplate, type TemplateLibrary } from './templates';

const MAX_WORKBOOK_BYTES = 10 * 1024 * 1024;
export const isWorkbook = (file: string) => /\.xlsx$/i.test(file);

/** A standard read from a file, if it can be used, with everything to say about it. */
export interface CheckedFile {
  readonly check: TemplateCheck;
  readonly loaded: LoadedTemplate | null;
}

/**
 * Reads a standard from a YAML file or a workbook. A workbook's standard gets the canonical YAML text, and its hash.
 * @throws UserError `template-file` if there is no such file or it is none of the two, `workbook-unreadable`
 */
export async function checkTemplateFile(file: string, columns: ColumnMapping = {}): Promise<CheckedFile> {
  const bytes = await bytesOf(file);
  const name = path.basename(file);
  const result: LoadResult = isWorkbook(file)
    ? await readTemplateWorkbook(bytes, name, { hash: '', columns, ...KNOWLEDGE })
    : parseTemplate(bytes.toString('utf8'), name);
  if ('errors' in result) return { check: { file, template: null, faults: result.errors.map(faultOf('error')) }, loaded: null };
  const yaml = isWorkbook(file) ? writeTemplate(result.template) : bytes.toString('utf8');
  const template = { ...result.template, hash: hashOfText(yaml) };
  const faults = result.warnings.map(faultOf('warning'));
  return { check: { file, template: summaryOfTemplate(template, false, []), faults }, loaded: { template, yaml } };
}

export const faultOf = (severity: TemplateFault['severity']) => ({ line, cell, path: subject, reason, remedy }: TemplateProblem): TemplateFault =>
  ({ severity, place: cell ?? `第 ${line} 行`, subject, reason, remedy });

/** The bytes of a standard's file, within the limits. Throws UserError `template-file`. */
export async function bytesOf(file: string): Promise<Buffer> {
  const problem = (reason: string) => new UserError('template-file', `“${path.basename(file)}”${reason}，没有读取，也没有改动任何内容。请选择 .yaml 或 .xlsx 文件。`);
  if (!isWorkbook(file) && !/\.ya?ml$/i.test(file)) throw problem('不是评查标准的文件');
  const most = isWorkbook(file) ? MAX_WORKBOOK_BYTES : MAX_TEMPLATE_BYTES;
  try {
    const stat = await lstat(file);
    if (!stat.isFile()) throw problem('不是文件');
    if (stat.size > most) throw problem(`过大（最多 ${most / 1024 / 1024} MB）`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('template-file', `读不到文件“${file}”，没有改动任何内容。请确认文件存在并有读取权限。`, { cause: error });
  }
}

/**
 * Takes a standard from a file into the user's own folder; one that is not valid is not taken.
 * @throws as {@link takeIn}
 */
export async function importTemplateFile(file: string, columns: ColumnMapping, ownFolder: string, library: TemplateLibrary): Promise<TemplateCheck> {
  const { check, loaded } = await checkTemplateFile(file, columns);
  if (loaded === null) return check;
  const template = await takeIn(loaded, ownFolder, library);
  return template === null ? check : { ...check, template };
}

/**
 * Keeps a standard in the user's own folder. Null if this very text is in the library already, which changes nothing.
 * @throws UserError `template-version-taken` if another text of the same id and version is there already
 */
export async function takeIn({ template, yaml }: LoadedTemplate, ownFolder: string, library: TemplateLibrary): Promise<TemplateSummary | null> {
  const place = placeOf(template, library);
  if (place === 'same') return null;
  if (place === 'taken') {
    throw new UserError('template-version-taken', `已有编号为“${template.id}”、版本号为“${template.version}”的评查标准，而内容不同，没有保存。请在文件里改用新的版本号后再导入；原有标准没有改动。`);
  }
  await mkdir(ownFolder, { recursive: true });
  await writeWhole(ownFolder, `${fileBase(template.id, template.version)}.yaml`, Buffer.from(yaml, 'utf8'));
  return summaryOfTemplate(template, true, []);
}

/** Whether a standard is new to the library: `same` text known, or its id and version `taken` by another. */
export function placeOf({ hash, id, version }: Template, library: TemplateLibrary): 'new' | 'same' | 'taken' {
  if (library.templates.some(({ template }) => template.hash === hash)) return 'same';
  return library.templates.some(({ template }) => template.id === id && template.version === version) ? 'taken' : 'new';
}

/**
 * Writes a standard as a file of the wanted form into `folder`; never over an existing one.
 * @param base the file's name without its extension; id and version if absent
 * @throws UserError `export-write-failed`
 */
export async function exportTemplate({ template, yaml }: LoadedTemplate, format: 'yaml' | 'xlsx', folder: string, today: string, base?: string): Promise<ExportedFile> {
  const bytes = format === 'yaml' ? Buffer.from(yaml, 'utf8') : await templateWorkbook(template, today);
  const target = await writeWhole(folder, `${base ?? fileBase(template.id, template.version)}.${format}`, bytes);
  return { path: target, kind: '评查标准' };
}

/** Ids are safe in file names already; a version is the author's text. */
function fileBase(id: string, version: string): string {
  const safe = version.replace(/[^\p{L}\p{N}.-]+/gu, '_').replace(/^[._]+|[._]+$/g, '').slice(0, 40);
  return `${id}-${safe === '' ? '1' : safe}`;
}
