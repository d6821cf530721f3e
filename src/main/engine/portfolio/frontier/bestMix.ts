import { dot } from '../../stats/matrix.ts';
import { lowerTailMean } from '../../stats/expectedShortfall.ts';
import { sorted } from '../../stats/quantile.ts';
import type { LinearProgram, LinearRow, LinearSolver } from './linearProgram.ts';
import type { ShortfallProblem } from './minimumShortfall.ts';

/** What a mix is to be best at, and what it must keep to beside the problem's limits. */
export interface MixAim {
  readonly best: 'mean' | 'shortfall' | 'turnover';
  /** Largest expected shortfall. */
  readonly shortfallAtMost?: number;
  /** A mix to start from, and the largest share of the money that may move. */
  readonly from?: { readonly weights: readonly number[]; readonly turnoverAtMost?: number };
}

export interface BestMix {
  readonly weights: readonly number[];
  /** By name of limit or bound: how much the aim would gain if it were loosened by 1. */
  readonly prices: ReadonlyMap<string, number>;
  /** Value of what the aim makes best. */
  readonly value: number;
}

/** A price below this is the solver's rounding. */
const noPrice = 1e-7;

/**
 * The mix that is best at one thing within limits on the others. Variables are the weights w, what is bought b ≥ w - from,
 * the edge α of the tail, and each case's loss beyond it; the shortfall is α + Σ beyond / (n (1 - level)).
 * Source: Krokhmal, Palmquist and Uryasev 2002, "Portfolio optimization with conditional value-at-risk constraints".
 * @returns undefined where no mix keeps to all limits
 */
export function bestMix(problem: ShortfallProblem, aim: MixAim, solve: LinearSolver): BestMix | undefined {
  const program = mixProgram(problem, aim);
  const solution = solve(program);
  if ('infeasible' in solution) return undefined;
  const weights = Array.from({ length: problem.mean.length }, (_value, i) =>
    Math.min(problem.upper[i]!, Math.max(problem.lower[i]!, solution.x[i]!)),
  );
  const prices = new Map<string, number>();
  const note = (name: string, price: number): void => {
    if (Math.abs(price) > noPrice) prices.set(name, Math.abs(price));
  };
  program.rows.forEach(({ name }, row) => {
    if (!unnamed.has(name)) note(name, solution.rowPrices[row]!);
  });
  weights.forEach((weight, i) => {
    const side = weight - problem.lower[i]! <= problem.upper[i]! - weight ? 'lower' : 'upper';
    note(`${side}[${i}]`, solution.columnPrices[i]!);
  });
  return { weights, prices, value: aim.best === 'mean' ? -solution.objective : solution.objective };
}

/** Expected shortfall of a mix over the cases, a loss; consistent with the linear program. */
export function shortfallOf(
  { returns, level }: Pick<ShortfallProblem, 'returns' | 'level'>,
  weights: readonly number[],
): number {
  return -lowerTailMean(sorted(returns.map((row) => dot(row, weights))), 1 - level);
}

const unnamed: ReadonlySet<string> = new Set(['budget', 'case', 'bought']);

function mixProgram(problem: ShortfallProblem, aim: MixAim): LinearProgram {
  const { mean, returns, level, lower, upper, limits, atLeast } = problem;
  const needsTail = aim.best === 'shortfall' || aim.shortfallAtMost !== undefined;
  const size = mean.length;
  const weights = mean.map((_value, i) => i);
  const bought = aim.from ? weights.map((i) => size + i) : [];
  const edge = size + bought.length;
  const beyond = needsTail ? returns.map((_row, i) => edge + 1 + i) : [];
  const tail = needsTail ? [edge, ...beyond] : [];
  const tailShares = tail.map((_column, i) => (i === 0 ? 1 : 1 / (returns.length * (1 - level))));
  const costs = {
    mean: mean.map((value) => -value),
    shortfall: mean.map(() => 0),
    turnover: mean.map(() => 0),
  };
  return {
    cost: [
      ...costs[aim.best],
      ...bought.map(() => (aim.best === 'turnover' ? 1 : 0)),
      ...tailShares.map((share) => (aim.best === 'shortfall' ? share : 0)),
    ],
    lower: [...lower, ...bought.map(() => 0), ...tail.map((_column, i) => (i === 0 ? -Infinity : 0))],
    upper: [...upper, ...bought.map(() => 1), ...tail.map(() => Infinity)],
    rows: [
      row(
        'budget',
        weights,
        weights.map(() => 1),
        { atLeast: 1, atMost: 1 },
      ),
      ...limits.map((limit) => row(limit.name, weights, limit.coefficients, limit)),
      ...(atLeast === undefined ? [] : [row('return', weights, mean, { atLeast })]),
      ...(aim.shortfallAtMost === undefined
        ? []
        : [row('riskBudget', tail, tailShares, { atMost: aim.shortfallAtMost })]),
      ...bought.map((column, i) => row('bought', [i, column], [-1, 1], { atLeast: -aim.from!.weights[i]! })),
      ...(aim.from?.turnoverAtMost === undefined
        ? []
        : [
            row(
              'turnover',
              bought,
              bought.map(() => 1),
              { atMost: aim.from.turnoverAtMost },
            ),
          ]),
      ...beyond.map((column, i) =>
        row('case', [...weights, edge, column], [...returns[i]!, 1, 1], { atLeast: 0 }),
      ),
    ],
  };
}

interface Bounds {
  readonly atLeast?: number;
  readonly atMost?: number;
}

function row(
  name: string,
  indices: readonly number[],
  values: readonly number[],
  { atLeast = -Infinity, atMost = Infinity }: Bounds,
): LinearRow {
  return { name, indices, values, lower: atLeast, upper: atMost };
}
