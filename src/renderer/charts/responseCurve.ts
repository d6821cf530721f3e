import type { LookValue } from '../app/theme/look.ts';
import type { BudgetChartText } from './budgetChartMessages.ts';
import { readAt } from './responseFit.ts';
import type { ChartSpec } from './spec.ts';
import { valueLinesChart, type ValueAxis } from './valueLines.ts';

export interface ResponseCurveInput {
  readonly name: string;
  /** What the channel brings by its money, the others unchanged, with the range over draws of the rates. */
  readonly points: readonly {
    readonly money: number;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  }[];
  /** Yuan today and in the best split. */
  readonly today: number;
  readonly best: number;
  readonly value: ValueAxis;
}

/** What one channel brings by its money, with today's point and the best one. */
export function responseCurveChart(
  { name, points, today, best, value }: ResponseCurveInput,
  look: LookValue,
  text: BudgetChartText,
): ChartSpec {
  const { palette, format } = look;
  const line = points.map((point) => [point.money, point.value] as const);
  const at = (money: number) => [money, readAt(line, money)] as const;
  return valueLinesChart(
    {
      lines: [
        { name, points: line, colour: palette.categories[0]! },
        ...(['low', 'high'] as const).map((end) => ({
          name: text(`draws.${end}`),
          points: points.map((point) => [point.money, point[end]] as const),
          colour: palette.categories[0]!,
          dashed: true,
        })),
      ],
      marks: [
        { name: text('today'), point: at(today), colour: palette.text },
        { name: text('best'), point: at(best), colour: palette.categories[1]! },
      ],
      x: { name: text('money'), unit: 'money', words: format.money },
      y: value,
      lineTitle: text('line'),
      spoken: text('curveSpoken', {
        name,
        today: format.money(today),
        todayValue: value.words(at(today)[1]),
        best: format.money(best),
        bestValue: value.words(at(best)[1]),
      }),
    },
    look,
  );
}
