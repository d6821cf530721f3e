import { plan, type Plan, type PlanInput } from '../../shared/plan.ts';

const startDate = '2026-07-01';

/** 70 % deposits, 20 % bonds, 10 % mixed over three years. */
const conservative: PlanInput = {
  name: '稳健储蓄 70/20/10（合成） Steady savings (synthetic)',
  startDate,
  months: 36,
  initial: 200_000,
  monthly: 2000,
  paths: 10_000,
  seed: 1,
  rebalance: 'yearly',
  model: 'lognormal',
  holdings: [
    { weight: 0.3, product: 'tiered-savings' },
    { weight: 0.4, product: 'time-deposit-12m' },
    { weight: 0.2, product: 'bond-fund-a' },
    { weight: 0.1, product: 'mixed-fund-a' },
  ],
};

/** 40 % savings and cash wealth, 40 % bonds, 20 % equity index over five years, on drawn months of history. */
const balanced: PlanInput = {
  name: '均衡配置 40/40/20（合成） Balanced (synthetic)',
  startDate,
  months: 60,
  initial: 150_000,
  monthly: 3000,
  paths: 10_000,
  seed: 2,
  rebalance: 'quarterly',
  model: 'bootstrap',
  holdings: [
    { weight: 0.2, product: 'tiered-savings' },
    { weight: 0.2, product: 'payroll-wealth' },
    { weight: 0.4, product: 'bond-fund-a' },
    { weight: 0.2, product: 'index-fund-a' },
  ],
};

/** 15 % cash, 25 % bonds, 60 % equity and gold over ten years of regular investment. */
const growth: PlanInput = {
  name: '进取定投 15/25/60（合成） Growth by regular investment (synthetic)',
  startDate,
  months: 120,
  initial: 50_000,
  monthly: 4000,
  paths: 10_000,
  seed: 3,
  rebalance: 'yearly',
  model: 'lognormal',
  holdings: [
    { weight: 0.15, product: 'money-fund' },
    { weight: 0.25, product: 'bond-fund-a' },
    { weight: 0.25, product: 'index-fund-a' },
    { weight: 0.25, product: 'equity-fund-a' },
    { weight: 0.1, product: 'gold-fund-a' },
  ],
};

/** Savings, wealth and an annuity that reach the three-in-one bundle together, and a rate on top, over five years. */
const bundled: PlanInput = {
  name: '三合一礼包组合 50/35/15（合成） Three-in-one bundle (synthetic)',
  startDate,
  months: 60,
  initial: 300_000,
  monthly: 1000,
  paths: 10_000,
  seed: 4,
  rebalance: 'none',
  model: 'lognormal',
  bundles: ['three-in-one', 'payroll-rate-up'],
  holdings: [
    { weight: 0.3, product: 'time-deposit-12m' },
    { weight: 0.2, product: 'tiered-savings' },
    { weight: 0.2, product: 'payroll-wealth' },
    { weight: 0.15, product: 'open-wealth' },
    { weight: 0.15, product: 'annuity' },
  ],
};

/** A coupon for a first payment, and a home loan whose rate a bundle lowers, both by a formula; over three years. */
const rewarded: PlanInput = {
  name: '首笔加息与安居礼包 60/20/20（合成） Coupon and home bundle (synthetic)',
  startDate,
  months: 36,
  initial: 120_000,
  monthly: 1000,
  paths: 10_000,
  seed: 5,
  rebalance: 'none',
  model: 'lognormal',
  bundles: ['home-owner'],
  loans: [{ product: 'housing-loan', amount: 800_000, repayment: 'instalment' }],
  holdings: [
    { weight: 0.6, product: 'time-deposit-3m' },
    { weight: 0.2, product: 'money-fund' },
    { weight: 0.2, product: 'bond-fund-a' },
  ],
};

/** The combinations of the sample, checked by the shared schema. */
export function samplePlans(): { id: string; plan: Plan }[] {
  return [
    { id: 'conservative', plan: plan.parse(conservative) },
    { id: 'balanced', plan: plan.parse(balanced) },
    { id: 'growth', plan: plan.parse(growth) },
    { id: 'bundled', plan: plan.parse(bundled) },
    { id: 'rewarded', plan: plan.parse(rewarded) },
  ];
}
