import type { z } from 'zod';
import type { unitEconomics } from '../../../shared/campaign.ts';
import { guess } from './sampleChannel.ts';

export type UnitEconomicsInput = z.input<typeof unitEconomics>;

const churn = guess(0.12, 0.14, 0.17);
const basis = {
  mark: 'general',
  note: '余额与利差为示例值；年流失13%–15%有来源 Balances and margins are sample values; churn of 13–15% a year is sourced',
} as const;

/** What a new customer of a product brings, by the products of the shelf. */
export const savings: UnitEconomicsInput = {
  id: 'tiered-savings',
  name: { zh: '随心存', en: 'Flexible Tiered Savings' },
  share: 0.36,
  balance: guess(12_000, 34_000, 80_000),
  margin: 0.0085,
  serviceCost: 36,
  reward: 20,
  churn,
  basis,
};

export const timeDeposit: UnitEconomicsInput = {
  id: 'time-deposit-36m',
  name: { zh: '整存整取三年', en: '3-year time deposit' },
  share: 0.28,
  balance: guess(40_000, 85_000, 180_000),
  margin: 0.0047,
  serviceCost: 30,
  reward: 30,
  churn,
  basis,
};

export const payrollWealth: UnitEconomicsInput = {
  id: 'payroll-wealth',
  name: { zh: '薪金宝', en: 'Payroll Plus' },
  share: 0.25,
  balance: guess(20_000, 52_000, 120_000),
  margin: 0.0045,
  annualFee: 24,
  serviceCost: 30,
  reward: 30,
  churn,
  basis,
};

export const bondFund: UnitEconomicsInput = {
  id: 'bond-fund-a',
  name: { zh: '示例稳健纯债债券A', en: 'Sample Steady Bond Fund A' },
  share: 0.11,
  balance: guess(10_000, 36_000, 110_000),
  margin: 0.005,
  serviceCost: 30,
  churn,
  basis,
};

export const consumerLoan: UnitEconomicsInput = {
  id: 'consumer-loan',
  name: { zh: '随薪贷', en: 'Payroll Consumer Loan' },
  share: 0.22,
  balance: guess(20_000, 45_000, 90_000),
  margin: 0.021,
  expectedLoss: 0.0084,
  serviceCost: 60,
  reward: 40,
  churn: guess(0.2, 0.28, 0.36),
  basis,
};
