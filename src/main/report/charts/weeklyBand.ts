import type { EChartsOption } from 'echarts';
import type { Language } from '../language.ts';
import { ink } from '../ink.ts';
import { categoryAxis, moneyAxis } from './axes.ts';
import { stackedArea } from './lines.ts';

export interface WeeklyPoint {
  readonly label: string;
  readonly low: number | null;
  readonly middle: number | null;
  readonly high: number | null;
}

/** A figure by week: the band of the middle nine tenths and the line in it, with an optional limit. */
export function weeklyBandChart(
  points: readonly WeeklyPoint[],
  language: Language,
  format: (value: number, language: Language) => string,
  limit?: { readonly at: number; readonly label: string },
): EChartsOption {
  return {
    grid: { left: 60, right: 20, top: 28, bottom: 32 },
    xAxis: {
      ...categoryAxis(
        points.map(({ label }) => label),
        (i) => i % 4 === 0,
      ),
      boundaryGap: false,
    },
    yAxis: {
      ...moneyAxis(language),
      axisLabel: { color: ink.faint, formatter: (value: number) => format(value, language) },
    },
    series: [
      stackedArea(
        points.map(({ low }) => low),
        'transparent',
      ),
      stackedArea(
        points.map(({ low, high }) => (low === null || high === null ? null : high - low)),
        ink.bands[0],
      ),
      {
        type: 'line',
        data: points.map(({ middle }) => middle),
        symbol: 'none',
        lineStyle: { color: ink.accent, width: 2 },
        ...(limit
          ? {
              markLine: {
                silent: true,
                symbol: 'none',
                lineStyle: { color: ink.loss, type: 'dashed', width: 1.5 },
                label: {
                  formatter: `${limit.label} ${format(limit.at, language)}`,
                  position: 'insideEndTop',
                  color: ink.loss,
                },
                data: [{ yAxis: limit.at }],
              },
            }
          : {}),
      },
    ],
  };
}
