import type { CampaignResult } from '../../shared/campaignResult.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { CampaignChartText } from './campaignMessages.ts';
import { areaBetween } from './shapes.ts';
import type { ChartSpec } from './spec.ts';
import { axisStyle, baseOption, fontSize, valueAxisStyle } from './style.ts';

/** How many of all futures have paid back by each week of the horizon. */
export function paybackChart(
  { payback, weeks }: Pick<CampaignResult, 'payback' | 'weeks'>,
  look: LookValue,
  text: CampaignChartText,
): ChartSpec {
  const { palette, format } = look;
  const line = payback.cumulative.map((share, week) => [week + 1, share] as const);
  const share = (value: number): string => format.percent(value, 0);
  const interval = line.length <= 60 ? 13 : 26;
  return {
    option: {
      ...baseOption(look),
      grid: { left: 8, right: 16, top: fontSize(look, 26), bottom: 4, outerBoundsMode: 'same' },
      xAxis: {
        type: 'value',
        min: 0,
        max: line.length,
        interval,
        ...axisStyle(look),
        axisLabel: {
          ...axisStyle(look).axisLabel,
          formatter: (week: number) => (week === 0 ? '' : text('weekShort', { week })),
        },
      },
      yAxis: {
        type: 'value',
        min: 0,
        max: 1,
        interval: 0.25,
        ...valueAxisStyle(look),
        axisLabel: { ...valueAxisStyle(look).axisLabel, formatter: share },
      },
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'axis',
        axisPointer: { type: 'line', snap: true, lineStyle: { color: palette.lineStrong } },
        formatter: (hits: readonly { readonly dataIndex: number }[]) => {
          const point = line[hits[0]?.dataIndex ?? 0];
          return point
            ? `${text('weekNumber', { week: point[0] })}\n${text('paidBack')}  ${format.percent(point[1], 1)}`
            : '';
        },
      },
      series: [
        {
          type: 'custom',
          silent: true,
          data: [0],
          renderItem: areaBetween(
            line.map(([week]) => [week, 0] as const),
            line,
            palette.bands[2],
          ),
        },
        {
          type: 'line',
          symbol: 'none',
          lineStyle: { color: palette.accent, width: 2 },
          itemStyle: { color: palette.accent },
          data: line,
          markLine: {
            silent: true,
            symbol: 'none',
            data: [{ xAxis: weeks }],
            lineStyle: { color: palette.textFaint, type: 'dotted', width: 1.5 },
            label: {
              formatter: text('campaignEnds'),
              color: palette.textFaint,
              fontSize: fontSize(look, 11),
            },
          },
        },
      ],
    },
    table: {
      columns: [
        { title: text('week'), show: String },
        { title: text('paidBack'), show: (value) => format.percent(value, 1) },
      ],
      rows: line.map(([week, value]) => [week, value]),
    },
    spoken: text('paybackSpoken', {
      week: line.length,
      share: share(line.at(-1)?.[1] ?? 0),
      atEnd: share(payback.cumulative[weeks - 1] ?? 0),
    }),
    legend: [],
  };
}
