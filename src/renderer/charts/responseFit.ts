import type { FittedResponse, SteadyCurve } from '../../shared/campaignResult.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { CampaignChartText } from './campaignMessages.ts';
import type { ChartSpec } from './spec.ts';
import { axisStyle, baseOption, fontSize, valueAxisStyle } from './style.ts';

export interface ResponseFitInput {
  readonly fit: FittedResponse;
  readonly typed: SteadyCurve;
  /** Yuan of a mean week under the open budget; 0 where it gets none. */
  readonly planned: number;
}

type Line = readonly (readonly [number, number])[];

const line = (data: Line, color: string, type: 'solid' | 'dashed') => ({
  type: 'line',
  symbol: 'none',
  silent: true,
  lineStyle: { color, width: 2.25, type },
  itemStyle: { color },
  data,
});

/** Accounts a week by spend a week: the weeks of history, the curve fitted to them, and the one typed in the campaign. */
export function responseFitChart(
  { fit, typed, planned }: ResponseFitInput,
  look: LookValue,
  text: CampaignChartText,
): ChartSpec {
  const { palette, format } = look;
  const weeks = fit.points.flatMap(({ date, spend, conversions }) =>
    conversions === null ? [] : [{ date, spend, conversions }],
  );
  const most = Math.max(
    planned,
    ...weeks.map(({ spend }) => spend),
    ...fit.curve.map(({ spend }) => spend),
    1,
  );
  const scale = format.scale(most);
  const typedLine = typed.points.map(({ spend, accounts }) => [spend, accounts] as const);
  const fittedLine = fit.curve.map(({ spend, conversions }) => [spend, conversions] as const);
  return {
    option: {
      ...baseOption(look),
      grid: { left: 8, right: 20, top: fontSize(look, 26), bottom: 4, outerBoundsMode: 'same' },
      xAxis: {
        type: 'value',
        min: 0,
        max: most,
        name: format.privacy ? text('weeklySpend') : `${text('weeklySpend')} (${scale.unit})`,
        nameLocation: 'middle',
        nameGap: fontSize(look, 26),
        ...axisStyle(look),
        axisLabel: {
          ...axisStyle(look).axisLabel,
          showMaxLabel: false,
          formatter: (value: number) => format.scaled(value, scale),
        },
      },
      yAxis: { type: 'value', min: 0, name: text('weeklyAccounts'), ...valueAxisStyle(look) },
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'item',
        formatter: ({ dataIndex }: { readonly dataIndex: number }) => {
          const week = weeks[dataIndex];
          return week
            ? `${format.date(week.date)}\n${text('weeklySpend')}  ${format.money(week.spend)}\n${text('weeklyAccounts')}  ${format.count(week.conversions)}`
            : '';
        },
      },
      series: [
        {
          type: 'scatter',
          symbolSize: fontSize(look, 7),
          itemStyle: { color: palette.textFaint, opacity: 0.55 },
          data: weeks.map(({ spend, conversions }) => [spend, conversions]),
          markLine:
            planned > 0
              ? {
                  silent: true,
                  symbol: 'none',
                  data: [{ xAxis: planned }],
                  lineStyle: { color: palette.text, type: 'dotted', width: 1.5 },
                  label: { show: false },
                }
              : undefined,
        },
        ...(fittedLine.length > 0 ? [line(fittedLine, palette.categories[0]!, 'solid')] : []),
        line(typedLine, palette.categories[1]!, 'dashed'),
      ],
    },
    table: {
      columns: [
        { title: text('source') },
        { title: text('weeklySpend'), show: format.money },
        { title: text('weeklyAccounts'), show: (value) => format.number(value, 1) },
        { title: text('date') },
      ],
      rows: [
        ...weeks.map(({ date, spend, conversions }) => [text('history'), spend, conversions, date]),
        ...fittedLine.map(([spend, accounts]) => [text('fitted'), spend, accounts, null]),
        ...typedLine.map(([spend, accounts]) => [text('typed'), spend, accounts, null]),
      ],
    },
    spoken: spoken(fit, typedLine, fittedLine, weeks.length, look, text),
    legend: [
      { label: text('history'), colour: palette.textFaint, mark: 'dot' },
      ...(fittedLine.length > 0
        ? [{ label: text('fitted'), colour: palette.categories[0]!, mark: 'line' as const }]
        : []),
      { label: text('typed'), colour: palette.categories[1]!, mark: 'dashed' },
      ...(planned > 0 ? [{ label: text('planned'), colour: palette.text, mark: 'dotted' as const }] : []),
    ],
  };
}

function spoken(
  fit: FittedResponse,
  typed: Line,
  fitted: Line,
  weeks: number,
  { format }: LookValue,
  text: CampaignChartText,
): string {
  const [spend, accounts] = typed[Math.floor(typed.length / 2)] ?? [0, 0];
  const values = { spend: format.money(spend), typed: format.number(accounts, 0), weeks };
  if (fit.parameters === null) return text('fitSpokenTyped', values);
  return text('fitSpoken', { ...values, fitted: format.number(readAt(fitted, spend), 0) });
}

/** The value of a line of points at x, straight between them. */
export function readAt(line: Line, x: number): number {
  const above = line.findIndex(([at]) => at >= x);
  if (above <= 0) return above === 0 ? (line[0]?.[1] ?? 0) : (line.at(-1)?.[1] ?? 0);
  const [[x0, y0], [x1, y1]] = [line[above - 1]!, line[above]!];
  return x1 === x0 ? y1 : y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
}
