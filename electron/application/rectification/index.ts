import type { Implementation, RectificationSettingsView } from '../../../shared/contract';
import { organsOf, RULE_SETS } from '../../../shared/rectification';
import { UserError } from '../../../shared/model';
import type { Context } from '../context';
import type { Session } from '../session';
import { settingsOf } from './basis';
import { ledgerBooks } from './book';
import { draftProcedures } from './drafts';
import { issueProcedures } from './issue';
import { objectionProcedures } from './objections';
import { printingProcedures } from './printing';
import { progressProcedures } from './progress';

export { ledgerBooks } from './book';
export { documentsOf } from './printing';

type Procedures = ReturnType<typeof draftProcedures> & ReturnType<typeof printingProcedures> & ReturnType<typeof issueProcedures> & ReturnType<typeof progressProcedures> & ReturnType<typeof objectionProcedures>;

const settingsView = (session: Session): RectificationSettingsView => {
  const settings = settingsOf(session);
  return { settings, organs: organsOf(settings, session.workspace.batch.get()), own: session.workspace.rules.rectification() !== null, ruleSets: RULE_SETS };
};

/** From findings to rectification: documents of supervision, their numbers, the ledger, objections. */
export function rectificationProcedures(context: Context): Procedures & Pick<Implementation, 'rectification.settings' | 'rectification.configure'> {
  const open = ledgerBooks(context);
  return {
    'rectification.settings': async () => settingsView(context.requireSession()),
    'rectification.configure': async (settings) => {
      const session = context.requireSession();
      if (settings.by === 'government' && settings.government.trim() === '') {
        throw new UserError('government-missing', '由人民政府实施监督时须填写人民政府名称，没有保存，原有的设置没有改动。请填写后重试。');
      }
      session.workspace.rules.setRectification(settings);
      return settingsView(session);
    },
    ...draftProcedures(open),
    ...issueProcedures(open),
    ...printingProcedures(open),
    ...progressProcedures(open),
    ...objectionProcedures(open),
  };
}
