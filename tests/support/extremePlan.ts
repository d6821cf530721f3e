import { plan as planSchema, type Plan } from '../../src/shared/plan.ts';

/** Ids of sample products of many kinds: what a plan of twelve holds. */
export const twelve = [
  'demand-deposit',
  'tiered-savings',
  'time-deposit-3m',
  'time-deposit-12m',
  'time-deposit-60m',
  'notice-deposit-7d',
  'money-fund',
  'bond-fund-a',
  'mixed-fund-c',
  'equity-fund-a',
  'open-wealth',
  'annuity',
];

/** A plan of sample products over so many months, that begins with so many yuan, with a goal of as much. */
export const extreme = (products: readonly string[], months: number, initial: number): Plan =>
  planSchema.parse({
    name: `${products.length} × ${months} × ${initial}`,
    startDate: '2026-07-01',
    months,
    initial,
    paths: 200,
    seed: 9,
    rebalance: 'quarterly',
    goals: [{ label: 'goal', date: '2026-08-01', amount: initial, money: 'today' }],
    holdings: products.map((product, i) => ({
      product,
      // Shares that add up to 1 to the last digit.
      weight: i === 0 ? 1 - (products.length - 1) / 16 : 1 / 16,
    })),
  });
