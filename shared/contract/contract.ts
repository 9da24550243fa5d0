import { z } from 'zod';
import { BENCHMARK_COLUMN_NAMES } from '../benchmarks/columns';
import { holidayYearSchema, type HolidayReading, type OwnHolidayYear } from '../calendar';
import { CASE_KINDS, DOCUMENT_TYPES, MACHINE_LIMITS, TEMPLATE_COLUMNS } from '../model';
import type { BatchSettings, PageText, SeenPages } from '../model';
import type { TextSearch } from '../search';
import { REVIEW_STATES } from '../statistics';
import { procedure, type InputOf, type OutputOf } from './define';
import { draftsContract } from './drafts';
import { panelContract } from './panel';
import type { PanelProgress } from './panel-views';
import { rectificationContract } from './rectification';
import type { WorkspaceSearch } from './search-views';
import type { AboutView, AgencyView, MachineView } from './settings-views';
import type {
  AppInfo, CaseDetail, CaseSummary, ExportedFile, ExportProgress, ExportResult, FolderListing, IntakePreview, JobProgress, TemplateChange, TemplateCheck, TemplateInUse,
  TemplateSummary, TemplateSwitch, UsedReason, WorkspaceInfo,
} from './views';
import type { BenchmarkImport, BenchmarkSummary, Scorecard } from './views';

const nothing = z.object({}).strict();
const within = ([least, most]: readonly [number, number]) => z.number().int().min(least).max(most);
const text = (max: number) => z.string().max(max);
const path = text(4096);
const caseId = text(255).min(1);
const points = z.string().regex(/^\d{1,4}(\.\d{1,4})?$/);
const box = z.object({ x: z.number().finite(), y: z.number().finite(), width: z.number().nonnegative(), height: z.number().nonnegative() }).strict();
const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** Which title of a workbook stands for which column of the table. */
const columnMapping = z.partialRecord(z.enum(TEMPLATE_COLUMNS), text(60));
const evidence = z.object({ page: z.number().int().min(1).max(100_000), box, text: text(2000), confidence: z.number().min(0).max(1), picture: z.literal(true).exactOptional() }).strict();
const deduction = z
  .object({ id: text(100).nullable(), reason: text(2000), points, occurrences: z.number().int().min(1).max(999), findings: z.array(text(200)).max(200) })
  .strict();

/** Every procedure the renderer can call, by name. Nothing else crosses the border. */
export const contract = {
  'app.info': procedure<AppInfo>()(nothing),
  'app.about': procedure<AboutView>()(nothing),
  'machine.get': procedure<MachineView>()(nothing),
  /** What recognition may take of this PC. Pages under way end as they began; the next ones go by the new settings. */
  'machine.set': procedure<MachineView>()(z.object({ workers: within(MACHINE_LIMITS.workers).nullable(), workerMemoryMb: within(MACHINE_LIMITS.workerMemoryMb).nullable() }).strict()),
  'folders.list': procedure<FolderListing>()(z.object({ path: path.nullable() }).strict()),
  'workspace.current': procedure<WorkspaceInfo | null>()(nothing),
  'workspace.recent': procedure<readonly WorkspaceInfo[]>()(nothing),
  'workspace.create': procedure<WorkspaceInfo>()(z.object({ path }).strict()),
  'workspace.open': procedure<WorkspaceInfo>()(z.object({ path }).strict()),
  'workspace.close': procedure<null>()(nothing),
  /** Notes where in the window the user is, so that a program that was ended by force opens there again. */
  'place.note': procedure<null>()(z.object({ fragment: text(2000).regex(/^#\/\S*$/) }).strict()),
  'batch.get': procedure<BatchSettings>()(nothing),
  'batch.set': procedure<BatchSettings>()(
    z.object({
      name: text(100).min(1), organ: text(100).min(1), noticePrefix: text(30).min(1), noticeNumberFrom: z.number().int().min(1).max(99_999),
      rectificationDays: z.number().int().min(1).max(365), contact: text(200), reviewer: text(50),
      adviceRejectedPercent: z.number().int().min(1).max(100), adviceMinimumAnswers: z.number().int().min(1).max(10_000),
      copyTo: text(100), doubtPercent: z.number().int().min(0).max(100),
    }).strict(),
  ),
  /** Years of holiday data that the workspace has in place of the bundled ones. */
  'holidays.get': procedure<readonly OwnHolidayYear[]>()(nothing),
  /** Replaces them all; the checks go by them from then on. A year that is left out falls back on the bundled data. */
  'holidays.set': procedure<readonly OwnHolidayYear[]>()(z.object({ years: z.array(holidayYearSchema).max(120).readonly() }).strict()),
  /** Reads holiday data from a workbook or YAML file without keeping it. */
  'holidays.read': procedure<HolidayReading>()(z.object({ file: path }).strict()),
  /** Writes the years in force, bundled and own, as a file; never over an existing one. */
  'holidays.export': procedure<ExportedFile>()(z.object({ format: z.enum(['yaml', 'xlsx']), folder: path }).strict()),
  /** The agencies of the case files, with what people said of them. */
  'agencies.list': procedure<readonly AgencyView[]>()(nothing),
  /** Replaces what people said of agencies; an agency that is left out counts by its name. */
  'agencies.set': procedure<readonly AgencyView[]>()(
    z.object({
      agencies: z.array(z.object({ name: text(200).min(1), sector: text(40).nullable(), vertical: z.boolean(), superior: text(100) }).strict()).max(5000).readonly(),
    }).strict(),
  ),
  'intake.preview': procedure<IntakePreview>()(z.object({ folder: path }).strict()),
  'intake.start': procedure<JobProgress>()(z.object({ folder: path }).strict()),
  'job.progress': procedure<JobProgress>()(nothing),
  'job.pause': procedure<JobProgress>()(nothing),
  'job.resume': procedure<JobProgress>()(nothing),
  'job.cancel': procedure<JobProgress>()(nothing),
  'pages.retry': procedure<JobProgress>()(z.object({ caseId }).strict()),
  'cases.list': procedure<readonly CaseSummary[]>()(nothing),
  'cases.get': procedure<CaseDetail>()(z.object({ caseId }).strict()),
  'pages.text': procedure<PageText>()(z.object({ caseId, page: z.number().int().min(1) }).strict()),
  /** Where words stand in the recognised text of a case file, across line breaks and blanks. */
  'pages.search': procedure<TextSearch>()(z.object({ caseId, query: text(100).min(1) }).strict()),
  /**
   * Pages of all case files that hold the words, part by part: `after` is `next` of the part before. A newer search ends an older one
   * that still runs, which then fails with `search-superseded`. `caseIds`: in these case files only.
   */
  'search.workspace': procedure<WorkspaceSearch>()(
    z.object({
      query: text(100).min(1), limit: z.number().int().min(1).max(200), after: z.number().int().nonnegative().optional(),
      caseIds: z.array(caseId).max(10_000).optional(),
    }).strict(),
  ),
  'documents.correct': procedure<CaseDetail>()(
    z.object({ caseId, pages: z.array(z.number().int().min(1)).min(1).max(5000), documentType: z.enum(DOCUMENT_TYPES) }).strict(),
  ),
  'facts.correct': procedure<CaseDetail>()(
    z.object({ caseId, name: text(60).min(1), page: z.number().int().min(1), machineValue: z.union([text(500), z.number()]).nullable(), value: z.union([text(500), z.number()]).nullable(),
      /** The place framed as the value's. */
      evidence: evidence.exactOptional() }).strict(),
  ),
  'cases.setKind': procedure<CaseDetail>()(z.object({ caseId, kind: z.enum(CASE_KINDS) }).strict()),
  'findings.answer': procedure<CaseDetail>()(
    z.object({ caseId, findingId: text(200), verdict: z.enum(['accepted', 'rejected']).nullable(), reason: text(2000) }).strict(),
  ),
  'items.judge': procedure<CaseDetail>()(
    z.object({
      caseId, itemId: text(100), applicable: z.boolean(), vetoed: z.boolean(), deductions: z.array(deduction).max(100),
      note: text(2000), evidence: z.array(evidence).max(100),
      /** Sub-items that do not apply (不涉及的子项不评). */
      notApplicableParts: z.array(text(100)).max(50).optional(),
    }).strict(),
  ),
  /** Takes the person's judgement of an item back; the machine's proposal stands again. */
  'items.reset': procedure<CaseDetail>()(z.object({ caseId, itemId: text(100) }).strict()),
  /** Takes over, in one step, every open item on which all checks passed by themselves; never a problem or a doubt. */
  'items.acceptPasses': procedure<CaseDetail>()(z.object({ caseId }).strict()),
  /** Reasons that people gave for deductions on this item in any case file of the workspace, the most used first. */
  'reasons.list': procedure<readonly UsedReason[]>()(z.object({ itemId: text(100) }).strict()),
  /** Attaches a place that the reviewer framed to an item. */
  'evidence.attach': procedure<CaseDetail>()(z.object({ caseId, itemId: text(100), evidence, note: text(500) }).strict()),
  /** Changes what is said about an attached place. */
  'evidence.annotate': procedure<CaseDetail>()(z.object({ caseId, id: text(100), note: text(500) }).strict()),
  'evidence.detach': procedure<CaseDetail>()(z.object({ caseId, id: text(100) }).strict()),
  /** Records pages that were on the screen for a second or longer; answers with all that were seen. */
  'pages.seen': procedure<readonly SeenPages[]>()(z.object({ caseId, pages: z.array(z.number().int().min(1)).min(1).max(5000) }).strict()),
  'review.undo': procedure<CaseDetail>()(z.object({ caseId }).strict()),
  'review.redo': procedure<CaseDetail>()(z.object({ caseId }).strict()),
  'review.finish': procedure<CaseDetail>()(z.object({ caseId, by: text(50).min(1) }).strict()),
  'review.reopen': procedure<CaseDetail>()(z.object({ caseId, reason: text(500).min(1) }).strict()),
  'templates.list': procedure<readonly TemplateSummary[]>()(nothing),
  /** Checks a standard in a YAML file or workbook without keeping it. */
  'templates.validate': procedure<TemplateCheck>()(z.object({ file: path, columns: columnMapping.optional() }).strict()),
  /** Takes a standard into the user's own folder of standards; an invalid one is not taken, and the answer says why. */
  'templates.import': procedure<TemplateCheck>()(z.object({ file: path, columns: columnMapping.optional() }).strict()),
  /** Writes a standard of the library, or one pinned in the workspace, as a file; never over an existing one. */
  'templates.export': procedure<ExportedFile>()(z.object({ hash, format: z.enum(['yaml', 'xlsx']), folder: path }).strict()),
  'templates.diff': procedure<readonly TemplateChange[]>()(z.object({ from: hash, to: hash }).strict()),
  /** Standards in use in the workspace, with who chose them; those taken by themselves first. */
  'templates.inUse': procedure<readonly TemplateInUse[]>()(nothing),
  /** What using a standard would change in the workspace; nothing is changed. */
  'templates.preview': procedure<TemplateSwitch>()(z.object({ hash }).strict()),
  /** Uses a standard from now on. Choosing the one before again takes it back. */
  'templates.use': procedure<TemplateSwitch>()(z.object({ hash, reason: text(500).min(1) }).strict()),
  'benchmarks.list': procedure<readonly BenchmarkSummary[]>()(nothing),
  /** Imports a table of discretion benchmarks from a workbook; `columns` names headings that go by other names. */
  'benchmarks.import': procedure<BenchmarkImport>()(z.object({ file: path, columns: z.partialRecord(z.enum(BENCHMARK_COLUMN_NAMES), text(60).min(1)).optional() }).strict()),
  'benchmarks.remove': procedure<readonly BenchmarkSummary[]>()(z.object({ id: z.string().regex(/^[0-9a-f]{64}$/) }).strict()),
  /** Writes the sample table that comes with the program into a folder, never over an existing file. */
  'benchmarks.sample': procedure<ExportedFile>()(z.object({ folder: path }).strict()),
  /** How often each check hit, and what people made of it. */
  'checks.scorecard': procedure<Scorecard>()(nothing),
  /** Writes the figures over the case files (统计表) as a workbook; never over an existing file. */
  'dashboard.export': procedure<ExportedFile>()(
    z.object({
      filter: z.object({ agency: z.array(text(200)).max(1000), kind: z.array(z.enum(CASE_KINDS)).max(100), state: z.array(z.enum(REVIEW_STATES)).max(10) }).strict(),
      folder: path,
    }).strict(),
  ),
  /** Writes a drawn figure (PNG in base64) as a picture; never over an existing file. */
  'dashboard.picture': procedure<ExportedFile>()(z.object({ title: text(60).min(1), png: z.base64().max(3_500_000), folder: path }).strict()),
  /** Writes the workbooks of the named cases (all if null) into a new folder under `folder`. */
  'exports.run': procedure<ExportResult>()(z.object({ folder: path.nullable(), caseIds: z.array(caseId).max(10_000).nullable() }).strict()),
  /** Ends the export under way after the file that is being written; what was written stays, and `exports.run` answers with it. */
  'exports.cancel': procedure<null>()(nothing),
  ...rectificationContract,
  ...draftsContract,
  ...panelContract,
} as const;

export type Contract = typeof contract;
export type ProcedureName = keyof Contract;
export type ProcedureInput<N extends ProcedureName> = InputOf<Contract[N]>;
export type ProcedureOutput<N extends ProcedureName> = OutputOf<Contract[N]>;

/** What the application implements and every host calls. */
export type Implementation = { readonly [N in ProcedureName]: (input: ProcedureInput<N>) => Promise<ProcedureOutput<N>> };

/** Events the application sends; the payload of each. */
export interface AppEvents {
  readonly 'job.progress': JobProgress;
  readonly 'export.progress': ExportProgress;
  readonly 'panel.progress': PanelProgress;
  /** Something about these case files changed: reload what is shown. */
  readonly 'cases.changed': { readonly caseIds: readonly string[] };
}
export type EventName = keyof AppEvents;
export const EVENT_NAMES = ['job.progress', 'export.progress', 'panel.progress', 'cases.changed'] as const satisfies readonly EventName[];

/** An error of a procedure as it crosses the border: what happened, what was kept, what to do, in Chinese. */
export interface AppError {
  readonly code: string;
  readonly message: string;
}

/**
 * Resources that hosts serve beside the contract, since bytes do not cross it:
 * the upright image of a page, and an original file for the viewer.
 */
export const resourcePaths = {
  pageImage: (caseId: string, page: number) => `/resource/page/${encodeURIComponent(caseId)}/${page}`,
  original: (sha256: string) => `/resource/original/${sha256}`,
} as const;
