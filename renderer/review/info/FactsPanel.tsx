import { EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Tag } from 'antd';
import { useMemo, useState } from 'react';
import { factValueText } from '../../components/text';
import { useReview } from '../context';
import { FactForm, type FactTarget } from './FactForm';
import { removedFacts, shownFacts, type ShownFact } from './corrections';

/** Below this a value is shown as doubtful. */
const DOUBTFUL = 0.85;

/** Facts with their pages; a click shows the place, a correction is stored beside the machine's value. */
export function FactsPanel() {
  const { detail, closed, place } = useReview();
  const [editing, setEditing] = useState<FactTarget | null>(null);
  const facts = useMemo(() => shownFacts(detail.facts, detail.corrections), [detail.facts, detail.corrections]);
  const removed = useMemo(() => removedFacts(detail.corrections), [detail.corrections]);
  return (
    <section aria-labelledby="info-facts">
      <h3 id="info-facts">
        案卷事实
        {!closed && (
          <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => setEditing({ name: null, page: place.page, value: null, machineValue: null })}>
            补录
          </Button>
        )}
      </h3>
      {facts.length === 0 && <p className="muted">{detail.summary.state === 'recognising' ? '识别完成后显示。' : '没有读出案卷事实，可以人工补录。'}</p>}
      <ul className="plain-list fact-list">
        {facts.map((shown) => (
          <FactLine
            key={shown.fact.id}
            shown={shown}
            onEdit={() => setEditing({ name: shown.fact.name, page: shown.page, value: shown.fact.value, machineValue: shown.machineValue === undefined ? shown.fact.value : shown.machineValue })}
          />
        ))}
        {removed.map((one) => (
          <li key={`${one.name}-${one.page}-${one.machineValue}`} className="fact fact-removed">
            <span className="fact-name">{one.label}</span>
            <span className="fact-value wrap-text">
              <del>{factValueText(one.name, one.machineValue)}</del>
              <span className="muted fact-note">人工删除，第{one.page}页</span>
            </span>
            {!closed && (
              <Button size="small" type="text" icon={<EditOutlined aria-hidden />} aria-label={`更正${one.label}`} title="更正" onClick={() => setEditing({ name: one.name, page: one.page, value: one.machineValue, machineValue: one.machineValue })} />
            )}
          </li>
        ))}
      </ul>
      {editing !== null && <FactForm target={editing} onClose={() => setEditing(null)} />}
    </section>
  );
}

function FactLine({ shown, onEdit }: { readonly shown: ShownFact; readonly onEdit: () => void }) {
  const { closed, show } = useReview();
  const { fact, label, machineValue } = shown;
  return (
    <li className="fact">
      <span className="fact-name">{label}</span>
      <span className="fact-value">
        <button type="button" className="fact-link wrap-text" title={`在第${fact.evidence.page}页`} onClick={() => show(fact.evidence)}>
          {factValueText(fact.name, fact.value)}
        </button>
        <span className="muted fact-note">
          第{fact.evidence.page}页
          {fact.confidence < DOUBTFUL && <Tag color="gold">字迹待核</Tag>}
          {fact.origin === 'person' && <Tag color="green">人工更正</Tag>}
          {machineValue !== undefined && machineValue !== null && <span>机读：{factValueText(fact.name, machineValue)}</span>}
        </span>
      </span>
      {!closed && <Button size="small" type="text" icon={<EditOutlined aria-hidden />} aria-label={`更正${label}`} title="更正" onClick={onEdit} />}
    </li>
  );
}
