import { PictureOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { go } from '../app/route';
import { heightOf, optionOf, pictureOf, startChart, type ECharts } from './charting';
import { MOST_BARS, totalOf, type Figure } from './figures';

interface Props {
  readonly figure: Figure;
  /** Saves the drawing: PNG in base64. */
  readonly onSave: (title: string, png: string) => void;
}

/** A figure drawn; a click on a bar lists the case files behind it. */
export function Chart({ figure, onSave }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const chart = useRef<ECharts | null>(null);
  useEffect(() => {
    const element = holder.current;
    if (element === null) return;
    const started = startChart(element);
    chart.current = started;
    const watch = new ResizeObserver(() => started.resize());
    watch.observe(element);
    return () => {
      watch.disconnect();
      started.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    const started = chart.current;
    if (started === null) return;
    const open = ({ dataIndex }: { readonly dataIndex: number }) => {
      const row = figure.rows[dataIndex];
      if (row !== undefined) go({ screen: 'cases', filter: row.filter });
    };
    started.setOption(optionOf(figure), { notMerge: true });
    started.resize();
    started.on('click', open);
    return () => {
      started.off('click', open);
    };
  }, [figure]);
  const said = figure.rows.map((row) => `${row.name}${totalOf(row)}卷`).join('，');
  return (
    <>
      {/* A drawing takes its height from the figure; it is set through the element, as the policy allows. */}
      <div ref={holder} className="chart" role="img" aria-label={`${figure.title}：${said}。各项可在“表格”中逐项打开。`} style={{ height: heightOf(figure) }} />
      <div className="chart-foot">
        {figure.rows.length > MOST_BARS && <span className="muted">图中为前{MOST_BARS}项，全部{figure.rows.length}项见表格</span>}
        <span className="spacer" />
        <Button size="small" type="text" icon={<PictureOutlined aria-hidden />} aria-label={`保存图片：${figure.title}`} onClick={() => chart.current !== null && onSave(figure.title, pictureOf(chart.current))}>
          保存图片
        </Button>
      </div>
    </>
  );
}
