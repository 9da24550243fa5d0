import { Alert } from 'antd';
import { dateTimeText } from '../components/text';
import { useReview } from './context';

/** What must not be overlooked over a case file: a standing veto, and that the review is closed. */
export function Banners({ onShowItem }: { readonly onShowItem: (itemId: string) => void }) {
  const { detail, closed } = useReview();
  const vetoes = detail.sheet?.lines.filter((line) => line.vetoed) ?? [];
  return (
    <>
      {vetoes.length > 0 && (
        <Alert
          banner
          type="error"
          title={
            <span className="veto-banner">
              一票否决：
              {vetoes.map((line) => (
                <button key={line.item.id} type="button" className="veto-link" onClick={() => onShowItem(line.item.id)}>
                  {line.item.title}
                  {line.state === 'judged' ? '' : '（机检建议，未经人工确认）'}
                </button>
              ))}
            </span>
          }
        />
      )}
      {closed && detail.finishedAt !== null && (
        <Alert banner type="success" title={`${detail.finishedBy ?? ''}已于${dateTimeText(detail.finishedAt)}完成评查，现在只能查看。`} />
      )}
    </>
  );
}
