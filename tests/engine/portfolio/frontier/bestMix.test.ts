import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestMix, shortfallOf } from '../../../../src/main/engine/portfolio/frontier/bestMix.ts';
import {
  minimumShortfall,
  type ShortfallProblem,
} from '../../../../src/main/engine/portfolio/frontier/minimumShortfall.ts';
import { dot } from '../../../../src/main/engine/stats/matrix.ts';
import { highsSolver } from '../../../../src/main/jobs/solvers/highsSolver.ts';

const solve = await highsSolver();
const mean = [0.01, 0.03, 0.08];
const row = fc.array(
  fc.integer({ min: -300, max: 300 }).map((n) => n / 1000),
  { minLength: 3, maxLength: 3 },
);
const cases = fc.array(row, { minLength: 5, maxLength: 30 });
const mix = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 })
  .filter((w) => w.some((x) => x > 0))
  .map((w) => w.map((x) => x / w.reduce((a, b) => a + b)));
const problem = (returns: readonly (readonly number[])[]): ShortfallProblem => ({
  mean,
  returns,
  level: 0.9,
  lower: [0, 0, 0],
  upper: [1, 1, 1],
  limits: [],
});

describe('bestMix', () => {
  it('finds the least shortfall that the other program finds', () => {
    fc.assert(
      fc.property(cases, (returns) => {
        const found = bestMix(problem(returns), { best: 'shortfall' }, solve)!;
        expect(found.value).toBeCloseTo(minimumShortfall(problem(returns), solve).expectedShortfall, 8);
        expect(found.value).toBeCloseTo(shortfallOf(problem(returns), found.weights), 6);
      }),
      { numRuns: 40 },
    );
  });

  it('finds the highest mean within a shortfall: no mix that keeps to it has more', () => {
    fc.assert(
      fc.property(cases, mix, (returns, other) => {
        const asked = problem(returns);
        const budget = shortfallOf(asked, other);
        const found = bestMix(asked, { best: 'mean', shortfallAtMost: budget }, solve)!;
        expect(shortfallOf(asked, found.weights)).toBeLessThanOrEqual(budget + 1e-6);
        expect(found.value).toBeGreaterThanOrEqual(dot(mean, other) - 1e-6);
      }),
      { numRuns: 40 },
    );
  });

  it('moves no more than it may, and prices what holds it back', () => {
    const asked = problem([
      [0, 0.01, 0.1],
      [0, 0.02, 0.3],
    ]);
    const from = { weights: [1, 0, 0], turnoverAtMost: 0.25 };
    const found = bestMix(asked, { best: 'mean', from }, solve)!;
    expect(found.weights).toEqual([0.75, 0, 0.25]);
    expect(found.prices.get('turnover')).toBeCloseTo(0.07, 9);
    const capped = { ...asked, upper: [0.4, 1, 1] };
    expect(bestMix(capped, { best: 'turnover', from: { weights: [1, 0, 0] } }, solve)!.value).toBeCloseTo(
      0.6,
      9,
    );
  });

  it('says where there is no mix', () => {
    const asked = { ...problem([[-0.1, -0.1, -0.1]]), upper: [1, 1, 1] };
    expect(bestMix(asked, { best: 'mean', shortfallAtMost: 0.05 }, solve)).toBeUndefined();
  });
});
