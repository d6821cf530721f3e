import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blackLitterman, impliedReturns } from '../../../src/main/engine/stats/blackLitterman.ts';

/**
 * He and Litterman 1999, "The intuition behind Black–Litterman model portfolios", tables 1 and 2: seven equity markets,
 * volatilities in percent, correlations, weights of the market, equilibrium returns at δ = 2.5.
 */
const markets = ['Australia', 'Canada', 'France', 'Germany', 'Japan', 'UK', 'USA'];
const volatility = [0.16, 0.203, 0.248, 0.271, 0.21, 0.2, 0.187];
const weights = [0.016, 0.022, 0.052, 0.055, 0.116, 0.124, 0.615];
const equilibrium = [0.039, 0.069, 0.084, 0.09, 0.043, 0.068, 0.076];
const lower = [
  [],
  [0.488],
  [0.478, 0.664],
  [0.515, 0.655, 0.861],
  [0.439, 0.31, 0.355, 0.354],
  [0.512, 0.608, 0.783, 0.777, 0.405],
  [0.491, 0.779, 0.668, 0.653, 0.306, 0.652],
];
const covariance = markets.map((_a, i) =>
  markets.map((_b, j) => {
    const correlation = i === j ? 1 : lower[Math.max(i, j)]![Math.min(i, j)]!;
    return correlation * volatility[i]! * volatility[j]!;
  }),
);

describe('Black–Litterman', () => {
  it('gives the equilibrium returns of He and Litterman', () => {
    impliedReturns(covariance, weights, 2.5).forEach((value, i) => {
      // The paper prints tenths of a percent.
      expect(Math.abs(value - equilibrium[i]!)).toBeLessThan(0.00051);
    });
  });

  it('gives their returns after the view that Germany beats the rest of Europe by 5 %', () => {
    const prior = impliedReturns(covariance, weights, 2.5);
    const france = 0.052 / (0.052 + 0.124);
    const portfolio = [0, 0, -france, 1, 0, -(1 - france), 0];
    const { expected } = blackLitterman(
      prior,
      covariance,
      [{ portfolio, expected: 0.05, confidence: 0.5 }],
      0.05,
    )!;
    // Table 4 of the paper, in percent.
    [4.3, 7.6, 9.3, 11, 4.5, 7, 8.1].forEach((percent, i) => {
      expect(Math.abs(expected[i]! * 100 - percent)).toBeLessThan(0.051);
    });
  });

  it('gives what pencil and paper give for two assets', () => {
    // Σ = diag(.04, .01), τ = 1, view: the first returns .10 with confidence ½, prior .04. So .04 + ½ · .06, and the
    // first one's variance .04 + .04 − .04² / .08.
    const covariance = [
      [0.04, 0],
      [0, 0.01],
    ];
    const found = blackLitterman(
      [0.04, 0.02],
      covariance,
      [{ portfolio: [1, 0], expected: 0.1, confidence: 0.5 }],
      1,
    )!;
    expect(found.expected[0]).toBeCloseTo(0.07, 12);
    expect(found.expected[1]).toBeCloseTo(0.02, 12);
    expect(found.covariance[0]![0]).toBeCloseTo(0.06, 12);
    expect(found.covariance[1]![1]).toBeCloseTo(0.02, 12);
  });

  it('stays at the prior without views, meets a certain one, and lies between for the rest', () => {
    const prior = impliedReturns(covariance, weights, 2.5);
    expect(blackLitterman(prior, covariance, [], 0.05)!.expected).toEqual(prior);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }),
        fc.double({ min: -0.2, max: 0.3, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (asset, expected, confidence) => {
          const portfolio = prior.map((_value, i) => (i === asset ? 1 : 0));
          const after = blackLitterman(prior, covariance, [{ portfolio, expected, confidence }], 0.05)!;
          const blend = prior[asset]! + confidence * (expected - prior[asset]!);
          expect(after.expected[asset]).toBeCloseTo(blend, 10);
        },
      ),
    );
  });

  it('says where certain views repeat each other', () => {
    const view = { portfolio: [1, 0, 0, 0, 0, 0, 0], expected: 0.05, confidence: 1 };
    const prior = impliedReturns(covariance, weights, 2.5);
    expect(blackLitterman(prior, covariance, [view, { ...view, expected: 0.1 }], 0.05)).toBeUndefined();
  });
});
