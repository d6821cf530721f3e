import type { ShortfallProblem } from '../frontier/minimumShortfall.ts';

type Bounds = Pick<ShortfallProblem, 'lower' | 'upper'>;

/** Below this a share is none. */
const none = 1e-9;

/**
 * The best mix where a part is held with at least its minimum or not at all: branches on each share in between, and
 * drops branches that cannot beat the best found. Exact.
 * @param solve the best mix within bounds, undefined where there is none @param value what is to be small
 */
export function withMinimums<Mix extends { readonly weights: readonly number[] }>(
  bounds: Bounds,
  minimums: readonly number[],
  solve: (bounds: Bounds) => Mix | undefined,
  value: (mix: Mix) => number,
): Mix | undefined {
  let best: Mix | undefined;
  const search = (within: Bounds): void => {
    const mix = solve(within);
    if (!mix || (best && value(mix) >= value(best) - none)) return;
    const between = mix.weights.findIndex(
      (weight, i) => weight > none && weight < minimums[i]! - none && within.lower[i]! < minimums[i]!,
    );
    if (between < 0) {
      best = mix;
      return;
    }
    const minimum = minimums[between]!;
    search({ ...within, upper: within.upper.with(between, 0) });
    if (minimum <= within.upper[between]!) search({ ...within, lower: within.lower.with(between, minimum) });
  };
  search(bounds);
  return best;
}
