import type { BandShare } from '../../shared/bandShares.ts';
import type { HistoryCloud } from '../../shared/history.ts';
import type { SimulationResult } from '../../shared/simulation.ts';
import type { LookValue } from '../app/theme/look.ts';
import { monthAxis } from './monthAxis.ts';
import type { ChartText } from './months.ts';
import type { HistoryCloudText } from './historyCloudMessages.ts';
import { areaBetween } from './shapes.ts';
import type { ChartSpec, ChartTable } from './spec.ts';
import { baseOption, fontSize, moneyAxis, valueAxisStyle } from './style.ts';

export interface HistoryCloudInput {
  readonly cloud: HistoryCloud;
  readonly fan: SimulationResult['fan'];
  readonly months: number;
  readonly shares: readonly BandShare[];
}

type Line = readonly (readonly [number, number])[];

type LineStyle = { color: string; width: number; type?: string; opacity?: number };

const line = (data: Line, lineStyle: LineStyle) => ({
  type: 'line',
  symbol: 'none',
  silent: true,
  lineStyle,
  itemStyle: { color: lineStyle.color },
  data,
});

/** The simulated band and median with every window of history on the same axes. */
export function historyCloudChart(
  input: HistoryCloudInput,
  look: LookValue,
  text: HistoryCloudText,
  chartText: ChartText,
): ChartSpec {
  const { cloud, fan, months, shares } = input;
  const { palette, format } = look;
  const largest = Math.max(...fan.map(({ p95 }) => p95), ...cloud.values.map((line) => Math.max(...line)));
  const scale = format.scale(largest);
  const simulated = (key: 'p5' | 'p50' | 'p95'): Line => fan.map((point) => [point.month, point[key]]);
  const historical = (values: readonly number[]): Line => values.map((value, i) => [cloud.months[i]!, value]);
  const last = shares.at(-1);
  const percent = (share: number): string => format.percent(share, 0);
  return {
    option: {
      ...baseOption(look),
      grid: { left: 8, right: 16, top: fontSize(look, 26), bottom: 4, outerBoundsMode: 'same' },
      xAxis: monthAxis(months, look, chartText),
      yAxis: { type: 'value', scale: true, nameGap: 10, ...moneyAxis(look, scale, valueAxisStyle(look)) },
      tooltip: { show: false },
      series: [
        {
          type: 'custom',
          silent: true,
          data: [[0, fan[0]?.p50 ?? 0]],
          renderItem: areaBetween(simulated('p5'), simulated('p95'), palette.bands[2]),
        },
        ...cloud.values.map((values) =>
          line(historical(values), { color: palette.categories[1]!, width: 0.75, opacity: 0.3 }),
        ),
        line(simulated('p5'), { color: palette.accent, width: 1 }),
        line(simulated('p95'), { color: palette.accent, width: 1 }),
        line(historical(cloud.p50), { color: palette.categories[1]!, width: 2, type: 'dashed' }),
        line(simulated('p50'), { color: palette.accent, width: 2.25 }),
      ],
    },
    table: cloudTable(input, look, text),
    spoken: last
      ? text('spoken', {
          count: cloud.values.length,
          inside: percent(last.inside),
          below: percent(last.below),
          above: percent(last.above),
        })
      : '',
    legend: [
      { label: text('band'), colour: palette.bands[2], mark: 'band' },
      { label: text('median'), colour: palette.accent, mark: 'line' },
      { label: text('windows'), colour: palette.categories[1]!, mark: 'line' },
      { label: text('windowMedian'), colour: palette.categories[1]!, mark: 'dashed' },
    ],
  };
}

function cloudTable(
  { cloud, fan, shares }: HistoryCloudInput,
  { format }: LookValue,
  text: HistoryCloudText,
): ChartTable {
  const percent = (share: number): string => format.percent(share, 0);
  return {
    columns: [
      { title: text('month'), show: String },
      ...(['5', '50', '95'] as const).map((p) => ({ title: text('simulated', { p }), show: format.money })),
      ...(['5', '50', '95'] as const).map((p) => ({ title: text('historical', { p }), show: format.money })),
      { title: text('below'), show: percent },
      { title: text('inside'), show: percent },
      { title: text('above'), show: percent },
    ],
    rows: cloud.months.map((month, i) => {
      const share = shares.find((one) => one.month === month);
      const point = fan[month];
      return [
        month,
        point?.p5 ?? null,
        point?.p50 ?? null,
        point?.p95 ?? null,
        cloud.p5[i]!,
        cloud.p50[i]!,
        cloud.p95[i]!,
        share?.below ?? null,
        share?.inside ?? null,
        share?.above ?? null,
      ];
    }),
  };
}
