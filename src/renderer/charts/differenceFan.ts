import type { FanPercentile, FanPoint } from '../../shared/simulation.ts';
import type { Text } from '../app/language/useText.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { comparisonMessages } from './comparisonMessages.ts';
import { monthAxis } from './monthAxis.ts';
import { monthLabel, type ChartText } from './months.ts';
import { areaBetween } from './shapes.ts';
import type { ChartSpec } from './spec.ts';
import { baseOption, fontSize, valueAxisStyle } from './style.ts';

export type ComparisonText = Text<keyof typeof comparisonMessages.words>;

const bands = [
  ['p5', 'p95'],
  ['p25', 'p75'],
] as const satisfies readonly (readonly [FanPercentile, FanPercentile])[];
const shown = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;
const percentile = (name: FanPercentile): string => name.slice(1);

/** Month by month, the range of the difference between two combinations in the same future, around a line at nothing. */
export function differenceFan(
  differences: readonly FanPoint[],
  look: LookValue,
  text: ComparisonText,
  chartText: ChartText,
): ChartSpec {
  const { palette, format } = look;
  const months = differences.length - 1;
  const last = differences[months]!;
  const scale = format.scale(Math.max(...differences.flatMap(({ p5, p95 }) => [-p5, p95])));
  const line = (key: FanPercentile) => differences.map((point) => [point.month, point[key]] as const);
  const invisible = { symbol: 'none', silent: true, lineStyle: { opacity: 0 } };
  return {
    option: {
      ...baseOption(look),
      grid: {
        left: 8,
        right: fontSize(look, 24),
        top: fontSize(look, 26),
        bottom: 4,
        outerBoundsMode: 'same',
      },
      xAxis: { ...monthAxis(months, look, chartText), axisLine: { show: false } },
      yAxis: {
        type: 'value',
        name: format.privacy ? '' : scale.unit,
        nameGap: 10,
        ...valueAxisStyle(look),
        axisLabel: {
          ...valueAxisStyle(look).axisLabel,
          formatter: (value: number) => (value > 0 ? '+' : '') + format.scaled(value, scale),
        },
      },
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'axis',
        formatter: (hits: readonly { readonly dataIndex: number }[]) => {
          const point = differences[hits.at(-1)?.dataIndex ?? 0]!;
          return [
            `${monthLabel(point.month, chartText)} · ${format.date(point.date)}`,
            ...shown
              .toReversed()
              .map(
                (key) =>
                  `${chartText('percentile', { p: percentile(key) })}  ${format.signedMoney(point[key])}`,
              ),
          ].join('\n');
        },
      },
      series: [
        ...bands.map(([low, high], index) => ({
          type: 'custom',
          silent: true,
          z: 1 + index,
          data: [[0, 0]],
          renderItem: areaBetween(line(low), line(high), palette.bands[index === 0 ? 2 : 0]),
        })),
        { type: 'line', data: line('p5'), ...invisible },
        { type: 'line', data: line('p95'), ...invisible },
        {
          type: 'line',
          z: 5,
          data: line('p50'),
          symbol: 'none',
          lineStyle: { color: palette.accent, width: 2.25 },
          markLine: {
            silent: true,
            symbol: 'none',
            data: [{ yAxis: 0 }],
            lineStyle: { color: palette.text, type: 'dashed', width: 1.25 },
            label: {
              formatter: text('zero'),
              position: 'insideEndTop',
              color: palette.text,
              fontSize: fontSize(look, 11),
            },
          },
        },
      ],
    },
    table: {
      columns: [
        { title: chartText('month'), show: String },
        { title: chartText('date') },
        ...shown.map((key) => ({ title: `${percentile(key)}%`, show: format.signedMoney })),
        { title: chartText('mean'), show: format.signedMoney },
      ],
      rows: differences.map((point) => [
        point.month,
        point.date,
        ...shown.map((key) => point[key]),
        point.mean,
      ]),
    },
    spoken: text('monthlySpoken', {
      months,
      p5: format.signedMoney(last.p5),
      p50: format.signedMoney(last.p50),
      p95: format.signedMoney(last.p95),
    }),
    legend: [
      { label: chartText('median'), colour: palette.accent, mark: 'line' },
      { label: chartText('band', { low: 25, high: 75 }), colour: palette.bands[0], mark: 'band' },
      { label: chartText('band', { low: 5, high: 95 }), colour: palette.bands[2], mark: 'band' },
    ],
  };
}
