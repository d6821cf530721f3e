import { headCounts } from '../../shared/campaignResult.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { CampaignChartText } from './campaignMessages.ts';
import { rowAxis } from './cellAxis.ts';
import { linesOf } from './nameLines.ts';
import { boxes } from './shapes.ts';
import type { ChartSpec } from './spec.ts';
import { baseOption, fontSize } from './style.ts';

/** One segment: its name and its mean people by step, in the order of `headCounts`. */
export interface SegmentFunnel {
  readonly name: string;
  readonly people: readonly number[];
}

/** Of the width of a step, what its bar takes; the rest is for its figures. */
const barWidth = 0.5;
const steps = headCounts.slice(1);

/** Width of the segments' names, px at the usual size of type: wider where they would take more than two lines. */
const nameColumn = (names: readonly string[]): number => (linesOf(names, 140) > 2 ? 200 : 140);

/** Height of the drawing for segments of these names, rem: a row has room for its name. */
export function segmentFunnelsHeight(names: readonly string[]): number {
  const row = Math.max(2.75, 0.5 + 0.95 * linesOf(names, nameColumn(names)));
  return 2.75 + row * names.length;
}

/** Share of the people of the step before; null where nobody came so far. */
const rateOf = ({ people }: SegmentFunnel, step: number): number | null =>
  people[step]! > 0 ? people[step + 1]! / people[step]! : null;

/**
 * A row for each segment and a bar for each step: all who came from the step before, coloured as far as they passed on,
 * grey where they dropped out. Steps stand beside each other, so that segments are compared down a column.
 */
export function segmentFunnelsChart(
  segments: readonly SegmentFunnel[],
  look: LookValue,
  text: CampaignChartText,
): ChartSpec {
  const { palette, format } = look;
  const count = (value: number): string => format.count(Math.round(value));
  const rate = (value: number | null): string =>
    value === null ? text('none') : format.percent(value, value < 0.1 ? 2 : 1);
  const cells = segments.flatMap((segment, row) =>
    steps.map((head, step) => ({ segment, row, head, step, passed: rateOf(segment, step) })),
  );
  const bars = cells.flatMap(({ row, step, passed }) => {
    const at = { x0: step, y0: row - 0.27, y1: row + 0.27 };
    return [
      { ...at, x1: step + barWidth, fill: palette.line },
      ...(passed === null ? [] : [{ ...at, x1: step + barWidth * passed, fill: palette.accent }]),
    ];
  });
  const owner = cells.flatMap((cell) => (cell.passed === null ? [cell] : [cell, cell]));
  const names = segments.map(({ name }) => name);
  const ends = segments.flatMap((segment) => steps.map((_, step) => rateOf(segment, step) ?? 0));
  return {
    option: {
      ...baseOption(look),
      grid: {
        left: fontSize(look, nameColumn(names) + 10),
        right: 8,
        top: fontSize(look, 30),
        bottom: 4,
        outerBoundsMode: 'none',
      },
      xAxis: { type: 'value', min: 0, max: steps.length, show: false },
      yAxis: rowAxis(names, fontSize(look, nameColumn(names)), look),
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'item',
        formatter: ({ dataIndex }: { readonly dataIndex: number }) => {
          const cell = owner[dataIndex];
          if (!cell) return '';
          const [from, to] = [cell.segment.people[cell.step]!, cell.segment.people[cell.step + 1]!];
          return [
            cell.segment.name,
            `${text(headCounts[cell.step]!)}  ${count(from)}`,
            `${text(cell.head)}  ${count(to)}  ·  ${rate(cell.passed)}`,
            `${text('dropped')}  ${count(Math.max(0, from - to))}`,
          ].join('\n');
        },
      },
      series: [
        { type: 'custom', renderItem: boxes(bars, 0), data: bars.map(({ x1, y0 }) => [x1, y0 + 0.27]) },
        labels(
          cells.map(({ step, row }) => [step + barWidth, row]),
          'right',
          ({ dataIndex }) => {
            const { passed, segment, step } = cells[dataIndex]!;
            return `{rate|${rate(passed)}}\n{count|${count(segment.people[step + 1]!)}}`;
          },
          look,
        ),
        labels(
          steps.map((_, step) => [step, -0.5]),
          'top',
          ({ dataIndex }) => text(steps[dataIndex]!),
          look,
        ),
      ],
    },
    table: {
      columns: [
        { title: text('segment') },
        ...headCounts.map((head) => ({ title: text(head), show: count })),
        ...steps.map((head, step) => ({
          title: `${text(headCounts[step]!)} → ${text(head)}`,
          show: (value: number) => rate(value),
        })),
      ],
      rows: segments.map((segment) => [
        segment.name,
        ...segment.people,
        ...steps.map((_, step) => rateOf(segment, step)),
      ]),
    },
    spoken: text('segmentFunnelsSpoken', {
      segments: segments.length,
      low: rate(Math.min(...ends)),
      high: rate(Math.max(...ends)),
    }),
    legend: [
      { label: text('passed'), colour: palette.accent, mark: 'band' },
      { label: text('dropped'), colour: palette.line, mark: 'band' },
    ],
  };
}

/** Words at points, without a mark. */
function labels(
  points: readonly (readonly number[])[],
  position: 'right' | 'top',
  formatter: (point: { readonly dataIndex: number }) => string,
  look: LookValue,
) {
  const { palette } = look;
  return {
    type: 'scatter',
    silent: true,
    clip: false,
    symbolSize: 0,
    data: points,
    label: {
      show: true,
      position,
      distance: position === 'right' ? 8 : 6,
      align: 'left',
      color: palette.textSoft,
      fontSize: fontSize(look, 12),
      lineHeight: fontSize(look, 15),
      rich: {
        rate: { color: palette.text, fontSize: fontSize(look, 12), fontWeight: 600 },
        count: { color: palette.textFaint, fontSize: fontSize(look, 11) },
      },
      formatter,
    },
  };
}
