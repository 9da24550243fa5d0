import { z } from 'zod';
import { isIsoDate } from '../calendar';
import { LEDGER_STATES, MEASURES, NOTICE_KINDS, OBJECTION_OUTCOMES, RULE_SETS, SERVICE_MANNERS, SITUATIONS, TRANSFER_TARGETS, type Objection } from '../rectification';
import { procedure } from './define';
import type { ExportedFile } from './views';
import type { LedgerList, NoticeDetail, NoticeSummary, RectificationSettingsView, RegisterLine, ReminderList } from './rectification-views';

const nothing = z.object({}).strict();
const text = (max: number) => z.string().max(max);
/** Words that must be there. */
const words = (max: number) => z.string().trim().min(1).max(max);
const id = text(100).min(1);
/** Case file and finding, or item and reason. */
const problemId = text(4000).min(1);
const day = z.string().refine(isIsoDate);
const files = z.array(text(4096).min(1)).max(20);
const caseId = text(255).min(1);
const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>) => z.enum(Object.keys(record) as [K, ...K[]]);
const problemIds = z.array(problemId).min(1).max(2000);
const ruleSet = z.enum(RULE_SETS.map((rules) => rules.id) as ['measures-2024', 'regulation-2026']);
const termRule = z.object({
  count: z.number().int().min(1).max(365), unit: z.enum(['day', 'working-day']), rollForward: z.boolean(),
  basis: z.object({ text: words(300), certainty: z.enum(['A', 'B', 'C', 'X']) }).strict(),
}).strict();
const notice = z.object({ noticeId: id }).strict();
/** A draft as it was read: another revision in the workspace refuses the change. */
const draft = { noticeId: id, revision: z.number().int().min(1) };

/** A change of a draft; `add` gets its id from the application. */
const draftChange = z.discriminatedUnion('type', [
  z.object({ type: z.literal('write'), paragraphId: problemId, text: text(20_000) }).strict(),
  z.object({ type: z.literal('restore'), paragraphId: problemId }).strict(),
  z.object({ type: z.literal('remove'), paragraphId: problemId }).strict(),
  z.object({ type: z.literal('add'), after: problemId.nullable(), heading: text(100), text: words(20_000) }).strict(),
  z.object({
    type: z.literal('problem'), problemId, situation: keysOf(SITUATIONS).exactOptional(), requirement: words(3000).exactOptional(), included: z.boolean().exactOptional(),
  }).strict(),
  z.object({
    type: z.literal('head'), issuer: words(100).exactOptional(), superior: text(100).exactOptional(), contact: text(200).exactOptional(),
    copies: z.array(words(200)).max(10).exactOptional(), rule: termRule.nullable().exactOptional(), ruleSet: ruleSet.exactOptional(),
  }).strict(),
]);

/** What happened to an issued document, without its files. */
const ledgerEntry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('received'), on: day, manner: keysOf(SERVICE_MANNERS), receiver: text(100), note: text(2000) }).strict(),
  z.object({ type: z.literal('extended'), on: day, days: z.number().int().min(1).max(365), reason: words(2000) }).strict(),
  z.object({ type: z.literal('reported'), on: day, problemIds, note: text(2000) }).strict(),
  z.object({ type: z.literal('refused'), on: day, problemIds, reason: words(2000) }).strict(),
  z.object({ type: z.literal('verified'), on: day, problemIds, verifier: words(50), rectified: z.boolean(), note: text(2000) }).strict(),
  z.object({ type: z.literal('closed'), on: day, problemIds, note: text(2000) }).strict(),
  z.object({ type: z.literal('reopened'), on: day, problemIds, reason: words(2000) }).strict(),
  z.object({ type: z.literal('measure'), on: day, measure: keysOf(MEASURES), basis: words(500), note: text(2000) }).strict(),
  z.object({
    type: z.literal('transferred'), on: day, to: keysOf(TRANSFER_TARGETS), organ: words(100), basis: words(500), note: text(2000), problemIds: z.array(problemId).max(2000), ends: z.boolean(),
  }).strict(),
]);

/** Which lines of the ledger are wanted; all when empty. */
const ledgerFilter = z.object({
  agency: text(200).exactOptional(), caseId: caseId.exactOptional(), kinds: z.array(z.enum(NOTICE_KINDS)).max(10).exactOptional(), states: z.array(keysOf(LEDGER_STATES)).max(20).exactOptional(),
  open: z.boolean().exactOptional(), text: text(100).exactOptional(), dueFrom: day.exactOptional(), dueTo: day.exactOptional(),
}).strict();

/** Documents of supervision, their numbers, the rectification ledger and objections. */
export const rectificationContract = {
  'rectification.settings': procedure<RectificationSettingsView>()(nothing),
  'rectification.configure': procedure<RectificationSettingsView>()(
    z.object({
      by: z.enum(['government', 'department', 'internal']), government: text(100),
      prefixes: z.object({ decision: words(30), 'superior-letter': words(30), 'supervision-notice': words(30), feedback: words(30), 'review-result': words(30) }).strict(),
      ruleSet, decisionReport: termRule.nullable(), supervisionNotice: termRule.nullable(), review: termRule,
    }).strict(),
  ),
  /** Documents, the newest first; discarded drafts among them only when asked for. */
  'notices.list': procedure<readonly NoticeSummary[]>()(z.object({ discarded: z.boolean() }).strict()),
  'notices.get': procedure<NoticeDetail>()(notice),
  /**
   * Drafts a document for an agency over all its case files, or over those named. `kind` null: the one proposed (告知函 to the superior of
   * an organ under Art. 3(4), else 意见书); an 意见书 to such an organ needs `orderReason`. `withProposals`: also what only the machine says.
   */
  'notices.draft': procedure<NoticeDetail>()(
    z.object({
      agency: words(200), caseIds: z.array(caseId).min(1).max(10_000).nullable(), kind: z.enum(['opinion', 'superior-letter', 'supervision-notice', 'feedback']).nullable(),
      orderReason: text(500), withProposals: z.boolean(),
    }).strict(),
  ),
  'notices.edit': procedure<NoticeDetail>()(z.object({ ...draft, change: draftChange }).strict()),
  /** Takes the last change of a draft back. */
  'notices.undo': procedure<NoticeDetail>()(z.object(draft).strict()),
  'notices.discard': procedure<NoticeDetail>()(z.object(draft).strict()),
  /** Gives number and date and freezes the document. `confirmIssuer`: the person chose the issuer where the law leaves it open. */
  'notices.issue': procedure<NoticeDetail>()(z.object({ ...draft, on: day, confirmIssuer: z.boolean() }).strict()),
  'notices.void': procedure<NoticeDetail>()(z.object({ noticeId: id, on: day, reason: words(500) }).strict()),
  /** A new draft with the words of a void or discarded document. */
  'notices.copy': procedure<NoticeDetail>()(notice),
  /** Writes a document with its attachments as a workbook into a folder: as frozen, or as the draft stands, marked 草稿. */
  'notices.export': procedure<ExportedFile>()(z.object({ noticeId: id, folder: text(4096).min(1) }).strict()),
  /** Drafts the 决定书 on problems that were refused or are overdue (all of them if null), or gives the draft that is there. */
  'notices.decide': procedure<NoticeDetail>()(z.object({ noticeId: id, problemIds: problemIds.nullable() }).strict()),
  'ledger.list': procedure<LedgerList>()(ledgerFilter),
  /** Writes the lines that fit the filter, with all objections, as a workbook into a folder. */
  'ledger.export': procedure<ExportedFile>()(z.object({ filter: ledgerFilter, folder: text(4096).min(1) }).strict()),
  'ledger.reminders': procedure<ReminderList>()(nothing),
  /** Enters what happened to an issued document; files are copied into the workspace first. */
  'ledger.enter': procedure<NoticeDetail>()(z.object({ noticeId: id, entry: ledgerEntry, files }).strict()),
  'objections.list': procedure<readonly Objection[]>()(nothing),
  /** `rule` null: the term of the settings. The scores of the case files are kept as they stand. */
  'objections.receive': procedure<Objection>()(
    z.object({ on: day, agency: words(200), caseIds: z.array(caseId).min(1).max(1000), noticeId: id.nullable(), grounds: words(5000), rule: termRule.nullable(), files }).strict(),
  ),
  'objections.assign': procedure<Objection>()(z.object({ objectionId: id, on: day, person: words(50) }).strict()),
  /** Closes the re-review; scores changed meanwhile are kept beside those from before. */
  'objections.decide': procedure<Objection>()(z.object({ objectionId: id, on: day, outcome: keysOf(OBJECTION_OUTCOMES), note: words(5000), files }).strict()),
  /** Drafts the 复核结果告知书 of a decided objection. */
  'objections.result': procedure<NoticeDetail>()(z.object({ objectionId: id }).strict()),
  'numbers.register': procedure<readonly RegisterLine[]>()(nothing),
  /** Gives back a number that an exported draft reserved. */
  'numbers.release': procedure<readonly RegisterLine[]>()(z.object({ prefix: text(30), year: z.number().int().min(1900).max(9999), number: z.number().int().min(1).max(99_999) }).strict()),
} as const;
