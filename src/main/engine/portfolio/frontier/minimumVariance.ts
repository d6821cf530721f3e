import { allocationOf, requireFeasible, type Allocation } from './allocation.ts';
import { inequalities, wholeBudget, type AllocationProblem } from './allocationProblem.ts';
import type { LinearConstraint } from './linearConstraint.ts';
import { solveQuadratic } from './quadraticProgram.ts';

/**
 * The mix of least variance. Source: Markowitz 1952.
 * @throws LabError `frontier.infeasible`
 */
export function minimumVariance(problem: AllocationProblem): Allocation {
  return solve(problem, []);
}

/** The highest return of all can be asked for: it is missed by rounding, and by no more than this share of it. */
const rounding = 1e-12;

/**
 * The mix of least variance among those with at least a mean return: a point of the frontier.
 * @throws LabError `frontier.infeasible`
 */
export function efficientReturn(problem: AllocationProblem, atLeast: number): Allocation {
  const bound = atLeast - rounding * Math.abs(atLeast);
  return solve(problem, [{ name: 'return', coefficients: problem.mean, bound, equality: false }]);
}

function solve(problem: AllocationProblem, further: readonly LinearConstraint[]): Allocation {
  const solution = requireFeasible(
    solveQuadratic({
      quadratic: problem.covariance,
      linear: problem.mean.map(() => 0),
      constraints: [wholeBudget(problem.mean.length), ...inequalities(problem), ...further],
    }),
  );
  return allocationOf(problem, solution.x, solution);
}
