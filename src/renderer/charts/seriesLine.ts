import type { SeriesPoints } from '../../shared/series.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { Text } from '../app/language/useText.ts';
import type { ChartSpec } from './spec.ts';
import { axisStyle, baseOption, fontSize, valueAxisStyle } from './style.ts';

export type SeriesLineText = Text<'date' | 'value' | 'chartSpoken'>;

const labels = 8;
const digits = 4;

/** The course of a history of values, in its own units. */
export function seriesLineChart(
  name: string,
  { dates, values }: SeriesPoints,
  look: LookValue,
  text: SeriesLineText,
): ChartSpec {
  const { palette, format } = look;
  const show = (value: number): string => format.field(value, digits);
  return {
    option: {
      ...baseOption(look),
      grid: { left: 8, right: 16, top: fontSize(look, 10), bottom: 4, outerBoundsMode: 'same' },
      xAxis: {
        type: 'category',
        boundaryGap: false,
        data: dates,
        ...axisStyle(look),
        axisLabel: {
          ...axisStyle(look).axisLabel,
          interval: Math.max(0, Math.ceil(dates.length / labels) - 1),
          formatter: (date: string) => format.month(date),
        },
      },
      yAxis: { type: 'value', scale: true, ...valueAxisStyle(look) },
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'axis',
        axisPointer: { type: 'line', lineStyle: { color: palette.lineStrong } },
        formatter: (hits: readonly { readonly dataIndex: number }[]) => {
          const index = hits[0]?.dataIndex ?? 0;
          return `${format.date(dates[index]!)}\n${show(values[index]!)}`;
        },
      },
      series: [
        {
          type: 'line',
          symbol: 'none',
          sampling: 'lttb',
          lineStyle: { color: palette.accent, width: 1.5 },
          itemStyle: { color: palette.accent },
          data: values,
        },
      ],
    },
    table: {
      columns: [{ title: text('date') }, { title: text('value'), show }],
      rows: dates.map((date, index) => [date, values[index]!]),
    },
    spoken: text('chartSpoken', {
      name,
      from: format.date(dates[0]!),
      to: format.date(dates.at(-1)!),
      first: show(values[0]!),
      last: show(values.at(-1)!),
    }),
    legend: [],
  };
}
