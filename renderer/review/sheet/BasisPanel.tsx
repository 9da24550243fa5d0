import { Tag } from 'antd';
import type { LegalBasis, ScoreLine } from '../../../shared/model';
import { basisText, dateText, needsVerification } from '../../components/text';
import { basesOf } from './bases';

/** 法律依据: the wording of the standard and the provisions behind it and behind the machine's findings, with how far they were verified. */
export function BasisPanel({ line }: { readonly line: ScoreLine }) {
  const { item, findings } = line;
  return (
    <section className="basis-panel" aria-label={`法律依据：${item.title}`}>
      <h4>标准原文</h4>
      <p className="wrap-text basis-text">{item.standard}</p>
      <h4>标准所列依据</h4>
      <p className="wrap-text">
        {item.basis || '标准没有写明依据'}
        {needsVerification(item.certainty) && <Tag color="gold">待核</Tag>}
      </p>
      {item.source !== undefined && <p className="muted">条文与分值来源：{item.source}</p>}
      {findings.length > 0 && (
        <>
          <h4>检查发现的依据</h4>
          <ul className="plain-list">
            {basesOf(findings).map(({ basis, titles }) => (
              <li key={basisText(basis)}>
                <strong>{basisText(basis)}</strong>
                {needsVerification(basis.certainty) && <Tag color="gold">待核</Tag>}
                <div className="muted">
                  {forceText(basis)}　来源：{basis.source || '未注明'}
                </div>
                <div className="wrap-text">用于：{titles.join('、')}</div>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function forceText({ from, to }: LegalBasis): string {
  const begin = from === undefined ? '施行日期待核' : `${dateText(from)}起施行`;
  return to === undefined ? begin : `${begin}，${dateText(to)}后失效`;
}
