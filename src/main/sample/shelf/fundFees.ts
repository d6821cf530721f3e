import type { PurchaseFeeBand, RedemptionFeeBand } from '../../../shared/product.ts';

/** Fees of a fund of the sample, in force from a day. */
export interface FundFees {
  readonly purchaseFee: PurchaseFeeBand[];
  readonly redemptionFee: RedemptionFeeBand[];
}

/** The first day of the fund sales fee rules now in force (RULES-CN). */
export const newFeesFrom = '2026-01-01';
/** Since then, days held after which a C class pays no sales-service fee. */
export const feeFreeDays = 365;

/** A cap for small orders, less for large ones, CNY 1,000 flat from five million on. */
const purchase = (cap: number, large: number): PurchaseFeeBand[] => [
  { from: 0, rate: cap },
  { from: 1_000_000, rate: large },
  { from: 5_000_000, rate: 0, flat: 1000 },
];

/** At least 1.5 % under 7 days, 1 % under 30, .5 % under 180, all to the fund. */
const redemption2026: RedemptionFeeBand[] = [
  { fromDays: 0, rate: 0.015 },
  { fromDays: 7, rate: 0.01 },
  { fromDays: 30, rate: 0.005 },
  { fromDays: 180, rate: 0 },
];

/** Index and bond funds are excepted from the longer bands; 1.5 % under 7 days stays. */
const redemptionExcepted: RedemptionFeeBand[] = [
  { fromDays: 0, rate: 0.015 },
  { fromDays: 7, rate: 0 },
];

const redemptionOld: RedemptionFeeBand[] = [
  { fromDays: 0, rate: 0.015 },
  { fromDays: 7, rate: 0.0075 },
  { fromDays: 30, rate: 0.005 },
  { fromDays: 180, rate: 0 },
];

/** Purchase caps of the A class before and since 2026, and whether the shorter redemption schedule applies. */
const classes = {
  bond: { before: [0.006, 0.004], since: [0.003, 0.002], excepted: true },
  index: { before: [0.01, 0.006], since: [0.003, 0.002], excepted: true },
  gold: { before: [0.006, 0.004], since: [0.003, 0.002], excepted: true },
  mixed: { before: [0.015, 0.01], since: [0.005, 0.003], excepted: false },
  equity: { before: [0.015, 0.01], since: [0.008, 0.005], excepted: false },
  qdii: { before: [0.015, 0.01], since: [0.008, 0.005], excepted: false },
} as const;
export type FeeClass = keyof typeof classes;

export function feesBefore2026(assetClass: FeeClass, shareClass: 'A' | 'C'): FundFees {
  const [cap, large] = classes[assetClass].before;
  return shareClass === 'A'
    ? { purchaseFee: purchase(cap, large), redemptionFee: redemptionOld }
    : { purchaseFee: [], redemptionFee: redemptionExcepted };
}

export function feesSince2026(assetClass: FeeClass, shareClass: 'A' | 'C'): FundFees {
  const { since, excepted } = classes[assetClass];
  return {
    purchaseFee: shareClass === 'A' ? purchase(since[0], since[1]) : [],
    redemptionFee: excepted ? redemptionExcepted : redemption2026,
  };
}
