import { HddOutlined } from '@ant-design/icons';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { useRecentWorkspaces } from '../queries';

interface Props {
  readonly busy: boolean;
  readonly onOpen: (path: string) => void;
}

/** The workspaces that this user had open before, newest first. */
export function RecentWorkspaces({ busy, onOpen }: Props) {
  const recent = useRecentWorkspaces();
  return (
    <section aria-labelledby="recent-title">
      <h2 id="recent-title">最近的工作区</h2>
      {recent.isPending && <Loading what="正在读取…" />}
      {recent.isError && <ErrorNotice title="没有读到最近的工作区" error={recent.error} onRetry={() => void recent.refetch()} />}
      {recent.data?.length === 0 && <p className="muted">还没有打开过工作区。</p>}
      <ul className="plain-list">
        {recent.data?.map((workspace) => (
          <li key={workspace.path}>
            <button type="button" className="recent-entry" disabled={busy} onClick={() => onOpen(workspace.path)}>
              <HddOutlined aria-hidden />
              <span className="recent-name">{workspace.name}</span>
              <span className="muted recent-path">{workspace.path}</span>
              <span className="muted no-shrink">{workspace.cases}卷</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
