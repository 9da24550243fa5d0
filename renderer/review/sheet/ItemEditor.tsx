import { CheckOutlined } from '@ant-design/icons';
import { Button, Radio, Space, Switch, Tag } from 'antd';
import type { ScoreLine } from '../../../shared/model';
import { dateTimeText, needsVerification } from '../../components/text';
import { useReview } from '../context';
import { EvidenceLinks } from '../EvidenceLinks';
import { DeductionList } from './DeductionList';
import { ItemFindings } from './ItemFindings';
import { NoteField } from './NoteField';
import { acceptLabel } from './judgement';
import { useJudge } from './useJudge';

/** One item unfolded: the standard's text, what the machine found, and the person's judgement. Stored as it is made. */
export function ItemEditor({ line }: { readonly line: ScoreLine }) {
  const { closed } = useReview();
  const { accept, change, reset } = useJudge();
  const { item, section } = line;
  const label = acceptLabel(line);
  return (
    <div className="item-editor">
      <p className="item-standard wrap-text">{item.standard}</p>
      <p className="item-basis muted">
        依据：{item.basis}
        {needsVerification(item.certainty) && <Tag color="gold">待核</Tag>}
      </p>
      {item.subItems.length > 0 && (
        <ul className="item-parts muted">
          {item.subItems.map((part) => (
            <li key={part.id}>
              {part.title}（{part.points}分{part.essential ? '，必备' : ''}）
            </li>
          ))}
        </ul>
      )}
      <ItemFindings findings={line.findings} />
      {line.findings.length === 0 && <EvidenceLinks evidence={line.evidence} />}
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
    </div>
  );
}
