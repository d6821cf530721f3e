import type { CustomSeriesRenderItem } from 'echarts/types/dist/shared';
import type { HistoryResult } from '../../shared/history.ts';
import { fontFamilies } from '../app/theme/antdTheme.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { ChartText } from './months.ts';
import { areaBetween } from './shapes.ts';
import type { ChartSpec } from './spec.ts';
import { axisStyle, baseOption, fontSize, moneyAxis, valueAxisStyle } from './style.ts';

const labels = 8;

/** A numbered stretch behind the line. */
export interface HistoryMark {
  readonly number: number;
  readonly startDate: string;
  readonly endDate: string;
}

/** The combination over the whole shared history: its value, what was paid in, and the same money on deposit. */
export function historyChart(
  history: HistoryResult,
  look: LookValue,
  text: ChartText,
  marks: readonly HistoryMark[] = [],
): ChartSpec {
  const { palette, format } = look;
  const { points, maxDrawdown } = history.replay;
  const scale = format.scale(Math.max(...points.map(({ value, deposit }) => Math.max(value, deposit))));
  const line = (key: 'value' | 'netPaidIn' | 'deposit', lineStyle: object, color: string) => ({
    type: 'line',
    symbol: 'none',
    lineStyle: { color, ...lineStyle },
    itemStyle: { color },
    data: points.map((point) => point[key]),
  });
  return {
    option: {
      ...baseOption(look),
      grid: { left: 8, right: 16, top: fontSize(look, 26), bottom: 4, outerBoundsMode: 'same' },
      xAxis: {
        type: 'category',
        boundaryGap: false,
        data: points.map(({ date }) => date),
        ...axisStyle(look),
        axisLabel: {
          ...axisStyle(look).axisLabel,
          interval: Math.max(0, Math.ceil(points.length / labels) - 1),
          formatter: (date: string) => format.month(date),
        },
      },
      yAxis: {
        type: 'value',
        min: 0,
        nameGap: 10,
        ...moneyAxis(look, scale, valueAxisStyle(look)),
      },
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'axis',
        axisPointer: { type: 'line', lineStyle: { color: palette.lineStrong } },
        formatter: (hits: readonly { readonly dataIndex: number }[]) => {
          const point = points[hits[0]?.dataIndex ?? 0];
          if (!point) return '';
          return [
            format.date(point.date),
            `${text('value')}  ${format.money(point.value)}`,
            `${text('deposit')}  ${format.money(point.deposit)}`,
            `${text('paidIn')}  ${format.money(point.netPaidIn)}`,
            `${text('drawdown')}  ${format.percent(point.drawdown, 1)}`,
          ].join('\n');
        },
      },
      series: [
        ...(marks.length > 0 ? [markSeries(history, marks, look)] : []),
        line('netPaidIn', { width: 1.5, type: 'dotted' }, palette.textFaint),
        line('deposit', { width: 1.5, type: 'dashed' }, palette.text),
        line('value', { width: 2 }, palette.accent),
      ],
    },
    table: {
      columns: [
        { title: text('date') },
        { title: text('value'), show: format.money },
        { title: text('deposit'), show: format.money },
        { title: text('paidIn'), show: format.money },
        { title: text('drawdown'), show: (value) => format.percent(value, 1) },
      ],
      rows: points.map(({ date, value, deposit, netPaidIn, drawdown }) => [
        date,
        value,
        deposit,
        netPaidIn,
        drawdown,
      ]),
    },
    spoken: text('historySpoken', {
      from: format.month(history.startDate),
      to: format.month(history.endDate),
      end: format.money(history.replay.outcome.endValue),
      paidIn: format.money(points.at(-1)?.netPaidIn ?? 0),
      fall: format.percent(maxDrawdown.depth, 1),
      peak: format.month(maxDrawdown.peakDate),
      trough: format.month(maxDrawdown.troughDate),
    }),
    legend: [
      { label: text('value'), colour: palette.accent, mark: 'line' },
      { label: text('deposit'), colour: palette.text, mark: 'dashed' },
      { label: text('paidIn'), colour: palette.textFaint, mark: 'dotted' },
      ...(marks.length > 0
        ? [{ label: text('stressMarks'), colour: palette.warningSoft, mark: 'band' } as const]
        : []),
    ],
  };
}

/** Windows as stripes behind the lines, each under its number. */
function markSeries(history: HistoryResult, marks: readonly HistoryMark[], look: LookValue) {
  const { palette, language } = look;
  const place = new Map(history.replay.points.map(({ date }, i) => [date, i]));
  const size = fontSize(look, 11);
  const renderItem: CustomSeriesRenderItem = (params, api) => {
    const { number, startDate, endDate } = marks[params.dataIndex]!;
    const { y, height } = params.coordSys as unknown as { y: number; height: number };
    const [left] = api.coord([place.get(startDate) ?? 0, 0]) as [number, number];
    const [right] = api.coord([place.get(endDate) ?? 0, 0]) as [number, number];
    const width = Math.max(2, right - left);
    return {
      type: 'group',
      children: [
        {
          type: 'rect',
          shape: { x: left, y, width, height },
          style: { fill: palette.warning, opacity: 0.12 },
        },
        {
          type: 'text',
          style: {
            x: left + width / 2,
            y: y + 2,
            text: String(number),
            align: 'center',
            fill: palette.warning,
            font: `700 ${size}px ${fontFamilies[language]}`,
          },
        },
      ],
    };
  };
  return { type: 'custom', silent: true, z: 0, data: marks.map(() => 0), renderItem };
}

/** How deep the combination was below its last peak, month by month. */
export function drawdownChart(history: HistoryResult, look: LookValue, text: ChartText): ChartSpec {
  const { palette, format } = look;
  const { points, maxDrawdown } = history.replay;
  const fall = points.map(({ drawdown }, index) => [index, -drawdown] as const);
  const base = historyChart(history, look, text).option;
  return {
    option: {
      ...base,
      grid: { left: 8, right: 16, top: 8, bottom: 4, outerBoundsMode: 'same' },
      yAxis: {
        type: 'value',
        max: 0,
        splitNumber: 3,
        ...valueAxisStyle(look),
        axisLabel: {
          ...valueAxisStyle(look).axisLabel,
          formatter: (value: number) => format.percent(value, maxDrawdown.depth < 0.05 ? 1 : 0),
        },
      },
      series: [
        {
          type: 'custom',
          silent: true,
          data: [0],
          renderItem: areaBetween(
            fall,
            fall.map(([index]) => [index, 0] as const),
            palette.bands[2],
          ),
        },
        {
          type: 'line',
          symbol: 'none',
          lineStyle: { color: palette.accent, width: 1.25 },
          itemStyle: { color: palette.accent },
          data: fall.map(([, value]) => value),
        },
      ],
    },
    table: {
      columns: [
        { title: text('date') },
        { title: text('drawdown'), show: (value) => format.percent(value, 1) },
      ],
      rows: points.map(({ date, drawdown }) => [date, drawdown]),
    },
    spoken: text('drawdownSpoken', {
      fall: format.percent(maxDrawdown.depth, 1),
      peak: format.month(maxDrawdown.peakDate),
      trough: format.month(maxDrawdown.troughDate),
    }),
    legend: [],
  };
}
