import type { EChartsOption } from 'echarts';
import type { Language } from '../language.ts';
import { ink } from '../ink.ts';
import { categoryAxis } from './axes.ts';

export interface Range {
  readonly label: string;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** One line a row from its low to its high end, with a dot in the middle; rows from the top. */
export function rangesChart(
  rows: readonly Range[],
  language: Language,
  format: (value: number, language: Language) => string,
): EChartsOption {
  return {
    grid: { left: labelSpace(rows), right: 32, top: 12, bottom: 28 },
    xAxis: {
      type: 'value',
      min: 0,
      axisLabel: {
        color: ink.faint,
        formatter: (value: number) => format(value, language),
        hideOverlap: true,
      },
      splitLine: { lineStyle: { color: ink.line } },
    },
    yAxis: { ...categoryAxis(rows.map(({ label }) => label)), inverse: true },
    series: [
      {
        type: 'bar',
        stack: 'r',
        silent: true,
        itemStyle: { color: 'transparent' },
        data: rows.map(({ low }) => low),
      },
      {
        type: 'bar',
        stack: 'r',
        barWidth: 9,
        itemStyle: { color: ink.bands[1], borderRadius: 5 },
        data: rows.map(({ low, high }) => high - low),
      },
      {
        type: 'scatter',
        symbolSize: 11,
        itemStyle: { color: ink.accent },
        data: rows.map(({ middle }) => middle),
        label: {
          show: true,
          position: 'top',
          distance: 4,
          color: ink.soft,
          formatter: ({ dataIndex }) => format(rows[dataIndex]!.middle, language),
        },
        z: 5,
      },
    ],
  };
}

/** Room for the longest name: nothing can be measured without a browser, so it is estimated. */
export function labelSpace(rows: readonly { readonly label: string }[]): number {
  const widths = rows.map(({ label }) =>
    Buffer.byteLength(label, 'utf8') === label.length ? label.length * 7.2 : label.length * 12.5,
  );
  return 16 + Math.max(0, ...widths);
}
