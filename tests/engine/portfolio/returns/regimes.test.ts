import { describe, expect, it } from 'vitest';
import type { RegimesSpec } from '../../../../src/main/engine/portfolio/returns/returnSpec.ts';
import { autocovariance } from '../../../../src/main/engine/stats/autocorrelation.ts';
import { mean } from '../../../../src/main/engine/stats/mean.ts';
import { standardErrorOfMean } from '../../../../src/main/engine/stats/standardErrors.ts';
import { variance } from '../../../../src/main/engine/stats/variance.ts';
import { codeOf, logReturnsOf } from './support.ts';

/** Monthly means .01 and −.03, deviations .02 and .08, in yearly figures. */
const means = [0.01, -0.03] as const;
const deviations = [0.02, 0.08] as const;
const law = (i: 0 | 1): RegimesSpec['laws'][0] => ({
  drift: [12 * means[i] + 6 * deviations[i] ** 2],
  volatility: [deviations[i] * Math.sqrt(12)],
  correlation: [[1]],
});
const spec: RegimesSpec = { kind: 'regimes', stay: [0.95, 0.8], laws: [law(0), law(1)] };

describe('two regimes', () => {
  const paths = 4000;
  const months = 30;
  const logs = logReturnsOf(spec, { paths, months });

  /** Long-run shares 4/5 and 1/5. */
  const share = [0.8, 0.2] as const;
  const centre = share[0] * means[0] + share[1] * means[1];
  const spread =
    share[0] * (deviations[0] ** 2 + (means[0] - centre) ** 2) +
    share[1] * (deviations[1] ** 2 + (means[1] - centre) ** 2);

  it('has the mean and variance of the mixture, from the first month to the last', () => {
    for (const month of [0, 1, months - 1]) {
      const column = logs.map((path) => path[month]!);
      expect(Math.abs(mean(column) - centre)).toBeLessThan(4 * standardErrorOfMean(column));
      const squares = column.map((x) => (x - centre) ** 2);
      expect(Math.abs(mean(squares) - spread)).toBeLessThan(4 * standardErrorOfMean(squares));
    }
  });

  it('remembers by the chain: covariance at lag k is π₀π₁(μ₀ − μ₁)²(p + q − 1)^k', () => {
    for (const lag of [1, 3]) {
      const products = logs.map((path) => (path[5]! - centre) * (path[5 + lag]! - centre));
      const expected = share[0] * share[1] * (means[0] - means[1]) ** 2 * 0.75 ** lag;
      expect(Math.abs(mean(products) - expected)).toBeLessThan(4 * standardErrorOfMean(products));
    }
  });

  it('clusters: squares of neighbouring months go together, as one law of a month would not', () => {
    const squares = logs.flatMap((path) => path.map((x) => (x - centre) ** 2));
    expect(autocovariance(squares, 1) / variance(squares)).toBeGreaterThan(0.1);
  });

  it('is the lognormal model where both regimes are one', () => {
    const one = logReturnsOf({ ...spec, laws: [law(0), law(0)] }, { paths: 20, months });
    const plain = logReturnsOf({ kind: 'lognormal', ...law(0) }, { paths: 20, months });
    expect(one).toEqual(plain);
  });

  it('gives the same months whoever asks', () => {
    expect(logReturnsOf(spec, { paths: 20, months: 7 })).toEqual(
      logs.slice(0, 20).map((path) => path.slice(0, 7)),
    );
  });

  it('names what is wrong', () => {
    expect(codeOf({ ...spec, stay: [1.2, 0.5] })).toBe('returns.stay');
    const two = {
      drift: [0, 0],
      volatility: [0.1, 0.1],
      correlation: [
        [1, 0],
        [0, 1],
      ],
    };
    expect(codeOf({ ...spec, laws: [law(0), two] })).toBe('returns.size');
  });
});
