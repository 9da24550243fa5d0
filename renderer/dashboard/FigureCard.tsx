import { Empty, Segmented } from 'antd';
import { useState } from 'react';
import { Chart } from './Chart';
import { FigureTable } from './FigureTable';
import { totalOf, type Figure } from './figures';

interface Props {
  readonly figure: Figure;
  readonly onSave: (title: string, png: string) => void;
}

/** One figure, drawn or as a table; on paper a drawing has its table below it. */
export function FigureCard({ figure, onSave }: Props) {
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const empty = figure.rows.every((row) => totalOf(row) === 0);
  return (
    <section className="figure-card" aria-label={figure.title}>
      <div className="figure-head">
        <h2>{figure.title}</h2>
        {!empty && (
          <Segmented<'chart' | 'table'>
            size="small"
            aria-label={`${figure.title}的显示方式`}
            value={view}
            onChange={setView}
            options={[
              { value: 'chart', label: '图表' },
              { value: 'table', label: '表格' },
            ]}
          />
        )}
      </div>
      {empty && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="没有数据" />}
      {!empty && view === 'chart' && <Chart figure={figure} onSave={onSave} />}
      {!empty && <FigureTable figure={figure} onPaperOnly={view === 'chart'} />}
    </section>
  );
}
