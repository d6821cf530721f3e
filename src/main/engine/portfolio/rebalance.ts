import type { Instrument } from './instruments/instrument.ts';
import { anySum, type Orders } from './orders.ts';
import { splitWhole } from './splitWhole.ts';

/**
 * Brings the holdings back towards their weights at a boundary. Holdings above their target sell the excess, in whole
 * fen and as far as it may be moved; the proceeds after fees go to those below, in proportion to what they lack.
 * @param weights target shares of the total, adding up to 1
 * @param orders buys, as the products are sold
 * @param lacks, shares scratch, one element a holding
 */
export function rebalance(
  holdings: readonly Instrument[],
  weights: Float64Array,
  at: number,
  lacks: Float64Array,
  shares: Float64Array,
  orders: Orders = anySum,
): void {
  let total = 0;
  for (let i = 0; i < holdings.length; i += 1) {
    lacks[i] = holdings[i]!.value(at);
    total += lacks[i]!;
  }
  let proceeds = 0;
  for (let i = 0; i < holdings.length; i += 1) {
    const lack = weights[i]! * total - lacks[i]!;
    if (lack < 0) {
      const moved = Math.floor(Math.min(-lack, holdings[i]!.movable(at)));
      if (moved > 0) proceeds += holdings[i]!.sell(at, moved);
    }
    lacks[i] = Math.max(0, lack);
  }
  if (proceeds <= 0) return;
  splitWhole(proceeds, lacks, shares);
  orders.begin(at, holdings);
  for (let i = 0; i < holdings.length; i += 1) {
    if (shares[i]! > 0) orders.buy(at, holdings, i, shares[i]!);
  }
}
