import type { DrawView, Implementation } from '../../../shared/contract';
import { UserError } from '../../../shared/model';
import { drawCaseFiles, verifyDraw, type CatalogueEntry } from '../../../shared/panel';
import { agencyOf, factText } from '../agencies';
import type { Context } from '../context';
import { panelOf, sha256, type Panel } from './basis';

/** The case files of the workspace as a catalogue (台账). @throws UserError `panel-not-recognised` while pages are still to be read */
export function catalogueOf({ session }: Panel): readonly CatalogueEntry[] {
  return session.workspace.cases.list().map(({ id }) => {
    const { analysis } = session.snapshot(id);
    if (analysis === null) throw new UserError('panel-not-recognised', `案卷“${id}”还没有识别完，没有抽取或分派。请等识别完成后再试。`);
    const { facts, kind } = analysis;
    const date = ['decisionDate', 'licenceDecisionDate', 'filingDate', 'acceptanceDate'].map((name) => factText(facts, name)).find((one) => one !== '');
    const amount = factText(facts, 'fineAmount');
    return { id, agency: agencyOf(facts), kind, date: date ?? null, amount: /^\d+(\.\d+)?$/.test(amount) ? amount : null };
  });
}

const viewsOf = (panel: Panel): readonly DrawView[] =>
  panel.draws().map(({ record, catalogue }) => ({ record, verification: verifyDraw(record, catalogue, sha256) })).reverse();

/** Drawing case files (抽取). */
export function drawProcedures(context: Context): Pick<Implementation, 'panel.draws' | 'panel.draw'> {
  return {
    'panel.draws': async () => viewsOf(panelOf(context)),
    'panel.draw': async (request) => {
      const panel = panelOf(context);
      const catalogue = catalogueOf(panel);
      const record = drawCaseFiles(catalogue, { ...request, by: panel.by, at: panel.now() }, sha256);
      const drawn = record.strata.flatMap((stratum) => stratum.drawn);
      panel.repository.record('draw', '', { record, catalogue }, panel.entry('抽取案卷', '', null, { seed: record.seed, catalogue: record.catalogue, drawn }, record.seedSource));
      return viewsOf(panel);
    },
  };
}
