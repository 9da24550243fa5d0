import { AutoComplete, Select, Tag } from 'antd';
import type { NoticeDetail } from '../../shared/contract';
import { DOCUMENT_NAMES, RULE_SETS, type Draft } from '../../shared/rectification';
import type { DraftChangeInput } from './DraftEditor';
import { StoredText } from './StoredText';
import { needsCheck, termText } from './words';

interface Props {
  readonly detail: NoticeDetail;
  readonly draft: Draft;
  readonly onChange: (change: DraftChangeInput) => void;
}

/** Who issues, to whom, by which term, with whom to speak and who gets a copy. */
export function HeadForm({ detail, draft, onChange }: Props) {
  const { basis, notice } = draft;
  const { issuers } = detail;
  const { kind, rule } = basis;
  return (
    <div className="head-form">
      <Line name="制发机关">
        <AutoComplete
          key={basis.issuer} aria-label="制发机关" className="settings-wide" defaultValue={basis.issuer} options={issuers.choices.map(({ organ }) => ({ value: organ, label: organ }))}
          onSelect={(issuer: string) => issuer !== basis.issuer && onChange({ type: 'head', issuer })}
          onBlur={(event) => {
            const issuer = event.target instanceof HTMLInputElement ? event.target.value.trim() : '';
            if (issuer !== '' && issuer !== basis.issuer) onChange({ type: 'head', issuer });
          }}
        />
        <p className="form-hint">
          {basis.issuerBasis.text} {needsCheck(basis.issuerBasis) && <Tag color="gold">待核</Tag>}
          {issuers.confirm && ' 办法没有写明由谁制发，签发时须确认。'}
        </p>
      </Line>
      {kind === 'superior-letter' && (
        <Line name="上级主管部门">
          <StoredText label="上级主管部门" value={basis.properties.superior} maxLength={100} placeholder="告知函的主送机关，签发前必须填写" onStore={(superior) => onChange({ type: 'head', superior: superior.trim() })} />
        </Line>
      )}
      {rule !== null && (
        <Line name="期限">
          自收到之日起{termText(rule)}
          <p className="form-hint">
            {rule.basis.text} {needsCheck(rule.basis) && <Tag color="gold">待核</Tag>}
          </p>
        </Line>
      )}
      {(kind === 'opinion' || kind === 'decision') && (
        <Line name="依据的规定">
          <Select
            aria-label="依据的规定" className="settings-wide" value={basis.ruleSet} options={RULE_SETS.map(({ id, title, rectification }) => ({ value: id, label: `${title}${needsCheck(rectification.basis) ? '〔待核〕' : ''}` }))}
            onChange={(id) => {
              const set = RULE_SETS.find((one) => one.id === id);
              if (set !== undefined) onChange({ type: 'head', ruleSet: set.id, rule: kind === 'opinion' ? set.rectification : set.decisionReport });
            }}
          />
        </Line>
      )}
      <Line name="抄送">
        <StoredText
          label="抄送" value={basis.copies.join('\n')} maxLength={2000} placeholder="一行一处，留空则不印"
          onStore={(text) => onChange({ type: 'head', copies: text.split('\n').map((line) => line.trim().slice(0, 200)).filter((line) => line !== '').slice(0, 10) })}
        />
      </Line>
      <Line name="联系方式">
        <StoredText label="联系方式" value={basis.contact} maxLength={200} placeholder="联系人、电话、地址，留空则印出空白线" onStore={(contact) => onChange({ type: 'head', contact })} />
      </Line>
      <p className="form-hint">
        {DOCUMENT_NAMES[notice.kind]}，列入{notice.rows.length}项问题；现在签发将编为 <strong>{detail.nextNumber}</strong>。
      </p>
    </div>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div className="head-line">
      <span className="head-name">{name}</span>
      <div className="head-value">{children}</div>
    </div>
  );
}
