import type { NoticeEvent } from '../../shared/rectification';
import { dateText, dateTimeText } from '../components/text';
import { entryWords } from './historyWords';
import { KeptFiles } from './KeptFiles';

/** 办理记录: every entry, the newest first; nothing is ever taken out of it. */
export function HistoryList({ history }: { readonly history: readonly NoticeEvent[] }) {
  return (
    <ol className="plain-list history" aria-label="办理记录">
      {[...history].reverse().map(({ body, by, at }, index) => {
        const { what, detail } = entryWords(body);
        return (
          <li key={`${history.length - index} ${at}`}>
            <span className="history-day mono">{'on' in body ? dateText(body.on) : dateText(at.slice(0, 10))}</span>
            <div>
              <strong>{what}</strong> <span className="wrap-text">{detail}</span>
              {'files' in body && <KeptFiles files={body.files} />}
              <p className="muted ledger-sub">{by === '' ? '' : `${by}，`}{dateTimeText(at)}登记</p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
