import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Modal, Result } from 'antd';
import { useState } from 'react';
import type { DraftPublication, TemplateSummary } from '../../../../shared/contract';
import { call } from '../../../api';
import { go } from '../../../app/route';
import { ErrorNotice } from '../../../components/ErrorNotice';
import { Loading } from '../../../components/Loading';
import { keys } from '../../../queries';
import { ChangeList } from '../../ChangeList';
import { standardName } from '../../standardRows';
import { UseStandardDialog } from '../../UseStandardDialog';
import { FaultNotice } from '../FaultNotice';
import { Faults } from '../fields/Field';
import type { DraftKeeper } from '../keeper';

interface Props {
  readonly keeper: DraftKeeper;
  readonly onFault: () => void;
  readonly onClose: () => void;
}

/** Makes the draft a version that can be used: shows version, hash and what changed, publishes, then offers to use it at once. */
export function PublishDialog({ keeper, onFault, onClose }: Props) {
  const client = useQueryClient();
  const { draftId } = keeper.shown().stored;
  const [published, setPublished] = useState<TemplateSummary | null>(null);
  const publication = useQuery({
    queryKey: ['draft-publication', draftId], staleTime: 0, gcTime: 0, enabled: published === null,
    queryFn: async () => {
      await keeper.flush();
      return call('drafts.publication', { draftId });
    },
  });
  const publish = useMutation({
    mutationFn: ({ hash }: DraftPublication) => call('drafts.publish', { draftId, revision: keeper.shown().stored.revision, hash }),
    onSuccess: (summary) => {
      setPublished(summary);
      void client.invalidateQueries({ queryKey: keys.templates });
      void client.invalidateQueries({ queryKey: keys.drafts });
    },
  });
  if (published !== null) return <Published summary={published} />;
  const taken = publication.data?.state === 'taken';
  return (
    <Modal
      open title="发布评查标准" width={860} okText="发布" cancelText="取消" okButtonProps={{ disabled: publication.data === undefined || taken }} confirmLoading={publish.isPending}
      mask={{ closable: false }} onOk={() => publication.data !== undefined && publish.mutate(publication.data)} onCancel={onClose}
    >
      {publication.isPending && <Loading what="正在核对草稿…" />}
      {publication.isError && <FaultNotice title="不能发布" error={publication.error} onFault={onFault} onRetry={() => void publication.refetch()} />}
      {publication.data !== undefined && <Publication publication={publication.data} title={keeper.shown().draft.title} />}
      {publish.isError && <ErrorNotice title="没有发布" error={publish.error} />}
    </Modal>
  );
}

function Publication({ publication: { version, hash, former, changes, warnings, state, freeVersion }, title }: { readonly publication: DraftPublication; readonly title: string }) {
  return (
    <>
      {state === 'taken' && (
        <Alert type="error" showIcon role="alert" title={`版本号“${version}”已被另一内容使用，不能发布`} description={`请在“标准信息”里改用新的版本号，例如“${freeVersion}”。已有的标准没有改动。`} />
      )}
      {state === 'same' && <Alert type="info" showIcon title="内容与已有的这一版完全相同，发布只会结束草稿。" />}
      <p className="wrap-text">
        发布为<strong>{standardName({ title, version })}</strong>。发布后内容不再改变；正在进行的评查不受影响，选用后才按它评分。
      </p>
      <p className="draft-hash mono muted">校验值（SHA-256）：{hash}</p>
      {warnings.length > 0 && (
        <section aria-label="提示" className="editor-note">
          <Faults faults={warnings} />
        </section>
      )}
      {former === null ? (
        <p className="muted">这是新的标准，没有可以对照的前一版。</p>
      ) : (
        <>
          <p className="wrap-text">与{standardName(former)}相比：</p>
          <ChangeList changes={changes} />
        </>
      )}
    </>
  );
}

function Published({ summary }: { readonly summary: TemplateSummary }) {
  const [using, setUsing] = useState(false);
  const leave = () => go({ screen: 'standards' });
  const hash = summary.hash;
  if (using && hash !== undefined) {
    const row = { key: hash, title: summary.title, version: summary.version, kinds: summary.kinds, sectors: summary.sectors ?? [], summary, hash, current: false };
    return <UseStandardDialog row={row} hash={hash} onClose={leave} />;
  }
  return (
    <Modal open title="已发布" footer={null} mask={{ closable: false }} onCancel={leave}>
      <Result
        status="success" title={`已发布“${standardName(summary)}”`} subTitle="可以立即在本工作区使用；使用前会先列出有哪些变化。"
        extra={[
          <Button key="use" type="primary" onClick={() => setUsing(true)}>
            使用这个标准…
          </Button>,
          <Button key="later" onClick={leave}>
            以后再用
          </Button>,
        ]}
      />
    </Modal>
  );
}
