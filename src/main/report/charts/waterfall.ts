import type { EChartsOption } from 'echarts';
import type { Language } from '../language.ts';
import { money } from '../format.ts';
import { ink } from '../ink.ts';
import { categoryAxis, moneyAxis } from './axes.ts';

export interface WaterfallStep {
  readonly label: string;
  readonly value: number;
  /** A total stands on the ground; a change hangs on what came before. */
  readonly kind: 'total' | 'change';
}

/** From what was paid in to what came out, change by change. */
export function waterfallChart(steps: readonly WaterfallStep[], language: Language): EChartsOption {
  let level = 0;
  const bars = steps.map(({ value, kind }) => {
    const from = kind === 'total' ? 0 : level;
    level = from + value;
    return {
      low: Math.min(from, level),
      size: Math.abs(value),
      colour: kind === 'total' ? ink.accent : value < 0 ? ink.loss : ink.gain,
    };
  });
  return {
    grid: { left: 60, right: 12, top: 28, bottom: 32 },
    xAxis: categoryAxis(steps.map(({ label }) => label)),
    yAxis: moneyAxis(language),
    series: [
      {
        type: 'bar',
        stack: 'w',
        silent: true,
        itemStyle: { color: 'transparent' },
        data: bars.map(({ low }) => low),
      },
      {
        type: 'bar',
        stack: 'w',
        barWidth: '56%',
        data: bars.map(({ size, colour }, i) => ({
          value: size,
          itemStyle: { color: colour, borderRadius: 2 },
          label: {
            show: true,
            position: 'top',
            color: ink.soft,
            formatter: `${steps[i]!.kind === 'change' && steps[i]!.value > 0 ? '+' : ''}${money(steps[i]!.value, language)}`,
          },
        })),
      },
    ],
  };
}
