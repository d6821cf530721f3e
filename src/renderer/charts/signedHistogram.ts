import type { Histogram } from '../../shared/simulation.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { CampaignChartText } from './campaignMessages.ts';
import { boxes } from './shapes.ts';
import { shareAxis } from './shareAxis.ts';
import type { ChartSpec } from './spec.ts';
import { axisStyle, baseOption, fontSize } from './style.ts';

/** One side of the pivot: what it means, and its colour. */
export interface Side {
  readonly label: string;
  readonly colour: string;
}

export interface SignedHistogramInput {
  readonly histogram: Histogram;
  readonly p5: number;
  readonly p50: number;
  /** Null where it has no bound. */
  readonly p95: number | null;
  /** What lies above and below the pivot. */
  readonly above: Side;
  readonly below: Side;
  /** Where the sides part: 0 where it is left out; null: all is above. */
  readonly pivot?: number | null;
  /** Goals, marked with their names; one that equals the pivot takes the place of its line. */
  readonly goals?: readonly { readonly value: number; readonly label: string }[];
  /** Whether the share up to each value is drawn over the bars. */
  readonly cumulative?: boolean;
  readonly spoken: string;
  /** How a value is written, and how on the axis, whose unit is `unit`. */
  readonly words: (value: number) => string;
  readonly axisWords: (value: number) => string;
  readonly unit: string;
}

/** A distribution: bars by range, coloured by their side of a pivot; marks at 5, 50 and 95, at the pivot and at goals. */
export function signedHistogramChart(
  input: SignedHistogramInput,
  look: LookValue,
  text: CampaignChartText,
): ChartSpec {
  const { palette, format } = look;
  const { edges, counts } = input.histogram;
  const { goals = [], cumulative = false } = input;
  const total = counts.reduce((sum, count) => sum + count, 0) || 1;
  const upTo = counts.reduce<number[]>((sums, count) => [...sums, (sums.at(-1) ?? 0) + count], []);
  const bars: readonly Bar[] = counts.flatMap((count, bin) =>
    splitAtPivot(edges[bin]!, edges[bin + 1]!, count / total, input).map((bar) => ({ ...bar, bin })),
  );
  const ends = [edges[0] ?? 0, edges.at(-1) ?? 1, ...goals.map(({ value }) => value)];
  const percents = { title: text('share'), show: (value: number) => format.percent(value, 1) };
  return {
    option: {
      ...baseOption(look),
      grid: {
        left: 8,
        right: fontSize(look, cumulative ? 8 : 28),
        top: fontSize(look, goals.length > 0 ? 58 : 44),
        bottom: 4,
        outerBoundsMode: 'same',
      },
      xAxis: {
        type: 'value',
        min: Math.min(...ends),
        max: Math.max(...ends),
        name: format.privacy ? '' : input.unit,
        ...(cumulative ? { nameLocation: 'middle', nameGap: fontSize(look, 24) } : { nameGap: 4 }),
        ...axisStyle(look),
        axisLabel: { ...axisStyle(look).axisLabel, formatter: input.axisWords },
      },
      yAxis: [
        shareAxis(look, true, 0.01),
        ...(cumulative ? [{ ...shareAxis(look, false, 0.01), max: 1 }] : []),
      ],
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'item',
        formatter: ({ dataIndex }: { readonly dataIndex: number }) => {
          const bar = bars[dataIndex];
          if (!bar) return '';
          return [
            `${input.words(edges[bar.bin]!)} – ${input.words(edges[bar.bin + 1]!)}`,
            `${text('share')}  ${format.percent(counts[bar.bin]! / total, 1)}`,
            ...(cumulative ? [`${text('upTo')}  ${format.percent(upTo[bar.bin]! / total, 1)}`] : []),
          ].join('\n');
        },
      },
      series: [
        {
          type: 'custom',
          renderItem: boxes(bars, 0.5),
          data: bars.map(({ x0, x1, y1 }) => [(x0 + x1) / 2, y1]),
          markLine: marks(input, look, text),
        },
        ...(cumulative
          ? [
              {
                type: 'line',
                yAxisIndex: 1,
                silent: true,
                symbol: 'none',
                lineStyle: { color: palette.textSoft, width: 1.5 },
                data: [[edges[0] ?? 0, 0], ...upTo.map((count, bin) => [edges[bin + 1], count / total])],
              },
            ]
          : []),
      ],
    },
    table: {
      columns: [
        { title: text('from'), show: input.words },
        { title: text('to'), show: input.words },
        { title: text('futures'), show: format.count },
        percents,
        ...(cumulative ? [{ ...percents, title: text('upTo') }] : []),
      ],
      rows: counts.map((count, i) => [
        edges[i]!,
        edges[i + 1]!,
        count,
        count / total,
        ...(cumulative ? [upTo[i]! / total] : []),
      ]),
    },
    spoken: input.spoken,
    legend: [
      { ...input.above, mark: 'band' },
      ...(input.pivot === null ? [] : [{ ...input.below, mark: 'band' as const }]),
      ...(cumulative ? [{ label: text('upTo'), colour: palette.textSoft, mark: 'line' as const }] : []),
    ],
  };
}

/** Percentiles with their values above the bars, goals a line higher, and the pivot dotted. */
function marks(input: SignedHistogramInput, look: LookValue, text: CampaignChartText) {
  const { palette, format } = look;
  const { goals = [], pivot = 0 } = input;
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
  const goal = ({ value, label }: { readonly value: number; readonly label: string }) => ({
    xAxis: value,
    lineStyle: { color: palette.loss, type: 'dashed', width: 1.5 },
    label: { formatter: label, color: palette.loss, distance: fontSize(look, 32), align: 'center' },
  });
  const bare = pivot !== null && !goals.some(({ value }) => value === pivot);
  return {
    silent: true,
    symbol: 'none',
    label: { fontSize: fontSize(look, 11), lineHeight: fontSize(look, 14) },
    data: [
      mark(input.p5, text('percentile', { p: 5 }), palette.text, 'right'),
      mark(input.p50, text('median'), palette.accent, 'left'),
      ...(input.p95 === null ? [] : [mark(input.p95, text('percentile', { p: 95 }), palette.text, 'left')]),
      ...goals.map(goal),
      ...(bare
        ? [
            {
              xAxis: pivot,
              lineStyle: { color: palette.textFaint, type: 'dotted', width: 1.5 },
              label: { show: false },
            },
          ]
        : []),
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

/** A bar across the pivot is drawn in two colours; both parts have the height of the whole. */
function splitAtPivot(
  x0: number,
  x1: number,
  y1: number,
  { above, below, pivot = 0 }: Pick<SignedHistogramInput, 'above' | 'below' | 'pivot'>,
): Omit<Bar, 'bin'>[] {
  const bar = (from: number, to: number, fill: string) => ({ x0: from, x1: to, y0: 0, y1, fill });
  if (pivot === null || x0 >= pivot) return [bar(x0, x1, above.colour)];
  if (x1 <= pivot) return [bar(x0, x1, below.colour)];
  return [bar(x0, pivot, below.colour), bar(pivot, x1, above.colour)];
}
