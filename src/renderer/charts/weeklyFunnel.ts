import { headCounts, type CampaignResult, type CampaignWeekResult } from '../../shared/campaignResult.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { CampaignChartText } from './campaignMessages.ts';
import { boxes } from './shapes.ts';
import type { ChartSpec } from './spec.ts';
import { baseOption, fontSize, valueAxisStyle } from './style.ts';
import { phaseMarks, weekAxis } from './weeks.ts';

/** Pixels at the normal size of type. */
const layout = { top: 26, row: 56, bar: 44, axis: 26 };

const rows = ['spent', ...headCounts] as const;

/** Rem. */
export const weeklyFunnelHeight = (layout.top + rows.length * layout.row + layout.axis) / 16;

type Row = (typeof rows)[number];

const valueOf = (week: CampaignWeekResult, row: Row): number =>
  row === 'spent' ? week.spent.mean : week.heads[row];

/** Money and people by week, one row a step, each on its own scale from zero: means over the futures. */
export function weeklyFunnelChart(
  { weekly }: Pick<CampaignResult, 'weekly'>,
  look: LookValue,
  text: CampaignChartText,
): ChartSpec {
  const { palette, format } = look;
  const left = fontSize(look, 104);
  const words = (row: Row, value: number): string =>
    row === 'spent' ? format.money(value) : format.count(Math.round(value));
  return {
    option: {
      ...baseOption(look),
      grid: rows.map((_, i) => ({
        left,
        right: fontSize(look, 76),
        outerBoundsMode: 'none' as const,
        top: fontSize(look, layout.top + i * layout.row),
        height: fontSize(look, layout.bar),
      })),
      xAxis: rows.map((_, i) => ({
        ...weekAxis(weekly.length, look, text, i === rows.length - 1),
        gridIndex: i,
      })),
      yAxis: rows.map((row, i) => {
        const most = Math.max(...weekly.map((week) => valueOf(week, row)), 0) || 1;
        return {
          type: 'value' as const,
          gridIndex: i,
          min: 0,
          max: most,
          interval: most,
          name: text(row),
          nameLocation: 'middle' as const,
          nameRotate: 0,
          nameGap: 12,
          ...valueAxisStyle(look),
          nameTextStyle: { color: palette.textSoft, fontSize: fontSize(look, 12), align: 'right' as const },
          position: 'left' as const,
          axisLabel: { show: false },
        };
      }),
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'axis',
        axisPointer: { type: 'line', snap: true, lineStyle: { color: palette.lineStrong } },
        formatter: (hits: readonly { readonly axisValue: number }[]) => {
          const at = Math.round(hits[0]?.axisValue ?? 0);
          const week = weekly[at];
          if (!week) return '';
          return [
            `${text('weekNumber', { week: at + 1 })} · ${format.date(week.date)} · ${text(`phase.${week.phase}`)}`,
            ...rows.map((row) => `${text(row)}  ${words(row, valueOf(week, row))}`),
          ].join('\n');
        },
      },
      axisPointer: { link: [{ xAxisIndex: 'all' }] },
      series: rows.flatMap((row, i) => {
        const values = weekly.map((week) => valueOf(week, row));
        const peak = values.indexOf(Math.max(...values));
        const bars = values.map((value, week) => ({
          x0: week - 0.5,
          x1: week + 0.5,
          y0: 0,
          y1: value,
          fill: row === 'spent' ? palette.lineStrong : palette.bands[0],
        }));
        return [
          {
            type: 'custom',
            xAxisIndex: i,
            yAxisIndex: i,
            data: values.map((value, week) => [week, value]),
            renderItem: boxes(bars, 1),
            ...(i === 0 ? { markLine: phaseMarks(weekly, look, text) } : {}),
          },
          {
            type: 'scatter',
            xAxisIndex: i,
            yAxisIndex: i,
            silent: true,
            symbolSize: 0,
            data: [[weekly.length - 0.5, (values[peak] ?? 0) / 2]],
            label: {
              show: true,
              position: 'right',
              distance: 8,
              color: palette.textFaint,
              fontSize: fontSize(look, 11),
              formatter: `≤ ${words(row, values[peak] ?? 0)}`,
            },
          },
        ];
      }),
    },
    table: {
      columns: [
        { title: text('week'), show: String },
        { title: text('date') },
        { title: text('phase') },
        ...rows.map((row) => ({ title: text(row), show: (value: number) => words(row, value) })),
      ],
      rows: weekly.map((week, i) => [
        i + 1,
        week.date,
        text(`phase.${week.phase}`),
        ...rows.map((row) => valueOf(week, row)),
      ]),
    },
    spoken: spoken(weekly, look, text),
    legend: [],
  };
}

function spoken(
  weekly: readonly CampaignWeekResult[],
  { format }: LookValue,
  text: CampaignChartText,
): string {
  const peak = (row: Row): number =>
    weekly.reduce((best, week, i) => (valueOf(week, row) > valueOf(weekly[best]!, row) ? i : best), 0);
  const [money, people] = [peak('spent'), peak('customers')];
  if (weekly.length === 0) return '';
  return text('weeklySpoken', {
    spendWeek: money + 1,
    spend: format.money(valueOf(weekly[money]!, 'spent')),
    week: people + 1,
    customers: format.count(Math.round(valueOf(weekly[people]!, 'customers'))),
  });
}
