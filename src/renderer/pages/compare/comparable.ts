import type { Plan } from '../../../shared/plan.ts';
import type { PlanMeasure } from '../../../shared/planComparison.ts';
import { netPaidIn } from '../productLab/netPaidIn.ts';

/** Net paid in by the end, yuan. */
export const paidInBy = (plan: Plan): number => netPaidIn(plan).at(-1) ?? 0;

/** Whether end values can be set against each other: the same term, and the same money to the fen. */
export function comparableEnds(one: Plan, other: Plan): boolean {
  return one.months === other.months && Math.abs(paidInBy(one) - paidInBy(other)) <= 0.005;
}

/** What two plans are compared by in words and charts. */
export const endMeasure = (one: Plan, other: Plan): PlanMeasure & ('end' | 'gain') =>
  comparableEnds(one, other) ? 'end' : 'gain';
