import type { Histogram, SimulationResult } from '../../shared/simulation.ts';
import type { MoneyScale } from '../app/format/money.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { ChartText } from './months.ts';
import { boxes } from './shapes.ts';
import { shareAxis } from './shareAxis.ts';
import type { ChartSpec } from './spec.ts';
import { axisStyle, baseOption, fontSize, moneyAxis } from './style.ts';

export interface DistributionInput {
  readonly result: Pick<SimulationResult, 'histogram' | 'terminal' | 'lossProbability'>;
  /** Paid in less taken out over the whole plan, yuan. */
  readonly netPaidIn: number;
}

/** How the end values spread: bars by range, the cumulative share as a line, marks at 5, 50 and 95 and at what was paid in. */
export function distributionChart(input: DistributionInput, look: LookValue, text: ChartText): ChartSpec {
  const { histogram, terminal, lossProbability } = input.result;
  const { edges, counts } = histogram;
  const { palette, format } = look;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const cumulative = counts.reduce<number[]>((sums, count) => [...sums, (sums.at(-1) ?? 0) + count], []);
  const first = edges[0] ?? 0;
  const drawn = drawnBins(input.result.histogram, terminal.p95.value);
  const far = drawn < counts.length;
  const last = edges[drawn] ?? 1;
  const scale = format.scale(last);
  const amounts = moneyAxis(look, scale, axisStyle(look));
  const beyond = {
    share: format.percent(1 - (cumulative[drawn - 1] ?? total) / total, 1),
    amount: format.money(last),
  };
  const bars = counts.map((count, index) => ({
    x0: edges[index]!,
    x1: edges[index + 1]!,
    y0: 0,
    y1: count / total,
    fill: edges[index + 1]! <= input.netPaidIn ? palette.loss : palette.bands[0],
  }));
  return {
    option: {
      ...baseOption(look),
      grid: { left: 8, right: 8, top: fontSize(look, 40), bottom: 4, outerBoundsMode: 'same' },
      xAxis: {
        type: 'value',
        min: first,
        max: last,
        nameLocation: 'middle',
        nameGap: fontSize(look, 24),
        ...amounts,
        ...(far ? { name: `${amounts.name}${text('beyond', beyond)}` } : {}),
        axisLabel: { ...amounts.axisLabel, showMinLabel: false, showMaxLabel: false },
      },
      yAxis: [shareAxis(look, true, 0.1), { ...shareAxis(look, false, 0.1), max: 1 }],
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'item',
        formatter: ({ dataIndex }: { readonly dataIndex: number }) =>
          [
            `${format.money(edges[dataIndex] ?? 0)} – ${format.money(edges[dataIndex + 1] ?? 0)}`,
            `${text('binShare')}  ${format.percent((counts[dataIndex] ?? 0) / total, 1)}`,
            `${text('cumulative')}  ${format.percent((cumulative[dataIndex] ?? 0) / total, 1)}`,
          ].join('\n'),
      },
      series: [
        {
          type: 'custom',
          renderItem: boxes(bars.slice(0, drawn), 0.75),
          data: bars.slice(0, drawn).map(({ x0, x1, y1 }) => [(x0 + x1) / 2, y1]),
          markLine: marks(input, { first, last, scale }, look, text),
        },
        {
          type: 'line',
          yAxisIndex: 1,
          silent: true,
          symbol: 'none',
          lineStyle: { color: palette.textSoft, width: 1.5 },
          data: [
            [first, 0],
            ...cumulative.slice(0, drawn).map((count, index) => [edges[index + 1], count / total]),
          ],
        },
      ],
    },
    table: {
      columns: [
        { title: text('from'), show: format.money },
        { title: text('to'), show: format.money },
        { title: text('futures'), show: format.count },
        { title: text('binShare'), show: (value) => format.percent(value, 1) },
        { title: text('cumulative'), show: (value) => format.percent(value, 1) },
      ],
      rows: counts.map((count, index) => [
        edges[index]!,
        edges[index + 1]!,
        count,
        count / total,
        cumulative[index]! / total,
      ]),
    },
    spoken: text('distributionSpoken', {
      p5: format.money(terminal.p5.value),
      p50: format.money(terminal.p50.value),
      p95: format.money(terminal.p95.value),
      loss: format.percent(lossProbability.value, 1),
      paidIn: format.money(input.netPaidIn),
    }),
    legend: [
      { label: text('abovePaidIn'), colour: palette.bands[0], mark: 'band' },
      { label: text('belowPaidIn'), colour: palette.loss, mark: 'band' },
      { label: text('cumulative'), colour: palette.textSoft, mark: 'line' },
    ],
  };
}

/**
 * How many bins are drawn: all, unless the last one gathers far values and is much wider than the others. Then those well
 * beyond the good case are named at the axis instead, so that the others have room.
 */
function drawnBins({ edges, counts }: Histogram, p95: number): number {
  const [before, from, to] = edges.slice(-3);
  if (to === undefined || to - from! <= 2 * (from! - before!)) return counts.length;
  const first = edges[0]!;
  const enough = edges.findIndex((edge) => edge >= first + 1.5 * (p95 - first));
  return Math.min(enough < 1 ? counts.length : enough, counts.length - 1);
}

/** The part of the axis that is drawn, and the unit of its labels. */
interface Extent {
  readonly first: number;
  readonly last: number;
  readonly scale: MoneyScale;
}

/** Shares of the axis closer than this cannot carry two labels side by side. */
const tooClose = 0.2;

function marks(
  { result, netPaidIn }: DistributionInput,
  { first, last, scale }: Extent,
  look: LookValue,
  text: ChartText,
) {
  const { palette, format } = look;
  const { p5, p50, p95 } = result.terminal;
  // A median beside the bad case is written to the right of its line.
  const crowded = p95.value > p5.value && p50.value - p5.value < tooClose * (last - first);
  const mark = (value: number, name: string, color: string, align: 'left' | 'center' | 'right') => ({
    xAxis: value,
    lineStyle: { color, type: 'solid', width: 1.25 },
    label: {
      formatter: format.privacy ? name : `${name}\n${format.scaledEvenly(value, scale)}`,
      color,
      align,
      distance: 2,
    },
  });
  // The outer labels stand beside their lines, away from the middle one; without any spread there is but one.
  const outer =
    p95.value > p5.value
      ? [
          mark(p5.value, text('badCase'), palette.text, 'right'),
          mark(p95.value, text('goodCase'), palette.text, 'left'),
        ]
      : [];
  return {
    silent: true,
    symbol: 'none',
    label: { fontSize: fontSize(look, 11), lineHeight: fontSize(look, 14) },
    data: [
      ...outer,
      mark(p50.value, text('median'), palette.accent, crowded ? 'left' : 'center'),
      {
        xAxis: netPaidIn,
        lineStyle: { color: palette.textFaint, type: 'dotted', width: 1.25 },
        label: { show: false },
      },
    ],
  };
}
