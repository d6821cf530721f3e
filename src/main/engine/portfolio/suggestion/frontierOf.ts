import type { MixPoint } from '../../../../shared/suggestion.ts';
import { LabError } from '../../../../shared/errors/index.ts';
import { bestMix, type BestMix, type MixAim } from '../frontier/bestMix.ts';
import { efficientReturn, minimumVariance } from '../frontier/minimumVariance.ts';
import { mixPoint, type MixSpace } from './mixSpace.ts';
import { withMinimums } from './withMinimums.ts';

/** Mixes on each curve. */
const pointCount = 8;
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

/** From the least shortfall, or the least variance, to the highest mean, evenly spaced in mean. */
export function frontierOf(
  space: MixSpace,
  measure: 'variance' | 'shortfall',
  highest: number,
): readonly MixPoint[] {
  const least = pointAt(space, measure, undefined);
  if (!least) return [];
  const further = Array.from({ length: pointCount - 1 }, (_point, i) => {
    const share = (i + 1) / (pointCount - 1);
    return pointAt(space, measure, least.mean + share * (highest - least.mean) - slack);
  });
  return [least, ...further.filter((point) => point !== undefined)];
}

function pointAt(
  space: MixSpace,
  measure: 'variance' | 'shortfall',
  atLeast: number | undefined,
): MixPoint | undefined {
  const bounds = atLeast === undefined ? {} : { return: atLeast };
  if (measure === 'shortfall') {
    const mix = bestPoint(space, { best: 'shortfall' }, atLeast);
    return mix && mixPoint(space, mix.weights, mix.prices, bounds);
  }
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
  return mix && mixPoint(space, mix.weights, new Map(mix.binding.map((name) => [name, 0])), bounds);
}

function whereFeasible<Mix>(solve: () => Mix): Mix | undefined {
  try {
    return solve();
  } catch (error) {
    if (error instanceof LabError && error.code === 'frontier.infeasible') return undefined;
    throw error;
  }
}
