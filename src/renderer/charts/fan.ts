import type { FanPercentile, FanPoint, SimulationResult } from '../../shared/simulation.ts';
import type { CustomSeriesRenderItem } from 'echarts/types/dist/shared';
import { fontFamilies } from '../app/theme/antdTheme.ts';
import type { LookValue } from '../app/theme/look.ts';
import { monthAxis } from './monthAxis.ts';
import { monthLabel, type ChartText } from './months.ts';
import { areaBetween } from './shapes.ts';
import { spreadLabels } from './spreadLabels.ts';
import type { ChartSpec, ChartTable, LegendItem } from './spec.ts';
import { baseOption, fontSize, moneyAxis, valueAxisStyle } from './style.ts';

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

/** From the top down, as they stand at the right end. */
const labelled = ['p95', 'p90', 'p75', 'p50', 'p25', 'p10', 'p5'] as const;

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
  const last = fan.at(-1);
  const line = (key: FanPercentile) => fan.map((point) => [point.month, point[key]] as const);
  const series = [
    ...bands.map(([low, high], index) => ({
      type: 'custom',
      silent: true,
      z: 1 + index,
      data: [[0, fan[0]?.p50 ?? 0]],
      renderItem: areaBetween(line(low), line(high), palette.bands[2 - index]!),
    })),
    ...(input.showPaths ? pathSeries(input.result.samplePaths, palette.textFaint) : []),
    extentSeries(line('p5')),
    extentSeries(line('p95')),
    plainLine(input.netPaidIn, { color: palette.textFaint, type: 'dotted', width: 1.5 }),
    plainLine(deposit.values, { color: palette.text, type: 'dashed', width: 1.5 }),
    medianSeries(line('p50'), look),
    ...(last ? [endLabels(last, look, scale)] : []),
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
      xAxis: monthAxis(months, look, text),
      yAxis: {
        type: 'value',
        // A narrow range far from nothing would be a flat stripe; lines, unlike bars, need not start at zero.
        scale: Math.min(...fan.map(({ p5 }) => p5)) > 0.4 * largest,
        nameGap: 10,
        ...moneyAxis(look, scale, valueAxisStyle(look)),
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
    spoken: spoken(last, deposit.values.at(-1), months, look, text),
    legend: legend(input, look, text),
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

/** Invisible lines that give the axes their extent. */
function extentSeries(data: readonly (readonly [number, number])[]) {
  return { type: 'line', symbol: 'none', silent: true, lineStyle: { width: 0 }, data };
}

function medianSeries(data: readonly (readonly [number, number])[], { palette }: LookValue) {
  return {
    type: 'line',
    symbol: 'none',
    z: 7,
    lineStyle: { color: palette.accent, width: 2.25 },
    itemStyle: { color: palette.accent },
    data,
  };
}

/** The bands' names at the right end, moved apart where they would cover each other. */
function endLabels(last: FanPoint, look: LookValue, scale: Scale) {
  const { format, palette } = look;
  const size = fontSize(look, 11);
  const strong: readonly FanPercentile[] = ['p5', 'p50', 'p95'];
  const renderItem: CustomSeriesRenderItem = (params, api) => {
    const { y, height } = params.coordSys as unknown as { y: number; height: number };
    const places = labelled.map((key) => (api.coord([last.month, last[key]]) as [number, number])[1]);
    const spread = spreadLabels(places, size + 3, y, y + height);
    const [right] = api.coord([last.month, last.p50]) as [number, number];
    const key = labelled[params.dataIndex]!;
    const name = `${percentile(key)}%`;
    return {
      type: 'text',
      style: {
        x: right + 8,
        y: spread[params.dataIndex]!,
        text: format.privacy ? name : `${name}  ${format.scaledEvenly(last[key], scale)}`,
        fill: strong.includes(key) ? palette.text : palette.textFaint,
        font: `${strong.includes(key) ? 700 : 400} ${size}px ${fontFamilies[look.language]}`,
        verticalAlign: 'middle',
      },
    };
  };
  return {
    type: 'custom',
    silent: true,
    z: 8,
    data: labelled.map((key) => [last.month, last[key]]),
    renderItem,
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
    [depositName(input, look, text), input.result.deposit.values[month]],
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
      { title: depositName(input, look, text), show: money },
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

function depositName({ result }: FanInput, look: LookValue, text: ChartText): string {
  return text('depositNamed', { name: result.deposit.name[look.language] });
}

function legend(input: FanInput, look: LookValue, text: ChartText): readonly LegendItem[] {
  const { palette } = look;
  return [
    { label: text('median'), colour: palette.accent, mark: 'line' },
    ...bands.toReversed().map(([low, high], index): LegendItem => ({
      label: text('band', { low: percentile(low), high: percentile(high) }),
      colour: palette.bands[index]!,
      mark: 'band',
    })),
    { label: depositName(input, look, text), colour: palette.text, mark: 'dashed' },
    { label: text('paidIn'), colour: palette.textFaint, mark: 'dotted' },
    ...(input.showPaths
      ? [{ label: text('samplePaths'), colour: palette.textFaint, mark: 'line' } as const]
      : []),
  ];
}
