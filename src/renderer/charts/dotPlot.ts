import type { CustomSeriesRenderItem } from 'echarts/types/dist/shared';
import type { SimulationResult } from '../../shared/simulation.ts';
import type { LookValue } from '../app/theme/look.ts';
import { farFrom, representativeValues, stackDots } from './futures.ts';
import type { ChartText } from './months.ts';
import type { ChartSpec } from './spec.ts';
import { axisStyle, baseOption, fontSize, moneyAxis } from './style.ts';

export interface DotPlotInput {
  readonly result: Pick<SimulationResult, 'histogram'>;
  readonly netPaidIn: number;
}

const futures = 50;
const columns = 15;
/** Where far futures share the last column, the others have more of them. */
const columnsBeforeFar = 24;

/** One dot, as large as its column and its row allow, standing on those below it. */
function dot(
  places: readonly { readonly x: number; readonly y: number; readonly width: number }[],
  isHollow: (index: number) => boolean,
  { palette }: LookValue,
): CustomSeriesRenderItem {
  return (params, api) => {
    const { x, y, width } = places[params.dataIndex]!;
    const [columnWidth, rowHeight] = api.size!([width, 1]) as [number, number];
    const diameter = Math.min(columnWidth, rowHeight, 28);
    const [cx, ground] = api.coord([x, 0]) as [number, number];
    const hollow = isHollow(params.dataIndex);
    const radius = Math.max(diameter / 2 - 1.5, 2);
    return {
      type: 'circle',
      shape: { cx, cy: ground - (y - 0.5) * diameter, r: hollow ? radius - 1 : radius },
      style: hollow
        ? { fill: palette.surface, stroke: palette.loss, lineWidth: 2 }
        : { fill: palette.accent },
    };
  };
}

/** Fifty dots for all futures, each standing for two in a hundred; those that end below what was paid in are hollow. */
export function dotPlot(input: DotPlotInput, look: LookValue, text: ChartText): ChartSpec {
  const { palette, format } = look;
  const values = representativeValues(input.result.histogram, futures);
  const far = farFrom(values);
  const places = stackDots(values, far === undefined ? columns : columnsBeforeFar, far);
  const below = values.filter((value) => value < input.netPaidIn).length;
  const scale = format.scale(far ?? values.at(-1) ?? 0);
  const amounts = moneyAxis(look, scale, axisStyle(look));
  return {
    option: {
      ...baseOption(look),
      grid: { left: 12, right: 12, top: fontSize(look, 22), bottom: 4, outerBoundsMode: 'same' },
      xAxis: {
        type: 'value',
        scale: true,
        nameLocation: 'middle',
        nameGap: fontSize(look, 24),
        ...amounts,
        ...(far === undefined
          ? {}
          : { name: `${amounts.name}${text('lastColumn', { amount: format.money(far) })}` }),
      },
      yAxis: { type: 'value', min: 0, max: Math.max(...places.map(({ y }) => y), 6), show: false },
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'item',
        formatter: ({ dataIndex }: { readonly dataIndex: number }) =>
          `${text('dot', { count: dataIndex + 1 })}  ${format.money(values[dataIndex] ?? 0)}`,
      },
      series: [
        {
          type: 'custom',
          data: places.map(({ x, y }) => [x, y]),
          renderItem: dot(places, (index) => values[index]! < input.netPaidIn, look),
          markLine: {
            silent: true,
            symbol: 'none',
            data: [{ xAxis: input.netPaidIn }],
            lineStyle: { color: palette.textFaint, type: 'dotted', width: 1.5 },
            label: { formatter: text('paidIn'), color: palette.textFaint, fontSize: fontSize(look, 11) },
          },
        },
      ],
    },
    table: {
      columns: [
        { title: text('futures'), show: String },
        { title: text('endValue'), show: format.money },
      ],
      rows: values.map((value, index) => [index + 1, value]),
    },
    spoken: text('dotsSpoken', {
      below,
      worst: format.money(values[0] ?? 0),
      best: format.money(values.at(-1) ?? 0),
    }),
    legend: [
      { label: text('abovePaidIn'), colour: palette.accent, mark: 'dot' },
      { label: text('belowPaidIn'), colour: palette.loss, mark: 'hollow' },
    ],
  };
}
