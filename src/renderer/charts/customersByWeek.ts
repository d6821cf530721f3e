import type { CampaignResult, SpreadPercentile } from '../../shared/campaignResult.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { CampaignChartText } from './campaignMessages.ts';
import { areaBetween } from './shapes.ts';
import type { ChartSpec } from './spec.ts';
import { baseOption, fontSize, valueAxisStyle } from './style.ts';
import { phaseMarks, weekAxis } from './weeks.ts';

/** New customers of each week, or since the start: the range of futures. */
export function customersByWeekChart(
  { weekly }: Pick<CampaignResult, 'weekly'>,
  which: 'customers' | 'cumulativeCustomers',
  look: LookValue,
  text: CampaignChartText,
): ChartSpec {
  const { palette, format } = look;
  const line = (key: SpreadPercentile) => weekly.map((point, week) => [week, point[which][key]] as const);
  const people = (value: number): string => format.count(Math.round(value));
  const bands = [
    ['p5', 'p95', palette.bands[2]],
    ['p25', 'p75', palette.bands[0]],
  ] as const;
  const keys = ['p95', 'p75', 'p50', 'p25', 'p5'] as const;
  const last = weekly.at(-1)?.[which];
  return {
    option: {
      ...baseOption(look),
      grid: { left: 8, right: 16, top: fontSize(look, 20), bottom: 4, outerBoundsMode: 'same' },
      xAxis: weekAxis(weekly.length, look, text),
      yAxis: {
        type: 'value',
        min: 0,
        ...valueAxisStyle(look),
        axisLabel: { ...valueAxisStyle(look).axisLabel, formatter: people },
      },
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'axis',
        axisPointer: { type: 'line', snap: true, lineStyle: { color: palette.lineStrong } },
        formatter: (hits: readonly { readonly axisValue: number }[]) => {
          const at = Math.round(hits[0]?.axisValue ?? 0);
          const week = weekly[at];
          if (!week) return '';
          return [
            `${text('weekNumber', { week: at + 1 })} · ${format.date(week.date)}`,
            ...keys.map((key) => `${text('percentile', { p: key.slice(1) })}  ${people(week[which][key])}`),
          ].join('\n');
        },
      },
      series: [
        ...bands.map(([low, high, fill], index) => ({
          type: 'custom',
          silent: true,
          z: 1 + index,
          data: [0],
          renderItem: areaBetween(line(low), line(high), fill),
        })),
        // Areas do not stretch the axis; an unseen line does.
        { type: 'line', symbol: 'none', silent: true, lineStyle: { width: 0 }, data: line('p95') },
        {
          type: 'line',
          symbol: 'none',
          z: 6,
          lineStyle: { color: palette.accent, width: 2.25 },
          itemStyle: { color: palette.accent },
          data: line('p50'),
          markLine: phaseMarks(weekly, look, text, false),
        },
      ],
    },
    table: {
      columns: [
        { title: text('week'), show: String },
        { title: text('date') },
        ...keys.toReversed().map((key) => ({ title: `${key.slice(1)}%`, show: people })),
      ],
      rows: weekly.map((point, week) => [
        week + 1,
        point.date,
        ...keys.toReversed().map((key) => point[which][key]),
      ]),
    },
    spoken: text(which === 'customers' ? 'customersSpoken' : 'cumulativeSpoken', {
      p5: people(last?.p5 ?? 0),
      p50: people(last?.p50 ?? 0),
      p95: people(last?.p95 ?? 0),
    }),
    legend: [
      { label: text('median'), colour: palette.accent, mark: 'line' },
      { label: text('band', { low: 25, high: 75 }), colour: palette.bands[0], mark: 'band' },
      { label: text('band', { low: 5, high: 95 }), colour: palette.bands[2], mark: 'band' },
    ],
  };
}
