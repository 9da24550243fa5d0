import { PrinterOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useMemo } from 'react';
import { axisOf, buildTimeline, type BandState } from '../../../shared/timeline';
import { useReview } from '../context';
import { TimelineChart } from './TimelineChart';
import { TimelineTables } from './TimelineTables';
import { BAND_STATE_NAMES } from './words';
import './timeline.css';

const STATES: readonly BandState[] = ['kept', 'overdue', 'doubtful', 'open'];

/** 时间线: the dated acts of the procedure on a line with the statutory terms as bands, drawn and as tables. */
export function TimelineTab() {
  const { detail, show } = useReview();
  const { facts, findings, verdicts, summary } = detail;
  const timeline = useMemo(() => buildTimeline({ kind: summary.kind, facts, findings, verdicts }), [summary.kind, facts, findings, verdicts]);
  const { events, bands, absent } = timeline;
  const axis = useMemo(() => axisOf([...events.map(({ date }) => date), ...bands.flatMap(({ start, due, done }) => [start.date, due, ...(done === null ? [] : [done.date])])]), [events, bands]);
  if (axis === null) {
    return <p className="muted tl-empty">{summary.state === 'recognising' ? '识别完成后显示程序时间线。' : '没有识别出程序各环节的日期。可以在“案卷信息”中补录，补录后这里随即显示。'}</p>;
  }
  const count = (state: BandState) => bands.filter((band) => band.state === state).length;
  return (
    <div className="timeline">
      <h2 className="tl-print-title">{summary.caseName} 程序时间线</h2>
      <div className="tl-head">
        <p>
          {events.length}个环节，{bands.length}个法定期限
          {count('overdue') > 0 && <strong className="tl-problem">，{count('overdue')}个超期或期限未满</strong>}
          {count('doubtful') > 0 && <span className="warn-text">，{count('doubtful')}个待确认</span>}
        </p>
        <Button size="small" icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          打印
        </Button>
      </div>
      {absent.length > 0 && summary.state !== 'recognising' && <Alert type="warning" showIcon className="tl-absent" title={`未识别出日期的环节：${absent.join('、')}。请核对原页，可在“案卷信息”中补录。`} />}
      <TimelineChart timeline={timeline} axis={axis} onShow={show} />
      <ul className="plain-list tl-legend" aria-label="图例">
        {STATES.map((state) => (
          <li key={state} className={`tl-${state}`}>
            <span className="tl-swatch" aria-hidden />
            {BAND_STATE_NAMES[state]}
          </li>
        ))}
      </ul>
      <TimelineTables timeline={timeline} onShow={show} />
      <p className="muted tl-note">期限由检查按工作日历计算，此处不另行计算；更正日期后随即重新检查。</p>
    </div>
  );
}
