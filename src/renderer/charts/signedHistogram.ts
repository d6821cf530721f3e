import type { Histogram } from '../../shared/simulation.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { CampaignChartText } from './campaignMessages.ts';
import { boxes } from './shapes.ts';
import type { ChartSpec } from './spec.ts';
import { axisStyle, baseOption, fontSize, valueAxisStyle } from './style.ts';

/** One side of zero: what it means, and its colour. */
export interface Side {
  readonly label: string;
  readonly colour: string;
}

export interface SignedHistogramInput {
  readonly histogram: Histogram;
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
  /** What lies above and below nothing. */
  readonly above: Side;
  readonly below: Side;
  readonly spoken: string;
  /** How a value is written, and how on the axis, whose unit is `unit`. */
  readonly words: (value: number) => string;
  readonly axisWords: (value: number) => string;
  readonly unit: string;
}

/** A distribution around nothing: bars by range, coloured by their side; marks at 5, 50 and 95 and at zero. */
export function signedHistogramChart(
  input: SignedHistogramInput,
  look: LookValue,
  text: CampaignChartText,
): ChartSpec {
  const { palette, format } = look;
  const { edges, counts } = input.histogram;
  const total = counts.reduce((sum, count) => sum + count, 0) || 1;
  const bars: readonly Bar[] = counts.flatMap((count, bin) =>
    splitAtZero(edges[bin]!, edges[bin + 1]!, count / total, input).map((bar) => ({ ...bar, bin })),
  );
  const mark = (value: number, name: string, colour: string, align: 'left' | 'right') => ({
    xAxis: value,
    lineStyle: { color: colour, type: 'solid', width: 1.25 },
    label: {
      formatter: format.privacy ? name : `${name}\n${input.words(value)}`,
      color: colour,
      distance: 3,
      align,
    },
  });
  return {
    option: {
      ...baseOption(look),
      grid: {
        left: 8,
        right: fontSize(look, 28),
        top: fontSize(look, 44),
        bottom: 4,
        outerBoundsMode: 'same',
      },
      xAxis: {
        type: 'value',
        min: edges[0] ?? 0,
        max: edges.at(-1) ?? 1,
        name: format.privacy ? '' : input.unit,
        nameGap: 4,
        ...axisStyle(look),
        axisLabel: { ...axisStyle(look).axisLabel, formatter: input.axisWords },
      },
      yAxis: {
        type: 'value',
        min: 0,
        ...valueAxisStyle(look),
        axisLabel: {
          ...valueAxisStyle(look).axisLabel,
          formatter: (value: number) => format.percent(value, value > 0 && value < 0.01 ? 1 : 0),
        },
      },
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'item',
        formatter: ({ dataIndex }: { readonly dataIndex: number }) => {
          const bar = bars[dataIndex];
          if (!bar) return '';
          return [
            `${input.words(edges[bar.bin]!)} – ${input.words(edges[bar.bin + 1]!)}`,
            `${text('share')}  ${format.percent(counts[bar.bin]! / total, 1)}`,
          ].join('\n');
        },
      },
      series: [
        {
          type: 'custom',
          renderItem: boxes(bars, 0.5),
          data: bars.map(({ x0, x1, y1 }) => [(x0 + x1) / 2, y1]),
          markLine: {
            silent: true,
            symbol: 'none',
            label: { fontSize: fontSize(look, 11), lineHeight: fontSize(look, 14) },
            data: [
              mark(input.p5, text('percentile', { p: 5 }), palette.text, 'right'),
              mark(input.p50, text('median'), palette.accent, 'left'),
              mark(input.p95, text('percentile', { p: 95 }), palette.text, 'left'),
              {
                xAxis: 0,
                lineStyle: { color: palette.textFaint, type: 'dotted', width: 1.5 },
                label: { show: false },
              },
            ],
          },
        },
      ],
    },
    table: {
      columns: [
        { title: text('from'), show: input.words },
        { title: text('to'), show: input.words },
        { title: text('futures'), show: format.count },
        { title: text('share'), show: (value) => format.percent(value, 1) },
      ],
      rows: counts.map((count, i) => [edges[i]!, edges[i + 1]!, count, count / total]),
    },
    spoken: input.spoken,
    legend: [
      { ...input.above, mark: 'band' },
      { ...input.below, mark: 'band' },
    ],
  };
}

interface Bar {
  readonly bin: number;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly fill: string;
}

/** A bar across zero is drawn in two colours; both parts have the height of the whole. */
function splitAtZero(
  x0: number,
  x1: number,
  y1: number,
  { above, below }: Pick<SignedHistogramInput, 'above' | 'below'>,
): Omit<Bar, 'bin'>[] {
  const bar = (from: number, to: number, fill: string) => ({ x0: from, x1: to, y0: 0, y1, fill });
  if (x0 >= 0) return [bar(x0, x1, above.colour)];
  if (x1 <= 0) return [bar(x0, x1, below.colour)];
  return [bar(x0, 0, below.colour), bar(0, x1, above.colour)];
}
