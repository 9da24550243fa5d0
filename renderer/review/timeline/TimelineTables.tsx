import { Tag } from 'antd';
import type { Evidence } from '../../../shared/model';
import type { Timeline, TimelineBand } from '../../../shared/timeline';
import { bandBasis, isDoubtful } from './words';

interface Props {
  readonly timeline: Timeline;
  readonly onShow: (place: Evidence) => void;
}

/** The same as the drawing, in words: terms and acts, each with the way to its page. */
export function TimelineTables({ timeline: { events, bands }, onShow }: Props) {
  const link = (place: Evidence, text = `第${place.page}页`) => (
    <button type="button" className="fact-link" onClick={() => onShow(place)}>
      {text}
    </button>
  );
  return (
    <>
      {bands.length > 0 && (
        <table className="tl-table" aria-label="法定期限">
          <caption>法定期限</caption>
          <thead>
            <tr>
              <th scope="col">期限和依据</th>
              <th scope="col">起止</th>
              <th scope="col">结果</th>
            </tr>
          </thead>
          <tbody>
            {bands.map((band) => (
              <tr key={band.id} className={`tl-row-${band.state}`}>
                <th scope="row">
                  {band.title}
                  <span className="muted tl-line">{bandBasis(band)}</span>
                </th>
                <td>
                  <span className="tl-line">
                    {band.start.label} {link(band.start.evidence, band.start.date)}
                  </span>
                  <span className="tl-line">
                    届满 {band.due}
                    {!band.complete && <Tag color="gold">缺节假日数据</Tag>}
                  </span>
                  {band.done !== null && (
                    <span className="tl-line">
                      {band.done.label} {link(band.done.evidence, band.done.date)}
                    </span>
                  )}
                </td>
                <td>
                  <StateWords band={band} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <table className="tl-table" aria-label="程序环节">
        <caption>程序环节</caption>
        <thead>
          <tr>
            <th scope="col">日期</th>
            <th scope="col">环节</th>
            <th scope="col">所在页</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={event.id}>
              <td className="mono tl-date">{event.date}</td>
              <th scope="row">
                {event.label}
                <span className="muted"> {event.phase}</span>
                {isDoubtful(event) && <Tag color="gold">字迹待核</Tag>}
                {event.byPerson && <Tag color="green">人工更正</Tag>}
                {event.problems.length > 0 && <span className="tl-problem tl-line">{event.problems.join('、')}</span>}
              </th>
              <td>
                {event.places.map((place, i) => (
                  <span key={i} className="tl-place">
                    {link(place)}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function StateWords({ band: { state, words, message } }: { readonly band: TimelineBand }) {
  return (
    <span className={`tl-state tl-${state}`} title={message}>
      {words}
    </span>
  );
}
