import { CheckOutlined } from '@ant-design/icons';
import { Button, Radio, Space, Switch, Tag } from 'antd';
import { useState } from 'react';
import type { ScoreLine } from '../../../shared/model';
import { dateTimeText, needsVerification } from '../../components/text';
import { ReasonDialog } from '../../components/ReasonDialog';
import { useReview } from '../context';
import { EvidenceLinks } from '../EvidenceLinks';
import { BasisPanel } from './BasisPanel';
import { DeductionList } from './DeductionList';
import { ItemFindings } from './ItemFindings';
import { ItemParts } from './ItemParts';
import { NoteField } from './NoteField';
import { PlaceList } from './PlaceList';
import { acceptLabel } from './judgement';
import { useJudge } from './useJudge';

/** One item unfolded: the standard's text, what the machine found, and the person's judgement. Stored as it is made. */
export function ItemEditor({ line }: { readonly line: ScoreLine }) {
  const { closed } = useReview();
  const { accept, change, reset } = useJudge();
  const { item, section } = line;
  const label = acceptLabel(line);
  const [basisShown, setBasisShown] = useState(false);
  const [vetoing, setVetoing] = useState(false);
  return (
    <div className="item-editor">
      <p className="item-standard wrap-text">{item.standard}</p>
      <p className="item-basis muted">
        依据：{item.basis}
        {needsVerification(item.certainty) && <Tag color="gold">待核</Tag>}
        <Button size="small" type="link" data-key="basis" aria-expanded={basisShown} title="法律依据（B）" onClick={() => setBasisShown(!basisShown)}>
          {basisShown ? '收起依据' : '查看依据'}
        </Button>
      </p>
      {basisShown && <BasisPanel line={line} />}
      <ItemParts line={line} />
      <ItemFindings findings={line.findings} />
      {line.findings.length === 0 && <EvidenceLinks evidence={line.evidence} />}
      <PlaceList itemId={item.id} />
      <fieldset disabled={closed} className="item-fields">
        <label className="switch-line">
          <Switch size="small" disabled={closed} checked={line.applicable} onChange={(applicable) => change(item.id, () => ({ applicable }))} />
          <span>本项适用于本卷</span>
        </label>
        {line.applicable && section.kind === 'veto' && (
          <Radio.Group
            className="veto-choice"
            aria-label={`是否否决：${item.title}`}
            disabled={closed}
            value={line.state === 'judged' ? line.vetoed : null}
            onChange={(event) => change(item.id, () => ({ vetoed: event.target.value === true }))}
            options={[
              { value: false, label: '不否决' },
              { value: true, label: '否决' },
            ]}
          />
        )}
        {line.applicable && section.kind !== 'veto' && <DeductionList line={line} />}
        <NoteField key={`${line.state}${line.note}`} line={line} />
      </fieldset>
      <div className="item-actions">
        {!closed && (
          <Space wrap>
            {label !== null && (
              <Button size="small" type="primary" icon={<CheckOutlined aria-hidden />} onClick={() => accept(item.id)}>
                {label}
              </Button>
            )}
            {line.applicable && section.kind === 'veto' && (
              <Button size="small" danger data-key="deduct" title="认定否决（X）" onClick={() => setVetoing(true)}>
                认定否决
              </Button>
            )}
            {line.state === 'judged' && (
              <Button size="small" onClick={() => reset(item.id)}>
                恢复为机检建议
              </Button>
            )}
          </Space>
        )}
        {line.judgement !== null && (
          <span className="muted judged-by">
            {line.judgement.by}　{dateTimeText(line.judgement.at)}
          </span>
        )}
      </div>
      {vetoing && (
        <ReasonDialog
          title="认定否决"
          label="认定理由"
          hint={`否决项“${item.title}”成立的，按标准从严处理。理由写入评分表。`}
          okText="认定否决"
          maxLength={2000}
          start={line.note}
          onCancel={() => setVetoing(false)}
          onOk={(note) => {
            change(item.id, () => ({ vetoed: true, note }));
            setVetoing(false);
          }}
        />
      )}
    </div>
  );
}
