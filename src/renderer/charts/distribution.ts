import type { SimulationResult } from '../../shared/simulation.ts';
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
  const last = edges.at(-1) ?? 1;
  const amounts = moneyAxis(look, format.scale(last), axisStyle(look));
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
          renderItem: boxes(bars, 0.75),
          data: bars.map(({ x0, x1, y1 }) => [(x0 + x1) / 2, y1]),
          markLine: marks(input, look, text),
        },
        {
          type: 'line',
          yAxisIndex: 1,
          silent: true,
          symbol: 'none',
          lineStyle: { color: palette.textSoft, width: 1.5 },
          data: [[first, 0], ...cumulative.map((count, index) => [edges[index + 1], count / total])],
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

function marks({ result, netPaidIn }: DistributionInput, look: LookValue, text: ChartText) {
  const { palette, format } = look;
  const { p5, p50, p95 } = result.terminal;
  const mark = (value: number, name: string, color: string, align: 'left' | 'center' | 'right') => ({
    xAxis: value,
    lineStyle: { color, type: 'solid', width: 1.25 },
    label: {
      formatter: format.privacy ? name : `${name}\n${format.scaled(value, format.scale(value))}`,
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
      mark(p50.value, text('median'), palette.accent, 'center'),
      {
        xAxis: netPaidIn,
        lineStyle: { color: palette.textFaint, type: 'dotted', width: 1.25 },
        label: { show: false },
      },
    ],
  };
}
