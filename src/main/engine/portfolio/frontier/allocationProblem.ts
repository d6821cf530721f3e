import type { Matrix } from '../../stats/matrix.ts';
import type { LinearConstraint } from './linearConstraint.ts';

/** A limit on the weights, as a user states it: a share of liquid money, a cap on a risk level, a cap on a product. */
export interface AllocationLimit {
  readonly name: string;
  readonly coefficients: readonly number[];
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** What a mix is to be chosen from; lists are by holding, rates per year. */
export interface AllocationProblem {
  readonly mean: readonly number[];
  readonly covariance: Matrix;
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly limits: readonly AllocationLimit[];
}

/** Weights between 0 and 1 and no other limits. */
export function longOnly(mean: readonly number[], covariance: Matrix): AllocationProblem {
  return { mean, covariance, lower: mean.map(() => 0), upper: mean.map(() => 1), limits: [] };
}

/** Any weights, negative ones too. */
export function unlimited(mean: readonly number[], covariance: Matrix): AllocationProblem {
  return { mean, covariance, lower: mean.map(() => -Infinity), upper: mean.map(() => Infinity), limits: [] };
}

/** Bounds and limits as constraints, without the one that weights add up to 1. */
export function inequalities({ lower, upper, limits }: AllocationProblem): LinearConstraint[] {
  const unit = (i: number, sign: 1 | -1): number[] => lower.map((_bound, j) => (i === j ? sign : 0));
  return [
    ...lower.flatMap((bound, i) => atLeast(`lower[${i}]`, unit(i, 1), bound)),
    ...upper.flatMap((bound, i) => atLeast(`upper[${i}]`, unit(i, -1), -bound)),
    ...limits.flatMap((limit) => [
      ...atLeast(limit.name, limit.coefficients, limit.atLeast ?? -Infinity),
      ...atLeast(
        limit.name,
        limit.coefficients.map((c) => -c),
        -(limit.atMost ?? Infinity),
      ),
    ]),
  ];
}

/** Where there is a bound at all. */
function atLeast(name: string, coefficients: readonly number[], bound: number): LinearConstraint[] {
  return Number.isFinite(bound) ? [{ name, coefficients, bound, equality: false }] : [];
}

/** Weights add up to 1. */
export function wholeBudget(holdings: number): LinearConstraint {
  return {
    name: 'budget',
    coefficients: Array.from({ length: holdings }, () => 1),
    bound: 1,
    equality: true,
  };
}
