import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  minimumShortfall,
  type ShortfallProblem,
} from '../../../../src/main/engine/portfolio/frontier/minimumShortfall.ts';
import { dot, multiplyVector } from '../../../../src/main/engine/stats/matrix.ts';
import { lowerTailMean } from '../../../../src/main/engine/stats/expectedShortfall.ts';
import { sorted } from '../../../../src/main/engine/stats/quantile.ts';
import { highsSolver } from '../../../../src/main/jobs/solvers/highsSolver.ts';
import { LabError } from '../../../../src/shared/errors/index.ts';

const solve = await highsSolver();
const row = fc.array(
  fc.integer({ min: -300, max: 300 }).map((n) => n / 1000),
  { minLength: 3, maxLength: 3 },
);
const cases = fc.array(row, { minLength: 5, maxLength: 40 });
const mix = fc
  .tuple(fc.nat({ max: 100 }), fc.nat({ max: 100 }), fc.nat({ max: 100 }))
  .filter((w) => w.some((x) => x > 0))
  .map((w) => w.map((x) => x / w.reduce((a, b) => a + b)));

function problem(
  returns: readonly (readonly number[])[],
  change: Partial<ShortfallProblem> = {},
): ShortfallProblem {
  return {
    mean: [0.01, 0.03, 0.08],
    returns,
    level: 0.9,
    lower: [0, 0, 0],
    upper: [1, 1, 1],
    limits: [],
    ...change,
  };
}

describe('minimumShortfall', () => {
  it('reports the shortfall that its weights have, and no other mix has less', () => {
    fc.assert(
      fc.property(cases, mix, (returns, other) => {
        const best = minimumShortfall(problem(returns), solve);
        const shortfall = (weights: readonly number[]): number =>
          -lowerTailMean(sorted(multiplyVector(returns, weights)), 0.1);
        expect(best.expectedShortfall).toBeCloseTo(shortfall(best.weights), 6);
        expect(best.expectedShortfall).toBeLessThanOrEqual(shortfall(other) + 1e-6);
        expect(best.weights.reduce((a, b) => a + b)).toBeCloseTo(1, 6);
        expect(best.mean).toBeCloseTo(dot([0.01, 0.03, 0.08], best.weights), 9);
      }),
      { numRuns: 50 },
    );
  });

  it('names the limits that bind and those that conflict', () => {
    const returns = [
      [0, 0.01, 0.1],
      [0, -0.3, -0.1],
      [0, 0.02, 0.3],
    ];
    const limits = [{ name: 'R4', coefficients: [0, 0, 1], atMost: 0.2 }];
    const bound = minimumShortfall(problem(returns, { limits, atLeast: 0.039, level: 0.6 }), solve);
    expect(bound.binding).toEqual(expect.arrayContaining(['return', 'R4']));
    const refused = (): unknown => minimumShortfall(problem(returns, { limits, atLeast: 0.05 }), solve);
    expect(refused).toThrow(new LabError('frontier.infeasible', { limits: 'lower[0], budget, R4, return' }));
  });
});
