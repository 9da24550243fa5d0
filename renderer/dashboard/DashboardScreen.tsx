import { ArrowLeftOutlined, FileExcelOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button, Empty } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import type { WorkspaceInfo } from '../../shared/contract';
import { SCORE_STATE_NAMES, SCORE_STATES, scopeText, statisticsOf, type Statistics, type StatisticsFilter } from '../../shared/statistics';
import { backToList, fragmentOf, go, noteNarrowed, replacePlace } from '../app/route';
import type { CaseFilter } from '../cases/caseFilter';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { useCases } from '../queries';
import { FigureCard } from './FigureCard';
import { figuresOf } from './figures';
import { SavePictureDialog, SaveTableDialog } from './SaveDialogs';
import { ScopeBar } from './ScopeBar';
import './dashboard.css';

interface Props {
  readonly workspace: WorkspaceInfo;
  /** What the figures are narrowed to, from the address. */
  readonly narrowed?: Partial<CaseFilter> | undefined;
}

/** 统计: figures over the case files of the workspace, each with a way to the case files behind it. */
export default function DashboardScreen({ workspace, narrowed }: Props) {
  const scope: StatisticsFilter = useMemo(() => ({ agency: narrowed?.agency ?? [], kind: narrowed?.kind ?? [], state: narrowed?.state ?? [] }), [narrowed]);
  useEffect(() => noteNarrowed('dashboard', narrowed), [narrowed]);
  const cases = useCases();
  const statistics = useMemo(() => (cases.data === undefined ? null : statisticsOf(cases.data, scope)), [cases.data, scope]);
  const figures = useMemo(() => (statistics === null ? [] : figuresOf(statistics, scope)), [statistics, scope]);
  const [saving, setSaving] = useState<'table' | { readonly title: string; readonly png: string } | null>(null);
  return (
    <>
      <header className="top-bar">
        <Button type="text" icon={<ArrowLeftOutlined aria-hidden />} aria-label="返回案卷列表" title="返回案卷列表" onClick={backToList} />
        <h1>统计</h1>
        <span className="muted dashboard-workspace">{workspace.name}</span>
        <span className="spacer" />
        {statistics !== null && statistics.cases > 0 && (
          <>
            <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
              打印
            </Button>
            <Button type="primary" icon={<FileExcelOutlined aria-hidden />} onClick={() => setSaving('table')}>
              导出统计表
            </Button>
          </>
        )}
      </header>
      <main className="dashboard">
        {cases.isPending && <Loading what="正在统计…" />}
        {cases.isError && <ErrorNotice title="没有读到统计数据" error={cases.error} onRetry={() => void cases.refetch()} />}
        {statistics?.all === 0 && (
          <Empty description="工作区里还没有案卷，导入后即可统计">
            <Button type="primary" onClick={() => go({ screen: 'cases' })}>
              到案卷列表导入
            </Button>
          </Empty>
        )}
        {statistics !== null && statistics.all > 0 && (
          <>
            <ScopeBar agencyNames={statistics.agencyNames} scope={scope} onChange={(filter) => replacePlace({ screen: 'dashboard', filter })} />
            <p className="dashboard-printed">统计范围：{scopeText(scope)}</p>
            <Totals statistics={statistics} scope={scope} />
            {statistics.cases === 0 ? (
              <Empty description="统计范围内没有案卷">
                <Button onClick={() => replacePlace({ screen: 'dashboard' })}>统计全部案卷</Button>
              </Empty>
            ) : (
              <div className="figure-cards">
                {figures.map((figure) => (
                  <FigureCard key={figure.id} figure={figure} onSave={(title, png) => setSaving({ title, png })} />
                ))}
              </div>
            )}
            <p className="form-hint">“已经人工确认”指得分各项都由人评定，或问题经人采纳、据以扣分或否决；其余为“机检建议”，未经人工确认。数字均为案卷数。</p>
          </>
        )}
      </main>
      {saving === 'table' && <SaveTableDialog scope={scope} onClose={() => setSaving(null)} />}
      {saving !== null && saving !== 'table' && <SavePictureDialog {...saving} onClose={() => setSaving(null)} />}
    </>
  );
}

function Totals({ statistics, scope }: { readonly statistics: Statistics; readonly scope: StatisticsFilter }) {
  const totals: readonly (readonly [name: string, cases: number, filter: Partial<CaseFilter>])[] = [
    ['案卷总数', statistics.cases, {}],
    ...SCORE_STATES.map((state) => [SCORE_STATE_NAMES[state], statistics.scores[state], { score: [state] }] as const),
    ['一票否决', statistics.vetoed, { find: ['veto'] }],
  ];
  return (
    <ul className="plain-list dashboard-totals" aria-label="案卷概况">
      {totals.map(([name, cases, filter]) => (
        <li key={name}>
          <span>{name}</span>
          {cases === 0 ? <strong>0</strong> : (
            <a href={fragmentOf({ screen: 'cases', filter: { ...scope, ...filter } })} aria-label={`${name}：查看${cases}卷`}>
              {cases}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
