import { Checkbox } from 'antd';
import type { ScoreLine } from '../../../shared/model';
import { useReview } from '../context';
import { toggled } from './judgement';
import { useJudge } from './useJudge';

/** 得分子项: what an item consists of; those that the case file does not involve are ticked and not scored. */
export function ItemParts({ line }: { readonly line: ScoreLine }) {
  const { closed } = useReview();
  const { change } = useJudge();
  const { item } = line;
  if (item.subItems.length === 0) return null;
  const out = line.judgement?.notApplicableParts ?? [];
  return (
    <ul className="plain-list item-parts" aria-label="子项">
      {item.subItems.map((part, index) => (
        <li key={part.id} className={out.includes(part.id) ? 'part-out' : undefined}>
          <span className="part-title">
            {part.title}（{part.points}分{part.essential ? '，必备' : ''}）
          </span>
          <Checkbox
            {...(index === 0 ? { 'data-key': 'parts' } : {})}
            className="no-shrink"
            disabled={closed || !line.applicable}
            checked={out.includes(part.id)}
            aria-label={`不涉及：${part.title}`}
            onChange={() => change(item.id, (latest) => ({ notApplicableParts: toggled(latest.judgement?.notApplicableParts ?? [], part.id) }))}
          >
            不涉及
          </Checkbox>
        </li>
      ))}
    </ul>
  );
}
