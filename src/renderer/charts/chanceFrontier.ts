import type { Estimate } from '../../shared/simulation.ts';
import type { LookValue } from '../app/theme/look.ts';
import type { BudgetChartText } from './budgetChartMessages.ts';
import type { ChartSpec } from './spec.ts';
import { valueLinesChart, type ValueLine } from './valueLines.ts';

export interface ChanceFrontierInput {
  /** What is to be reached, in words. */
  readonly goal: string;
  readonly chances: readonly { readonly total: number; readonly chance: Estimate }[];
  /** The given split and the surest one of the same total. */
  readonly total: number;
  readonly start: number;
  readonly best: number;
}

/** How sure a goal can be made by the total, with the error of the draws. */
export function chanceFrontierChart(
  { goal, chances, total, start, best }: ChanceFrontierInput,
  look: LookValue,
  text: BudgetChartText,
): ChartSpec {
  const { palette, format } = look;
  const percent = (share: number): string => format.percent(share, 1);
  const line = (name: string, errors: number, dashed: boolean): ValueLine => ({
    name,
    points: chances.map(({ total: sum, chance }) => [
      sum,
      Math.min(1, Math.max(0, chance.value + errors * chance.se)),
    ]),
    colour: palette.categories[0]!,
    dashed,
  });
  const [first, last] = [chances[0], chances.at(-1)];
  return valueLinesChart(
    {
      lines: [
        line(text('chance'), 0, false),
        line(text('chanceLow'), -2, true),
        line(text('chanceHigh'), 2, true),
      ],
      marks: [
        { name: text('today'), point: [total, start], colour: palette.text },
        { name: text('chanceBest'), point: [total, best], colour: palette.categories[1]! },
      ],
      x: { name: text('totalMoney'), unit: 'money', words: format.money },
      y: { name: text('chance'), unit: 'probability', words: percent },
      lineTitle: text('line'),
      spoken: text('chanceSpoken', {
        goal,
        low: format.money(first?.total ?? 0),
        high: format.money(last?.total ?? 0),
        lowValue: percent(first?.chance.value ?? 0),
        highValue: percent(last?.chance.value ?? 0),
      }),
    },
    look,
  );
}
