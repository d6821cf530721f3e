import { daysBetween } from '../../../../shared/date.ts';
import type { RedemptionFeeBand } from '../../../../shared/product.ts';
import { fenToYuan, yuanToFen, type PlainDate, type Yuan } from '../../../../shared/units.ts';

export interface Subscription {
  readonly net: Yuan;
  readonly fee: Yuan;
  /** Rounded to hundredths of a share. */
  readonly shares: number;
}

/** Outside-deduction 外扣法: net = amount / (1 + rate), rounded to the fen; what is left of the amount is the fee. */
export function subscribe(amount: Yuan, feeRate: number, nav: number): Subscription {
  const net = fenToYuan(yuanToFen(amount / (1 + feeRate)));
  return { net, fee: fenToYuan(yuanToFen(amount - net)), shares: fenToYuan(yuanToFen(net / nav)) };
}

export interface FundLot {
  readonly date: PlainDate;
  readonly shares: number;
}

/** Redeems first in, first out: the proceeds after each lot's own fee, rounded to the fen. */
export function redeem(
  lots: readonly FundLot[],
  shares: number,
  date: PlainDate,
  nav: number,
  fees: readonly RedemptionFeeBand[],
): Yuan {
  let rest = shares;
  let proceeds = 0;
  for (const lot of lots) {
    const sold = Math.min(rest, lot.shares);
    const held = daysBetween(lot.date, date);
    const rate = fees.findLast(({ fromDays }) => held >= fromDays)?.rate ?? 0;
    proceeds += sold * nav * (1 - rate);
    rest -= sold;
  }
  return fenToYuan(yuanToFen(proceeds));
}
