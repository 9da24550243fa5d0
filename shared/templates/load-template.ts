import { LineCounter, parseDocument } from 'yaml';
import type { Template } from '../model';
import { buildTemplate } from './build';
import { describePath, lineOfPath } from './positions';
import type { TemplateProblem } from './problem';
import { doubtsAbout } from './references';
import type { Knowledge } from './references';
import { checkSense } from './semantics';
import { checkShape } from './shape';
import type { Complaint } from './shape';
import { describeSyntaxError } from './syntax';
import { tidy } from './tidy';

export interface LoadOptions extends Knowledge {
  /** SHA-256 of the file's bytes, hex; reviews are pinned to it. */
  readonly hash: string;
}

/** A template with what is doubtful about it, or the reasons why it cannot be used. */
export type LoadResult =
  | { readonly template: Template; readonly warnings: readonly TemplateProblem[] }
  | { readonly errors: readonly TemplateProblem[] };

/** Far above any real standard; keeps a wrong or hostile file from holding the program up. */
const MAX_CHARACTERS = 2_000_000;

/**
 * Reads a scoring template (评查标准) from its YAML text: syntax, then shape (template.schema.json), then sense.
 * Never throws for bad input: every error and warning names the file, the line, the reason and the remedy in Chinese.
 */
export function loadTemplate(yamlText: string, fileName: string, options: LoadOptions): LoadResult {
  if (yamlText.length > MAX_CHARACTERS) {
    return { errors: [{ file: fileName, line: 1, path: '', reason: '文件过大，不是评查标准。', remedy: '请检查是否选错了文件。' }] };
  }
  const counter = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: counter, prettyErrors: false });
  if (document.errors.length > 0) {
    return { errors: document.errors.map((e) => ({ file: fileName, line: Math.max(1, counter.linePos(e.pos[0]).line), path: '', ...describeSyntaxError(e.code) })) };
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 });
  } catch {
    return { errors: [{ file: fileName, line: 1, path: '', reason: '引用（& 和 *）有误或过多。', remedy: '请不用引用，把内容直接写出来。' }] };
  }
  return checkTemplate(value, ({ path, reason, remedy }) =>
    ({ file: fileName, line: lineOfPath(document, counter, path), path: describePath(path), reason, remedy }), options);
}

/** A template with what is doubtful about it, or what is wrong with its value, each at its path. */
export type Examination =
  | { readonly template: Template; readonly doubts: readonly Complaint[] }
  | { readonly complaints: readonly Complaint[] };

/** Examines the value of a template, whatever it was written in: shape, then sense, then doubts. */
export function examineTemplate(value: unknown, options: LoadOptions): Examination {
  const shape = checkShape(tidy(value));
  if ('complaints' in shape) return shape;
  const complaints = checkSense(shape.raw);
  if (complaints.length > 0) return { complaints };
  return { template: buildTemplate(shape.raw, options.hash), doubts: doubtsAbout(shape.raw, options) };
}

/**
 * Checks the value of a template that stands in a file.
 * @param locate says where in its file a complaint belongs
 */
export function checkTemplate(value: unknown, locate: (complaint: Complaint) => TemplateProblem, options: LoadOptions): LoadResult {
  const examined = examineTemplate(value, options);
  if ('complaints' in examined) return { errors: byLine(examined.complaints.map(locate)) };
  return { template: examined.template, warnings: byLine(examined.doubts.map(locate)) };
}

const byLine = (problems: readonly TemplateProblem[]) => [...problems].sort((a, b) => a.line - b.line);
