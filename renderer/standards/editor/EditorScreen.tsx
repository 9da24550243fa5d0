import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { call } from '../../api';
import { go } from '../../app/route';
import { ErrorNotice } from '../../components/ErrorNotice';
import { Loading } from '../../components/Loading';
import { EditorDesk } from './EditorDesk';
import './editor.css';

/** 编辑评查标准: opens a draft of the workspace. */
export function EditorScreen({ draftId }: { readonly draftId: string }) {
  // Read anew each time: the keeper of the screen alone knows how it goes on.
  const detail = useQuery({ queryKey: ['draft', draftId], queryFn: () => call('drafts.get', { draftId }), staleTime: 0, gcTime: 0 });
  const checks = useQuery({ queryKey: ['checks'], queryFn: () => call('checks.list', {}) });
  const failed = detail.isError ? detail.error : checks.isError ? checks.error : null;
  if (failed !== null) {
    return (
      <>
        <ErrorNotice title="草稿没有打开" error={failed} onRetry={() => void Promise.all([detail.refetch(), checks.refetch()])} />
        <Button className="editor-back" onClick={() => go({ screen: 'standards' })}>
          返回评查标准
        </Button>
      </>
    );
  }
  if (detail.data === undefined || checks.data === undefined) return <Loading what="正在打开草稿…" />;
  return <EditorDesk key={draftId} detail={detail.data} checks={checks.data} />;
}
