import { ArrowLeftOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { fragmentOf, go } from '../app/route';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { useNewDay, useNotice, useReminders } from './data';
import { DraftEditor } from './DraftEditor';
import { IssuedNotice } from './IssuedNotice';
import { STATE_COLORS } from './words';
import './rectification.css';

/** One document: edited and issued while it is a draft, followed to its end afterwards. */
export function NoticeScreen({ noticeId }: { readonly noticeId: string }) {
  const notice = useNotice(noticeId);
  // The day that counts is the application's.
  const reminders = useReminders();
  useNewDay();
  const summary = notice.data?.summary;
  const error = notice.error ?? reminders.error;
  return (
    <>
      <header className="top-bar">
        <Button type="text" icon={<ArrowLeftOutlined aria-hidden />} aria-label="返回整改台账" title="返回整改台账" onClick={() => go({ screen: 'rectification', view: 'ledger' })} />
        <h1>{summary === undefined ? '文书' : `${summary.title}${summary.number === '' ? '' : ` ${summary.number}`}`}</h1>
        {summary !== undefined && (
          <>
            <Tag color={STATE_COLORS[summary.state]}>{summary.discarded ? '已废弃' : summary.stateText}</Tag>
            <span className="muted rectification-workspace">{summary.agency}</span>
          </>
        )}
        <span className="spacer" />
        <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          打印
        </Button>
      </header>
      <main className="rectification">
        {error !== null ? (
          <>
            <ErrorNotice title="没有读到这份文书" error={error} onRetry={() => void Promise.all([notice.refetch(), reminders.refetch()])} />
            <p className="error-notice">
              <a href={fragmentOf({ screen: 'rectification', view: 'documents' })}>查看全部文书</a>
            </p>
          </>
        ) : notice.data === undefined || reminders.data === undefined ? (
          <Loading what="正在读取文书…" />
        ) : notice.data.draft !== null ? (
          <DraftEditor detail={notice.data} draft={notice.data.draft} today={reminders.data.today} />
        ) : (
          <IssuedNotice detail={notice.data} today={reminders.data.today} />
        )}
      </main>
    </>
  );
}
