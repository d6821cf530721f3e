import { bandOf } from '../instruments/bandOf.ts';
import type { MarketSpec } from '../instruments/specs.ts';

const daysOfMonth = 365 / 12;

/**
 * Factor by which purchase and redemption fees lower what is left after a period, when they are spread evenly over a
 * longer horizon: (kept when bought · kept when sold at the horizon)^(period / horizon).
 * @param amount of the order, yuan @param period months @param horizon months
 */
export function tradingCost(
  { purchaseFee, redemptionFee }: Pick<MarketSpec, 'purchaseFee' | 'redemptionFee'>,
  amount: number,
  period: number,
  horizon: number,
): number {
  const bought =
    purchaseFee[
      bandOf(
        purchaseFee.map(({ from }) => from),
        amount,
      )
    ];
  const fee = bought?.flat === undefined ? (bought?.rate ?? 0) : 0;
  const flat = Math.min(1, (bought?.flat ?? 0) / amount);
  const days = horizon * daysOfMonth;
  const sold =
    redemptionFee[
      bandOf(
        redemptionFee.map(({ fromDays }) => fromDays),
        days,
      )
    ];
  return (((1 - flat) / (1 + fee)) * (1 - (sold?.rate ?? 0))) ** (period / horizon);
}
