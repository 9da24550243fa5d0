import { Button, Collapse, Popconfirm, Progress, Space, Tag } from 'antd';
import type { JobProgress } from '../../shared/contract';
import { ErrorNotice } from '../components/ErrorNotice';
import { JOB_STATE_NAMES, durationText } from '../components/text';
import { useJob, useJobCall } from '../queries';

const TAG_COLOURS: Record<JobProgress['state'], string> = {
  idle: 'default', running: 'blue', paused: 'orange', done: 'green', cancelled: 'default', failed: 'red',
};

/** Live progress of import and recognition, with pause, resume and cancel; nothing at all while there is no job. */
export function JobPanel() {
  const job = useJob();
  const pause = useJobCall('job.pause');
  const resume = useJobCall('job.resume');
  const cancel = useJobCall('job.cancel');
  if (job.isError) return <ErrorNotice title="没有读到导入进度" error={job.error} onRetry={() => void job.refetch()} />;
  if (job.data === undefined || job.data.state === 'idle') return null;
  const progress = job.data;
  const running = progress.state === 'running';
  const open = running || progress.state === 'paused';
  const failure = pause.error ?? resume.error ?? cancel.error;
  return (
    <section className="job" aria-label="导入与识别进度">
      <div className="job-line">
        <Tag color={TAG_COLOURS[progress.state]}>{JOB_STATE_NAMES[progress.state]}</Tag>
        <span className="job-step">{progress.step}</span>
        <Space size="small" className="no-shrink">
          {running && (
            <Button size="small" loading={pause.isPending} onClick={() => pause.mutate({})}>
              暂停
            </Button>
          )}
          {(progress.state === 'paused' || progress.state === 'cancelled' || progress.state === 'failed') && (
            <Button size="small" type="primary" loading={resume.isPending} onClick={() => resume.mutate({})}>
              继续
            </Button>
          )}
          {open && (
            <Popconfirm title="停止导入？" description="已识别的页都会保留，以后可以再继续。" okText="停止" cancelText="不停止" onConfirm={() => cancel.mutate({})}>
              <Button size="small" danger loading={cancel.isPending}>
                停止
              </Button>
            </Popconfirm>
          )}
        </Space>
      </div>
      <Progress percent={percentOf(progress)} status={statusOf(progress.state)} aria-label="识别进度" />
      <p className="job-numbers mono">{numbersText(progress)}</p>
      <p className="visually-hidden" aria-live="polite">
        {announcement(progress)}
      </p>
      {failure !== null && <ErrorNotice title="操作没有完成" error={failure} />}
      {progress.errors.length > 0 && (
        <Collapse
          size="small"
          className="job-errors"
          items={[
            {
              key: 'errors',
              label: `${progress.errors.length}处出错，其余照常进行`,
              children: (
                <ul className="plain-list job-error-list">
                  {progress.errors.map((message, index) => (
                    <li key={index} className="wrap-text">
                      {message}
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}

function percentOf(progress: JobProgress): number {
  if (progress.pagesTotal === 0) return progress.state === 'done' ? 100 : 0;
  return Math.floor((progress.pagesDone / progress.pagesTotal) * 100);
}

function statusOf(state: JobProgress['state']): 'active' | 'success' | 'exception' | 'normal' {
  if (state === 'running') return 'active';
  if (state === 'done') return 'success';
  return state === 'failed' ? 'exception' : 'normal';
}

function numbersText(progress: JobProgress): string {
  const parts = [`案卷${progress.casesTaken}/${progress.casesTotal}卷`, `页面${progress.pagesDone}/${progress.pagesTotal}页`];
  if (progress.pagesUnreadable > 0) parts.push(`无法识别${progress.pagesUnreadable}页`);
  if (progress.pagesPerMinute !== null) parts.push(`每分钟${Math.round(progress.pagesPerMinute)}页`);
  if (progress.state === 'running' && progress.remainingSeconds !== null) parts.push(`剩余${durationText(progress.remainingSeconds)}`);
  return parts.join('　');
}

/** Changes only at every tenth part, so that a screen reader is not kept talking. */
function announcement(progress: JobProgress): string {
  if (progress.state !== 'running') return `导入与识别${JOB_STATE_NAMES[progress.state]}`;
  return `已识别${Math.floor(percentOf(progress) / 10) * 10}%`;
}
