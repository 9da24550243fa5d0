import type { Implementation, SpokenCoefficient } from '../../../shared/contract';
import { coefficientInWords, itemAgreement, overallAgreement, severities, type Coefficient, type ItemScore } from '../../../shared/panel';
import type { Context } from '../context';
import { panelOf } from './basis';
import { caseStandings } from './settling';

const spoken = (kind: 'alpha' | 'kappa', coefficient: Coefficient): SpokenCoefficient => ({ coefficient, words: coefficientInWords(kind, coefficient) });

/** How far reviewers agree (一致性), over case files whose scores are all in. */
export function agreementProcedures(context: Context): Pick<Implementation, 'panel.agreement'> {
  return {
    'panel.agreement': async () => {
      const panel = panelOf(context);
      const counting = caseStandings(panel).filter(({ complete }) => complete).flatMap((standing) => standing.counting.map(({ result }) => result));
      const titles = new Map(
        [...new Set(counting.map(({ templateHash }) => templateHash))].flatMap((hash) =>
          panel.session.standards.require(hash).template.sections.flatMap(({ items }) => items.map(({ id, title }) => [id, title] as const))),
      );
      const scores = counting.flatMap(({ caseId, expertId, lines }): ItemScore[] => lines.map((line) => ({ caseId, reviewer: expertId, ...line })));
      const { alpha, kappa } = overallAgreement(scores);
      return {
        cases: new Set(counting.map(({ caseId }) => caseId)).size,
        overall: spoken('alpha', alpha),
        kappa: kappa && spoken('kappa', kappa),
        items: itemAgreement(scores).map(({ nominal, ordinal, ...item }) => ({ ...item, title: titles.get(item.itemId) ?? item.itemId, nominal: spoken('alpha', nominal), ordinal: spoken('alpha', ordinal) })),
        severities: severities(scores),
      };
    },
  };
}
