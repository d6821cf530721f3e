import type { CampaignResult, CostBand } from '../../shared/campaignResult.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { CampaignChartText } from './campaignMessages.ts';
import { linesOf, nameWidth, shortName } from './nameLines.ts';
import { pauseRows, type PauseRow } from './pauseRows.ts';
import { areaBetween } from './shapes.ts';
import type { ChartSpec } from './spec.ts';
import { axisStyle, baseOption, fontSize, valueAxisStyle } from './style.ts';
import { phaseMarks, weekAxis } from './weeks.ts';

export interface WeeklyCostInput {
  readonly result: Pick<CampaignResult, 'weekly' | 'channels' | 'cacWindow'>;
  /** Position of the channel shown; null for all together. */
  readonly channel: number | null;
  /** What the line is called. */
  readonly name: string;
  /** Yuan; the cap of the review rule, if there is one. */
  readonly cap: number | null;
}

/** A pause in fewer futures than this leaves its cell empty. */
const seldom = 0.005;

/** Lines of a channel's name; longer ones are cut, and whole in the tooltip and the table. */
const mostLines = 2;

/** Pixels at the normal size of type. */
const layout = { top: 34, plot: 250, gap: 14, row: 18, line: 14, axis: 26, left: 92, widest: 200 };

/** Room for the names of the channels: as wide as the longest, two lines and a wider column where it is long. */
function nameRoom(names: readonly string[]): { readonly left: number; readonly row: number } {
  const longest = Math.max(0, ...names.map(nameWidth));
  const left = Math.min(layout.widest, Math.max(layout.left, longest + 8));
  const lines = Math.min(mostLines, linesOf(names, left - 8));
  return { left, row: lines === 1 ? layout.row : lines * layout.line + 4 };
}

/** Rem: the plot, and a row for each channel that gets money. */
export function weeklyCostHeight(result: Pick<CampaignResult, 'channels'>, look: LookValue): number {
  const rows = pauseRows(result.channels, look).map(({ name }) => name);
  const { row } = nameRoom(rows);
  return (layout.top + layout.plot + layout.gap + rows.length * row + layout.axis) / 16;
}

/** Cost per new customer by week: range and median; below it, how often each channel is paused in that week. */
export function weeklyCostChart(input: WeeklyCostInput, look: LookValue, text: CampaignChartText): ChartSpec {
  const { palette, format } = look;
  const { weekly, channels } = input.result;
  const costs = costsOf(input);
  const top = ceilingOf(costs, input.cap);
  const rows = pauseRows(channels, look);
  const weeks = weekly.length;
  const room = nameRoom(rows.map(({ name }) => name));
  const left = fontSize(look, room.left);
  return {
    option: {
      ...baseOption(look),
      grid: [
        {
          left,
          right: 16,
          outerBoundsMode: 'none',
          top: fontSize(look, layout.top),
          height: fontSize(look, layout.plot),
        },
        {
          left,
          right: 16,
          outerBoundsMode: 'none',
          top: fontSize(look, layout.top + layout.plot + layout.gap),
          height: fontSize(look, rows.length * room.row),
        },
      ],
      xAxis: [
        { ...weekAxis(weeks, look, text, false), gridIndex: 0 },
        { ...weekAxis(weeks, look, text), gridIndex: 1, axisLine: { show: false } },
      ],
      yAxis: [
        {
          type: 'value',
          gridIndex: 0,
          min: 0,
          max: top,
          ...valueAxisStyle(look),
          axisLabel: { ...valueAxisStyle(look).axisLabel, formatter: (value: number) => format.money(value) },
        },
        {
          type: 'value',
          gridIndex: 1,
          min: -0.5,
          max: rows.length - 0.5,
          inverse: true,
          interval: 0.5,
          ...axisStyle(look),
          axisLine: { show: false },
          axisLabel: {
            ...axisStyle(look).axisLabel,
            hideOverlap: false,
            width: left - 8,
            overflow: 'break',
            formatter: (row: number) =>
              Number.isInteger(row) ? shortName(rows[row]?.name ?? '', room.left - 8, mostLines) : '',
          },
        },
      ],
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'axis',
        axisPointer: { type: 'line', snap: true, lineStyle: { color: palette.lineStrong } },
        formatter: (hits: readonly { readonly axisValue: number }[]) =>
          tooltip(Math.round(hits[0]?.axisValue ?? 0), input, costs, rows, look, text),
      },
      axisPointer: { link: [{ xAxisIndex: 'all' }] },
      series: [
        ...bandSeries(costs, top, look),
        {
          type: 'line',
          symbol: 'none',
          lineStyle: { color: palette.accent, width: 2.25 },
          itemStyle: { color: palette.accent },
          z: 6,
          data: costs.map(({ p50 }, week) => [week, p50]),
          markLine: phaseMarks(weekly, look, text),
        },
        ...(input.cap === null ? [] : [capSeries(input.cap, weeks, look)]),
        ...heatSeries(rows, look),
      ],
    },
    table: costTable(input, costs, rows, look, text),
    spoken: spoken(input, costs, rows, look, text),
    legend: [
      { label: text('median'), colour: palette.accent, mark: 'line' },
      { label: text('band', { low: 25, high: 75 }), colour: palette.bands[0], mark: 'band' },
      { label: text('band', { low: 5, high: 95 }), colour: palette.bands[2], mark: 'band' },
      ...(input.cap === null
        ? []
        : [
            {
              label: `${text('cap')} ${format.money(input.cap)}`,
              colour: palette.loss,
              mark: 'dashed' as const,
            },
          ]),
      { label: text('pausedShare'), colour: palette.loss, mark: 'band' },
    ],
  };
}

function costsOf({ result, channel }: WeeklyCostInput): readonly CostBand[] {
  return channel === null
    ? result.weekly.map(({ cac }) => cac)
    : (result.channels[channel]?.weekly.map(({ cac }) => cac) ?? []);
}

/** The first weeks can cost without bound; the axis ends where the rest is still readable. */
function ceilingOf(costs: readonly CostBand[], cap: number | null): number {
  const middle = costs.flatMap(({ p50 }) => (p50 === null ? [] : [p50])).toSorted((a, b) => a - b);
  const usual = middle[Math.floor(middle.length * 0.75)] ?? 0;
  const highest = Math.max(0, ...costs.map(({ p95 }) => p95 ?? 0));
  const wanted = Math.min(highest, 3 * usual);
  const most = Math.max(wanted, (cap ?? 0) * 1.25, 1);
  const step = 10 ** Math.floor(Math.log10(most));
  return Math.ceil(most / (step / 2)) * (step / 2);
}

function bandSeries(costs: readonly CostBand[], top: number, look: LookValue) {
  const known = costs.flatMap((cost, week) => (cost.p50 === null ? [] : [{ cost, week }]));
  const edge = (key: 'p5' | 'p25' | 'p75' | 'p95') =>
    known.map(({ cost, week }) => [week, cost[key] ?? 2 * top] as const);
  return (
    [
      ['p5', 'p95', look.palette.bands[2]],
      ['p25', 'p75', look.palette.bands[0]],
    ] as const
  ).map(([low, high, fill], index) => ({
    type: 'custom',
    silent: true,
    clip: true,
    z: 1 + index,
    data: [0],
    renderItem: areaBetween(edge(low), edge(high), fill),
  }));
}

function capSeries(cap: number, weeks: number, { palette }: LookValue) {
  return {
    type: 'line',
    silent: true,
    symbol: 'none',
    z: 5,
    lineStyle: { color: palette.loss, width: 1.5, type: 'dashed' },
    itemStyle: { color: palette.loss },
    data: [
      [-0.5, cap],
      [weeks - 0.5, cap],
    ],
  };
}

function heatSeries(rows: readonly PauseRow[], { palette }: LookValue) {
  const cells = rows.flatMap(({ shares }, row) => shares.map((share, week) => ({ row, week, share })));
  return [
    {
      type: 'custom',
      xAxisIndex: 1,
      yAxisIndex: 1,
      silent: true,
      data: cells.map(({ week, row }) => [week, row]),
      renderItem: (
        params: { readonly dataIndex: number },
        api: { readonly coord: (point: readonly number[]) => number[] },
      ) => {
        const { row, week, share } = cells[params.dataIndex]!;
        const [left, upper] = api.coord([week - 0.5, row - 0.5]) as [number, number];
        const [right, lower] = api.coord([week + 0.5, row + 0.5]) as [number, number];
        return {
          type: 'rect',
          shape: { x: left + 1, y: upper + 1, width: right - left - 2, height: lower - upper - 2, r: 2 },
          style:
            share >= seldom ? { fill: palette.loss, opacity: 0.1 + 0.9 * share } : { fill: palette.sunken },
        };
      },
    },
  ];
}

function tooltip(
  week: number,
  { result }: WeeklyCostInput,
  costs: readonly CostBand[],
  rows: readonly PauseRow[],
  { format }: LookValue,
  text: CampaignChartText,
): string {
  const cost = costs[week];
  const at = result.weekly[week];
  if (!cost || !at) return '';
  const money = (value: number | null): string => (value === null ? text('none') : format.money(value));
  return [
    `${text('weekNumber', { week: week + 1 })} · ${format.date(at.date)}`,
    `${text('percentile', { p: 95 })}  ${money(cost.p95)}`,
    `${text('median')}  ${money(cost.p50)}`,
    `${text('percentile', { p: 5 })}  ${money(cost.p5)}`,
    ...rows.flatMap(({ name, shares }) =>
      (shares[week] ?? 0) > 0 ? [`${text('paused', { name })}  ${format.percent(shares[week]!, 0)}`] : [],
    ),
  ].join('\n');
}

function costTable(
  { result }: WeeklyCostInput,
  costs: readonly CostBand[],
  rows: readonly PauseRow[],
  { format }: LookValue,
  text: CampaignChartText,
): ChartSpec['table'] {
  const keys = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;
  return {
    columns: [
      { title: text('week'), show: String },
      { title: text('date') },
      { title: text('phase') },
      ...keys.map((key) => ({ title: `${key.slice(1)}%`, show: format.money })),
      { title: text('value'), show: format.money },
      ...rows.map(({ name }) => ({
        title: text('paused', { name }),
        show: (value: number) => format.percent(value, 0),
      })),
    ],
    rows: result.weekly.map(({ date, phase }, week) => [
      week + 1,
      date,
      text(`phase.${phase}`),
      ...keys.map((key) => costs[week]?.[key] ?? null),
      costs[week]?.value ?? null,
      ...rows.map(({ shares }) => shares[week] ?? 0),
    ]),
  };
}

function spoken(
  { name, result }: WeeklyCostInput,
  costs: readonly CostBand[],
  rows: readonly PauseRow[],
  { format }: LookValue,
  text: CampaignChartText,
): string {
  const last = costs.at(-1);
  const money = (value: number | null | undefined): string =>
    value === null || value === undefined ? text('none') : format.money(value);
  const most = rows
    .map(({ name: channel, shares }) => ({ channel, paused: Math.max(0, ...shares) }))
    .reduce((a, b) => (b.paused > a.paused ? b : a), { channel: '', paused: 0 });
  const values = {
    name,
    window: result.cacWindow,
    last: money(last?.p50),
    low: money(last?.p5),
    high: money(last?.p95),
  };
  return most.paused === 0
    ? text('cacSpokenCalm', values)
    : text('cacSpoken', { ...values, channel: most.channel, paused: format.percent(most.paused, 0) });
}
