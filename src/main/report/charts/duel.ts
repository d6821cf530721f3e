import type { EChartsOption } from 'echarts';
import { ink } from '../ink.ts';
import { ofHundred } from '../format.ts';
import { categoryAxis } from './axes.ts';
import { labelSpace } from './ranges.ts';

export interface Duel {
  readonly label: string;
  readonly first: number;
  readonly tie: number;
  readonly second: number;
}

/** In how many of the futures the first is better, both are equal, the second is better; one bar a measure. */
export function duelChart(rows: readonly Duel[]): EChartsOption {
  const part = (key: 'first' | 'tie' | 'second', colour: string, text: string) =>
    ({
      type: 'bar',
      stack: 'all',
      barWidth: 20,
      itemStyle: { color: colour },
      data: rows.map((row) => row[key]),
      label: {
        show: true,
        color: text,
        formatter: ({ value }: { value: unknown }) =>
          (value as number) >= 0.06 ? `${ofHundred(value as number)}%` : '',
      },
    }) as const;
  return {
    grid: { left: labelSpace(rows), right: 24, top: 8, bottom: 8 },
    xAxis: { type: 'value', min: 0, max: 1, show: false },
    yAxis: { ...categoryAxis(rows.map(({ label }) => label)), inverse: true },
    series: [
      part('first', ink.accent, '#ffffff'),
      part('tie', ink.line, ink.soft),
      part('second', ink.loss, '#ffffff'),
    ],
  };
}
