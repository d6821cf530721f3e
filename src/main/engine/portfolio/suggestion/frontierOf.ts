import { LabError } from '../../../../shared/errors/index.ts';
import { bestMix, type BestMix, type MixAim } from '../frontier/bestMix.ts';
import { efficientReturn, minimumVariance } from '../frontier/minimumVariance.ts';
import { mixPoint, type MixSpace } from './mixSpace.ts';
import { withMinimums } from './withMinimums.ts';

/** Mixes on each curve. */
export const pointCount = 8;
/** Added to each part's variance (a volatility of .1 %), so that deposits leave one best mix and not many. */
const ownVariance = 1e-6;
/** What the solver's rounding may cost. */
const slack = 1e-9;

/** The mix best at an aim that also keeps to the products' minimums. */
export function bestPoint(space: MixSpace, aim: MixAim, atLeast?: number): BestMix | undefined {
  const { problem, minimums, solve } = space;
  const asked = atLeast === undefined ? problem : { ...problem, atLeast };
  const sign = aim.best === 'mean' ? -1 : 1;
  return withMinimums(
    problem,
    minimums,
    (bounds) => bestMix({ ...asked, ...bounds }, aim, solve),
    ({ value }) => sign * value,
  );
}

/** Mean of the k-th further point of a curve, evenly spaced from its least risk to the highest mean. */
export function targetMean(space: MixSpace, least: BestMix, highest: number, step: number): number {
  const from = mixPoint(space, least.weights).mean;
  return from + (step / (pointCount - 1)) * (highest - from) - slack;
}

/** The mix of the least risk with at least a mean; undefined where there is none. */
export function frontierMix(
  space: MixSpace,
  measure: 'variance' | 'shortfall',
  atLeast: number | undefined,
): BestMix | undefined {
  if (measure === 'shortfall') return bestPoint(space, { best: 'shortfall' }, atLeast);
  const { problem, covariance, minimums } = space;
  const convex = covariance.map((row, i) => row.map((value, j) => (i === j ? value + ownVariance : value)));
  const mix = withMinimums(
    problem,
    minimums,
    (within) => {
      const asked = { ...problem, ...within, covariance: convex };
      return whereFeasible(() =>
        atLeast === undefined ? minimumVariance(asked) : efficientReturn(asked, atLeast),
      );
    },
    ({ volatility }) => volatility,
  );
  // The quadratic program ranks its limits and does not price them: equal prices keep its order.
  return (
    mix && {
      weights: mix.weights,
      value: mix.volatility,
      prices: new Map(mix.binding.map((name) => [name, 0])),
    }
  );
}

function whereFeasible<Mix>(solve: () => Mix): Mix | undefined {
  try {
    return solve();
  } catch (error) {
    if (error instanceof LabError && error.code === 'frontier.infeasible') return undefined;
    throw error;
  }
}
