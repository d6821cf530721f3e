import { LabError } from '../../../../shared/errors/index.ts';
import { dot, identity, type Matrix } from '../../stats/matrix.ts';
import type { AllocationLimit, AllocationProblem } from './allocationProblem.ts';
import type { LinearProgram, LinearRow, LinearSolver } from './linearProgram.ts';
import { minimumVariance } from './minimumVariance.ts';

/** What a mix of least shortfall is chosen from. The covariance plays no part. */
export interface ShortfallProblem extends Omit<AllocationProblem, 'covariance'> {
  /** Simple returns of one period, [case][holding]: days, months or simulated years of history or of a model. */
  readonly returns: Matrix;
  /** For example .95: the mean of the worst 5 % of cases is made as small a loss as can be. */
  readonly level: number;
  /** Least mean return of the mix, in the unit of `mean`. */
  readonly atLeast?: number;
}

export interface ShortfallAllocation {
  readonly weights: readonly number[];
  readonly mean: number;
  /** Loss per period, positive: mean of the worst cases, and the loss at their edge. */
  readonly expectedShortfall: number;
  readonly valueAtRisk: number;
  /** Limits that hold the mix back, by name. */
  readonly binding: readonly string[];
}

/** A price below this is the solver's rounding. */
const noPrice = 1e-9;

/**
 * The mix whose worst cases lose least. Variables are the weights, the edge α of the tail, and each case's loss beyond
 * it: minimise α + Σ beyond / (n (1 - level)) with beyond ≥ -return · weights - α.
 * Source: Rockafellar and Uryasev 2000, "Optimization of conditional value-at-risk".
 * @throws LabError `frontier.infeasible`
 */
export function minimumShortfall(problem: ShortfallProblem, solve: LinearSolver): ShortfallAllocation {
  const holdings = problem.mean.length;
  const program = shortfallProgram(problem);
  const solution = solve(program);
  if ('infeasible' in solution) throw infeasible(problem);
  const weights = Array.from({ length: holdings }, (_value, i) => solution.x[i]!);
  const limitRows = program.rows.slice(1, program.rows.length - problem.returns.length);
  return {
    weights,
    mean: dot(problem.mean, weights),
    expectedShortfall: solution.objective,
    valueAtRisk: solution.x[holdings]!,
    binding: [
      ...limitRows.filter((_row, i) => priced(solution.rowPrices, i + 1)).map(({ name }) => name),
      ...weights.flatMap((weight, i) =>
        priced(solution.columnPrices, i) ? [boundName(problem, i, weight)] : [],
      ),
    ],
  };
}

function priced(prices: ArrayLike<number>, i: number): boolean {
  return Math.abs(prices[i]!) > noPrice;
}

function boundName({ lower, upper }: ShortfallProblem, i: number, weight: number): string {
  return weight - lower[i]! <= upper[i]! - weight ? `lower[${i}]` : `upper[${i}]`;
}

/** Only the weights can be at odds with their limits; the mixes' quadratic program says with which. */
function infeasible(problem: ShortfallProblem): LabError {
  const weights = { ...problem, limits: allLimits(problem), covariance: identity(problem.mean.length) };
  try {
    minimumVariance(weights);
  } catch (error) {
    if (error instanceof LabError) return error;
    throw error;
  }
  throw new Error('the linear solver found no mix where there is one');
}

/** The limits as given, and the least mean return as one of them. */
function allLimits({ limits, mean, atLeast }: ShortfallProblem): readonly AllocationLimit[] {
  return atLeast === undefined ? limits : [{ name: 'return', coefficients: mean, atLeast }, ...limits];
}

function shortfallProgram(problem: ShortfallProblem): LinearProgram {
  const { mean, returns, level, lower, upper } = problem;
  const edge = mean.length;
  const all = mean.map((_value, i) => i);
  const share = 1 / (returns.length * (1 - level));
  const limitRow = (limit: AllocationLimit): LinearRow => ({
    name: limit.name,
    indices: all,
    values: limit.coefficients,
    lower: limit.atLeast ?? -Infinity,
    upper: limit.atMost ?? Infinity,
  });
  return {
    cost: [...mean.map(() => 0), 1, ...returns.map(() => share)],
    lower: [...lower, -Infinity, ...returns.map(() => 0)],
    upper: [...upper, Infinity, ...returns.map(() => Infinity)],
    rows: [
      { name: 'budget', indices: all, values: all.map(() => 1), lower: 1, upper: 1 },
      ...allLimits(problem).map(limitRow),
      ...returns.map((row, i) => ({
        name: `case ${i}`,
        indices: [...all, edge, edge + 1 + i],
        values: [...row, 1, 1],
        lower: 0,
        upper: Infinity,
      })),
    ],
  };
}
