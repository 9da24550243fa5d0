import type { Implementation, NoticeDetail } from '../../../shared/contract';
import { fakeFile, writeFiles } from '../testing';
import { openBench, type TestBench } from '../testing-application';

export const AGENCY = '驻马店市市场监督管理局';
export const OTHER_AGENCY = '驻马店市驿城区城市管理局';

const caseOf = (agency: string, decided: string): string =>
  fakeFile([
    `${agency}\n立案审批表\n案由：涉嫌经营超过保质期食品\n当事人：百味食品店\n立案日期：2024年1月8日\n负责人意见：同意立案`,
    `${agency}\n行政处罚决定书\n驻罚决〔2024〕31号\n当事人：百味食品店\n罚款人民币5000元\n${decided}`,
  ]);

/** A workspace with reviewed case files and a clock that tests set. */
export interface LedgerBench {
  readonly bench: () => TestBench;
  readonly call: () => Implementation;
  /** Sets the application's day (ISO). */
  on(day: string): void;
  /** Accepts the first so many findings that nobody answered of a case file; how many there were. */
  accept(caseId: string, most: number): Promise<number>;
  draft(agency?: string, changes?: Partial<Parameters<Implementation['notices.draft']>[0]>): Promise<NoticeDetail>;
  /** Drafts and issues an 意见书 on that day. */
  issued(day: string, agency?: string): Promise<NoticeDetail>;
  restart(): Promise<void>;
}

/** Case files A and B of one agency, C of another, each with two accepted problems. */
export async function openLedgerBench(day: string): Promise<LedgerBench> {
  let today = day;
  const now = (): number => new Date(`${today}T09:00:00`).getTime();
  let bench = await openBench({ now });
  writeFiles(bench.importFolder, { 'A.pdf': caseOf(AGENCY, '2024年6月20日'), 'B.pdf': caseOf(AGENCY, '2024年7月20日'), 'C.pdf': caseOf(OTHER_AGENCY, '2024年6月20日') });
  await bench.importAll();
  const call = () => bench.application.implementation;
  const own: LedgerBench = {
    bench: () => bench,
    call,
    on: (next) => {
      today = next;
    },
    async accept(caseId, most) {
      const { findings, verdicts } = await bench.detail(caseId);
      const open = findings.filter(({ id, status }) => (status === 'problem' || status === 'confirm') && !verdicts.some(({ findingId }) => findingId === id)).slice(0, most);
      for (const { id } of open) await call()['findings.answer']({ caseId, findingId: id, verdict: 'accepted', reason: '' });
      return open.length;
    },
    draft: (agency = AGENCY, changes = {}) => call()['notices.draft']({ agency, caseIds: null, kind: null, orderReason: '', withProposals: false, ...changes }),
    async issued(on, agency = AGENCY) {
      today = on;
      const { summary, revision } = await own.draft(agency);
      return call()['notices.issue']({ noticeId: summary.noticeId, revision, on, confirmIssuer: false });
    },
    async restart() {
      bench = await bench.restart({ now });
    },
  };
  for (const caseId of ['A', 'B', 'C']) {
    await call()['cases.setKind']({ caseId, kind: 'penalty-ordinary' });
    await own.accept(caseId, 2);
  }
  await call()['batch.set']({ ...(await call()['batch.get']({})), reviewer: '王评查', name: '2025年度案卷评查' });
  return own;
}
