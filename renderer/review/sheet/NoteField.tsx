import { Input } from 'antd';
import { useState } from 'react';
import { useReview } from '../context';
import { useJudge } from './useJudge';

interface Props {
  readonly itemId: string;
  readonly note: string;
  /** A standing veto needs its reason in writing. */
  readonly needed: boolean;
}

/** 评查说明; stored when the reviewer leaves the field. */
export function NoteField({ itemId, note, needed }: Props) {
  const { closed } = useReview();
  const { change } = useJudge();
  const [text, setText] = useState(note);
  return (
    <label className="note-field">
      <span>评查说明{needed && text.trim() === '' ? <span className="warn-text">（否决须写明认定理由）</span> : null}</span>
      <Input.TextArea
        className="growing" rows={2}
        maxLength={2000}
        disabled={closed}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => text !== note && change(itemId, () => ({ note: text }))}
      />
    </label>
  );
}
