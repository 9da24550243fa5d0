import { Tag } from 'antd';
import type { TemplateInUse } from '../../shared/contract';
import { dateTimeText } from '../components/text';
import { kindsText, standardName } from './standardRows';

/** 使用记录: which standards this workspace used, who chose them, when and why; newest first. */
export function UseHistory({ inUse }: { readonly inUse: readonly TemplateInUse[] }) {
  return (
    <section aria-labelledby="standards-history" className="standards-panel">
      <h2 id="standards-history">本工作区的使用记录</h2>
      {inUse.length === 0 && <p className="muted">还没有用标准评过案卷。导入案卷后，程序按案卷类别采用现行有效的标准。</p>}
      <ul className="plain-list">
        {[...inUse].reverse().map((use) => (
          <li key={`${use.hash}:${use.at}`} className="wrap-text">
            {standardName(use)} {use.current && <Tag color="blue">使用中</Tag>}
            <p className="form-hint">
              {kindsText(use.kinds, use.sectors)}；{use.by === '' ? '程序按类别自动采用' : `${use.by}于${dateTimeText(use.at)}选用，原因：${use.reason}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
