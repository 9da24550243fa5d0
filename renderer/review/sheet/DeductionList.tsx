import { DeleteOutlined, EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import type { AppliedDeduction, ScoreLine } from '../../../shared/model';
import { useReview } from '../context';
import { DeductionForm } from './DeductionForm';
import { replaceDeduction } from './judgement';
import { useJudge } from './useJudge';

type Editing = { readonly index: number } | 'library' | 'own' | null;

/** The deductions of an item: from the standard's list or the reviewer's own, each with reason and occurrences. */
export function DeductionList({ line }: { readonly line: ScoreLine }) {
  const { closed } = useReview();
  const { change } = useJudge();
  const [editing, setEditing] = useState<Editing>(null);
  const { item, deductions } = line;
  const replace = (index: number, next: AppliedDeduction | null) => change(item.id, (latest) => ({ deductions: replaceDeduction(latest.deductions, index, next) }));
  const add = (next: AppliedDeduction) => change(item.id, (latest) => ({ deductions: [...latest.deductions, next] }));
  return (
    <div className="deductions">
      {deductions.length === 0 && editing === null && <p className="muted no-deduction">没有扣分</p>}
      <ul className="plain-list" aria-label="扣分">
        {deductions.map((deduction, index) => (
          <li key={index} className="deduction">
            {typeof editing === 'object' && editing?.index === index ? (
              <DeductionForm
                item={item}
                start={deduction}
                fromLibrary={false}
                onSave={(next) => {
                  replace(index, next);
                  setEditing(null);
                }}
                onCancel={() => setEditing(null)}
              />
            ) : (
              <Deduction deduction={deduction} closed={closed} onEdit={() => setEditing({ index })} onRemove={() => replace(index, null)} onOccurrences={(occurrences) => replace(index, { ...deduction, occurrences })} />
            )}
          </li>
        ))}
      </ul>
      {(editing === 'library' || editing === 'own') && (
        <DeductionForm
          item={item}
          start={null}
          fromLibrary={editing === 'library'}
          onSave={(next) => {
            add(next);
            setEditing(null);
          }}
          onCancel={() => setEditing(null)}
        />
      )}
      {!closed && editing === null && (
        <div className="deduction-tools">
          <Button size="small" data-key="deduct" icon={<PlusOutlined aria-hidden />} title="从理由库选择（X）" onClick={() => setEditing('library')}>
            扣分
          </Button>
          <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => setEditing('own')}>
            自拟扣分
          </Button>
        </div>
      )}
    </div>
  );
}

interface DeductionProps {
  readonly deduction: AppliedDeduction;
  readonly closed: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onOccurrences: (occurrences: number) => void;
}

function Deduction({ deduction, closed, onEdit, onRemove, onOccurrences }: DeductionProps) {
  return (
    <>
      <span className="deduction-reason wrap-text">{deduction.reason}</span>
      <span className="deduction-numbers">
        <span className="mono no-shrink">扣{deduction.points}分 ×</span>
        <InputNumber
          size="small"
          className="occurrences"
          aria-label="处数"
          min={1}
          max={999}
          precision={0}
          disabled={closed}
          value={deduction.occurrences}
          changeOnBlur
          changeOnWheel={false}
          onChange={(value) => value !== null && value !== deduction.occurrences && onOccurrences(value)}
        />
        <span className="no-shrink">处</span>
        {!closed && (
          <>
            <Button size="small" type="text" icon={<EditOutlined aria-hidden />} aria-label={`修改扣分：${deduction.reason}`} title="修改" onClick={onEdit} />
            <Button size="small" type="text" danger icon={<DeleteOutlined aria-hidden />} aria-label={`删除扣分：${deduction.reason}`} title="删除" onClick={onRemove} />
          </>
        )}
      </span>
    </>
  );
}
