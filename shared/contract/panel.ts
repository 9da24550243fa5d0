import { z } from 'zod';
import { isIsoDate } from '../calendar';
import { CASE_KINDS } from '../model';
import { RECUSAL_REASONS, STRATUM_FIELDS, type RecusalReason } from '../panel';
import { procedure } from './define';
import type {
  AssignmentView, AuditView, DrawView, ExpertView, PanelRole,
} from './panel-views';

const nothing = z.object({}).strict();
const text = (max: number) => z.string().max(max);
/** Words that must be there. */
const words = (max: number) => z.string().trim().min(1).max(max);
const id = text(200).min(1);
const caseId = text(255).min(1);
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
  /** The audit log (审计日志), checked from its start. */
  'panel.audit': procedure<AuditView>()(nothing),
  /** Writes the audit log as text, one entry a line; never over an existing file. */
  'panel.exportAudit': procedure<{ readonly path: string }>()(z.object({ folder: text(4096) }).strict()),
} as const;
