import type { Implementation } from '../../../shared/contract';
import { UserError } from '../../../shared/model';
import type { ReviewResult } from '../../../shared/panel';
import { writeResult } from '../../exchange';
import type { Context } from '../context';
import { absolutePath } from '../folders';
import { localDate, type Session } from '../session';
import { freePath, ownPackage, type OwnPackage } from './basis';
import { signingKey } from './keys';
import type { PanelWork } from './work';

/**
 * What the expert found of a case file, as it stood when the review was finished: looking at a page afterwards makes no other result.
 * People stand in it by the expert's id, so that the lead can erase who it was. Null while it is not finished.
 */
function resultOf(session: Session, own: OwnPackage, caseId: string): ReviewResult | null {
  const { analysis, review } = session.snapshot(caseId);
  const sheet = analysis?.sheet ?? null;
  if (review.finishedAt === null) return null;
  if (sheet === null || sheet.templateHash !== own.templates[caseId]) {
    throw new UserError('panel-standard-changed', `案卷“${caseId}”的类别被改动，评分标准与评查包不同，没有写出结果文件，评分都在。请撤销类别的更正；类别确实有误时，请告知组长。`);
  }
  const then = session.journal.stateAt(caseId, review.finishedAt);
  const asExpert = <T extends { readonly by: string }>(one: T): T => ({ ...one, by: own.expertId });
  return {
    packageHash: own.hash, expertId: own.expertId, caseId, templateHash: sheet.templateHash,
    lines: sheet.lines.map(({ item, applicable, vetoed, deducted }) => ({ itemId: item.id, applicable, vetoed, deducted })),
    total: sheet.total, grade: sheet.grade, vetoed: sheet.vetoed,
    judgements: then.judgements.map(asExpert), verdicts: then.verdicts.map(asExpert), attached: then.attached.map(asExpert), seen: then.seen.map(asExpert),
    finishedAt: review.finishedAt,
  };
}

/** Writing the result file (结果文件) in an expert's workspace. */
export function handingInProcedures(context: Context, work: PanelWork): Pick<Implementation, 'panel.writeResult'> {
  return {
    'panel.writeResult': ({ folder }) =>
      work.run(async () => {
        const session = context.requireSession();
        const own = ownPackage(session);
        if (own === null) throw new UserError('panel-lead-workspace', '这不是由评查包打开的工作区，没有写出结果文件。请先打开组长发来的评查包。');
        const ids = session.workspace.cases.list().map(({ id }) => id);
        const results = ids.flatMap((id) => resultOf(session, own, id) ?? []);
        const unfinished = ids.filter((id) => !results.some(({ caseId }) => caseId === id));
        if (results.length === 0) throw new UserError('panel-nothing-finished', '还没有评查完毕的案卷，没有写出结果文件，已有的评分都在。请先把案卷评查完毕。');
        const at = new Date(context.now()).toISOString();
        const name = `结果-${session.workspace.batch.get().reviewer}-${localDate(context.now()).replaceAll('-', '')}`;
        const path = await freePath(absolutePath(folder), name, 'ajpr');
        const key = await signingKey(context.options.stateFolder);
        const content = { packageHash: own.hash, expertId: own.expertId, writtenAt: at, results };
        const { hash } = await writeResult(path, content, { recipients: [own.recipient] }, key, work.piece('写出结果文件', 0, 1));
        session.workspace.panel.record('package', `result/${hash}`, { hash, at, caseIds: results.map(({ caseId }) => caseId) }, {
          by: own.expertId, at, action: '写出结果文件', subject: hash, before: null, after: results.map(({ caseId, total, grade }) => ({ caseId, total, grade })), reason: '',
        });
        return { path, cases: results.length, unfinished };
      }),
  };
}
