import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use as register, type ECharts, type EChartsCoreOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { MOST_BARS, type Figure } from './figures';

register([BarChart, GridComponent, LegendComponent, TitleComponent, TooltipComponent, CanvasRenderer]);

export type { ECharts };

/** Colours of the series: what people decided is the darker one. */
const COLOURS = ['#1a5fb4', '#8fb3e0'];
const TEXT = '#333';
const BAR_HEIGHT = 26;
const MARGINS = 70;
/** Longer names are cut in the chart; the table and the sign under the pointer have them whole. */
const NAME_WIDTH = 200;

/** Height of a figure's chart in pixels. */
export const heightOf = ({ shape, rows }: Figure): number => (shape === 'upright' ? 280 : Math.max(160, Math.min(rows.length, MOST_BARS) * BAR_HEIGHT + MARGINS));

/** Starts an empty chart in an element. */
export const startChart = (holder: HTMLElement): ECharts => init(holder, null, { renderer: 'canvas' });

/** How a figure is drawn. Signs under the pointer are drawn too, since the window's policy allows no styles inside markup. */
export function optionOf(figure: Figure): EChartsCoreOption {
  const { shape, series } = figure;
  const rows = figure.rows.slice(0, MOST_BARS);
  const lying = shape === 'lying';
  const fontFamily = getComputedStyle(document.body).fontFamily;
  const names = {
    type: 'category', data: rows.map(({ name }) => (lying ? name : name.replace(/（.*）$/, ''))), inverse: lying, axisTick: { show: false },
    axisLabel: { color: TEXT, interval: 0, ...(lying ? { width: NAME_WIDTH, overflow: 'truncate' } : { fontSize: 11, rotate: rows.length > 6 ? 30 : 0 }) },
  };
  const numbers = { type: 'value', minInterval: 1, axisLabel: { color: TEXT }, name: '卷', nameTextStyle: { color: TEXT } };
  return {
    animation: false,
    textStyle: { fontFamily },
    color: COLOURS,
    title: { show: false, text: figure.title, left: 'center', top: 4, textStyle: { fontSize: 16, color: TEXT } },
    legend: { show: series.length > 1, bottom: 0, textStyle: { color: TEXT }, selectedMode: false },
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, renderMode: 'richText', confine: true },
    grid: { left: 8, right: 32, top: 36, bottom: series.length > 1 ? 34 : 8, containLabel: true },
    xAxis: lying ? numbers : names,
    yAxis: lying ? names : numbers,
    series: series.map((name, at) => ({
      type: 'bar', name, stack: 'all', barMaxWidth: 36, cursor: 'pointer', data: rows.map(({ values }) => values[at] ?? 0),
    })),
  };
}

/** The chart as a picture with its title: PNG in base64, twice the size on the screen. */
export function pictureOf(chart: ECharts): string {
  chart.setOption({ title: { show: true } });
  const url = chart.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: '#fff' });
  chart.setOption({ title: { show: false } });
  return url.slice(url.indexOf(',') + 1);
}
