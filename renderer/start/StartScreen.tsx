import { FolderAddOutlined, FolderOpenOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Space } from 'antd';
import { useState } from 'react';
import type { WorkspaceInfo } from '../../shared/contract';
import { call } from '../api';
import { go, parseRoute } from '../app/route';
import { ErrorNotice } from '../components/ErrorNotice';
import { FolderPicker } from '../components/FolderPicker';
import { forgetWorkspace, keys } from '../queries';
import { AboutLine } from './AboutLine';
import { NewWorkspace } from './NewWorkspace';
import { RecentWorkspaces } from './RecentWorkspaces';
import './start.css';

/** 开始: opens or makes a workspace. `current` is the one already open, if the user came back here. */
export function StartScreen({ current }: { readonly current: WorkspaceInfo | null }) {
  const client = useQueryClient();
  const [picking, setPicking] = useState<'open' | 'create' | null>(null);
  const enter = useMutation({
    mutationFn: (wish: { readonly how: 'open' | 'create'; readonly path: string }) =>
      wish.how === 'open' ? call('workspace.open', { path: wish.path }) : call('workspace.create', { path: wish.path }),
    onSuccess: (workspace) => {
      forgetWorkspace(client);
      client.setQueryData(keys.workspace, workspace);
      void client.invalidateQueries({ queryKey: keys.recent });
      go(workspace.leftAt === undefined ? { screen: 'cases' } : parseRoute(workspace.leftAt));
    },
    onSettled: () => setPicking(null),
  });
  return (
    <main className="start">
      <div className="start-card">
        <h1>案卷评查工作站</h1>
        <p className="muted">本机离线运行，案卷内容不会上传到任何地方。先新建或打开一个工作区：它是本机上的一个文件夹，评查记录都保存在里面。</p>
        <Space wrap className="start-actions">
          <Button type="primary" size="large" icon={<FolderAddOutlined aria-hidden />} onClick={() => setPicking('create')}>
            新建工作区
          </Button>
          <Button size="large" icon={<FolderOpenOutlined aria-hidden />} onClick={() => setPicking('open')}>
            打开工作区
          </Button>
          {current !== null && (
            <Button size="large" type="link" onClick={() => go({ screen: 'cases' })}>
              返回“{current.name}”
            </Button>
          )}
        </Space>
        {enter.isError && (
          <ErrorNotice title={enter.variables.how === 'open' ? '工作区没有打开' : '工作区没有建成'} error={enter.error} onRetry={() => enter.mutate(enter.variables)} />
        )}
        <RecentWorkspaces busy={enter.isPending} onOpen={(path) => enter.mutate({ how: 'open', path })} />
        <AboutLine />
      </div>
      <FolderPicker
        open={picking === 'open'}
        title="打开工作区"
        hint="请进入标有“工作区”的文件夹，再点“打开”。"
        okText="打开"
        busy={enter.isPending}
        onChoose={(path) => enter.mutate({ how: 'open', path })}
        onCancel={() => setPicking(null)}
      />
      <NewWorkspace open={picking === 'create'} busy={enter.isPending} onCreate={(path) => enter.mutate({ how: 'create', path })} onCancel={() => setPicking(null)} />
    </main>
  );
}
