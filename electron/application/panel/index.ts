import type { Implementation } from '../../../shared/contract';
import type { Context } from '../context';
import { assignProcedures } from './assigning';
import { auditProcedures } from './auditing';
import { ownPackage } from './basis';
import { drawProcedures } from './drawing';
import { expertProcedures } from './experts';

type Procedures = ReturnType<typeof expertProcedures> & ReturnType<typeof drawProcedures> & ReturnType<typeof assignProcedures> & ReturnType<typeof auditProcedures>;

/** The panel (评查组): who reviews what, packages out, results in, and what is settled. */
export function panelProcedures(context: Context): Procedures & Pick<Implementation, 'panel.role'> {
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
    ...auditProcedures(context),
  };
}
