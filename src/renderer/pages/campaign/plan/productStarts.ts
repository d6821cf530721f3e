import type { UnitEconomics } from '../../../../shared/campaign.ts';

export const productKinds = ['savings', 'timeDeposit', 'wealth', 'fund', 'card', 'loan'] as const;
export type ProductKind = (typeof productKinds)[number];

const guess = (low: number, likely: number, high: number) => ({ low, likely, high });
/** A year, sourced: 13–15 % of all customers, 20–25 % of new ones in their first year. */
const usualChurn = guess(0.12, 0.14, 0.17);
const newChurn = guess(0.2, 0.225, 0.25);

/** What a product of each kind begins with: general knowledge of the field, to be replaced by the bank’s own. */
export const productStarts: Readonly<
  Record<ProductKind, Omit<UnitEconomics, 'id' | 'name' | 'share' | 'basis'>>
> = {
  savings: {
    balance: guess(5000, 20_000, 60_000),
    margin: 0.0085,
    expectedLoss: 0,
    annualFee: 0,
    serviceCost: 36,
    reward: 20,
    churn: usualChurn,
  },
  timeDeposit: {
    balance: guess(30_000, 80_000, 180_000),
    margin: 0.0045,
    expectedLoss: 0,
    annualFee: 0,
    serviceCost: 30,
    reward: 30,
    churn: usualChurn,
  },
  wealth: {
    balance: guess(20_000, 50_000, 120_000),
    margin: 0.0045,
    expectedLoss: 0,
    annualFee: 0,
    serviceCost: 30,
    reward: 30,
    churn: usualChurn,
  },
  fund: {
    balance: guess(8000, 30_000, 100_000),
    margin: 0.005,
    expectedLoss: 0,
    annualFee: 0,
    serviceCost: 30,
    reward: 0,
    churn: usualChurn,
  },
  card: {
    balance: guess(2000, 6000, 15_000),
    margin: 0.06,
    expectedLoss: 0.025,
    annualFee: 30,
    serviceCost: 80,
    reward: 60,
    churn: newChurn,
  },
  loan: {
    balance: guess(20_000, 45_000, 90_000),
    margin: 0.021,
    expectedLoss: 0.0084,
    annualFee: 0,
    serviceCost: 60,
    reward: 40,
    churn: newChurn,
  },
};
