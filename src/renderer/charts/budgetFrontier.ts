import type { LookValue } from '../app/theme/look.ts';
import type { BudgetChartText } from './budgetChartMessages.ts';
import type { ChartSpec } from './spec.ts';
import { valueLinesChart, type ValueAxis } from './valueLines.ts';

export interface BudgetFrontierInput {
  readonly frontier: readonly { readonly total: number; readonly value: number }[];
  /** The given split, and the best one of the same total. */
  readonly total: number;
  readonly start: number;
  readonly best: number;
  readonly value: ValueAxis;
}

/** The best result by the total, and how far the given split lies below it. */
export function budgetFrontierChart(
  { frontier, total, start, best, value }: BudgetFrontierInput,
  look: LookValue,
  text: BudgetChartText,
): ChartSpec {
  const { palette, format } = look;
  const [first, last] = [frontier[0], frontier.at(-1)];
  return valueLinesChart(
    {
      lines: [
        {
          name: text('best'),
          points: frontier.map((point) => [point.total, point.value] as const),
          colour: palette.categories[0]!,
        },
      ],
      marks: [
        { name: text('today'), point: [total, start], colour: palette.text },
        { name: text('best'), point: [total, best], colour: palette.categories[1]! },
      ],
      x: { name: text('totalMoney'), unit: 'money', words: format.money },
      y: value,
      lineTitle: text('line'),
      spoken: text('frontierSpoken', {
        low: format.money(first?.total ?? 0),
        high: format.money(last?.total ?? 0),
        lowValue: value.words(first?.value ?? 0),
        highValue: value.words(last?.value ?? 0),
      }),
    },
    look,
  );
}
