import { LabError } from '../../../../shared/errors/index.ts';
import { dot, quadraticForm } from '../../stats/matrix.ts';
import type { Conflict, Point } from './activeSet.ts';
import type { AllocationProblem } from './allocationProblem.ts';

/** A chosen mix. Rates are per year. */
export interface Allocation {
  readonly weights: readonly number[];
  readonly mean: number;
  readonly volatility: number;
  /** Limits that hold the mix back, by name, the hardest first. */
  readonly binding: readonly string[];
}

/** @throws LabError `frontier.infeasible` with the names of the limits that conflict */
export function requireFeasible(solution: Point | Conflict): Point {
  if ('conflict' in solution)
    throw new LabError('frontier.infeasible', { limits: solution.conflict.join(', ') });
  return solution;
}

export function allocationOf(
  { mean, covariance }: AllocationProblem,
  weights: readonly number[],
  { active }: Pick<Point, 'active'>,
): Allocation {
  const pushing = active.filter(({ constraint, multiplier }) => !constraint.equality && multiplier > 0);
  return {
    weights,
    mean: dot(mean, weights),
    volatility: Math.sqrt(Math.max(0, quadraticForm(covariance, weights))),
    binding: pushing.toSorted((a, b) => b.multiplier - a.multiplier).map(({ constraint }) => constraint.name),
  };
}
