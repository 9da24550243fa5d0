import { Checkbox, Empty, Input, Modal, Select, Tag } from 'antd';
import { useState } from 'react';
import type { CheckCard } from '../../../../shared/contract';
import type { Art10Item } from '../../../../shared/model';
import { basisText, FINDING_LEVEL_NAMES, needsVerification } from '../../../components/text';
import { useEditing } from '../context';
import { ART10_OPTIONS } from '../fields/choices';
import type { Place } from '../places';
import { findChecks, usedElsewhere } from './find';
import { ParameterList } from './ParameterList';

interface Props {
  readonly place: Place;
  readonly picked: readonly string[];
  /** Narrows the library at first. */
  readonly art10: Art10Item | '';
  readonly onPick: (checks: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Picks checks from the library for a line of the standard. */
export function ChecksDialog({ place, picked, art10, onPick, onClose }: Props) {
  const { draft, checks: library } = useEditing();
  const [words, setWords] = useState('');
  const [item, setItem] = useState(art10);
  const [chosen, setChosen] = useState(picked);
  const found = findChecks(library, { words, art10: item, kinds: draft.kinds });
  const elsewhere = usedElsewhere(draft, place);
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((own) => own !== id) : [...chosen, id]);
  return (
    <Modal open title="从检查库选择" width={860} okText={`选定（${chosen.length}项）`} cancelText="取消" mask={{ closable: false }} onOk={() => onPick(chosen)} onCancel={onClose}>
      <div className="editor-check-search">
        <Input.Search aria-label="搜索检查" placeholder="名称、法律、条号、期限" value={words} allowClear onChange={(event) => setWords(event.target.value)} />
        <Select<Art10Item | ''> aria-label="第十条事项" value={item} options={[{ value: '', label: '第十条全部事项' }, ...ART10_OPTIONS.slice(1)]} onChange={setItem} popupMatchSelectWidth={false} />
      </div>
      <p className="form-hint" role="status">
        {draft.kinds.length === 0 ? '' : '只列适用于本标准案卷类别的检查；'}共{found.length}项。
      </p>
      <div className="editor-check-library" role="group" aria-label="检查库" tabIndex={0}>
        {found.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="没有符合的检查，请换个词或放宽事项" />}
        {found.map((card) => (
          <CheckLine key={card.id} card={card} chosen={chosen.includes(card.id)} elsewhere={elsewhere.get(card.id)} onToggle={() => toggle(card.id)} />
        ))}
      </div>
    </Modal>
  );
}

interface LineProps {
  readonly card: CheckCard;
  readonly chosen: boolean;
  readonly elsewhere: string | undefined;
  readonly onToggle: () => void;
}

function CheckLine({ card, chosen, elsewhere, onToggle }: LineProps) {
  return (
    <div className="editor-check">
      <Checkbox checked={chosen} onChange={onToggle}>
        {card.title}
      </Checkbox>
      <Tag>{FINDING_LEVEL_NAMES[card.level]}</Tag>
      {card.automation !== 'automatic' && <Tag>请人确认</Tag>}
      {needsVerification(card.basis.certainty) && <Tag color="gold">待核</Tag>}
      <span className="muted">{basisText(card.basis)}</span>
      {elsewhere !== undefined && <p className="editor-doubt">已用于项目“{elsewhere}”，再选会重复计算。</p>}
      <ParameterList parameters={card.parameters} />
    </div>
  );
}
