import type { Implementation } from '../../../shared/contract';
import type { Context } from '../context';
import { agreementProcedures } from './agreement';
import { assignProcedures } from './assigning';
import { auditProcedures } from './auditing';
import { ownPackage } from './basis';
import { drawProcedures } from './drawing';
import { expertProcedures } from './experts';
import { handingInProcedures } from './handing-in';
import { importProcedures } from './importing';
import { openingProcedures } from './opening';
import { packingProcedures } from './packing';
import { settlementProcedures } from './settling';
import { createPanelWork } from './work';

type Procedures = Pick<Implementation, Extract<keyof Implementation, `panel.${string}`>>;

/** The panel (评查组): who reviews what, packages out, results in, and what is settled. */
export function panelProcedures(context: Context, openWorkspace: Implementation['workspace.open']): Procedures {
  const work = createPanelWork(context);
  return {
    'panel.role': async () => {
      const session = context.requireSession();
      const own = ownPackage(session);
      if (own === null) return { role: 'lead' };
      const cases = session.workspace.cases.list();
      const finished = cases.filter(({ id }) => session.journal.stateOf(id).finishedBy !== null).length;
      return { role: 'expert', batch: own.batch, organ: own.organ, packedAt: own.packedAt, cases: cases.length, finished };
    },
    ...expertProcedures(context),
    ...drawProcedures(context),
    ...assignProcedures(context),
    'panel.cancel': async () => {
      work.cancel();
      return null;
    },
    ...packingProcedures(context, work),
    ...openingProcedures(context, work, openWorkspace),
    ...handingInProcedures(context, work),
    ...importProcedures(context, work),
    ...settlementProcedures(context),
    ...agreementProcedures(context),
    ...auditProcedures(context),
  };
}
