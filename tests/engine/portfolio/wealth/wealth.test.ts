import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wealthFacts, type WealthPart } from '../../../../src/main/engine/portfolio/wealth/wealthFacts.ts';
import { pointsOf, wealthScores } from '../../../../src/main/engine/portfolio/wealth/wealthScores.ts';
import { firstWealthRule, wealthPoints, wealthRule } from '../../../../src/shared/wealthCheck.ts';

const money: WealthPart = {
  month: true,
  year: true,
  deposit: true,
  insured: true,
  mean: 0.01,
  cost: 0,
};
const bonds: WealthPart = { ...money, deposit: false, insured: false, mean: 0.03, cost: 0.004 };
const shares: WealthPart = { ...bonds, month: false, year: false, mean: 0.07, cost: 0.008 };
// Of twenty cases one is the worst 5 %.
const returns = Array.from({ length: 20 }, (_case, i) =>
  i === 0 ? [0.01, -0.02, -0.4] : [0.01, 0.03, 0.08],
);
const ground = { parts: [money, bonds, shares], returns, perYear: 1, insuranceCap: 500_000 };
const scoresOf = (amounts: readonly number[]) =>
  wealthScores(firstWealthRule, pointsOf(firstWealthRule, wealthFacts(ground, amounts)));

describe('a combination by hand', () => {
  // 60 % savings (of which 100,000 beyond the insured 500,000), 25 % bonds, 15 % shares of 1,000,000.
  const facts = wealthFacts(ground, [600_000, 250_000, 150_000]);

  it('has its figures', () => {
    expect(facts).toEqual({
      month: expect.closeTo(0.85, 12),
      year: expect.closeTo(0.85, 12),
      loss: expect.closeTo(-(0.6 * 0.01 + 0.25 * -0.02 + 0.15 * -0.4), 12),
      concentration: 0.25,
      uninsured: expect.closeTo(0.1, 12),
      mean: expect.closeTo(0.6 * 0.01 + 0.25 * 0.03 + 0.15 * 0.07, 12),
      cost: expect.closeTo(0.25 * 0.004 + 0.15 * 0.008, 12),
    });
  });

  it('loses by the square root of time where the period is shorter than a year, and never more than all', () => {
    const short = { ...ground, perYear: 12 };
    expect(wealthFacts(short, [600_000, 250_000, 150_000]).loss).toBeCloseTo(facts.loss * Math.sqrt(12), 12);
    expect(wealthFacts(short, [0, 0, 1]).loss).toBe(1);
  });

  it('has its points and scores', () => {
    const points = pointsOf(firstWealthRule, facts);
    const loss = 0.059;
    expect(points.month).toBe(100);
    expect(points.loss).toBeCloseTo((100 * (0.2 - loss)) / 0.2, 9);
    expect(points.concentration).toBeCloseTo((100 * (0.6 - 0.25)) / 0.4, 9);
    expect(points.uninsured).toBeCloseTo(80, 9);
    expect(wealthScores(firstWealthRule, points)).toEqual({
      liquidity: 100,
      safety: expect.closeTo(0.6 * 70.5 + 0.25 * 87.5 + 0.15 * 80, 9),
      profitability: expect.closeTo(0.7 * 48 + 0.3 * ((100 * (0.015 - 0.0022)) / 0.015), 9),
    });
  });
});

const amount = fc.integer({ min: 1, max: 2_000_000 });

describe('scores', () => {
  it('lie between 0 and 100, and do not depend on the unit of a small fortune', () => {
    fc.assert(
      fc.property(amount, amount, amount, (a, b, c) => {
        for (const score of Object.values(scoresOf([a, b, c]))) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100 + 1e-9);
        }
        // Below the insured sum only shares count.
        const small = scoresOf([a / 100, b / 100, c / 100]);
        const smaller = scoresOf([a / 1000, b / 1000, c / 1000]);
        expect(smaller.profitability).toBeCloseTo(small.profitability, 9);
        expect(smaller.safety).toBeCloseTo(small.safety, 9);
      }),
    );
  });

  it('liquidity never falls by more ready money, and profitability never by more of what earns most net', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (a, b, c, more) => {
        const before = scoresOf([a, b, c]);
        expect(scoresOf([a + more, b, c]).liquidity).toBeGreaterThanOrEqual(before.liquidity - 1e-9);
        expect(scoresOf([a, b, c + more]).liquidity).toBeLessThanOrEqual(before.liquidity + 1e-9);
      }),
    );
  });

  it('points rise with the figure where full lies above zero, and fall where it lies below', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (figure, more) => {
          const up = { zero: 0, full: 0.3 };
          const down = { zero: 0.3, full: 0 };
          expect(wealthPoints(up, figure + more)).toBeGreaterThanOrEqual(wealthPoints(up, figure));
          expect(wealthPoints(down, figure + more)).toBeLessThanOrEqual(wealthPoints(down, figure));
        },
      ),
    );
  });

  it('rules without a scale or without any weight on an axis are refused', () => {
    const flat = { ...firstWealthRule, mean: { weight: 1, zero: 0.1, full: 0.1 } };
    const none = {
      ...firstWealthRule,
      mean: { ...firstWealthRule.mean, weight: 0 },
      cost: { ...firstWealthRule.cost, weight: 0 },
    };
    expect([flat, none].map((rule) => wealthRule.safeParse(rule).success)).toEqual([false, false]);
  });
});
