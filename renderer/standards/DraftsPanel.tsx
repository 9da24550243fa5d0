import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Tag } from 'antd';
import type { TemplateDraftSummary } from '../../shared/contract';
import { call, messageOf } from '../api';
import { go } from '../app/route';
import { ErrorNotice } from '../components/ErrorNotice';
import { dateTimeText } from '../components/text';
import { keys, useDrafts } from '../queries';

const nameOf = ({ title, version }: TemplateDraftSummary): string => `${title.trim() === '' ? '未命名的标准' : title}（${version}）`;

/** Standards that are being written in this workspace, to go on with or to discard. Nothing where there are none. */
export function DraftsPanel() {
  const client = useQueryClient();
  const { modal, message } = App.useApp();
  const drafts = useDrafts();
  const remove = useMutation({
    mutationFn: (draftId: string) => call('drafts.remove', { draftId }),
    onSuccess: (left) => client.setQueryData(keys.drafts, left),
    onError: (error) => void message.error(messageOf(error)),
  });
  if (drafts.isError) return <ErrorNotice title="没有读到草稿" error={drafts.error} onRetry={() => void drafts.refetch()} />;
  if (drafts.data === undefined || drafts.data.length === 0) return null;
  const ask = (draft: TemplateDraftSummary) =>
    modal.confirm({
      title: `删除草稿“${nameOf(draft)}”？`, content: '草稿和它的修改记录一并删除，不能恢复；已发布的标准不受影响。', okText: '删除草稿', okButtonProps: { danger: true }, cancelText: '取消',
      onOk: () => remove.mutateAsync(draft.draftId),
    });
  return (
    <section aria-label="未发布的草稿" className="standards-panel">
      <h2>未发布的草稿</h2>
      <ul className="plain-list">
        {drafts.data.map((draft) => (
          <li key={draft.draftId} className="wrap-text">
            <strong>{nameOf(draft)}</strong> {draft.errors === 0 ? <Tag color="green">核对通过</Tag> : <Tag color="red">{draft.errors}处错误</Tag>}
            <span className="muted">
              {draft.by}，{dateTimeText(draft.at)}
            </span>
            <Button type="link" size="small" aria-label={`继续编辑：${nameOf(draft)}`} onClick={() => go({ screen: 'standard-editor', draftId: draft.draftId })}>
              继续编辑
            </Button>
            <Button type="link" size="small" danger aria-label={`删除草稿：${nameOf(draft)}`} onClick={() => void ask(draft)}>
              删除
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
