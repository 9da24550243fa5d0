import { z } from 'zod';
import { ART10_ITEMS, TEMPLATE_COLUMNS, TEMPLATE_KIND_NAMES, type Art10Item, type TemplateDraft, type TemplateKind } from '../model';
import type { CheckCard } from './check-views';
import { procedure } from './define';
import type { DraftPreview, DraftPublication, DraftReading, WorkbookLook, TemplateDraftDetail, TemplateDraftSummary } from './draft-views';
import type { ExportedFile, TemplateSummary } from './views';

const nothing = z.object({}).strict();
const text = (max: number) => z.string().max(max);
const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>) => z.enum(Object.keys(record) as [K, ...K[]]);
/** Longer than a standard may have it, so that what is too long is a fault at its field and not a refused call. */
const words = text(1000);
const long = text(10_000);
const number = text(40);
const certainty = z.enum(['A', 'B', 'C', 'X', '']);
const vetoOutcome = z.enum(['zero', 'fail']);
const names = z.array(words).max(100);
const file = text(4096);
const column = z.number().int().min(0).max(200);
const layout = z.object({ sheet: text(100), row: z.number().int().min(0).max(10_000), columns: z.partialRecord(z.enum(TEMPLATE_COLUMNS), column) }).strict();
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const draftId = text(100).min(1);
/** A draft as it was read: a newer state in the workspace refuses the change. */
const state = { draftId, revision: z.number().int().min(1) };

const subItem = z.object({ id: words, title: words, points: number, essential: z.boolean(), checks: names }).strict();
const deduction = z.object({ id: words, title: words, points: number, maximum: number, checks: names }).strict();
const item = z.object({
  id: words, title: words, standard: long, points: number, art10: z.union([keysOf<Art10Item>(ART10_ITEMS), z.literal('')]), basis: words, certainty, source: words,
  documents: names, absence: z.enum(['zero', 'not-applicable', 'none']), checks: names, subItems: z.array(subItem).max(100), deductions: z.array(deduction).max(100),
}).strict();
const section = z.object({
  id: words, title: words, kind: z.enum(['veto', 'points', 'deductions', 'bonus', 'unit']), total: number, weight: number, cap: number,
  vetoOutcome: z.union([vetoOutcome, z.literal('')]), notApplicable: z.enum(['exclude', 'full-marks', 'no-deduction']), items: z.array(item).max(300),
}).strict();
const draft: z.ZodType<TemplateDraft, TemplateDraft> = z.object({
  id: words, title: words, version: words, kinds: z.array(keysOf<TemplateKind>(TEMPLATE_KIND_NAMES)).max(20), sectors: names, source: words, certainty, notes: long,
  validFrom: words, validTo: words, fullMarks: number, vetoOutcome,
  rounding: z.object({ decimals: number, mode: z.enum(['half-up', 'half-even', 'down']) }).strict(),
  grades: z.array(z.object({ name: words, minimum: number }).strict()).max(30), sections: z.array(section).max(80),
}).strict();

/** Standards while they are written: kept in the workspace with every change, published as a version of the user's own. */
export const draftsContract = {
  'drafts.list': procedure<readonly TemplateDraftSummary[]>()(nothing),
  /** Begins a draft: with the next version of a standard, empty (`from` null), or with what was read from a file (`draft`). */
  'drafts.create': procedure<TemplateDraftDetail>()(z.object({ from: hash.nullable(), draft: draft.optional() }).strict()),
  /** The sheets of a workbook as they look, with what the program takes their columns for. */
  'drafts.look': procedure<WorkbookLook>()(z.object({ file }).strict()),
  /** Reads a YAML file or workbook as far as it can be read, without keeping it; `layout` says where the table stands. */
  'drafts.read': procedure<DraftReading>()(z.object({ file, layout: layout.nullable() }).strict()),
  'drafts.get': procedure<TemplateDraftDetail>()(z.object({ draftId }).strict()),
  /** Keeps a change; `what` names it for undo. */
  'drafts.save': procedure<TemplateDraftDetail>()(z.object({ ...state, draft, what: text(100).min(1) }).strict()),
  'drafts.undo': procedure<TemplateDraftDetail>()(z.object(state).strict()),
  'drafts.redo': procedure<TemplateDraftDetail>()(z.object(state).strict()),
  'drafts.remove': procedure<readonly TemplateDraftSummary[]>()(z.object({ draftId }).strict()),
  /** What publishing would make; refused with `draft-faulty` while there are errors. */
  'drafts.publication': procedure<DraftPublication>()(z.object({ draftId }).strict()),
  /** Makes the draft a standard of the user's own, which can be used at once; the draft is gone then. */
  'drafts.publish': procedure<TemplateSummary>()(z.object({ ...state, hash }).strict()),
  /** The sheet it would propose for a case file; nothing is stored. */
  'drafts.preview': procedure<DraftPreview>()(z.object({ draftId, caseId: text(255).min(1) }).strict()),
  /** Writes the draft as a file, to go on in Excel or an editor; never over an existing one. */
  'drafts.export': procedure<ExportedFile>()(z.object({ draftId, format: z.enum(['yaml', 'xlsx']), folder: text(4096) }).strict()),
  /** The library of checks that a standard can refer to. */
  'checks.list': procedure<readonly CheckCard[]>()(nothing),
} as const;
