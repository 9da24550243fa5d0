import { GENERAL_SECTOR, SECTORS, sectorOf } from '../../shared/checks';
import type { AgencyView, Implementation } from '../../shared/contract';
import { UserError } from '../../shared/model';
import { UNKNOWN_AGENCY } from './agencies';
import { summaryOf } from './case-views';
import type { Context } from './context';
import type { Session } from './session';

const KNOWN_SECTORS: ReadonlySet<string> = new Set([GENERAL_SECTOR, ...SECTORS].map(({ name }) => name));

function agenciesOf({ workspace, snapshot }: Session): readonly AgencyView[] {
  const counts = new Map<string, number>();
  for (const { id } of workspace.cases.list()) {
    const { agency } = summaryOf(snapshot(id));
    if (agency !== UNKNOWN_AGENCY) counts.set(agency, (counts.get(agency) ?? 0) + 1);
  }
  const set = new Map(workspace.rules.agencies().map((entry) => [entry.name, entry]));
  return [...new Set([...counts.keys(), ...set.keys()])]
    .sort((a, b) => a.localeCompare(b, 'zh-CN'))
    .map((name) => ({ name, cases: counts.get(name) ?? 0, sectorByName: sectorOf(name).name, set: set.get(name) ?? null }));
}

/** 被评单位: sector and leadership where the name does not tell. */
export function agencyProcedures({ requireSession, events }: Context): Pick<Implementation, 'agencies.list' | 'agencies.set'> {
  return {
    'agencies.list': async () => agenciesOf(requireSession()),
    'agencies.set': async ({ agencies }) => {
      const session = requireSession();
      const { rules, cases } = session.workspace;
      const unknown = agencies.find(({ sector }) => sector !== null && !KNOWN_SECTORS.has(sector));
      if (unknown !== undefined) throw new UserError('sector-unknown', `没有“${unknown.sector ?? ''}”这个行业，没有保存，原有的设置没有改动。请从列表中选择。`);
      if (new Set(agencies.map(({ name }) => name)).size < agencies.length) throw new UserError('agency-twice', '同一单位出现了两次，没有保存，原有的设置没有改动。请只保留一条。');
      rules.setAgencies(agencies.filter(({ sector, vertical, superior }) => sector !== null || vertical || superior !== ''));
      session.rulesChanged();
      events.publish('cases.changed', { caseIds: cases.list().map(({ id }) => id) });
      return agenciesOf(session);
    },
  };
}
