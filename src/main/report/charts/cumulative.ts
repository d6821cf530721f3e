import type { EChartsOption } from 'echarts';
import { ink } from '../ink.ts';
import { categoryAxis, shareAxis } from './axes.ts';

/** Share of the futures that got there by each week. */
export function cumulativeChart(
  shares: readonly number[],
  weekLabel: (week: number) => string,
): EChartsOption {
  return {
    grid: { left: 52, right: 20, top: 20, bottom: 32 },
    xAxis: {
      ...categoryAxis(
        shares.map((_share, week) => weekLabel(week + 1)),
        (i) => (i + 1) % 26 === 0,
      ),
      boundaryGap: false,
    },
    yAxis: shareAxis('', 1),
    series: [
      {
        type: 'line',
        data: [...shares],
        symbol: 'none',
        lineStyle: { color: ink.accent, width: 2 },
        areaStyle: { color: ink.bands[0] },
      },
    ],
  };
}
