import { Alert, Button, Tabs } from 'antd';
import type { IsoDate } from '../../shared/calendar';
import type { NoticeDetail } from '../../shared/contract';
import { call } from '../api';
import { fragmentOf, go } from '../app/route';
import { ErrorNotice } from '../components/ErrorNotice';
import { dateText } from '../components/text';
import { useNoticeActions } from './data';
import { HistoryList } from './HistoryList';
import { NoticeFacts } from './NoticeFacts';
import { NoticePaper } from './NoticePaper';
import { NoticeSteps } from './NoticeSteps';
import { ProblemTable } from './ProblemTable';

interface Props {
  readonly detail: NoticeDetail;
  readonly today: IsoDate;
}

/** An issued, void or discarded document: what to do next, its problems, its frozen words, everything that was entered. */
export function IssuedNotice({ detail, today }: Props) {
  const { summary, entry, content } = detail;
  const gone = entry.discarded || entry.voided !== null;
  return (
    <div className="issued">
      {gone && <Gone detail={detail} />}
      {entry.issued?.follows != null && (
        <p className="form-hint">
          本决定书之前的<a href={fragmentOf({ screen: 'notice', noticeId: entry.issued.follows })}>意见书</a>
        </p>
      )}
      <NoticeFacts detail={detail} today={today} />
      {!gone && <NoticeSteps detail={detail} today={today} />}
      <Tabs
        items={[
          { key: 'problems', label: `问题（${summary.problems}）`, children: <ProblemTable entry={entry} /> },
          { key: 'paper', label: '文书正文', children: <NoticePaper content={content} /> },
          { key: 'history', label: `办理记录（${entry.history.length}）`, children: <HistoryList history={entry.history} /> },
        ]}
      />
    </div>
  );
}

function Gone({ detail: { summary, entry } }: { readonly detail: NoticeDetail }) {
  const actions = useNoticeActions(summary.noticeId);
  const copy = () =>
    actions.mutate(() => call('notices.copy', { noticeId: summary.noticeId }), { onSuccess: (copied) => go({ screen: 'notice', noticeId: copied.summary.noticeId }) });
  return (
    <>
      <Alert
        type="warning" showIcon title={entry.discarded ? '这份草稿已经废弃' : `已于${dateText(entry.voided?.on ?? '')}作废：${entry.voided?.reason ?? ''}`}
        description={entry.discarded ? '内容保留在这里备查。' : '文号保留并注明作废，不再使用；内容保留在这里备查。'}
        action={<Button loading={actions.isPending} onClick={copy}>以原文新建草稿</Button>}
      />
      {actions.isError && <ErrorNotice title="没有新建草稿" error={actions.error} />}
    </>
  );
}
