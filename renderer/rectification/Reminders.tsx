import { ClockCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import { fragmentOf } from '../app/route';
import { ErrorNotice } from '../components/ErrorNotice';
import { dateText } from '../components/text';
import { useReminders } from './data';
import { daysLeftText, REMINDER_NAMES, urgencyOf } from './words';

/** 提醒: terms that end within seven, three or no days, and those that are over. Nothing is drawn while there are none. */
export function Reminders() {
  const reminders = useReminders();
  if (reminders.isError) return <ErrorNotice title="没有读到期限提醒" error={reminders.error} onRetry={() => void reminders.refetch()} />;
  if (reminders.data === undefined || reminders.data.reminders.length === 0) return null;
  const { reminders: all } = reminders.data;
  const over = all.filter(({ stage }) => stage === 'overdue').length;
  return (
    <section className="reminders" aria-label="期限提醒">
      <h2>
        期限提醒 <span className="muted">{over === 0 ? `${all.length}项将到期` : `${over}项逾期，${all.length - over}项将到期`}</span>
      </h2>
      <ul className="plain-list">
        {all.map(({ about, id, agency, number, due, daysLeft, problems }) => (
          <li key={`${about} ${id}`} className={`reminder due-${urgencyOf(daysLeft)}`}>
            {daysLeft < 0 ? <ExclamationCircleOutlined aria-hidden /> : <ClockCircleOutlined aria-hidden />}
            <strong className="reminder-left">{daysLeftText(daysLeft)}</strong>
            <span className="reminder-what wrap-text">
              {about === 'objection' ? agency : <a href={fragmentOf({ screen: 'notice', noticeId: id })}>{agency}</a>} {REMINDER_NAMES[about]}
              {number === '' ? '' : `，${number}`}
              {problems === 0 ? '' : `，${problems}项问题`}
            </span>
            <span className="muted mono">{dateText(due)}届满</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
