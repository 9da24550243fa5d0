import { open, rename } from 'node:fs/promises';
import path from 'node:path';
import { FACT_NAMES, UserError, type Box, type CaseKind, type Evidence } from '../../shared/model';
import { summaryOf } from './case-views';
import type { CaseSnapshot } from './session';

const FORMAT = 'case-review/1';

/** The format names five kinds; the finer ones stand beside in `caseKind`. A decision not to penalise ends the ordinary procedure. */
export const FORMAT_KINDS: Readonly<Record<CaseKind, string>> = {
  'penalty-ordinary': 'penalty-ordinary',
  'penalty-summary': 'penalty-summary',
  'no-penalty': 'penalty-ordinary',
  licence: 'licence',
  'coercion-measure': 'coercion-measure',
  'coercive-execution': 'other',
  inspection: 'other',
  other: 'other',
};

const boxOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });
const evidenceOf = ({ page, box, text }: Evidence): { page: number; box: Box; text: string } => ({ page, box: boxOf(box), text });

/** One case file in the form of review.json (`case-review/1`). */
function caseOf(snapshot: CaseSnapshot): object {
  const { record, pages, analysis } = snapshot;
  const summary = summaryOf(snapshot);
  const sheet = analysis?.sheet ?? null;
  return {
    caseId: record.id,
    source: path.basename(record.source),
    kind: FORMAT_KINDS[summary.kind],
    caseKind: summary.kind,
    pages: pages.length,
    documents: (analysis?.documents ?? []).map(({ type, pages: numbers }) => ({ type, pages: numbers })),
    facts: (analysis?.facts ?? [])
      .filter(({ name }) => Object.hasOwn(FACT_NAMES, name))
      .map(({ name, value, evidence, confidence }) => ({ name, value, page: evidence.page, box: boxOf(evidence.box), confidence })),
    findings: (analysis?.findings ?? []).map(({ check, item, status, basis, message, evidence, confidence }) => ({
      check,
      item,
      status,
      statute: basis.statute,
      article: basis.article,
      message,
      evidence: evidence.map(evidenceOf),
      confidence,
    })),
    score: sheet === null ? null : { total: Number(sheet.total), grade: sheet.grade, vetoed: sheet.vetoed },
    errors: summary.errors,
  };
}

/**
 * Writes review.json into `folder`, whole or not at all, and returns its path.
 * @throws UserError `export-write-failed`
 */
export async function writeReviewJson(folder: string, snapshots: readonly CaseSnapshot[]): Promise<string> {
  const file = path.join(folder, 'review.json');
  try {
    const handle = await open(`${file}.tmp`, 'wx');
    try {
      await handle.writeFile(`${JSON.stringify({ format: FORMAT, cases: snapshots.map(caseOf) }, null, 1)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(`${file}.tmp`, file);
    return file;
  } catch (cause) {
    throw new UserError('export-write-failed', `未能写出“${file}”。已写好的其他文件都保留，没有留下不完整的文件。请检查磁盘空间和写入权限后重新导出。`, { cause });
  }
}
