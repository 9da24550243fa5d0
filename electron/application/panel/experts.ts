import type { ExpertView, Implementation } from '../../../shared/contract';
import { UserError } from '../../../shared/model';
import { isErased, type Expert } from '../../../shared/panel';
import type { Context } from '../context';
import { newExpertId, panelOf, type Panel } from './basis';

function viewsOf(panel: Panel): readonly ExpertView[] {
  const assignments = panel.assignment()?.assignments ?? [];
  return panel.experts().map((expert) => ({ expert, erased: isErased(expert), assigned: assignments.filter(({ experts }) => experts.includes(expert.id)).length }));
}

/** What of an expert may stand in the audit log, which is for ever: no personal data. */
const impersonal = ({ specialisms, sectors, recusals }: Expert) => ({ specialisms, sectors, recusals: recusals.length });

function requireExpert(panel: Panel, id: string): Expert {
  const expert = panel.experts().find((one) => one.id === id);
  if (expert === undefined || isErased(expert)) throw new UserError('expert-missing', '专家库中没有这名专家，或其个人信息已删除，没有改动。请刷新后重试。');
  return expert;
}

/** The pool of experts (专家库). */
export function expertProcedures(context: Context): Pick<Implementation, 'panel.experts' | 'panel.saveExpert' | 'panel.eraseExpert'> {
  return {
    'panel.experts': async () => viewsOf(panelOf(context)),
    'panel.saveExpert': async ({ id, ...given }) => {
      const panel = panelOf(context);
      const before = id === null ? null : requireExpert(panel, id);
      if (given.validFrom !== null && given.validTo !== null && given.validTo < given.validFrom) {
        throw new UserError('expert-validity', '有效期的截止日早于起始日，没有保存。请改正后重试。');
      }
      const expert: Expert = { id: id ?? newExpertId(), ...given };
      if (isErased(expert)) throw new UserError('expert-name', '这个姓名留作已删除个人信息的标记，没有保存。请填写专家的姓名。');
      panel.repository.putExpert(expert, panel.entry(before === null ? '登记专家' : '修改专家', expert.id, before && impersonal(before), impersonal(expert)));
      return viewsOf(panel);
    },
    'panel.eraseExpert': async ({ id, reason }) => {
      const panel = panelOf(context);
      requireExpert(panel, id);
      panel.repository.eraseExpert(id, panel.entry('删除专家个人信息', id, null, null, reason));
      return viewsOf(panel);
    },
  };
}
