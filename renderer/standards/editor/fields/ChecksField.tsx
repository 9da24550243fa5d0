import { Button, Tag } from 'antd';
import { useState } from 'react';
import type { DraftFaultView } from '../../../../shared/contract';
import type { Art10Item } from '../../../../shared/model';
import { basisText, needsVerification } from '../../../components/text';
import { ChecksDialog } from '../checks/ChecksDialog';
import { ParameterList } from '../checks/ParameterList';
import { useEditing } from '../context';
import type { Place } from '../places';
import { Faults } from './Field';

interface Props {
  readonly place: Place;
  readonly checks: readonly string[];
  readonly art10: Art10Item | '';
  readonly faults: readonly DraftFaultView[];
  readonly hint: string;
  readonly onChange: (checks: readonly string[]) => void;
}

/** The automatic checks of a line, with their basis and parameters, picked from the library. */
export function ChecksField({ place, checks, art10, faults, hint, onChange }: Props) {
  const { checks: library } = useEditing();
  const [picking, setPicking] = useState(false);
  return (
    <fieldset className="editor-group wide">
      <legend>自动检查</legend>
      <p className="form-hint">{hint}</p>
      <ul className="plain-list editor-checks">
        {checks.map((id) => {
          const card = library.find((check) => check.id === id);
          return (
            <li key={id}>
              <div className="editor-check-line">
                <strong>{card?.title ?? id}</strong>
                {card === undefined ? <Tag color="red">程序没有这项检查</Tag> : needsVerification(card.basis.certainty) && <Tag color="gold">待核</Tag>}
                {card !== undefined && <span className="muted">{basisText(card.basis)}</span>}
                <Button size="small" type="link" aria-label={`移除检查：${card?.title ?? id}`} onClick={() => onChange(checks.filter((own) => own !== id))}>
                  移除
                </Button>
              </div>
              {card !== undefined && <ParameterList parameters={card.parameters} />}
            </li>
          );
        })}
      </ul>
      <Faults faults={faults} />
      <Button onClick={() => setPicking(true)}>从检查库选择…</Button>
      {picking && (
        <ChecksDialog
          place={place} picked={checks} art10={art10} onClose={() => setPicking(false)}
          onPick={(next) => {
            setPicking(false);
            onChange(next);
          }}
        />
      )}
    </fieldset>
  );
}
