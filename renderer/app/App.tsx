import { lazy, Suspense } from 'react';
import { CasesScreen } from '../cases/CasesScreen';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { useApplicationEvents, useWorkspace } from '../queries';
import { NoticeScreen } from '../rectification/NoticeScreen';
import { RectificationScreen } from '../rectification/RectificationScreen';
import { ReviewScreen } from '../review/ReviewScreen';
import { SettingsScreen } from '../settings/SettingsScreen';
import { EditorScreen } from '../standards/editor/EditorScreen';
import { StandardsScreen } from '../standards/StandardsScreen';
import { StartScreen } from '../start/StartScreen';
import { NoHost } from './NoHost';
import { SearchScreen } from '../search/SearchScreen';
import { useSearchKey } from '../search/searchKey';
import { useRoute } from './route';
import { useNotedPlace } from './useNotedPlace';

/** The drawing of charts is large, and most windows are opened for reviewing: it is loaded when it is first wanted. */
const DashboardScreen = lazy(() => import('../dashboard/DashboardScreen'));

/** The whole window: asks for a workspace first, then shows the screen that the address names. */
export function App() {
  return window.workstation === undefined ? <NoHost /> : <Screens />;
}

function Screens() {
  useApplicationEvents();
  const route = useRoute();
  const workspace = useWorkspace();
  useSearchKey(workspace.data !== undefined && workspace.data !== null);
  useNotedPlace(workspace.data !== undefined && workspace.data !== null);
  if (workspace.isPending) return <Loading what="正在连接工作站程序…" />;
  if (workspace.isError) return <ErrorNotice title="无法读取当前工作区" error={workspace.error} onRetry={() => void workspace.refetch()} />;
  if (route.screen === 'settings') return <SettingsScreen workspace={workspace.data} section={route.section} />;
  if (workspace.data === null || route.screen === 'start') return <StartScreen current={workspace.data} />;
  if (route.screen === 'review') return <ReviewScreen key={route.caseId} caseId={route.caseId} page={route.page} found={route.found ?? null} />;
  if (route.screen === 'search') return <SearchScreen search={route.search} />;
  if (route.screen === 'standard-editor') return <EditorScreen key={route.draftId} draftId={route.draftId} />;
  if (route.screen === 'standards') return <StandardsScreen workspace={workspace.data} />;
  if (route.screen === 'dashboard') {
    return (
      <Suspense fallback={<Loading what="正在打开统计…" />}>
        <DashboardScreen workspace={workspace.data} narrowed={route.filter} />
      </Suspense>
    );
  }
  if (route.screen === 'rectification') return <RectificationScreen workspace={workspace.data} view={route.view} />;
  if (route.screen === 'notice') return <NoticeScreen key={route.noticeId} noticeId={route.noticeId} />;
  return <CasesScreen workspace={workspace.data} narrowed={route.filter} />;
}
