import type { Plan } from '../../../shared/plan.ts';
import type { PlanMeasure } from '../../../shared/planComparison.ts';
import type { SimulationResult } from '../../../shared/simulation.ts';
import { netPaidIn } from '../productLab/netPaidIn.ts';

/** Net paid in by the end, yuan: as planned, or as the result says that it came. */
export const paidInBy = (plan: Plan, result?: SimulationResult): number =>
  netPaidIn(plan, result).at(-1) ?? 0;

/** What a plan takes out for its goals, in words that are alike where the money is. */
function spending({ goals = [], inflation, goalPrices }: Plan): string {
  const spent = goals.filter(({ spend }) => spend).map(({ date, amount, money }) => [date, amount, money]);
  return spent.length === 0 ? '' : JSON.stringify([spent, inflation, goalPrices]);
}

/** Whether end values can be set against each other: the same term, and the same money asked for to the fen. */
export function comparableEnds(one: Plan, other: Plan): boolean {
  return (
    one.months === other.months &&
    Math.abs(paidInBy(one) - paidInBy(other)) <= 0.005 &&
    spending(one) === spending(other)
  );
}

/** What two plans are compared by in words and charts. */
export const endMeasure = (one: Plan, other: Plan): PlanMeasure & ('end' | 'gain') =>
  comparableEnds(one, other) ? 'end' : 'gain';
