import { Empty } from 'antd';
import type { TemplateChange } from '../../shared/contract';
import { CHANGE_NAMES, changeGroups } from './standardRows';

/** The differences between two standards, by kind; `wording` and `template` are said to move no points. */
export function ChangeList({ changes }: { readonly changes: readonly TemplateChange[] }) {
  if (changes.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="两个标准的内容完全相同" />;
  return (
    <div className="standard-changes" role="region" aria-label="标准的变化" tabIndex={0}>
      {changeGroups(changes).map(({ kind, texts }) => (
        <section key={kind} aria-label={CHANGE_NAMES[kind]}>
          <h3>
            {CHANGE_NAMES[kind]}（{texts.length}处{kind === 'wording' ? '，不影响得分' : ''}）
          </h3>
          <ul>
            {texts.map((text, index) => (
              <li key={`${index}:${text}`} className="wrap-text">
                {text}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
