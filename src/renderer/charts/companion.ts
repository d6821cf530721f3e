import type { CompanionResult } from '../../shared/companion.ts';
import { fontFamilies } from '../app/theme/antdTheme.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { CompanionChartText } from './companionMessages.ts';
import { monthAxis } from './monthAxis.ts';
import { monthLabel, type ChartText } from './months.ts';
import type { ChartSpec } from './spec.ts';
import { baseOption, fontSize, moneyAxis, valueAxisStyle } from './style.ts';

/** The bad and the middle case of three ways to go on after a fall, on one scale. */
export function companionChart(
  result: CompanionResult,
  look: LookValue,
  text: CompanionChartText,
  chartText: ChartText,
): ChartSpec {
  const { palette, format } = look;
  const { outcomes, boundaries, months, fallMonths } = result;
  const largest = Math.max(...outcomes.flatMap(({ p50 }) => p50));
  const scale = format.scale(largest);
  const colourOf = (i: number): string => palette.categories[i]!;
  const line = (values: readonly number[], lineStyle: { color: string; width: number; type?: string }) => ({
    type: 'line',
    symbol: 'none',
    lineStyle,
    itemStyle: { color: lineStyle.color },
    data: values.map((value, i) => [boundaries[i]!, value]),
  });
  const series = outcomes.flatMap(({ p5, p50 }, i) => [
    line(p5, { color: colourOf(i), width: 2.5 }),
    line(p50, { color: colourOf(i), width: 1.25, type: 'dashed' }),
  ]);
  const end = (i: number): string => format.money(outcomes[i]!.end.p5.value);
  return {
    option: {
      ...baseOption(look),
      grid: { left: 8, right: 16, top: fontSize(look, 30), bottom: 4, outerBoundsMode: 'same' },
      xAxis: monthAxis(months, look, chartText),
      yAxis: { type: 'value', scale: true, nameGap: 10, ...moneyAxis(look, scale, valueAxisStyle(look)) },
      tooltip: {
        ...baseOption(look).tooltip,
        trigger: 'axis',
        axisPointer: { type: 'line', lineStyle: { color: palette.lineStrong } },
        formatter: (hits: readonly { readonly dataIndex: number }[]) => {
          const at = hits[0]?.dataIndex ?? 0;
          return [
            monthLabel(boundaries[at] ?? 0, chartText),
            ...outcomes.flatMap(({ policy, p5, p50 }) => [
              `${text('bad', { name: text(policy) })}  ${format.money(p5[at]!)}`,
              `${text('middle', { name: text(policy) })}  ${format.money(p50[at]!)}`,
            ]),
          ].join('\n');
        },
      },
      series: [
        {
          ...series[0],
          markLine: {
            silent: true,
            symbol: 'none',
            lineStyle: { color: palette.textFaint, type: 'dotted' },
            label: {
              // Beside its line where the end of the fall lies at the axis, under its unit.
              ...(fallMonths < 0.1 * months
                ? { align: 'left', distance: [0, 4], offset: [fontSize(look, 36), 0] }
                : {}),
              formatter: text('fallEnds'),
              color: palette.textFaint,
              fontFamily: fontFamilies[look.language],
              fontSize: fontSize(look, 11),
            },
            data: [{ xAxis: fallMonths }],
          },
        },
        ...series.slice(1),
      ],
    },
    table: {
      columns: [
        { title: text('month'), show: String },
        ...outcomes.flatMap(({ policy }) =>
          (['bad', 'middle', 'good'] as const).map((key) => ({
            title: text(key, { name: text(policy) }),
            show: format.money,
          })),
        ),
      ],
      rows: boundaries.map((month, i) => [
        month,
        ...outcomes.flatMap(({ p5, p50, p95 }) => [p5[i]!, p50[i]!, p95[i]!]),
      ]),
    },
    spoken: text('spoken', {
      months: format.duration(months),
      stay: end(0),
      rebalance: end(1),
      leave: end(2),
    }),
    legend: [
      ...outcomes.map(
        ({ policy }, i) => ({ label: text(policy), colour: colourOf(i), mark: 'line' }) as const,
      ),
      { label: text('solid'), colour: palette.textSoft, mark: 'line' },
      { label: text('dashed'), colour: palette.textSoft, mark: 'dashed' },
    ],
  };
}
