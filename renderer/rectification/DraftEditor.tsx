import { DeleteOutlined, PlusOutlined, SendOutlined, UndoOutlined } from '@ant-design/icons';
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import type { IsoDate } from '../../shared/calendar';
import type { NoticeDetail, ProcedureInput } from '../../shared/contract';
import type { Draft } from '../../shared/rectification';
import { call } from '../api';
import { fragmentOf } from '../app/route';
import { ErrorNotice } from '../components/ErrorNotice';
import { AddParagraphDialog } from './AddParagraphDialog';
import { useNoticeActions } from './data';
import { HeadForm } from './HeadForm';
import { IssueDialog } from './IssueDialog';
import { LeftOutProblems } from './LeftOutProblems';
import { NoticePaper } from './NoticePaper';
import { ParagraphCard } from './ParagraphCard';

export type DraftChangeInput = ProcedureInput<'notices.edit'>['change'];

interface Props {
  readonly detail: NoticeDetail;
  readonly draft: Draft;
  readonly today: IsoDate;
}

/** A draft: its head, its paragraphs with their problems, and beside them the document as it would be read. */
export function DraftEditor({ detail, draft, today }: Props) {
  const { noticeId } = detail.summary;
  const { modal } = App.useApp();
  const [issuing, setIssuing] = useState(false);
  const [adding, setAdding] = useState<string | null>(null);
  const actions = useNoticeActions(noticeId);
  const change = (input: DraftChangeInput) => actions.mutate(({ revision }) => call('notices.edit', { noticeId, revision, change: input }));
  const discard = () =>
    void modal.confirm({
      title: '废弃这份草稿？', content: '草稿不再列入台账，其中的问题可以另行起草。已废弃的草稿仍可在“文书”中查到，并可以原文新建。', okText: '废弃', okButtonProps: { danger: true }, cancelText: '取消',
      onOk: () => actions.mutate(({ revision }) => call('notices.discard', { noticeId, revision })),
    });
  const { follows } = draft.basis;
  return (
    <div className="draft">
      <section className="draft-edit" aria-label="起草">
        <div className="draft-bar">
          <Button type="primary" icon={<SendOutlined aria-hidden />} onClick={() => setIssuing(true)}>
            签发…
          </Button>
          <Button icon={<UndoOutlined aria-hidden />} disabled={!detail.canUndo || actions.isPending} title="撤销上一处修改" onClick={() => actions.mutate(({ revision }) => call('notices.undo', { noticeId, revision }))}>
            撤销
          </Button>
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(draft.notice.paragraphs.at(-1)?.id ?? '')}>
            增加一段
          </Button>
          <Button danger icon={<DeleteOutlined aria-hidden />} onClick={discard}>
            废弃草稿
          </Button>
          <span className="muted" role="status">{actions.isPending ? '正在保存…' : '修改已保存'}</span>
        </div>
        {actions.isError && <ErrorNotice title="修改没有保存" error={actions.error} />}
        {detail.blockers.length > 0 && (
          <Alert
            className="draft-blockers" type="warning" showIcon title="签发前还要处理"
            description={<ul>{detail.blockers.map((reason) => <li key={reason}>{reason}</li>)}</ul>}
          />
        )}
        {follows !== null && (
          <p className="form-hint">
            本决定书针对<a href={fragmentOf({ screen: 'notice', noticeId: follows.noticeId })}>意见书{follows.number}</a>
            {follows.reason === 'refused' ? '拒不纠正的问题。' : '期限届满未报告整改的问题。'}
          </p>
        )}
        <HeadForm detail={detail} draft={draft} onChange={change} />
        <h2 className="draft-title">正文各段</h2>
        <ol className="plain-list">
          {draft.notice.paragraphs.map((paragraph) => (
            <ParagraphCard key={paragraph.id} paragraph={paragraph} problem={draft.problems.find(({ id }) => id === paragraph.problemId)} onChange={change} onAdd={() => setAdding(paragraph.id)} />
          ))}
        </ol>
        <LeftOutProblems draft={draft} elsewhere={detail.elsewhere} onChange={change} />
      </section>
      <section className="draft-preview" aria-label="预览" tabIndex={0}>
        <NoticePaper content={detail.content} />
      </section>
      {issuing && <IssueDialog detail={detail} draft={draft} today={today} onClose={() => setIssuing(false)} />}
      {adding !== null && (
        <AddParagraphDialog
          onCancel={() => setAdding(null)}
          onAdd={(heading, text) => {
            change({ type: 'add', after: adding === '' ? null : adding, heading, text });
            setAdding(null);
          }}
        />
      )}
    </div>
  );
}
