import { z } from 'zod';
import { isIsoDate } from '../calendar';
import { CASE_KINDS } from '../model';
import { RECUSAL_REASONS, STRATUM_FIELDS, type RecusalReason } from '../panel';
import { procedure } from './define';
import type { WorkspaceInfo } from './views';
import type {
  AgreementView, AssignmentView, AuditView, Comparison, DrawView, ExpertView, MergedCase, PackageOutcome, PanelRole, ResultFilePreview, SentPackageView, SettlementRulesView, WrittenResult,
} from './panel-views';

const nothing = z.object({}).strict();
const text = (max: number) => z.string().max(max);
/** Words that must be there. */
const words = (max: number) => z.string().trim().min(1).max(max);
const id = text(200).min(1);
const caseId = text(255).min(1);
const path = text(4096);
const resultFiles = z.array(path).min(1).max(500);
const day = z.string().refine(isIsoDate);
const count = (most: number) => z.number().int().min(0).max(most);
const points = z.string().regex(/^\d{1,9}(\.\d{1,4})?$/);
const recusalReason = z.enum(Object.keys(RECUSAL_REASONS) as [RecusalReason, ...RecusalReason[]]);
const recusal = z.discriminatedUnion('of', [
  z.object({ of: z.literal('agency'), agency: words(200), reason: recusalReason, note: text(500) }).strict(),
  z.object({ of: z.literal('case'), caseId, reason: recusalReason, note: text(500) }).strict(),
]);
const drawPlan = z.object({
  strata: z.array(z.enum(STRATUM_FIELDS)).max(4).readonly(), period: z.enum(['year', 'quarter', 'month']), amountBands: z.array(points).max(20).readonly(),
  size: z.discriminatedUnion('by', [
    z.object({ by: z.literal('total'), number: count(100_000), atLeast: count(1000) }).strict(),
    z.object({ by: z.literal('stratum'), number: count(100_000) }).strict(),
    z.object({ by: z.literal('share'), percent: z.number().min(0).max(100), atLeast: count(1000) }).strict(),
  ]),
  reserves: count(1000),
}).strict();
const assignmentRules = z.object({
  reviewersPerFile: z.union([z.literal(1), z.literal(2), z.literal(3)]), crossUnit: z.boolean(), differentUnits: z.boolean(),
  specialism: z.enum(['required', 'preferred', 'ignored']), specialistAdvantage: count(100), validOn: day.nullable(), mostPerExpert: z.number().int().min(1).max(10_000).nullable(),
}).strict();

/** The panel (评查组): experts, draw, assignment, packages, merging, settling, audit log. */
export const panelContract = {
  'panel.role': procedure<PanelRole>()(nothing),
  'panel.experts': procedure<readonly ExpertView[]>()(nothing),
  /** Adds an expert (`id` null) or changes one. */
  'panel.saveExpert': procedure<readonly ExpertView[]>()(
    z.object({
      id: id.nullable(), name: words(50), unit: words(200), specialisms: z.array(z.enum(CASE_KINDS)).max(20), sectors: z.array(words(40)).max(50), certificate: text(50),
      validFrom: day.nullable(), validTo: day.nullable(), contact: text(200), recusals: z.array(recusal).max(200),
    }).strict(),
  ),
  /** Erases an expert's personal data; what was decided under the id stays. It cannot be taken back. */
  'panel.eraseExpert': procedure<readonly ExpertView[]>()(z.object({ id, reason: words(500) }).strict()),
  /** Draws made, the newest first, each recomputed. */
  'panel.draws': procedure<readonly DrawView[]>()(nothing),
  /** Draws from the case files of the workspace. Nothing is ever drawn over: a further draw is a further record. */
  'panel.draw': procedure<readonly DrawView[]>()(z.object({ plan: drawPlan, seed: text(200), seedSource: words(200), witnesses: z.array(words(50)).max(20) }).strict()),
  /** Null while nobody assigned. */
  'panel.assignment': procedure<AssignmentView | null>()(nothing),
  /** Assigns the case files of the latest draw, or all of the workspace. Refused once a package went out. */
  'panel.assign': procedure<AssignmentView>()(z.object({ from: z.enum(['draw', 'all']), rules: assignmentRules, seed: words(200) }).strict()),
  /** Changes the reviewers of one case file by hand. */
  'panel.reassign': procedure<AssignmentView>()(z.object({ caseId, remove: id.nullable(), add: id.nullable(), reason: text(500) }).strict()),
  /** Packages that went out, oldest first. */
  'panel.packages': procedure<readonly SentPackageView[]>()(nothing),
  /** Writes one package per expert into a folder, all under one passphrase; one that fails is reported, the others are written. */
  'panel.writePackages': procedure<readonly PackageOutcome[]>()(z.object({ expertIds: z.array(id).min(1).max(500), folder: path, passphrase: text(200), originals: z.boolean() }).strict()),
  /** Opens a package as an expert's workspace in an empty or new folder, and makes it the current one. */
  'panel.openPackage': procedure<WorkspaceInfo>()(z.object({ file: path, passphrase: text(200), folder: path }).strict()),
  /** Writes the finished case files of an expert's workspace as a result file, signed, readable by the lead only. */
  'panel.writeResult': procedure<WrittenResult>()(z.object({ folder: path }).strict()),
  /** Ends the writing or reading of packages and results under way; nothing of it is left behind. */
  'panel.cancel': procedure<null>()(nothing),
  /** What importing result files would change; nothing is changed. */
  'panel.previewResults': procedure<readonly ResultFilePreview[]>()(z.object({ files: resultFiles }).strict()),
  /** Imports those that are not refused; the order of files and repetition make no difference. */
  'panel.importResults': procedure<readonly ResultFilePreview[]>()(z.object({ files: resultFiles }).strict()),
  /** Chooses which of an expert's differing results counts; all of them stay. */
  'panel.chooseResult': procedure<null>()(z.object({ caseId, expertId: id, digest: z.string().regex(/^[0-9a-f]{64}$/), reason: text(500) }).strict()),
  'panel.cases': procedure<readonly MergedCase[]>()(nothing),
  /** Refused until all reviewers of the case file have handed in. */
  'panel.compare': procedure<Comparison>()(z.object({ caseId }).strict()),
  /** The final result. Where reviewers differ it needs two participants or more; `participants` are ids of experts, or names. */
  'panel.settle': procedure<MergedCase>()(
    z.object({ caseId, total: z.string().regex(/^\d{1,4}(\.\d{1,4})?$/), grade: text(50), vetoed: z.boolean(), reason: text(2000), participants: z.array(text(200)).max(30) }).strict(),
  ),
  'panel.settlementRules': procedure<SettlementRulesView>()(nothing),
  'panel.setSettlementRules': procedure<SettlementRulesView>()(
    z.object({
      vetoNeedsJointDecision: z.boolean(), difference: points.nullable(), gradesMayNotDiffer: z.boolean(), onDifference: z.enum(['third-reviewer', 'joint-decision']),
      proposal: z.enum(['mean', 'median', 'lowest']), leadConfirms: z.boolean(), reason: words(500),
    }).strict(),
  ),
  'panel.agreement': procedure<AgreementView>()(nothing),
  /** The audit log (审计日志), checked from its start. */
  'panel.audit': procedure<AuditView>()(nothing),
  /** Writes the audit log as text, one entry a line; never over an existing file. */
  'panel.exportAudit': procedure<{ readonly path: string }>()(z.object({ folder: text(4096) }).strict()),
} as const;
