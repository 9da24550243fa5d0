import { Input } from 'antd';
import { useState } from 'react';
import type { ScoreLine } from '../../../shared/model';
import { useReview } from '../context';
import { useJudge } from './useJudge';

/** 评查说明. On a judged item it is stored when the reviewer leaves the field, else together with the judgement. */
export function NoteField({ line }: { readonly line: ScoreLine }) {
  const { closed, noteDrafts } = useReview();
  const { change } = useJudge();
  const { id } = line.item;
  const judged = line.state === 'judged';
  const [text, setText] = useState(noteDrafts.get(id) ?? line.note);
  const edit = (next: string) => {
    setText(next);
    if (!judged) noteDrafts.set(id, next);
  };
  return (
    <div className="note-field">
      <label htmlFor={`note-${id}`}>评查说明</label>
      <Input.TextArea
        id={`note-${id}`}
        data-key="note"
        className="growing"
        rows={2}
        maxLength={2000}
        disabled={closed}
        value={text}
        onChange={(event) => edit(event.target.value)}
        onBlur={() => judged && text !== line.note && change(id, () => ({ note: text }))}
      />
      {!judged && text !== line.note && <span className="muted note-hint">评定本项时一并保存</span>}
      {line.vetoed && text.trim() === '' && <span className="warn-text note-hint">否决须写明认定理由</span>}
    </div>
  );
}
