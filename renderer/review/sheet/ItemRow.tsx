import { CheckOutlined, DownOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { memo, useEffect, useRef } from 'react';
import type { ScoreLine } from '../../../shared/model';
import { useReview } from '../context';
import { ItemEditor } from './ItemEditor';
import { acceptLabel, resultText } from './judgement';
import { standingOf, type Standing } from './order';
import { useJudge } from './useJudge';

const STANDING_COLOURS: Record<Standing, string> = { 未评: 'blue', 待确认: 'orange', 已评: 'green', 不适用: 'default' };

interface Props {
  readonly line: ScoreLine;
  readonly open: boolean;
  readonly onToggle: (itemId: string | null) => void;
}

/** One item of the score sheet: title, state, result, one-click acceptance; unfolds into its editor. */
export const ItemRow = memo(function ItemRow({ line, open, onToggle }: Props) {
  const { closed } = useReview();
  const { accept } = useJudge();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const { item } = line;
  const standing = standingOf(line);
  const label = closed ? null : acceptLabel(line);
  const bad = line.applicable && (line.vetoed || line.deducted !== '0');
  return (
    <div ref={row} className={open ? 'item-row item-open' : 'item-row'}>
      <div className="item-head">
        <button type="button" className="item-title" aria-expanded={open} onClick={() => onToggle(open ? null : item.id)}>
          {open ? <DownOutlined aria-hidden /> : <RightOutlined aria-hidden />}
          <span>{item.title}</span>
        </button>
        {line.state === 'proposed' && <span className="muted item-proposed">机检建议</span>}
        <Tag color={STANDING_COLOURS[standing]} className="no-shrink">
          {standing}
        </Tag>
        <span className={bad ? 'item-result mono problem-count' : 'item-result mono'}>{resultText(line)}</span>
        <span className="item-accept">
          {label !== null && (
            <Button size="small" type="text" icon={<CheckOutlined aria-hidden />} aria-label={`${label}：${item.title}`} title={label} onClick={() => accept(item.id)} />
          )}
        </span>
      </div>
      {open && <ItemEditor line={line} />}
    </div>
  );
});
