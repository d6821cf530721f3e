import { LabError } from '../../../../shared/errors/index.ts';
import type { Plan } from '../../../../shared/plan.ts';
import { yuanToFen } from '../../../../shared/units.ts';

/** How far the weights' sum may be off 1: the rounding of typed percentages, not an error. */
const weightTolerance = 1e-9;

/** @throws LabError `plan.weights` */
export function requireWeights({ holdings }: Pick<Plan, 'holdings'>): void {
  const sum = holdings.reduce((total, { weight }) => total + weight, 0);
  if (!(Math.abs(sum - 1) <= weightTolerance)) {
    throw new LabError('plan.weights', { sum: Number(sum.toPrecision(12)) });
  }
}

/** @throws LabError `plan.noMoney` */
export function requireMoney({ initial, monthly }: Pick<Plan, 'initial' | 'monthly'>): void {
  if (yuanToFen(initial) + yuanToFen(monthly) === 0) throw new LabError('plan.noMoney');
}
