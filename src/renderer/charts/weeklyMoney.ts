import type { LookValue } from '../app/theme/look.ts';
import type { BudgetChartText } from './budgetChartMessages.ts';
import type { ChartSpec } from './spec.ts';
import { valueLinesChart } from './valueLines.ts';

export interface WeeklyMoneyInput {
  readonly name: string;
  /** Yuan by week. */
  readonly start: readonly number[];
  readonly best: readonly number[];
}

const byWeek = (money: readonly number[]) => money.map((sum, week) => [week + 1, sum] as const);

/** Money by week, today and in the best split. */
export function weeklyMoneyChart(
  { name, start, best }: WeeklyMoneyInput,
  look: LookValue,
  text: BudgetChartText,
): ChartSpec {
  const { palette, format } = look;
  return valueLinesChart(
    {
      lines: [
        { name: text('today'), points: byWeek(start), colour: palette.text, dashed: true, steps: true },
        { name: text('best'), points: byWeek(best), colour: palette.categories[1]!, steps: true },
      ],
      marks: [],
      x: { name: text('week'), unit: 'count', words: format.count },
      y: { name: text('weekMoney'), unit: 'money', words: format.money },
      lineTitle: text('line'),
      spoken: text('weeklySpoken', {
        name,
        today: format.money(Math.max(0, ...start)),
        best: format.money(Math.max(0, ...best)),
      }),
    },
    look,
  );
}
