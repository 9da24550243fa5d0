import { Alert, Button } from 'antd';
import type { TemplateDraft } from '../../../shared/model';
import { pointsGaps, type PointsGap } from '../../../shared/templates/editing/points';
import { splitPlace, type Place } from './places';

interface Props {
  readonly draft: TemplateDraft;
  readonly onGo: (place: Place) => void;
}

/** Points that do not add up, said as they are typed, with a way to where they are. */
export function PointsBanner({ draft, onGo }: Props) {
  const { gaps, converted } = pointsGaps(draft);
  if (gaps.length === 0 && converted === null) return null;
  if (gaps.length === 0 && converted !== null) {
    return <Alert type="info" showIcon role="status" className="editor-banner" title={`${said(converted)}，总分将按比例折算。如不是有意折算，请核对分值。`} />;
  }
  return (
    <Alert
      type="error" showIcon role="alert" className="editor-banner" title={
        <ul className="plain-list" aria-label={`分值对不上（${gaps.length}处）`}>
          {gaps.slice(0, 5).map((gap) => (
            <li key={gap.path.join('/')}>
              分值对不上：{said(gap)}{' '}
              <Button type="link" size="small" aria-label={`去改：${gap.name}`} onClick={() => onGo(splitPlace(draft, gap.path).node)}>
                去改
              </Button>
            </li>
          ))}
          {gaps.length > 5 && <li>另有{gaps.length - 5}处</li>}
        </ul>
      }
    />
  );
}

const said = ({ name, sum, should }: PointsGap): string => `${name}合计 ${sum} 分，${should === '' ? '还没有填写应得分' : `应为 ${should} 分`}`;
