import type { RollingWindows } from '../../shared/history.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { ChartText } from './months.ts';
import type { ChartSpec } from './spec.ts';
import { axisStyle, baseOption, fontSize, valueAxisStyle } from './style.ts';

const labels = 8;

/** Every window of the plan's length: its yearly return, by the month in which it began; zero is marked. */
export function windowsChart(windows: RollingWindows, look: LookValue, text: ChartText): ChartSpec {
  const { palette, format } = look;
  const { list } = windows;
  const percent = (value: number): string => format.percent(value, 1);
  return {
    option: {
      ...baseOption(look),
      grid: { left: 8, right: 16, top: fontSize(look, 14), bottom: 4, outerBoundsMode: 'same' },
      xAxis: {
        type: 'category',
        data: list.map(({ startDate }) => startDate),
        ...axisStyle(look),
        axisLine: { ...axisStyle(look).axisLine, onZero: false },
        axisLabel: {
          ...axisStyle(look).axisLabel,
          interval: Math.max(0, Math.ceil(list.length / labels) - 1),
          formatter: (date: string) => format.month(date),
        },
      },
      yAxis: {
        type: 'value',
        ...valueAxisStyle(look),
        axisLabel: { ...valueAxisStyle(look).axisLabel, formatter: percent },
      },
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'axis',
        axisPointer: { type: 'line', lineStyle: { color: palette.lineStrong } },
        formatter: (hits: readonly { readonly dataIndex: number }[]) => {
          const window = list[hits[0]?.dataIndex ?? 0];
          if (!window) return '';
          return [
            `${format.month(window.startDate)} – ${format.month(window.endDate)}`,
            `${text('yearlyReturn')}  ${format.percent(window.moneyWeightedReturn)}`,
            `${text('gain')}  ${format.signedMoney(window.gain)}`,
            `${text('deepestFall')}  ${percent(window.maxDrawdown)}`,
          ].join('\n');
        },
      },
      series: [
        {
          type: 'bar',
          barCategoryGap: list.length > 120 ? '0%' : '20%',
          data: list.map(({ moneyWeightedReturn: value }) => ({
            value,
            itemStyle: { color: value < 0 ? palette.loss : palette.bands[0] },
          })),
        },
      ],
    },
    table: {
      columns: [
        { title: text('from') },
        { title: text('to') },
        { title: text('yearlyReturn'), show: percent },
        { title: text('gain'), show: format.signedMoney },
        { title: text('deepestFall'), show: percent },
        { title: text('endValue'), show: format.money },
      ],
      rows: list.map((window) => [
        window.startDate,
        window.endDate,
        window.moneyWeightedReturn,
        window.gain,
        window.maxDrawdown,
        window.endValue,
      ]),
    },
    spoken: text('windowsSpoken', {
      count: windows.count,
      worst: percent(windows.worst.moneyWeightedReturn),
      median: percent(windows.median.moneyWeightedReturn),
      best: percent(windows.best.moneyWeightedReturn),
      loss: format.percent(windows.lossShare, 0),
    }),
    legend: [
      { label: text('gainWindow'), colour: palette.bands[0], mark: 'band' },
      { label: text('lossWindow'), colour: palette.loss, mark: 'band' },
    ],
  };
}
