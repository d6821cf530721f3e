import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualisedReturn } from '../../../../src/main/engine/portfolio/measures/annualisedReturn.ts';
import { bernardoLedoit } from '../../../../src/main/engine/portfolio/measures/bernardoLedoit.ts';
import { gaussianRisk } from '../../../../src/main/engine/portfolio/measures/gaussianRisk.ts';
import { historicalRisk } from '../../../../src/main/engine/portfolio/measures/historicalRisk.ts';
import { kappa } from '../../../../src/main/engine/portfolio/measures/kappa.ts';
import { marketModel } from '../../../../src/main/engine/portfolio/measures/marketModel.ts';
import { modifiedRisk } from '../../../../src/main/engine/portfolio/measures/modifiedRisk.ts';
import { mSquared } from '../../../../src/main/engine/portfolio/measures/mSquared.ts';
import { omegaSharpe } from '../../../../src/main/engine/portfolio/measures/omegaSharpe.ts';
import {
  annualisedSharpeRatio,
  sharpeRatio,
} from '../../../../src/main/engine/portfolio/measures/sharpeRatio.ts';
import { sortinoRatio } from '../../../../src/main/engine/portfolio/measures/sortinoRatio.ts';
import { trackingError } from '../../../../src/main/engine/portfolio/measures/trackingError.ts';

const returns = fc
  .array(
    fc.integer({ min: -300, max: 300 }).map((n) => n / 1000),
    { minLength: 12, maxLength: 60 },
  )
  .filter((r) => new Set(r).size > 2 && r.some((x) => x < 0) && r.some((x) => x > 0));

describe('return', () => {
  it('is compounded, never added', () => {
    expect(annualisedReturn([0.5, -0.5], 2)).toBeCloseTo(-0.25, 15);
    expect(annualisedReturn([0.01, 0.01, 0.01], 12)).toBeCloseTo(1.01 ** 12 - 1, 14);
    expect(annualisedReturn([0.2, -1, 0.3])).toBe(-1);
  });
});

describe('ratios', () => {
  it('agree with one another where they must', () => {
    fc.assert(
      fc.property(
        returns,
        fc.integer({ min: -10, max: 10 }).map((n) => n / 1000),
        (r, minimum) => {
          fc.pre(r.some((x) => x < minimum));
          expect(kappa(r, minimum, 2)).toBeCloseTo(sortinoRatio(r, minimum), 10);
          expect(omegaSharpe(r, 0)).toBeCloseTo(bernardoLedoit(r) - 1, 10);
          expect(annualisedSharpeRatio(r, 0)).toBeCloseTo(sharpeRatio(r, 0) * Math.sqrt(12), 12);
        },
      ),
    );
  });

  it('see a series as its own benchmark', () => {
    fc.assert(
      fc.property(returns, (r) => {
        const { alpha, beta } = marketModel(r, r, 0.002);
        expect(alpha).toBeCloseTo(0, 12);
        expect(beta).toBeCloseTo(1, 12);
        expect(trackingError(r, r)).toBe(0);
        expect(mSquared(r, r, 0.02)).toBeCloseTo(annualisedReturn(r), 12);
      }),
    );
  });

  it('find the line that made the returns', () => {
    fc.assert(
      fc.property(returns, (market) => {
        const { alpha, beta } = marketModel(
          market.map((x) => 0.003 + 0.7 * x),
          market,
        );
        expect([alpha, beta].map((x) => Number(x.toFixed(10)))).toEqual([0.003, 0.7]);
      }),
    );
  });
});

describe('tail risk', () => {
  it('has a shortfall no smaller than the value at risk, by every method', () => {
    fc.assert(
      fc.property(returns, fc.constantFrom(0.9, 0.95, 0.99), (r, level) => {
        for (const risk of [historicalRisk, gaussianRisk, modifiedRisk].map((method) => method(r, level))) {
          expect(risk.expectedShortfall).toBeGreaterThanOrEqual(risk.valueAtRisk - 1e-12);
        }
      }),
    );
  });

  it('of the series itself is its quantile and the mean beyond', () => {
    const r = Array.from({ length: 101 }, (_value, i) => (i - 50) / 100);
    const { valueAtRisk, expectedShortfall } = historicalRisk(r, 0.95);
    expect(valueAtRisk).toBeCloseTo(0.45, 14);
    // The worst 5.05 of 101: -.50 … -.46 whole, and .05 of -.45.
    expect(expectedShortfall).toBeCloseTo((0.5 + 0.49 + 0.48 + 0.47 + 0.46 + 0.05 * 0.45) / 5.05, 14);
  });

  it('modified is the normal one where there is neither skewness nor excess kurtosis', () => {
    // Two-point mixtures with the third and fourth moments of a normal law: 0 in 2/3, ±√3 in 1/6 each.
    const root = Math.sqrt(3) / 10;
    const r = [0, 0, 0, 0, root, -root];
    expect(modifiedRisk(r, 0.95).valueAtRisk).toBeCloseTo(gaussianRisk(r, 0.95).valueAtRisk, 12);
    expect(modifiedRisk(r, 0.95).expectedShortfall).toBeCloseTo(gaussianRisk(r, 0.95).expectedShortfall, 12);
  });
});
