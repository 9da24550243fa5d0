import { useRef } from 'react';
import type { Evidence } from '../../../shared/model';
import type { Axis, Timeline, TimelineBand } from '../../../shared/timeline';
import { useElementSize } from '../viewer/useElementSize';
import { placeLabels } from './lanes';
import { useStops } from './useStops';
import { bandSpoken, eventSpoken, isDoubtful, isUnverified, shortDate } from './words';

/** CSS pixels: width of a character of a label, what a label needs besides, height of a lane, the width taken before it is measured. */
const [CHARACTER, AROUND, LANE, UNMEASURED] = [13, 12, 22, 400] as const;

interface Props {
  readonly timeline: Timeline;
  readonly axis: Axis;
  readonly onShow: (place: Evidence) => void;
}

const share = (at: number): string => `${at * 100}%`;
const labelWidth = (text: string): number => AROUND + [...text].reduce((sum, sign) => sum + (/[\d-]/.test(sign) ? CHARACTER / 2 + 1 : CHARACTER), 0);

/** The acts over a line of days, and under it each term as a band; a click or Enter shows the page. */
export function TimelineChart({ timeline: { events, bands }, axis, onShow }: Props) {
  const line = useRef<HTMLDivElement>(null);
  const width = useElementSize(line)?.width ?? UNMEASURED;
  const names = events.map(({ label, date }) => `${label} ${shortDate(date)}`);
  const { placed, lanes } = placeLabels(events.map(({ date }, i) => ({ x: axis.at(date) * width, width: labelWidth(names[i] ?? '') })), width);
  const { onKeyDown, markProps } = useStops([...events, ...bands].map(({ id }) => id));
  return (
    <div className="tl-chart" role="group" aria-label="程序时间线，方向键在环节和期限之间移动，回车显示所在页" onKeyDown={onKeyDown}>
      <div className="tl-events" ref={line} style={{ height: lanes * LANE + 8 }}>
        {events.map((event, i) => {
          const at = axis.at(event.date);
          const { lane, side } = placed[i] ?? { lane: 0, side: 'right' };
          const [place] = event.places;
          return (
            <div key={event.id}>
              <span className="tl-stem" style={{ left: share(at), height: (lane + 1) * LANE }} />
              <button
                type="button"
                {...markProps(event.id)}
                className={`tl-event${event.problems.length > 0 ? ' tl-event-problem' : ''}${isDoubtful(event) ? ' tl-event-doubtful' : ''}`}
                style={{ bottom: lane * LANE + 6, ...(side === 'right' ? { left: share(at) } : { right: share(1 - at) }) }}
                aria-label={eventSpoken(event)}
                title={eventSpoken(event)}
                onClick={() => place !== undefined && onShow(place)}
              >
                {names[i]}
              </button>
            </div>
          );
        })}
      </div>
      <Scale axis={axis} />
      <div className="tl-bands">
        {axis.months.map((month) => (
          <span key={month} className="tl-grid" style={{ left: share(axis.at(month)) }} />
        ))}
        {bands.map((band) => (
          <button key={band.id} type="button" {...markProps(band.id)} className={`tl-band tl-${band.state}`} aria-label={bandSpoken(band)} title={band.message} onClick={() => onShow((band.done ?? band.start).evidence)}>
            <BandMarks band={band} axis={axis} />
          </button>
        ))}
      </div>
    </div>
  );
}

/** Name, last day and state in words over the bar; what lies beyond the last day is hatched. */
function BandMarks({ band, axis }: { readonly band: TimelineBand; readonly axis: Axis }) {
  const [from, to] = [axis.at(band.start.date), axis.at(band.due)];
  const done = band.done === null ? null : axis.at(band.done.date);
  return (
    <>
      <span className="tl-band-text">
        <span>{band.title}</span>
        {isUnverified(band) && <span className="tl-unverified">待核</span>}
        <span className="muted">至{band.due}</span>
        <span className="tl-words">{band.words}</span>
      </span>
      <span className="tl-track">
        <span className="tl-bar" style={{ left: share(from), width: share(Math.max(0, to - from)) }} />
        {done !== null && band.form === 'within' && done > to && <span className="tl-over" style={{ left: share(to), width: share(done - to) }} />}
        <span className="tl-due" style={{ left: share(to) }} />
        {done !== null && <span className="tl-done" style={{ left: share(done) }} />}
      </span>
    </>
  );
}

/** The line with the months on it and the stretches that are drawn shorter. */
function Scale({ axis }: { readonly axis: Axis }) {
  return (
    <div className="tl-scale" aria-hidden>
      {axis.months.map((month, i) => (
        <span key={month} className="tl-month" style={{ left: share(axis.at(month)) }}>
          {i === 0 || month.slice(5, 7) === '01' ? `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月` : `${Number(month.slice(5, 7))}月`}
        </span>
      ))}
      {axis.breaks.map(({ from, to, days }) => (
        <span key={from} className="tl-break" title={`其间${days}日没有记载，缩短画出`} style={{ left: share(axis.at(from)), width: share(axis.at(to) - axis.at(from)) }}>
          〜{days}日〜
        </span>
      ))}
    </div>
  );
}
