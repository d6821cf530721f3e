import { describe, expect, it } from 'vitest';
import { compileCompanion } from '../../../../src/main/engine/portfolio/companion/compileCompanion.ts';
import { companionModel } from '../../../../src/main/engine/portfolio/companion/companionModel.ts';
import { recoveryMonth } from '../../../../src/main/engine/portfolio/companion/recoveryMonth.ts';
import { runInline } from '../../../../src/main/engine/parallel.ts';
import {
  companionRequest,
  type CompanionRequest,
  type CompanionResult,
} from '../../../../src/shared/companion.ts';
import type { z } from 'zod';

const lookups = { product: () => undefined, seriesGrowth: () => undefined };

function companion(request: z.input<typeof companionRequest>): CompanionResult {
  const asked: CompanionRequest = companionRequest.parse(request);
  return runInline(companionModel, compileCompanion(asked, lookups));
}

const deposit = { kind: 'demand', rate: 0.01 } as const;
const fund = { drift: 0.06, volatility: 0.2 };
const base = { name: 'companion', months: 27, initial: 10_000, paths: 4096 };

/** Abramowitz and Stegun 1964, 7.1.26. */
function normalCdf(x: number): number {
  const t = 1 / (1 + (0.3275911 * Math.abs(x)) / Math.SQRT2);
  const poly =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const erf = 1 - poly * Math.exp((-x * x) / 2);
  return x < 0 ? (1 - erf) / 2 : (1 + erf) / 2;
}

describe('one fund that falls by a quarter in three months', () => {
  const result = companion({
    plan: { ...base, holdings: [{ weight: 1, assumption: fund }] },
    holding: 0,
    fall: 0.25,
    months: 3,
  });
  const [stay, rebalanced, leave] = result.outcomes;
  const years = 2;
  const drift = (fund.drift - fund.volatility ** 2 / 2) * years;

  it('is worth three quarters in every future when the fall has ended', () => {
    expect(result.afterFall.p5).toBeCloseTo(7500, 6);
    expect(result.afterFall.p95).toBeCloseTo(7500, 6);
  });

  it('has the lognormal’s middle for those who stay, and one certain end for those who leave', () => {
    const { value, se } = stay!.end.p50;
    expect(Math.abs(value - 7500 * Math.exp(drift))).toBeLessThan(4 * se);
    expect(leave!.end.p5.value).toBe(leave!.end.p95.value);
    // A one-year deposit, renewed: about 7,500 · (1 + r)².
    expect(leave!.end.p50.value).toBeGreaterThan(7500);
    expect(rebalanced!.end).toEqual(stay!.end);
  });

  it('puts those who stay ahead as often as the closed form says', () => {
    const out = Math.log(leave!.end.p50.value / 7500);
    const expected = normalCdf((drift - out) / (fund.volatility * Math.sqrt(years)));
    const { ahead } = result.pairs.find(({ first, second }) => first === 'stay' && second === 'leave')!;
    expect(Math.abs(ahead.value - expected)).toBeLessThan(4 * ahead.se);
    expect(result.pairs.find(({ second }) => second === 'stay')!.equal.value).toBe(1);
  });

  it('never comes back for those who leave, and by the end for some who stay', () => {
    expect(leave!.recovery).toEqual({ probability: { value: 0, se: 0 }, median: null });
    // Of being back at the end alone: ln(4/3) has to be made up.
    const atEnd = normalCdf((drift - Math.log(4 / 3)) / (fund.volatility * Math.sqrt(years)));
    expect(stay!.recovery.probability.value).toBeGreaterThan(atEnd);
    expect(stay!.recovery.probability.value).toBeLessThan(2 * atEnd);
  });
});

describe('a fund beside another and savings', () => {
  const result = companion({
    plan: {
      ...base,
      monthly: 500,
      correlation: [
        [1, 0.5],
        [0.5, 1],
      ],
      holdings: [
        { weight: 0.4, deposit },
        { weight: 0.4, assumption: fund },
        { weight: 0.2, assumption: { drift: 0.03, volatility: 0.05 } },
      ],
    },
    holding: 1,
    fall: 0.3,
    months: 2,
  });

  it('takes the other along by its slope, ρ σ₂ / σ₁', () => {
    expect(result.companions.map(({ beta }) => beta)).toEqual([expect.closeTo(0.5 * (0.05 / 0.2), 2)]);
    // Savings 4,000 and the funds after their falls, without what was paid in on the way.
    const other = 2000 * (1 - 0.3) ** 0.125;
    expect(result.afterFall.mean.value).toBeGreaterThan(4000 + 2800 + 0.95 * other);
  });

  it('has the same past for all three, and conserves what each pair says', () => {
    const until = result.boundaries.indexOf(2) + 1;
    const [stay, rebalanced, leave] = result.outcomes.map(({ p50 }) => p50.slice(0, until));
    expect(rebalanced).toEqual(stay);
    expect(leave).toEqual(stay);
    for (const { first, second, ahead, equal, difference } of result.pairs) {
      const end = (policy: string) =>
        result.outcomes.find((outcome) => outcome.policy === policy)!.end.mean.value;
      expect(difference.mean.value).toBeCloseTo(end(first) - end(second), 6);
      expect(ahead.value + equal.value).toBeLessThanOrEqual(1);
    }
  });

  it('a deeper fall leaves less, whoever does what', () => {
    const deeper = companion({
      plan: { ...base, holdings: [{ weight: 1, assumption: fund }] },
      holding: 0,
      fall: 0.5,
      months: 3,
    });
    expect(deeper.afterFall.mean.value).toBeCloseTo(5000, 6);
  });
});

describe('what cannot be asked', () => {
  it('is named', () => {
    const plan = { ...base, holdings: [{ weight: 1, deposit }] };
    expect(() => companion({ plan, holding: 0 })).toThrow(
      expect.objectContaining({ code: 'companion.notMarket' }),
    );
    const short = { ...base, months: 3, holdings: [{ weight: 1, assumption: fund }] };
    expect(() => companion({ plan: short, holding: 0, months: 3 })).toThrow(
      expect.objectContaining({ code: 'companion.tooLong' }),
    );
  });
});

const path = (values: readonly number[]) => ({
  months: values.length - 1,
  values: Float64Array.from(values),
  contributions: new Float64Array(values.length),
  withdrawals: new Float64Array(values.length),
});

it('finds the month of recovery by hand', () => {
  expect(recoveryMonth(path([100, 80, 90, 100, 90]), 1)).toBe(2);
  expect(recoveryMonth(path([100, 120, 80, 110, 119]), 2)).toBe(Infinity);
  expect(recoveryMonth(path([100, 120, 130, 110]), 2)).toBe(0);
});
