import type { SimulationResult } from '../../shared/simulation.ts';
import type { LookValue } from '../app/theme/look.ts';
import { representativeValues, stackDots } from './futures.ts';
import type { ChartText } from './months.ts';
import type { ChartSpec } from './spec.ts';
import { axisStyle, baseOption, fontSize } from './style.ts';

export interface DotPlotInput {
  readonly result: Pick<SimulationResult, 'histogram'>;
  readonly netPaidIn: number;
}

const futures = 50;
const columns = 18;

/** Fifty dots for all futures, each standing for two in a hundred; those that end below what was paid in are hollow. */
export function dotPlot(input: DotPlotInput, look: LookValue, text: ChartText): ChartSpec {
  const { palette, format } = look;
  const values = representativeValues(input.result.histogram, futures);
  const places = stackDots(values, columns);
  const below = values.filter((value) => value < input.netPaidIn).length;
  const scale = format.scale(values.at(-1) ?? 0);
  const dots = places.map(({ x, y }, index) => {
    const isBelow = values[index]! < input.netPaidIn;
    return {
      value: [x, y],
      itemStyle: {
        color: isBelow ? palette.surface : palette.accent,
        borderColor: isBelow ? palette.loss : palette.accent,
        borderWidth: 2,
      },
    };
  });
  return {
    option: {
      ...baseOption(look),
      grid: { left: 12, right: 12, top: 12, bottom: 4, outerBoundsMode: 'same' },
      xAxis: {
        type: 'value',
        scale: true,
        name: format.privacy ? '' : scale.unit,
        nameGap: 4,
        ...axisStyle(look),
        axisLabel: {
          ...axisStyle(look).axisLabel,
          formatter: (value: number) => format.scaled(value, scale),
        },
      },
      yAxis: { type: 'value', min: 0.4, max: Math.max(8, ...places.map(({ y }) => y + 0.6)), show: false },
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'item',
        formatter: ({ dataIndex }: { readonly dataIndex: number }) =>
          `${text('dot', { count: dataIndex + 1 })}  ${format.money(values[dataIndex] ?? 0)}`,
      },
      series: [
        {
          type: 'scatter',
          symbolSize: fontSize(look, 11),
          data: dots,
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
