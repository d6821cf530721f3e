import type { EChartsOption } from 'echarts';
import type { Histogram } from '../../../shared/simulation.ts';
import type { Language } from '../language.ts';
import { axisMoney } from '../format.ts';
import { ink } from '../ink.ts';
import { shareAxis } from './axes.ts';

export interface DistributionMark {
  readonly at: number;
  readonly label: string;
}

/** Shares of the futures by value, with marks; bars below `threshold` in the colour of loss. */
export function distributionChart(
  { edges, counts }: Histogram,
  marks: readonly DistributionMark[],
  language: Language,
  threshold: number,
): EChartsOption {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const [low, high] = [edges[0]!, edges.at(-1)!];
  return {
    grid: { left: 52, right: 24, top: 52, bottom: 32 },
    xAxis: {
      type: 'value',
      min: low,
      max: high,
      axisLabel: {
        color: ink.faint,
        formatter: (value: number) => axisMoney(value, language),
        hideOverlap: true,
      },
      splitLine: { show: false },
      axisLine: { show: true, lineStyle: { color: ink.lineStrong } },
    },
    yAxis: shareAxis(),
    series: [
      {
        type: 'custom',
        clip: true,
        encode: { x: [0, 1], y: 2 },
        data: counts.map((count, i) => [edges[i]!, edges[i + 1]!, count / all]),
        renderItem: (_params, api) => {
          const [from, to, share] = [0, 1, 2].map((dimension) => api.value(dimension) as number) as [
            number,
            number,
            number,
          ];
          const [x0, y0] = api.coord([from, share]) as [number, number];
          const [x1, y1] = api.coord([to, 0]) as [number, number];
          return {
            type: 'rect',
            shape: { x: x0 + 0.5, y: y0, width: Math.max(0.5, x1 - x0 - 1), height: Math.max(0, y1 - y0) },
            style: { fill: (from + to) / 2 < threshold ? ink.loss : ink.bands[2] },
          };
        },
      },
      {
        type: 'line',
        data: [],
        markLine: {
          silent: true,
          symbol: 'none',
          lineStyle: { color: ink.text, width: 1, type: 'solid' },
          data: marks.map(({ at, label }, i) => ({
            xAxis: at,
            // Neighbouring labels stand on two levels, so that close marks stay readable.
            label: { formatter: label, position: 'end', color: ink.soft, offset: [0, i % 2 === 0 ? 0 : -15] },
          })),
        },
      },
    ],
  };
}
