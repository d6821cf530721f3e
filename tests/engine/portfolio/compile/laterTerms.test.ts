import { describe, expect, it } from 'vitest';
import { compilePlan } from '../../../../src/main/engine/portfolio/compilePlan.ts';
import { portfolioModel } from '../../../../src/main/engine/portfolio/portfolioModel.ts';
import { runInline } from '../../../../src/main/engine/parallel.ts';
import { plan, type PlanInput } from '../../../../src/shared/plan.ts';
import { product, type Product } from '../../../../src/shared/product.ts';
import type { PlanLookups } from '../../../../src/main/engine/portfolio/compile/lookups.ts';

const savings = (changes: Partial<Record<'first' | 'second', object>>): Product =>
  product.parse({
    id: 'savings',
    name: { zh: '储蓄', en: 'Savings' },
    family: 'liability',
    tier: 'basic',
    riskLevel: 1,
    terms: [
      {
        effectiveFrom: '2025-01-01',
        conditions: { kind: 'demandDeposit', rate: 0.0036, ...changes.first },
      },
      ...(changes.second
        ? [{ effectiveFrom: '2026-01-11', conditions: { kind: 'demandDeposit', ...changes.second } }]
        : []),
    ],
  });

const asked = (changes: Partial<PlanInput> = {}) =>
  plan.parse({
    name: 'test',
    startDate: '2026-01-01',
    months: 1,
    initial: 1_000_000,
    paths: 4,
    holdings: [{ weight: 1, product: 'savings' }],
    ...changes,
  });
const lookupsOf = (item: Product): PlanLookups => ({
  product: (id) => (id === item.id ? item : undefined),
  seriesGrowth: () => undefined,
});
const run = (item: Product, changes: Partial<PlanInput> = {}) =>
  runInline(portfolioModel, compilePlan(asked(changes), lookupsOf(item)));

describe('terms of the shelf in a plan', () => {
  it('a rate known for a later day holds from that day on', () => {
    const result = run(savings({ second: { rate: 0.0072 } }));
    expect(result.split.interest.value).toBeCloseTo(100 + 420, 6);
  });

  it('a plan that no version touches is compiled as ever', () => {
    const { holdings } = compilePlan(asked(), lookupsOf(savings({})));
    expect(holdings[0]!.instrument).toEqual({ kind: 'demand', rate: 0.0036 });
    const before = compilePlan(
      asked({ startDate: '2026-02-01' }),
      lookupsOf(savings({ second: { rate: 0.0072 } })),
    );
    expect(before.holdings[0]!.instrument).toEqual({ kind: 'demand', rate: 0.0072 });
  });

  it('says where fees and other terms change during the plan', () => {
    const fund = product.parse({
      ...savings({}),
      family: 'intermediary',
      terms: ['2025-01-01', '2026-06-01'].map((effectiveFrom, i) => ({
        effectiveFrom,
        conditions: {
          kind: 'fund',
          assetClass: 'bond',
          shareClass: 'A',
          assumption: { drift: 0.02, volatility: 0.02 },
          purchaseFee: [{ from: 0, rate: i / 100 }],
        },
      })),
    });
    const codes = (months: number): readonly string[] =>
      compilePlan(asked({ months }), lookupsOf(fund)).notices.map(({ code }) => code);
    expect(codes(12)).toContain('product.laterTerms');
    expect(codes(3)).not.toContain('product.laterTerms');
  });
});

describe('a rate-up coupon', () => {
  const coupon = { extra: 0.0036, days: 40, cap: 500_000, bankShare: 0.5 };

  it('pays for its days on at most its cap, once, as a reward', () => {
    const result = run(savings({ first: { rate: 0, coupon } }), { months: 24 });
    // 500,000 at .36 %: five yuan a day, 31 days of January and 9 of February.
    expect(result.split.rewards.value).toBeCloseTo(200, 6);
    expect(result.split.interest.value).toBeGreaterThanOrEqual(0);
    expect(result.bundles).toHaveLength(1);
    expect(result.bundles[0]).toMatchObject({
      name: { zh: '储蓄加息券', en: 'Savings rate-up coupon' },
      probability: { value: 1 },
      cash: { value: 200 },
      cost: { value: 100 },
    });
    const { paidIn, split, terminal } = result;
    expect(terminal.mean.value).toBeCloseTo(paidIn + split.interest.value + split.rewards.value, 6);
  });

  it('is taxed as interest is, and costs the bank what it did', () => {
    const result = run(savings({ first: { rate: 0, coupon } }), { months: 24, taxes: { interest: 0.2 } });
    expect(result.split.rewards.value).toBeCloseTo(160, 6);
    expect(result.bundles[0]!.cost.value).toBeCloseTo(100, 6);
  });

  it('counts the money that is there', () => {
    const result = run(savings({ first: { rate: 0, coupon } }), { initial: 100_000 });
    expect(result.split.rewards.value).toBeCloseTo(31, 6);
  });
});
