import { LineCounter, parseDocument } from 'yaml';
import { Decimal } from 'decimal.js';
import type { Template, TemplateDeduction, TemplateItem, TemplateSection } from '../model';
import { describePath, lineOfPath } from './positions';
import type { TemplateProblem } from './problem';
import { doubtsAbout } from './references';
import { checkSense } from './semantics';
import { checkShape } from './shape';
import type { Complaint, RawItem, RawSection, RawTemplate } from './shape';
import { describeSyntaxError } from './syntax';

export interface LoadOptions {
  /** SHA-256 of the file's bytes, hex; reviews are pinned to it. */
  readonly hash: string;
  /** Ids of the check library; a name outside it becomes a warning. Absent: not compared. */
  readonly knownChecks?: readonly string[];
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
  const locate = ({ path, reason, remedy }: Complaint): TemplateProblem =>
    ({ file: fileName, line: lineOfPath(document, counter, path), path: describePath(path), reason, remedy });

  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 20 });
  } catch {
    return { errors: [{ file: fileName, line: 1, path: '', reason: '引用（& 和 *）有误或过多。', remedy: '请不用引用，把内容直接写出来。' }] };
  }
  const shape = checkShape(value);
  if ('complaints' in shape) return { errors: byLine(shape.complaints.map(locate)) };
  const complaints = checkSense(shape.raw);
  if (complaints.length > 0) return { errors: byLine(complaints.map(locate)) };
  return { template: templateOf(shape.raw, options.hash), warnings: byLine(doubtsAbout(shape.raw, options.knownChecks).map(locate)) };
}

const byLine = (problems: readonly TemplateProblem[]) => [...problems].sort((a, b) => a.line - b.line);

/** The shortest text of a YAML number is its exact decimal: 0.1 stays 0.1. */
const text = (value: number) => new Decimal(String(value)).toFixed();

function templateOf(raw: RawTemplate, hash: string): Template {
  return {
    id: raw.id, title: raw.title, version: raw.version, kinds: raw.kinds, source: raw.source, certainty: raw.certainty,
    notes: raw.notes ?? '', validFrom: raw.validFrom, validTo: raw.validTo ?? null, fullMarks: text(raw.fullMarks),
    vetoOutcome: raw.vetoOutcome, rounding: raw.rounding,
    grades: raw.grades.map((g) => ({ name: g.name, minimum: text(g.minimum) })),
    sections: raw.sections.map(sectionOf), hash,
  };
}

function sectionOf(raw: RawSection): TemplateSection {
  return {
    id: raw.id, title: raw.title, kind: raw.kind, notApplicable: raw.notApplicable ?? 'exclude', items: raw.items.map(itemOf),
    ...(raw.weight === undefined ? {} : { weight: text(raw.weight) }),
    ...(raw.cap === undefined ? {} : { cap: text(raw.cap) }),
    ...(raw.vetoOutcome === undefined ? {} : { vetoOutcome: raw.vetoOutcome }),
  };
}

function itemOf(raw: RawItem): TemplateItem {
  return {
    id: raw.id, title: raw.title, standard: raw.standard.trim(), points: text(raw.points ?? 0), art10: raw.art10, basis: raw.basis,
    certainty: raw.certainty, documents: raw.documents ?? [], absence: raw.absence ?? 'none', checks: raw.checks ?? [],
    subItems: (raw.subItems ?? []).map((s) => ({ id: s.id, title: s.title, points: text(s.points), essential: s.essential ?? false, checks: s.checks ?? [] })),
    deductions: (raw.deductions ?? []).map((d): TemplateDeduction => ({
      id: d.id, title: d.title, points: text(d.points), checks: d.checks ?? [], ...(d.maximum === undefined ? {} : { maximum: text(d.maximum) }),
    })),
    ...(raw.source === undefined ? {} : { source: raw.source }),
  };
}
