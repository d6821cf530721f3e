import type {
  PurchaseFeeBand,
  RateBand,
  RedemptionFeeBand,
  SurrenderBand,
} from '../../../../shared/product.ts';
import type { PreferentialRate } from '../../../../shared/perks.ts';
import type { AnnualRate, PlainDate } from '../../../../shared/units.ts';
import type { lockUps } from '../lockUps/index.ts';
import type { PayoffTerms } from '../payoffs/index.ts';

/** Demand deposit 活期: ACT/360 on the daily balance, settled quarterly on the 20th. */
export interface DemandDepositSpec {
  readonly kind: 'demand';
  readonly rate: AnnualRate;
}

/** Tiered savings: as a demand deposit, with rates by balance band. */
export interface TieredSavingsSpec {
  readonly kind: 'tiered';
  readonly bands: readonly RateBand[];
  /** Each band's rate for its own part of the balance, or the reached band's rate for the whole balance. */
  readonly banding: 'marginal' | 'whole';
}

/** What an account pays from a day on. */
export interface AccountTerms {
  readonly from: PlainDate;
  readonly bands: readonly RateBand[];
  readonly banding: 'marginal' | 'whole';
  readonly preferences: readonly PreferentialRate[];
}

/** A demand deposit or tiered savings whose terms change on days known before, or are better for larger clients. */
export interface OfferedAccountSpec {
  readonly kind: 'offered';
  /** Rising by their day; the first one holds before its day too. */
  readonly versions: readonly AccountTerms[];
}

/** Time deposit 定期: simple interest for the whole term, early part at the demand rate, renewal at the then rate. */
export interface TimeDepositSpec {
  readonly kind: 'time';
  readonly termMonths: number;
  /** Rate of a deposit opened or renewed in plan month 0, 1, 2, …; the last one holds from there on. */
  readonly rates: readonly AnnualRate[];
  /** Earned by money taken out early, by overdue days, and by paid-out money that waits. */
  readonly demandRate: AnnualRate;
  readonly renewal: 'renew' | 'payOut';
  /** Raise the rate of a deposit opened by what is put in, or by what the client has. */
  readonly preferences?: readonly PreferentialRate[];
  /** Share of interest left after tax, where the rates are net of it: what a moved short rate adds is cut by it too. */
  readonly keptShare?: number;
}

/** When units may be sold again; see the folder lockUps. */
export interface LockUpSpec {
  readonly access: keyof typeof lockUps;
  readonly days: number;
}

/** T+n of a fund or wealth product: business days from an order to its units, and to its money. */
export interface SettlementSpec {
  readonly confirmDays: number;
  readonly payDays: number;
}

/** A fund, a money fund, a wealth product: units at a net asset value that follows one factor of the returns. */
export interface MarketSpec {
  readonly kind: 'market';
  /** Column of the return model's cross-section. */
  readonly factor: number;
  readonly purchaseFee: readonly PurchaseFeeBand[];
  readonly redemptionFee: readonly RedemptionFeeBand[];
  readonly lockUp?: LockUpSpec;
  /** Left out: units and money are there on the day itself. */
  readonly settlement?: SettlementSpec;
  /** Yearly yield at the start of a holding that follows the path's short rate instead of its factor. */
  readonly yieldAtStart?: number;
  /** Share withheld of gains when units are sold, lot by lot; none where it is left out. */
  readonly gainTax?: number;
}

/**
 * A fund class whose sales-service fee is in its net asset value and ends: units held for `untilDays` days get it back
 * month by month from then on.
 */
export interface ServiceFeeSpec extends Omit<MarketSpec, 'kind' | 'lockUp' | 'yieldAtStart'> {
  readonly kind: 'serviceFee';
  readonly serviceFee: EndingFee;
}

export interface EndingFee {
  readonly rate: AnnualRate;
  readonly untilDays: number;
}

/** Structured deposit 结构性存款: a floor, and more where an underlying does well. */
export interface StructuredDepositSpec {
  readonly kind: 'structured';
  /** Column of the underlying. */
  readonly factor: number;
  readonly termMonths: number;
  readonly payoff: PayoffTerms;
  readonly renewal: 'renew' | 'payOut';
  /** Earned by paid-out money that waits. */
  readonly demandRate: AnnualRate;
}

/** Insurance 年金保险 against a single premium. */
export interface InsuranceSpec {
  readonly kind: 'insurance';
  /** Paid at the end of each policy year, per yuan of premium. */
  readonly schedule: readonly number[];
  /** Paid on surrender, per yuan of premium, by whole policy years; none: it cannot be surrendered. */
  readonly surrender?: readonly SurrenderBand[];
}

/** Notice deposit 通知存款: simple interest by days, paid with the money; the demand rate without notice. */
export interface NoticeDepositSpec {
  readonly kind: 'notice';
  readonly rate: AnnualRate;
  readonly demandRate: AnnualRate;
  /** Least balance that earns `rate`, yuan. */
  readonly minimum: number;
}

/** Deposits earn interest by contract; nothing of them depends on the path's market. */
export type DepositSpec = DemandDepositSpec | TieredSavingsSpec | TimeDepositSpec;
/** What a holding is, as plain data. */
export type InstrumentSpec =
  | DepositSpec
  | OfferedAccountSpec
  | MarketSpec
  | ServiceFeeSpec
  | StructuredDepositSpec
  | InsuranceSpec
  | NoticeDepositSpec;
