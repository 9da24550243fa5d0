import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ExportedFile, ExportResult, Implementation } from '../../shared/contract';
import { UserError, type AttachedPlace, type ScoreSheet } from '../../shared/model';
import {
  agenciesOf, writeCaseRegister, writeCircular, writeDocument, writeIssueLedger, writeOverallReport, writeScoreSheet, writeSummary, writeUnitSheet, type ExportBatch, type ExportCase,
} from '../workbooks';
import type { ScoreChange } from '../../shared/rectification';
import { clippingOf } from '../documents';
import type { Workspace } from '../storage';
import { agencyOf, factText } from './agencies';
import { summaryOf } from './case-views';
import type { Context } from './context';
import { absolutePath } from './folders';
import { documentsOf, ledgerBooks } from './rectification';
import { writeReviewJson } from './review-json';
import { localDate, requireCase, type CaseSnapshot } from './session';

/** What is written besides review.json, which always is. */
export interface ExportOptions {
  /** Parent of the new folder; the workspace's own exports folder if null. */
  readonly folder: string | null;
  /** All case files if null. */
  readonly caseIds: readonly string[] | null;
  /** Only review.json. */
  readonly jsonOnly?: boolean;
  /** Ends the export between two files. */
  readonly signal?: AbortSignal;
}

/** A remaining time said earlier would jump. */
const SECONDS_BEFORE_GUESSING = 2;

/** Writes the results of a batch into a new folder. A file that fails is reported, the others are written. */
export async function exportBatch(context: Context, { folder, caseIds, jsonOnly = false, signal }: ExportOptions): Promise<ExportResult> {
  const session = context.requireSession();
  const { workspace } = session;
  const ids = caseIds ?? workspace.cases.list().map(({ id }) => id);
  for (const id of ids) requireCase(workspace, id);
  if (ids.length === 0) throw new UserError('nothing-to-export', '没有可导出的案卷，未写出任何文件。请先导入案卷。');
  const snapshots = [...new Set(ids)].map((id) => session.snapshot(id));
  const now = context.now();
  const changes = ledgerBooks(context)().objections().flatMap((objection) => objection.changes);
  const batch: ExportBatch = {
    settings: workspace.batch.get(),
    templates: (await context.library()).summaries,
    cases: snapshots.map((snapshot) => withReview(exportCaseOf(snapshot, workspace), changes)),
    generatedOn: localDate(now),
    proposalsAccepted: context.options.acceptProposals ?? false,
  };
  const target = await newFolder(folder === null ? workspace.exports : absolutePath(folder), now);

  const tasks: Task[] = jsonOnly ? [] : [
    ...batch.cases.map((exportCase): Task => ['评分表', () => writeScoreSheet(target, batch, exportCase)]),
    ['汇总表', () => writeSummary(target, batch)],
    ['问题台账', () => writeIssueLedger(target, batch)],
    ['案卷评查情况登记表', () => writeCaseRegister(target, batch)],
    ['通报名单', () => writeCircular(target, batch, 'internal')],
    ['通报名单（公开版）', () => writeCircular(target, batch, 'public')],
    ['总体评查报告', () => writeOverallReport(target, batch)],
    ...agenciesOf(batch).flatMap((agency): Task[] => {
      const standard = session.standards.forCase('unit', agency, null);
      return standard === null ? [] : [['单位评查表', () => writeUnitSheet(target, batch, agency, standard)]];
    }),
    ...documentTasks(context, batch, snapshots, target),
  ];
  tasks.push(['review.json', () => writeReviewJson(target, snapshots)]);
  const written = await runTasks(context, tasks, signal);
  return { folder: target, ...written, errors: [...unfinished(snapshots), ...written.errors] };
}

/** A kind of file and the work that writes it and says where. */
type Task = readonly [kind: string, write: () => Promise<string>];

/** Writes one file after the other and tells how far it is; one that fails is reported, the others are written. */
async function runTasks(context: Context, tasks: readonly Task[], signal: AbortSignal | undefined): Promise<Omit<ExportResult, 'folder'>> {
  const files: ExportedFile[] = [];
  const errors: string[] = [];
  const began = context.now();
  for (const [index, [kind, write]] of tasks.entries()) {
    if (signal?.aborted === true) return { files, errors, cancelled: true };
    const spent = context.now() - began;
    const remainingSeconds = spent < SECONDS_BEFORE_GUESSING * 1000 || index === 0 ? null : Math.ceil((spent / index) * (tasks.length - index) / 1000);
    context.events.publish('export.progress', { done: index, total: tasks.length, remainingSeconds });
    try {
      files.push({ path: await write(), kind });
    } catch (error) {
      if (!(error instanceof UserError)) context.log.write(`export ${kind}`, error);
      errors.push(error instanceof UserError ? error.message : `写出${kind}时程序出错，该文件未写出，其他文件不受影响。请重试；仍不成功时，请把错误记录 ${context.log.file} 交给维护人员。`);
    }
    // Writing keeps the processor to itself: requests, cancelling among them, get their turn between two files.
    await setImmediate();
  }
  return { files, errors, cancelled: false };
}

/** The case file with what the last re-review changed of its score. */
function withReview(exportCase: ExportCase, changes: readonly ScoreChange[]): ExportCase {
  const reviewed = changes.findLast(({ caseId }) => caseId === exportCase.caseId);
  return reviewed === undefined ? exportCase : { ...exportCase, reviewed };
}

/** Issued documents, drafts, and a new draft on what stands in neither, agency by agency. */
function documentTasks(context: Context, batch: ExportBatch, snapshots: readonly CaseSnapshot[], folder: string): Task[] {
  const book = ledgerBooks(context)();
  return agenciesOf(batch).flatMap((agency) => {
    const own = snapshots.filter((snapshot) => summaryOf(snapshot).agency === agency);
    return documentsOf(book, agency, own, batch.proposalsAccepted).map((document): Task => [document.content.title, () => writeDocument(folder, document)]);
  });
}

function unfinished(snapshots: readonly CaseSnapshot[]): string[] {
  return snapshots
    .map(summaryOf)
    .filter(({ state }) => state === 'recognising')
    .map(({ caseId, pages, pagesDone }) => `案卷“${caseId}”尚未识别完（${pagesDone}/${pages} 页），导出的内容不完整。请识别完成后重新导出。`);
}

function exportCaseOf(snapshot: CaseSnapshot, workspace: Workspace): ExportCase {
  const { record, pages, review, analysis } = snapshot;
  const summary = summaryOf(snapshot);
  const facts = analysis?.facts ?? [];
  const date = (...names: readonly string[]): string | null => names.map((name) => factText(facts, name)).find((value) => value !== '') ?? null;
  return {
    caseId: record.id,
    source: record.source,
    caseName: factText(facts, 'caseName'),
    agency: agencyOf(facts),
    kind: summary.kind,
    decisionNumber: factText(facts, 'decisionNumber'),
    party: summary.party,
    dates: { filing: date('filingDate', 'acceptanceDate'), decision: date('decisionDate', 'licenceDecisionDate'), closing: date('closingDate') },
    pages: pages.length,
    sheet: withAttached(analysis?.sheet ?? null, review.attached),
    findings: analysis?.findings ?? [],
    verdicts: review.verdicts,
    facts,
    documents: analysis?.documents ?? [],
    errors: summary.errors,
    unconfirmed: analysis?.sheet?.confirmed !== true,
    clipping: (place) => {
      const page = pages.find(({ number }) => number === place.page);
      const sha = page === undefined ? null : workspace.pages.imageSha(record.id, page.number);
      return page === undefined || sha === null ? Promise.resolve(null) : clippingOf(workspace.blobs.path(sha), page, place.box);
    },
  };
}

/** The sheet with the places that people attached among the evidence of each item, and what they said about them. */
function withAttached(sheet: ScoreSheet | null, attached: readonly AttachedPlace[]): ScoreSheet | null {
  if (sheet === null || attached.length === 0) return sheet;
  const placesOf = (itemId: string) =>
    attached
      .filter((place) => place.itemId === itemId)
      .map(({ evidence, note }) => ({ ...evidence, text: [note, evidence.text].filter((text) => text !== '').join('：') }));
  return { ...sheet, lines: sheet.lines.map((line) => ({ ...line, evidence: [...line.evidence, ...placesOf(line.item.id)] })) };
}

/** `评查结果-YYYYMMDD-HHMM` under `parent`, numbered if it is taken: an earlier export is never written over. */
async function newFolder(parent: string, now: number): Promise<string> {
  const time = new Date(now);
  const stamp = `${localDate(now).replaceAll('-', '')}-${String(time.getHours()).padStart(2, '0')}${String(time.getMinutes()).padStart(2, '0')}`;
  try {
    await mkdir(parent, { recursive: true });
    for (let n = 1; ; n += 1) {
      const folder = path.join(parent, `评查结果-${stamp}${n === 1 ? '' : ` (${n})`}`);
      try {
        await mkdir(folder);
        return folder;
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      }
    }
  } catch (cause) {
    throw new UserError('export-folder', `无法在“${parent}”中建立导出文件夹，没有写出任何文件，评查数据不受影响。请另选有写入权限、空间充足的文件夹后重新导出。`, { cause });
  }
}

export function exportProcedures(context: Context): Pick<Implementation, 'exports.run' | 'exports.cancel'> {
  let running: AbortController | null = null;
  return {
    'exports.run': async ({ folder, caseIds }) => {
      if (running !== null) throw new UserError('export-running', '上一次导出还在进行，本次导出没有开始。请等它完成，或先取消它。');
      running = new AbortController();
      try {
        return await exportBatch(context, { folder, caseIds, signal: running.signal });
      } finally {
        running = null;
      }
    },
    'exports.cancel': () => {
      running?.abort();
      return Promise.resolve(null);
    },
  };
}
