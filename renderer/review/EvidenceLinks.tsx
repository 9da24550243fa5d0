import type { Evidence } from '../../shared/model';
import { useReview } from './context';

/** Below this the characters are doubtful and the link says so. */
const DOUBTFUL = 0.85;

/** Links that show each place on its page and frame it. */
export function EvidenceLinks({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { show, place } = useReview();
  if (evidence.length === 0) return null;
  return (
    <ul className="plain-list evidence-links" aria-label="依据位置">
      {evidence.map((one, index) => (
        <li key={index}>
          <button type="button" className="evidence-link" aria-pressed={place.framed.includes(one)} onClick={() => show(one)}>
            <span className="evidence-page">第{one.page}页</span>
            <span className="evidence-text">{one.text === '' ? '（无文字）' : one.text}</span>
            {one.confidence < DOUBTFUL && <span className="warn-text no-shrink">字迹待核</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
