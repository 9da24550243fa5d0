import { Alert, Empty } from 'antd';
import { useReview } from '../context';
import type { ItemCursor } from '../useItemCursor';
import { ItemRow } from './ItemRow';
import { SheetTools } from './SheetTools';
import './sheet.css';

/** 评分表: the standard's items by stage or by item of Art. 10, each with its state and result; one is unfolded for judging. */
export function SheetTab({ cursor }: { readonly cursor: ItemCursor }) {
  const { detail } = useReview();
  if (detail.sheet === null) {
    return (
      <Empty
        className="panel-empty"
        description={detail.summary.state === 'recognising' ? '案卷识别完成后自动生成评分表' : '没有适用于这类案卷的评查标准。可在“案卷信息”中更正案卷类别。'}
      />
    );
  }
  return (
    <div className="score-sheet">
      <SheetTools cursor={cursor} />
      {!detail.sheet.confirmed && <Alert type="info" banner title="标有“机检建议”的结果未经人工确认，请逐项核对。" />}
      {cursor.groups.length === 0 && <p className="muted sheet-done">所有评分项都已由人工评定。</p>}
      {cursor.groups.map(({ key, title, hint, lines }) => (
        <section key={key} aria-label={title}>
          <h3>
            {title}
            {hint !== '' && <span className="muted section-hint">{hint}</span>}
          </h3>
          {lines.map((line) => (
            <ItemRow key={line.item.id} line={line} open={line.item.id === cursor.current} onToggle={cursor.setCurrent} />
          ))}
        </section>
      ))}
      <details className="score-steps">
        <summary>得分计算过程</summary>
        <ol>
          {detail.sheet.steps.map((step, index) => (
            <li key={index}>{step}</li>
          ))}
        </ol>
      </details>
    </div>
  );
}
