import type { FanPercentile, FanPoint, SimulationResult } from '../../shared/simulation.ts';
import type { LookValue } from '../app/theme/look.ts';
import { monthInterval, monthLabel, type ChartText } from './months.ts';
import { areaBetween } from './shapes.ts';
import type { ChartSpec, ChartTable, LegendItem } from './spec.ts';
import { axisStyle, baseOption, fontSize, valueAxisStyle } from './style.ts';

export interface FanInput {
  readonly result: Pick<SimulationResult, 'fan' | 'deposit' | 'samplePaths' | 'months'>;
  /** Paid in less taken out by the end of each month, yuan. */
  readonly netPaidIn: readonly number[];
  readonly showPaths: boolean;
}

const bands = [
  ['p5', 'p95'],
  ['p10', 'p90'],
  ['p25', 'p75'],
] as const satisfies readonly (readonly [FanPercentile, FanPercentile])[];

const percentile = (name: FanPercentile): string => name.slice(1);

/**
 * Every month's range of futures: three nested bands, darkest inside, each labelled at its end, with the median, the same
 * money on deposit and what was paid in.
 */
export function fanChart(input: FanInput, look: LookValue, text: ChartText): ChartSpec {
  const { fan, deposit, months } = input.result;
  const { palette, format } = look;
  const largest = Math.max(...fan.map(({ p95 }) => p95), ...deposit.values);
  const scale = format.scale(largest);
  const line = (key: FanPercentile) => fan.map((point) => [point.month, point[key]] as const);
  const series = [
    ...bands.map(([low, high], index) => ({
      type: 'custom',
      silent: true,
      z: 1 + index,
      data: [0],
      renderItem: areaBetween(line(low), line(high), palette.bands[2 - index]!),
    })),
    ...(input.showPaths ? pathSeries(input.result.samplePaths, palette.textFaint) : []),
    ...(['p5', 'p10', 'p25', 'p75', 'p90', 'p95'] as const).map((key) =>
      edgeSeries(key, line(key), look, scale),
    ),
    plainLine(input.netPaidIn, { color: palette.textFaint, type: 'dotted', width: 1.5 }),
    plainLine(deposit.values, { color: palette.text, type: 'dashed', width: 1.5 }),
    medianSeries(line('p50'), look, scale),
  ];
  return {
    option: {
      ...baseOption(look),
      grid: {
        left: 8,
        right: fontSize(look, 104),
        top: fontSize(look, 26),
        bottom: 4,
        outerBoundsMode: 'same',
      },
      xAxis: {
        type: 'value',
        min: 0,
        max: months,
        interval: monthInterval(months),
        ...axisStyle(look),
        axisLabel: { ...axisStyle(look).axisLabel, formatter: (month: number) => monthLabel(month, text) },
      },
      yAxis: {
        type: 'value',
        min: 0,
        name: format.privacy ? '' : scale.unit,
        nameGap: 10,
        ...valueAxisStyle(look),
        axisLabel: {
          ...valueAxisStyle(look).axisLabel,
          formatter: (value: number) => format.scaled(value, scale),
        },
      },
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'axis',
        axisPointer: { type: 'line', snap: true, lineStyle: { color: palette.lineStrong } },
        formatter: (hits: readonly { readonly dataIndex: number }[]) =>
          tooltip(hits.at(-1)?.dataIndex ?? 0, input, look, text),
      },
      series,
    },
    table: fanTable(input, look, text),
    spoken: spoken(fan.at(-1), deposit.values.at(-1), months, look, text),
    legend: legend(look, text, input.showPaths),
  };
}

function plainLine(values: readonly number[], lineStyle: { color: string; type: string; width: number }) {
  return {
    type: 'line',
    symbol: 'none',
    silent: true,
    z: 6,
    lineStyle,
    itemStyle: { color: lineStyle.color },
    data: values.map((value, month) => [month, value]),
  };
}

function pathSeries(paths: readonly (readonly number[])[], colour: string) {
  return paths.map((path) => plainLine(path, { color: colour, type: 'solid', width: 0.8 }));
}

type Scale = ReturnType<LookValue['format']['scale']>;

function endLabel(name: string, look: LookValue, scale: Scale, strong: boolean) {
  const { format, palette } = look;
  return {
    show: true,
    distance: 6,
    color: strong ? palette.text : palette.textFaint,
    fontSize: fontSize(look, 11),
    fontWeight: strong ? 700 : 400,
    formatter: ({ value }: { readonly value: readonly number[] }) =>
      format.privacy ? name : `${name}  ${format.scaled(value[1] ?? 0, scale)}`,
  };
}

function edgeSeries(
  key: FanPercentile,
  data: readonly (readonly [number, number])[],
  look: LookValue,
  scale: Scale,
) {
  return {
    type: 'line',
    symbol: 'none',
    silent: true,
    z: 5,
    lineStyle: { width: 0 },
    itemStyle: { color: look.palette.bands[0] },
    data,
    endLabel: endLabel(`${percentile(key)}%`, look, scale, key === 'p5' || key === 'p95'),
    labelLayout: { moveOverlap: 'shiftY' },
  };
}

function medianSeries(data: readonly (readonly [number, number])[], look: LookValue, scale: Scale) {
  return {
    type: 'line',
    symbol: 'none',
    z: 7,
    lineStyle: { color: look.palette.accent, width: 2.25 },
    itemStyle: { color: look.palette.accent },
    data,
    endLabel: endLabel('50%', look, scale, true),
    labelLayout: { moveOverlap: 'shiftY' },
  };
}

function tooltip(month: number, input: FanInput, look: LookValue, text: ChartText): string {
  const point = input.result.fan[month];
  if (!point) return '';
  const { money, date } = look.format;
  const rows: readonly (readonly [string, number | undefined])[] = [
    ...(['p95', 'p75', 'p50', 'p25', 'p5'] as const).map(
      (key) => [text('percentile', { p: percentile(key) }), point[key]] as const,
    ),
    [text('deposit'), input.result.deposit.values[month]],
    [text('paidIn'), input.netPaidIn[month]],
  ];
  const heading = `${monthLabel(month, text)} · ${date(point.date)}`;
  return [
    heading,
    ...rows.map(([name, value]) => `${name}  ${value === undefined ? '' : money(value)}`),
  ].join('\n');
}

function fanTable(input: FanInput, look: LookValue, text: ChartText): ChartTable {
  const { money } = look.format;
  const keys = ['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const;
  return {
    columns: [
      { title: text('month'), show: String },
      { title: text('date') },
      ...keys.map((key) => ({ title: `${percentile(key)}%`, show: money })),
      { title: text('mean'), show: money },
      { title: text('deposit'), show: money },
      { title: text('paidIn'), show: money },
    ],
    rows: input.result.fan.map((point) => [
      point.month,
      point.date,
      ...keys.map((key) => point[key]),
      point.mean,
      input.result.deposit.values[point.month] ?? null,
      input.netPaidIn[point.month] ?? null,
    ]),
  };
}

function spoken(
  last: FanPoint | undefined,
  deposit: number | undefined,
  months: number,
  look: LookValue,
  text: ChartText,
): string {
  if (!last) return '';
  const { money, duration } = look.format;
  return text('fanSpoken', {
    months: duration(months),
    p5: money(last.p5),
    p50: money(last.p50),
    p95: money(last.p95),
    deposit: money(deposit ?? 0),
  });
}

function legend({ palette }: LookValue, text: ChartText, showPaths: boolean): readonly LegendItem[] {
  return [
    { label: text('median'), colour: palette.accent, mark: 'line' },
    ...bands.toReversed().map(([low, high], index): LegendItem => ({
      label: text('band', { low: percentile(low), high: percentile(high) }),
      colour: palette.bands[index]!,
      mark: 'band',
    })),
    { label: text('deposit'), colour: palette.text, mark: 'dashed' },
    { label: text('paidIn'), colour: palette.textFaint, mark: 'dotted' },
    ...(showPaths ? [{ label: text('samplePaths'), colour: palette.textFaint, mark: 'line' } as const] : []),
  ];
}
