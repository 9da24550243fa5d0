import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { AttachedPlace } from '../../../shared/model';
import { call } from '../../api';
import { useReview } from '../context';

/** 人工标注的依据: places that people framed for an item, each with a note; a click shows the place. */
export function PlaceList({ itemId }: { readonly itemId: string }) {
  const { detail, closed, caseId, act, show, place: shown } = useReview();
  const places = detail.attached.filter((place) => place.itemId === itemId);
  if (places.length === 0) return closed ? null : <p className="muted place-hint">按S键（框选依据）后在页面上拖动框出一处，即附在本项作为依据。</p>;
  return (
    <ul className="plain-list attached" aria-label="标注的依据">
      {places.map((place) => (
        <li key={place.id}>
          <button type="button" className="evidence-link" aria-pressed={shown.framed.includes(place.evidence)} onClick={() => show(place.evidence)}>
            <span className="evidence-page">第{place.evidence.page}页</span>
            <span className="evidence-text">{place.evidence.text === '' ? '（框内无文字）' : place.evidence.text}</span>
          </button>
          <div className="attached-line">
            <PlaceNote key={place.note} place={place} />
            {!closed && (
              <Button
                size="small"
                type="text"
                danger
                icon={<DeleteOutlined aria-hidden />}
                aria-label={`删除第${place.evidence.page}页的标注`}
                title="删除"
                onClick={() => act({ label: '删除标注', run: () => call('evidence.detach', { caseId, id: place.id }) })}
              />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function PlaceNote({ place }: { readonly place: AttachedPlace }) {
  const { closed, caseId, act } = useReview();
  const [note, setNote] = useState(place.note);
  const store = () => note !== place.note && act({ label: '标注说明', run: () => call('evidence.annotate', { caseId, id: place.id, note }) });
  return (
    <Input
      size="small"
      maxLength={500}
      disabled={closed}
      value={note}
      aria-label={`第${place.evidence.page}页标注的说明`}
      placeholder="说明（可不填）"
      onChange={(event) => setNote(event.target.value)}
      onBlur={store}
      onPressEnter={(event) => event.currentTarget.blur()}
    />
  );
}
