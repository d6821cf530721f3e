import type { LookValue } from '../app/theme/look.ts';
import type { ChartSpec } from './spec.ts';
import { axisStyle, baseOption, fontSize, moneyAxis, valueAxisStyle } from './style.ts';

type Point = readonly [number, number];

export interface ValueLine {
  readonly name: string;
  readonly points: readonly Point[];
  readonly colour: string;
  readonly dashed?: boolean;
  /** Jumps from value to value, as sums by week do. */
  readonly steps?: boolean;
}

/** A point that is named on the chart. */
export interface ValueMark {
  readonly name: string;
  readonly point: Point;
  readonly colour: string;
}

/** What an axis shows: sums of money in one scale, plain figures, or probabilities. */
export interface ValueAxis {
  readonly name: string;
  readonly unit: 'money' | 'count' | 'probability';
  readonly words: (value: number) => string;
}

export interface ValueLinesInput {
  readonly lines: readonly ValueLine[];
  readonly marks: readonly ValueMark[];
  readonly x: ValueAxis;
  readonly y: ValueAxis;
  /** Heading of the table's first column. */
  readonly lineTitle: string;
  readonly spoken: string;
}

/** Lines of values over sums of money or weeks, with named points on them. */
export function valueLinesChart(input: ValueLinesInput, look: LookValue): ChartSpec {
  const { palette, format } = look;
  const { lines, marks, x, y } = input;
  const all = [...lines.flatMap(({ points }) => points), ...marks.map(({ point }) => point)];
  const largest = (axis: 0 | 1): number => Math.max(1, ...all.map((point) => Math.abs(point[axis])));
  const axisOf = <Style extends { readonly axisLabel: object }>(
    axis: ValueAxis,
    most: number,
    style: Style,
  ) => {
    if (axis.unit === 'count') return { ...style, name: axis.name };
    if (axis.unit === 'probability') {
      const axisLabel = { ...style.axisLabel, formatter: (share: number) => format.percent(share, 0) };
      return { ...style, name: axis.name, axisLabel, min: 0, max: 1 };
    }
    const money = moneyAxis(look, format.scale(most), style);
    return { ...money, name: format.privacy ? axis.name : `${axis.name} (${money.name})` };
  };
  const words = ([at, value]: Point): string => `${x.name}  ${x.words(at)}\n${y.name}  ${y.words(value)}`;
  return {
    option: {
      ...baseOption(look),
      grid: { left: 8, right: 28, top: fontSize(look, 32), bottom: 8, outerBoundsMode: 'same' },
      xAxis: {
        type: 'value',
        min: Math.min(0, ...all.map(([at]) => at)),
        max: Math.max(...all.map(([at]) => at)),
        ...axisOf(x, largest(0), axisStyle(look)),
        nameLocation: 'middle',
        nameGap: fontSize(look, 28),
      },
      yAxis: { type: 'value', ...axisOf(y, largest(1), valueAxisStyle(look)), nameLocation: 'end' },
      tooltip: { ...baseOption(look).tooltip, trigger: 'item' },
      series: [
        ...lines.map(({ name, points, colour, dashed, steps }) => ({
          type: 'line' as const,
          name,
          step: steps ? ('middle' as const) : undefined,
          symbol: 'circle',
          symbolSize: fontSize(look, steps || dashed ? 3 : 5),
          lineStyle: {
            color: colour,
            width: dashed ? 1.25 : 2.25,
            type: dashed ? ('dashed' as const) : ('solid' as const),
          },
          itemStyle: { color: colour },
          data: points,
          tooltip: {
            formatter: ({ dataIndex }: { readonly dataIndex: number }) =>
              `${name}\n${words(points[dataIndex]!)}`,
          },
        })),
        ...marks.map(({ name, point, colour }, i) => ({
          type: 'scatter' as const,
          symbol: i === 0 ? 'diamond' : 'circle',
          symbolSize: fontSize(look, 13),
          z: 5,
          itemStyle: { color: colour, borderColor: palette.surface, borderWidth: 1.5 },
          data: [point],
          label: {
            show: true,
            position: i === 0 ? ('bottom' as const) : ('top' as const),
            color: palette.text,
            fontSize: fontSize(look, 12),
            formatter: name,
          },
          labelLayout: { hideOverlap: false, moveOverlap: 'shiftY' as const },
          tooltip: { formatter: () => `${name}\n${words(point)}` },
        })),
      ],
    },
    table: {
      columns: [
        { title: input.lineTitle },
        { title: x.name, show: x.words },
        { title: y.name, show: y.words },
      ],
      rows: [
        ...marks.map(({ name, point }) => [name, ...point]),
        ...lines.flatMap(({ name, points }) => points.map((point) => [name, ...point])),
      ],
    },
    spoken: input.spoken,
    legend: [
      ...lines.map(({ name, colour, dashed }) => ({
        label: name,
        colour,
        mark: dashed ? ('dashed' as const) : ('line' as const),
      })),
      ...marks.map(({ name, colour }) => ({ label: name, colour, mark: 'dot' as const })),
    ],
  };
}
