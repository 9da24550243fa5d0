import type { AssignmentView, Implementation } from '../../../shared/contract';
import { GENERAL_SECTOR } from '../../../shared/checks/sectors';
import { UserError } from '../../../shared/model';
import { assignReviewers, changeAssignment, verifyAssignment, type AssignableFile, type AssignmentProblem } from '../../../shared/panel';
import type { Context } from '../context';
import { assignableExperts, panelOf, sha256, type KeptAssignment, type Panel } from './basis';
import { catalogueOf } from './drawing';

function filesOf(panel: Panel, from: 'draw' | 'all'): readonly AssignableFile[] {
  const catalogue = catalogueOf(panel);
  const draw = panel.draws().at(-1);
  if (from === 'draw' && draw === undefined) throw new UserError('panel-no-draw', '还没有抽取案卷，没有分派。请先抽取，或改为分派全部案卷。');
  const drawn = from === 'all' ? null : new Set(draw?.record.strata.flatMap((stratum) => stratum.drawn));
  const { sectorOf } = panel.session.rules();
  return catalogue.filter(({ id }) => drawn === null || drawn.has(id)).map(({ id, agency, kind }) => {
    const sector = sectorOf(agency);
    return { id, agency, kind, sector: sector === GENERAL_SECTOR ? null : sector.name };
  });
}

/** @param problems those of the assignment just made; absent: what checking the rules says */
function viewOf(panel: Panel, kept: KeptAssignment, warnings: readonly string[] = [], problems?: readonly AssignmentProblem[]): AssignmentView {
  const verification = verifyAssignment(kept.files, panel.experts(), kept.rules, kept.assignments);
  return { ...kept, problems: problems ?? verification.problems, warnings, loads: Object.fromEntries(verification.loads) };
}

/** Assigning reviewers (分派). */
export function assignProcedures(context: Context): Pick<Implementation, 'panel.assignment' | 'panel.assign' | 'panel.reassign'> {
  return {
    'panel.assignment': async () => {
      const panel = panelOf(context);
      const kept = panel.assignment();
      return kept && viewOf(panel, kept);
    },
    'panel.assign': async ({ from, rules, seed }) => {
      const panel = panelOf(context);
      if (panel.packages().length > 0) {
        throw new UserError('panel-packages-out', '已有评查包发出，不能整体重新分派，原有分派没有改动。请逐卷调整，并给有变动的专家补发评查包。');
      }
      const files = filesOf(panel, from);
      const experts = assignableExperts(panel);
      if (files.length === 0 || experts.length === 0) throw new UserError('panel-nothing-to-assign', '没有案卷或没有专家，没有分派。请先导入案卷并在专家库中登记专家。');
      const { assignments, problems } = assignReviewers(files, experts, rules, seed, sha256);
      const kept: KeptAssignment = { files, rules, assignments, by: panel.by, at: panel.now() };
      panel.repository.record('assignment', '', kept, panel.entry('分派', '', panel.assignment()?.assignments ?? null, { assignments, rules, seed }));
      return viewOf(panel, kept, [], problems.length === 0 ? undefined : problems);
    },
    'panel.reassign': async ({ caseId, remove, add, reason }) => {
      const panel = panelOf(context);
      const kept = panel.assignment();
      if (kept === null) throw new UserError('assignment-unknown', '还没有分派，没有改动。请先分派。');
      const change = { fileId: caseId, remove, add, reason, by: panel.by, at: panel.now() };
      const changed = changeAssignment(kept.files, assignableExperts(panel), kept.rules, kept.assignments, change);
      const next: KeptAssignment = { ...kept, assignments: changed.assignments, by: change.by, at: change.at };
      panel.repository.record('assignment', '', next, panel.entry('调整分派', caseId, changed.before, changed.after, reason));
      return viewOf(panel, next, changed.warnings);
    },
  };
}
