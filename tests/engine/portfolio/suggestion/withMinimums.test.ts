import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withMinimums } from '../../../../src/main/engine/portfolio/suggestion/withMinimums.ts';

const size = 4;
const step = 0.1;
/** Every mix of four parts in steps of a tenth. */
const grid: readonly (readonly number[])[] = (function all(parts: number, left: number): number[][] {
  if (parts === 1) return [[left]];
  return Array.from({ length: left + 1 }, (_share, n) => n).flatMap((n) =>
    all(parts - 1, left - n).map((rest) => [n, ...rest]),
  );
})(size, 10).map((mix) => mix.map((n) => n * step));

const numbers = (from: number, to: number) =>
  fc.array(fc.integer({ min: from, max: to }), { minLength: size, maxLength: size });

describe('withMinimums', () => {
  it('finds the best of all mixes that hold each part with its minimum or not at all', () => {
    fc.assert(
      fc.property(numbers(-50, 50), numbers(0, 5), numbers(3, 10), (costs, least, most) => {
        const minimums = least.map((n) => n * step);
        const upper = most.map((n) => n * step);
        const lower = upper.map(() => 0);
        const value = ({ weights }: { readonly weights: readonly number[] }): number =>
          // Convex, so that the relaxed best lies inside and branching is needed.
          weights.reduce((sum, weight, i) => sum + costs[i]! * weight + 100 * weight * weight, 0);
        const bestWithin = (
          low: readonly number[],
          high: readonly number[],
          keeps: (weights: readonly number[]) => boolean,
        ) =>
          grid
            .filter(
              (weights) =>
                weights.every((w, i) => w >= low[i]! - 1e-9 && w <= high[i]! + 1e-9) && keeps(weights),
            )
            .map((weights) => ({ weights }))
            .toSorted((a, b) => value(a) - value(b))[0];
        const found = withMinimums(
          { lower, upper },
          minimums,
          (bounds) => bestWithin(bounds.lower, bounds.upper, () => true),
          value,
        );
        const truth = bestWithin(lower, upper, (weights) =>
          weights.every((w, i) => w < 1e-9 || w >= minimums[i]! - 1e-9),
        );
        expect(found ? value(found) : Infinity).toBeCloseTo(truth ? value(truth) : Infinity, 9);
      }),
      { numRuns: 100 },
    );
  });
});
