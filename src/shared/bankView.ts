import type { Repayment } from './plan.ts';
import type { Range } from './range.ts';
import type { Localised } from './schema.ts';
import type { Estimate, Notice } from './simulation.ts';

/** What a combination earns and costs the bank; hidden in client mode. Money is nominal yuan, undiscounted. */
export interface BankHolding {
  readonly name: Localised;
  /** Whether the bank's terms for it are known; a holding without a product has none and counts nothing. */
  readonly known: boolean;
  /** Mean over paths and months of the balance with which a month begins. */
  readonly averageBalance: number;
  /** Yearly rates, and what they come to over the plan: means over the paths. */
  readonly margin: number;
  readonly marginIncome: number;
  readonly feeShare: number;
  readonly feeIncome: number;
  readonly rewardCost: number;
}

/** What a bundle of the plan brings and costs, beside the products' own rewards. */
export interface BankBundle {
  readonly name: Localised;
  /** Probability that it is reached at all. */
  readonly probability: Estimate;
  /** Worth to the client: money and gifts. */
  readonly value: Estimate;
  readonly cost: Estimate;
}

/** A loan beside the combination; expected values over the plan's months, yuan. */
export interface BankLoan {
  readonly name: Localised;
  readonly amount: number;
  readonly repayment: Repayment;
  readonly rate: number;
  readonly termMonths: number;
  /** By contract: what is paid at the end of the first and of the last month, and all interest to the end of the term. */
  readonly firstPayment: number;
  readonly lastPayment: number;
  readonly interest: number;
  /** Mean over the plan's months, after prepayments and defaults. */
  readonly averageBalance: number;
  readonly marginIncome: number;
  readonly expectedLoss: number;
  readonly net: number;
  /** `net` by year of the plan; the years add up to it. */
  readonly netByYear: readonly number[];
}

export interface BankYear {
  /** Counted from 1; the last one may be shorter. */
  readonly year: number;
  readonly marginIncome: number;
  readonly feeIncome: number;
  /** Margin of the loans less their expected loss; left out where the plan has no loans. */
  readonly loanNet?: number;
}

/** Money that the bank can lend on, by the term at which it was taken. */
export interface FundingTerm {
  /** Months; 0 for money payable on demand. */
  readonly termMonths: number;
  readonly averageBalance: number;
  readonly endBalance: number;
  /** What the client is paid: yearly interest over the average balance. */
  readonly interestRate: number;
}

export interface BankView {
  readonly engineVersion: string;
  readonly paths: number;
  readonly partial: boolean;
  readonly seed: number;
  readonly months: number;
  readonly marginIncome: Range;
  readonly feeIncome: Range;
  /** Of the products, once each. */
  readonly rewardCost: number;
  /** Of the bundles. */
  readonly bundleCost: Range;
  /** Margin and fees less rewards of both kinds, and what loans bring. */
  readonly net: Range;
  readonly holdings: readonly BankHolding[];
  readonly bundles: readonly BankBundle[];
  readonly loans: readonly BankLoan[];
  readonly years: readonly BankYear[];
  /** Rising by term. */
  readonly funding: readonly FundingTerm[];
  readonly notices: readonly Notice[];
}
