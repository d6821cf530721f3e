import { dot, multiplyVector } from '../../stats/matrix.ts';
import { solveLinear } from '../../stats/solveLinear.ts';
import type { AllocationProblem } from './allocationProblem.ts';

/** Weights as a straight line of λ, the price of variance in return. */
interface CriticalLine {
  /** weights = constant + λ · slope; likewise the reduced gradient of each holding. */
  readonly constant: readonly number[];
  readonly slope: readonly number[];
  readonly gradientConstant: readonly number[];
  readonly gradientSlope: readonly number[];
}

/**
 * Corner mixes of the mean–variance frontier within bounds, from the highest mean to the least variance; every mix
 * between two neighbours is on the frontier too. Means must differ and the covariance be positive definite.
 * Source: Markowitz 1956; Markowitz and Todd 2000, ch. 8. Other limits are not seen: use `efficientReturn` for them.
 */
export function frontierCorners(
  problem: Pick<AllocationProblem, 'mean' | 'covariance' | 'lower' | 'upper'>,
): number[][] {
  const { weights, free } = highestMean(problem);
  const corners = [weights];
  let current = weights;
  let lambda = Infinity;
  for (let step = 0; step < 10 * weights.length * weights.length; step += 1) {
    const line = criticalLine(problem, current, free);
    const { next, changed } = nextEvent(problem, line, current, free, lambda);
    current = line.constant.map((constant, i) =>
      free.has(i) ? constant + next * line.slope[i]! : current[i]!,
    );
    if (current.some((weight, i) => Math.abs(weight - corners.at(-1)![i]!) > 1e-12)) corners.push(current);
    if (changed === undefined) return corners;
    if (free.has(changed)) {
      free.delete(changed);
      current = current.map((weight, i) => (i === changed ? nearestBound(problem, i, weight) : weight));
    } else free.add(changed);
    lambda = next;
  }
  throw new RangeError(
    'the critical line turned in a circle: two means are equal, or the covariance is singular',
  );
}

function nearestBound(
  { lower, upper }: Pick<AllocationProblem, 'lower' | 'upper'>,
  i: number,
  weight: number,
): number {
  return weight - lower[i]! < upper[i]! - weight ? lower[i]! : upper[i]!;
}

/** Fills the holdings up in the order of their means until the budget is used; the last one is free to move. */
function highestMean({ mean, lower, upper }: Pick<AllocationProblem, 'mean' | 'lower' | 'upper'>): {
  weights: number[];
  free: Set<number>;
} {
  const weights = [...lower];
  let rest = 1 - lower.reduce((sum, bound) => sum + bound, 0);
  const order = mean.map((_value, i) => i).sort((i, j) => mean[j]! - mean[i]!);
  for (const i of order) {
    const taken = Math.min(rest, upper[i]! - lower[i]!);
    weights[i]! += taken;
    rest -= taken;
    if (rest <= 0) return { weights, free: new Set([i]) };
  }
  throw new RangeError('the upper bounds add up to less than 1');
}

function criticalLine(
  { mean, covariance }: Pick<AllocationProblem, 'mean' | 'covariance'>,
  current: readonly number[],
  freeSet: ReadonlySet<number>,
): CriticalLine {
  const free = [...freeSet];
  const fixed = current.map((weight, i) => (freeSet.has(i) ? 0 : weight));
  const rows = [...free.map((i) => [...free.map((j) => covariance[i]![j]!), -1]), [...free.map(() => 1), 0]];
  const pull = multiplyVector(covariance, fixed);
  const constant = solveLinear(rows, [
    ...free.map((i) => -pull[i]!),
    1 - fixed.reduce((sum, w) => sum + w, 0),
  ])!;
  const slope = solveLinear(rows, [...free.map((i) => mean[i]!), 0])!;
  const spread = (solution: readonly number[], base: readonly number[]): number[] =>
    base.map((value, i) => (freeSet.has(i) ? solution[free.indexOf(i)]! : value));
  const atZero = spread(constant, fixed);
  const perLambda = spread(
    slope,
    fixed.map(() => 0),
  );
  return {
    constant: atZero,
    slope: perLambda,
    gradientConstant: covariance.map((row) => dot(row, atZero) - constant.at(-1)!),
    gradientSlope: covariance.map((row, i) => dot(row, perLambda) - mean[i]! - slope.at(-1)!),
  };
}

/** The largest λ below the present one at which a free weight meets a bound, or a fixed one wants to leave its own. */
function nextEvent(
  { lower, upper }: Pick<AllocationProblem, 'lower' | 'upper'>,
  line: CriticalLine,
  current: readonly number[],
  free: ReadonlySet<number>,
  lambda: number,
): { next: number; changed: number | undefined } {
  let next = 0;
  let changed: number | undefined;
  const consider = (at: number, i: number): void => {
    if (at > next && at < lambda * (1 - 1e-12)) {
      next = at;
      changed = i;
    }
  };
  current.forEach((_weight, i) => {
    if (!free.has(i)) {
      consider(-line.gradientConstant[i]! / line.gradientSlope[i]!, i);
    } else if (line.slope[i]! > 1e-15) consider((lower[i]! - line.constant[i]!) / line.slope[i]!, i);
    else if (line.slope[i]! < -1e-15) consider((upper[i]! - line.constant[i]!) / line.slope[i]!, i);
  });
  return { next, changed };
}
