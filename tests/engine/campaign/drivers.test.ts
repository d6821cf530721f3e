import { describe, expect, test } from 'vitest';
import { driversRequest } from '../../../src/shared/drivers.ts';
import { driversModel } from '../../../src/main/engine/campaign/drivers/driversModel.ts';
import { runInline } from '../../../src/main/engine/parallel.ts';
import { plainScenario, plainSplit } from './support/scenario.ts';

const request = driversRequest.parse({ measure: 'customers', paths: 4000 });
const [click, account] = [
  { alpha: 20, beta: 180 },
  { alpha: 12, beta: 36 },
];
const moments = ({ alpha, beta }: { alpha: number; beta: number }) => {
  const sum = alpha + beta;
  return { mean: alpha / sum, variance: (alpha * beta) / (sum * sum * (sum + 1)) };
};

/** n contacts through two unknown rates. */
function drivers(n: number) {
  const scenario = plainScenario({ funnel: [{ channel: 'mail', click, account, product: 1, kept: 1 }] });
  return runInline(driversModel, { scenario, split: plainSplit(n / 10), request });
}

describe('what drives the outcome', () => {
  const [a, b] = [moments(click), moments(account)];
  const product = (a.variance + a.mean ** 2) * (b.variance + b.mean ** 2) - (a.mean * b.mean) ** 2;

  test.each([1_000_000, 300])('divides the variance of %d contacts as the closed form does', (n) => {
    const result = drivers(n);
    const luck = n * (a.mean * b.mean - (product + (a.mean * b.mean) ** 2));
    const total = n * n * product + luck;
    const shares = { click: (n * b.mean) ** 2 * a.variance, account: (n * a.mean) ** 2 * b.variance };
    for (const { kind, share } of result.drivers) {
      const expected = shares[kind as keyof typeof shares] / total;
      expect(Math.abs(share.value - expected)).toBeLessThan(4 * share.se);
    }
    const known = (n * n * product) / total;
    expect(Math.abs(result.knowledge.value - known)).toBeLessThan(4 * result.knowledge.se + 1e-3);
    expect(result.sd / Math.sqrt(total)).toBeCloseTo(1, 1);
  });

  test('moves each input alone, the widest swing first', () => {
    const result = drivers(100_000);
    expect(result.base).toBeCloseTo(100_000 * a.mean * b.mean, 6);
    expect(result.drivers.map(({ kind }) => kind)).toEqual(['account', 'click']);
    for (const { kind, low, mean, high, lowResult, highResult } of result.drivers) {
      const other = kind === 'click' ? b.mean : a.mean;
      expect(mean).toBeCloseTo(kind === 'click' ? a.mean : b.mean, 12);
      expect(lowResult).toBeCloseTo(100_000 * low * other, 6);
      expect(highResult).toBeCloseTo(100_000 * high * other, 6);
    }
  });

  test('leaves out what is known', () => {
    const result = runInline(driversModel, {
      scenario: plainScenario(),
      split: plainSplit(1000),
      request: { ...request, paths: 50 },
    });
    expect(result.drivers).toEqual([]);
    expect(result.knowledge.value).toBe(0);
  });
});
