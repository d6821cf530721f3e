import { LabError } from '../../../../shared/errors/index.ts';
import { allocationOf, requireFeasible, type Allocation } from './allocation.ts';
import { inequalities, type AllocationProblem } from './allocationProblem.ts';
import { solveQuadratic } from './quadraticProgram.ts';

/**
 * The mix with the highest mean return above a riskless rate per unit of volatility. With y = k · w the ratio does not
 * change, so fix the excess return of y at 1, minimise its variance, and scale y back to a sum of 1; every limit
 * c · w ≥ b becomes (c - b) · y ≥ 0. Source: Cornuéjols and Tütüncü, "Optimization Methods in Finance", §8.2.
 * @throws LabError `frontier.infeasible`; `frontier.noExcess` where no mix yields more than the riskless rate
 */
export function maximumSharpe(problem: AllocationProblem, risklessRate: number): Allocation {
  const excess = problem.mean.map((mean) => mean - risklessRate);
  if (!excess.some((value) => value > 0)) throw new LabError('frontier.noExcess', { rate: risklessRate });
  const homogeneous = inequalities(problem).map((constraint) => ({
    ...constraint,
    coefficients: constraint.coefficients.map((c) => c - constraint.bound),
    bound: 0,
  }));
  const solution = requireFeasible(
    solveQuadratic({
      quadratic: problem.covariance,
      linear: problem.mean.map(() => 0),
      constraints: [{ name: 'excess', coefficients: excess, bound: 1, equality: true }, ...homogeneous],
    }),
  );
  const sum = solution.x.reduce((total, value) => total + value, 0);
  return allocationOf(
    problem,
    solution.x.map((value) => value / sum),
    solution,
  );
}
