import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { daysBetween, type IsoDate } from '../../shared/calendar';
import { ErrorNotice } from '../components/ErrorNotice';
import { dateText } from '../components/text';
import { useLedger } from './data';
import { filterOf, type LedgerChoice } from './ledgerFilter';
import { lastOfMonth, monthOf, monthTitle, nextMonth, weeksOf } from './month';
import { urgencyOf } from './words';

interface Props {
  readonly today: IsoDate;
  /** What the list shows: the month shows the ends of the same terms. */
  readonly choice: LedgerChoice;
  readonly onDue: (due: LedgerChoice['due']) => void;
}

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

/** 月视图: on which days terms end; choosing a day shows its lines in the list. */
export function MonthView({ today, choice, onDue }: Props) {
  const [month, setMonth] = useState(monthOf(today));
  const span = { from: month, to: lastOfMonth(month) };
  const ledger = useLedger(filterOf({ ...choice, due: span }));
  const due = new Map<IsoDate, { readonly open: number; readonly all: number }>();
  for (const row of ledger.data?.rows ?? []) {
    if (row.due === null) continue;
    const before = due.get(row.due) ?? { open: 0, all: 0 };
    due.set(row.due, { open: before.open + (row.daysLeft === null ? 0 : 1), all: before.all + 1 });
  }
  const wholeMonth = choice.due?.from === span.from && choice.due.to === span.to;
  return (
    <section className="month" aria-label="期限月视图">
      <div className="month-head">
        <Button size="small" icon={<LeftOutlined aria-hidden />} aria-label="上个月" title="上个月" onClick={() => setMonth(nextMonth(month, -1))} />
        <button type="button" className="month-title" aria-pressed={wholeMonth} title="列出本月到期的问题" onClick={() => onDue(wholeMonth ? null : span)}>
          {monthTitle(month)}
        </button>
        <Button size="small" icon={<RightOutlined aria-hidden />} aria-label="下个月" title="下个月" onClick={() => setMonth(nextMonth(month, 1))} />
      </div>
      {ledger.isError && <ErrorNotice title="没有读到本月的期限" error={ledger.error} onRetry={() => void ledger.refetch()} />}
      <table className="month-days">
        <thead>
          <tr>
            {WEEKDAYS.map((name) => (
              <th key={name} scope="col">
                <span className="visually-hidden">星期</span>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]?.date}>
              {week.map(({ date, day, inMonth }) => (
                <td key={date}>{inMonth && <Day date={date} day={day} today={today} count={due.get(date)} chosen={choice.due?.from === date && choice.due.to === date} onDue={onDue} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="form-hint">数字为当日期限届满、尚未了结的问题数；点日期只列当日的问题。</p>
      <Button size="small" block onClick={() => setMonth(monthOf(today))} disabled={month === monthOf(today)}>
        回到本月
      </Button>
    </section>
  );
}

interface DayProps extends Pick<Props, 'today' | 'onDue'> {
  readonly date: IsoDate;
  readonly day: number;
  readonly count: { readonly open: number; readonly all: number } | undefined;
  readonly chosen: boolean;
}

function Day({ date, day, today, count, chosen, onDue }: DayProps) {
  const name = date === today ? `${day}日，今天` : `${day}日`;
  if (count === undefined) {
    return (
      <span className={`month-day${date === today ? ' month-today' : ''}`}>
        {day}
        {date === today && <span className="visually-hidden">日，今天</span>}
      </span>
    );
  }
  const urgency = count.open === 0 ? 'settled' : urgencyOf(daysBetween(today, date));
  const words = count.open === 0 ? `${count.all}项期限届满，均已了结` : `${count.open}项期限届满未了结`;
  return (
    <button
      type="button" className={`month-day month-due due-${urgency}${date === today ? ' month-today' : ''}`} aria-pressed={chosen}
      aria-label={`${name}：${words}`} title={`${dateText(date)}：${words}`} onClick={() => onDue(chosen ? null : { from: date, to: date })}
    >
      {day}
      <span className="month-count">{count.open === 0 ? '✓' : count.open}</span>
    </button>
  );
}
