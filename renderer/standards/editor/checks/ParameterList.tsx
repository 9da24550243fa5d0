import { Tag } from 'antd';
import type { CheckCard } from '../../../../shared/contract';
import { needsVerification } from '../../../components/text';

/** What a check goes by: terms, limits, papers, with the source of what is not in its own basis. */
export function ParameterList({ parameters }: { readonly parameters: CheckCard['parameters'] }) {
  if (parameters.length === 0) return null;
  return (
    <dl className="editor-parameters">
      {parameters.map(({ name, value, source, certainty }) => (
        <div key={`${name}:${value}`}>
          <dt>{name}</dt>
          <dd>
            {value}
            {source !== undefined && <span className="muted">（{source}）</span>}
            {certainty !== undefined && needsVerification(certainty) && <Tag color="gold">待核</Tag>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
