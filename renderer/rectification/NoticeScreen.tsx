import { ArrowLeftOutlined, ExportOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { call } from '../api';
import { fragmentOf, go } from '../app/route';
import { ErrorNotice } from '../components/ErrorNotice';
import { Loading } from '../components/Loading';
import { SaveDialog } from '../components/SaveDialog';
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
  const [saving, setSaving] = useState(false);
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
        <Button icon={<ExportOutlined aria-hidden />} disabled={summary === undefined} onClick={() => setSaving(true)}>
          导出Excel
        </Button>
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
      {saving && summary !== undefined && (
        <SaveDialog
          title={`导出${summary.title}：选择保存位置`}
          what={summary.title}
          hint="文书和所附的清单、报告表、送达回证写进一个 Excel 工作簿，草稿逐页标明；不会覆盖已有文件。"
          write={(folder) => call('notices.export', { noticeId, folder })}
          onClose={() => setSaving(false)}
        />
      )}
    </>
  );
}
