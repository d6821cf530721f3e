import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillNormals } from '../../../src/main/engine/random/fillNormals.ts';
import { fillUniforms } from '../../../src/main/engine/random/fillUniforms.ts';
import { fitGarch, garchVariances } from '../../../src/main/engine/stats/garch.ts';
import { goldenSection } from '../../../src/main/engine/stats/goldenSection.ts';
import { mean } from '../../../src/main/engine/stats/mean.ts';
import { nelderMead } from '../../../src/main/engine/stats/nelderMead.ts';
import { studentDegrees } from '../../../src/main/engine/stats/studentDegrees.ts';
import { studentQuantile } from '../../../src/main/engine/stats/studentQuantile.ts';
import { fitTwoRegimes } from '../../../src/main/engine/stats/twoRegimes.ts';
import { weightedMoments } from '../../../src/main/engine/stats/weightedMoments.ts';
import { covarianceMatrix } from '../../../src/main/engine/stats/covariance.ts';

function normals(count: number, seed = 1): number[] {
  const out = new Float64Array(count);
  fillNormals(seed, 5, 0, 0, count, out);
  return [...out];
}

function uniforms(count: number, seed = 1): number[] {
  const out = new Float64Array(count);
  fillUniforms(seed, 5, 0, 1, count, out);
  return [...out];
}

const rosenbrock = ([x, y]: readonly number[]): number => (1 - x!) ** 2 + 100 * (y! - x! * x!) ** 2;

describe('searches', () => {
  it('finds the peak of a parabola wherever it lies', () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 7, noNaN: true }), (peak) => {
        const found = goldenSection((x) => -((x - peak) ** 2), -3, 7, 1e-8);
        expect(Math.abs(found.at - peak)).toBeLessThan(1e-6);
      }),
    );
  });

  it('finds the valley of Rosenbrock', () => {
    const { at } = nelderMead(rosenbrock, [-1.2, 1], { tolerance: 1e-16 });
    expect(Math.hypot(at[0]! - 1, at[1]! - 1)).toBeLessThan(1e-5);
  });
});

describe('degrees of freedom', () => {
  it.each([4, 8])('finds %i in evenly spaced quantiles of that law', (nu) => {
    const n = 4000;
    const column = Array.from({ length: n }, (_x, i) => 0.01 + 0.05 * studentQuantile((i + 0.5) / n, nu));
    expect(studentDegrees([column])).toBeGreaterThan(nu * 0.94);
    expect(studentDegrees([column])).toBeLessThan(nu * 1.06);
  });

  it('finds no tails in normal numbers, and nothing in a series that never moves', () => {
    expect(studentDegrees([normals(4000)])).toBeGreaterThan(30);
    expect(studentDegrees([[1, 1, 1]])).toBeUndefined();
    expect(studentDegrees([])).toBeUndefined();
  });
});

describe('GARCH(1,1)', () => {
  const truth = { mean: 0.005, omega: 0.0001, alpha: 0.12, beta: 0.8 };

  function simulated(n: number): number[] {
    const z = normals(n, 3);
    const values: number[] = [];
    let variance = truth.omega / (1 - truth.alpha - truth.beta);
    for (const shock of z) {
      const x = truth.mean + Math.sqrt(variance) * shock;
      values.push(x);
      variance = truth.omega + truth.alpha * (x - truth.mean) ** 2 + truth.beta * variance;
    }
    return values;
  }

  it('finds the law that made the numbers', () => {
    const { alpha, beta, omega, gain } = fitGarch(simulated(5000));
    expect(alpha).toBeGreaterThan(0.09);
    expect(alpha).toBeLessThan(0.15);
    expect(alpha + beta).toBeGreaterThan(0.88);
    expect(alpha + beta).toBeLessThan(0.96);
    const longRun = omega / (1 - alpha - beta);
    expect(longRun / 0.00125).toBeGreaterThan(0.85);
    expect(longRun / 0.00125).toBeLessThan(1.15);
    expect(gain).toBeGreaterThan(50);
  });

  it('is no worse than any point of a grid', () => {
    const values = simulated(400);
    const fit = fitGarch(values);
    const sample = mean(values.map((x) => (x - fit.mean) ** 2));
    const likelihood = (garch: { omega: number; alpha: number; beta: number }): number => {
      const variances = garchVariances(values, { ...garch, mean: fit.mean }, sample);
      return values.reduce(
        (sum, x, t) => sum - (Math.log(variances[t]!) + (x - fit.mean) ** 2 / variances[t]!) / 2,
        0,
      );
    };
    const best = likelihood(fit);
    for (const kept of [0.3, 0.6, 0.8, 0.9, 0.95, 0.99]) {
      for (const share of [0.05, 0.1, 0.2, 0.4, 0.8]) {
        for (const level of [0.5, 0.8, 1, 1.25, 2]) {
          const alpha = kept * share;
          const omega = sample * level * (1 - kept);
          expect(likelihood({ omega, alpha, beta: kept - alpha })).toBeLessThanOrEqual(best + 1e-6);
        }
      }
    }
  });

  it('keeps to its bounds, and takes a series that never moves', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -0.3, max: 0.3, noNaN: true }), { minLength: 24, maxLength: 40 }),
        (values) => {
          const { omega, alpha, beta, variances, gain } = fitGarch(values);
          expect(Math.min(omega, alpha, beta, gain, ...variances)).toBeGreaterThanOrEqual(0);
          expect(alpha + beta).toBeLessThanOrEqual(0.995);
          expect(variances).toHaveLength(values.length + 1);
        },
      ),
      { numRuns: 8 },
    );
    expect(fitGarch([0.01, 0.01, 0.01])).toMatchObject({ alpha: 0, beta: 0, omega: 0, gain: 0 });
  });
});

describe('two regimes', () => {
  it('finds the regimes that made the numbers', () => {
    const n = 4000;
    const z = normals(n, 7);
    const u = uniforms(n, 7);
    let turbulent = false;
    const states: boolean[] = [];
    const values = z.map((shock, t) => {
      if (t > 0 && u[t]! >= (turbulent ? 0.9 : 0.97)) turbulent = !turbulent;
      states.push(turbulent);
      return turbulent ? -0.02 + 0.09 * shock : 0.01 + 0.03 * shock;
    });
    const found = fitTwoRegimes(values)!;
    expect(Math.abs(found.stay[0] - 0.97)).toBeLessThan(0.015);
    expect(Math.abs(found.stay[1] - 0.9)).toBeLessThan(0.03);
    expect(Math.abs(found.mean[0] - 0.01)).toBeLessThan(0.003);
    expect(Math.abs(found.mean[1] + 0.02)).toBeLessThan(0.012);
    expect(Math.abs(Math.sqrt(found.variance[0]) / 0.03 - 1)).toBeLessThan(0.05);
    expect(Math.abs(Math.sqrt(found.variance[1]) / 0.09 - 1)).toBeLessThan(0.07);
    const right = found.second.filter((p, t) => p > 0.5 === states[t]).length / n;
    expect(right).toBeGreaterThan(0.93);
    expect(found.gain).toBeGreaterThan(500);
  });

  it('gains little where there is one law only', () => {
    expect(fitTwoRegimes(normals(240, 11))!.gain).toBeLessThan(10);
  });

  it('gives probabilities, the calmer regime first, whatever the numbers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 60 }),
        (values) => {
          const found = fitTwoRegimes(values);
          fc.pre(found !== undefined);
          for (const p of [...found.second, ...found.stay]) {
            expect(p).toBeGreaterThanOrEqual(0);
            expect(p).toBeLessThanOrEqual(1 + 1e-9);
          }
          expect(found.variance[0]).toBeLessThanOrEqual(found.variance[1]);
          expect(found.variance[0]).toBeGreaterThan(0);
        },
      ),
      { numRuns: 15 },
    );
    expect(fitTwoRegimes([0.1, 0.1, 0.1])).toBeUndefined();
  });
});

describe('weighted moments', () => {
  it('are the plain ones where all weights are equal', () => {
    const rows = [
      [1, 2],
      [3, -1],
      [0, 5],
    ];
    const { means, covariance } = weightedMoments(rows, [2, 2, 2]);
    expect(means).toEqual([4 / 3, 2]);
    covarianceMatrix(rows, 0).forEach((row, i) =>
      row.forEach((value, j) => expect(covariance[i]![j]).toBeCloseTo(value, 12)),
    );
  });
});
